import Application
import HTML
import Kernel
import Words

/// What the record is, the last checkpoint for anybody to keep, and how to check it later.
struct RecordPage {
    let context: PageContext

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(PageWords.record),
            lead: context.words(PageWords.recordLead)
        )
        html.page(context.frame(heading, section: .record)) { html in
            html.stack { html in
                html.facts(facts)
                guard let checkpoint = context.snapshot.keptCheckpoint else {
                    html.p(context.words(RecordWords.noCheckpoint))
                    return
                }
                write(checkpoint, &html)
            }
        }
    }

    private var facts: [Fact] {
        var facts = [
            Fact(context.words(PageWords.recordSize), String(context.snapshot.sequence)),
            Fact(
                context.words(PageWords.recordRoot),
                context.snapshot.root.description,
                isCode: true
            ),
        ]
        if let key {
            facts.append(Fact(context.words(RecordWords.publicKey), key, isCode: true))
        }
        return facts
    }

    private var key: String? { context.snapshot.verifierKey }

    private func write(_ checkpoint: KeptCheckpoint, _ html: inout HTMLWriter) {
        html.card(Card(context.words(RecordWords.lastCheckpoint))) { html in
            html.p(context.words(RecordWords.keepIt))
            html.pre(checkpoint.note)
            html.p { html in
                html.secondaryLink(
                    TextLink(
                        context.words(RecordWords.checkpointFile),
                        to: Paths.checkpoint.address
                    )
                )
            }
        }
        html.card(Card(context.words(RecordWords.howToCheck))) { html in
            html.p(context.words(RecordWords.howToCheckSteps))
            html.pre("linli record check PROOF CHECKPOINT '\(key ?? "")'")
            html.p { html in
                html.secondaryLink(
                    TextLink(
                        context.words(RecordWords.proofFile),
                        to: Paths.proof.address(checkpoint.size)
                    )
                )
            }
        }
    }
}
