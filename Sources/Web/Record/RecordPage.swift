import Application
import HTML
import Kernel
import Words

/// What the record is, and the two figures anybody may keep to check it later.
struct RecordPage {
    let context: PageContext

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(PageWords.record),
            lead: context.words(PageWords.recordLead)
        )
        html.page(context.frame(heading, section: .record)) { html in
            html.stack { html in
                html.facts([
                    Fact(context.words(PageWords.recordSize), String(context.snapshot.sequence)),
                    Fact(context.words(PageWords.recordRoot), context.snapshot.root.description),
                ])
                html.p(context.words(PageWords.recordAdvice))
            }
        }
    }
}
