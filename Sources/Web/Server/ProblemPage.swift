import Application
import HTML
import Words

/// A page that says why there is no other.
struct ProblemPage {
    let context: PageContext
    let kind: RefusedPage.Kind
    var reference: String?

    func write(_ html: inout HTMLWriter) {
        let (title, advice) = phrases
        let page = RefusedPage(
            kind,
            sentences: [context.words(advice)],
            wayBack: TextLink(context.words(PageWords.toHome), to: .path()),
            reference: reference.map { Fact(context.words(PageWords.reference), $0) }
        )
        html.page(context.frame(PageHeading(context.words(title)), section: nil)) { html in
            html.refusedPage(page)
        }
    }

    private var phrases: (title: Phrase, advice: Phrase) {
        switch kind {
        case .notFound: (PageWords.notFound, PageWords.notFoundAdvice)
        case .notAllowedAsAsked, .forbidden: (PageWords.notAsAsked, PageWords.notAsAskedAdvice)
        case .failure, .unavailable: (PageWords.failure, PageWords.failureAdvice)
        }
    }
}
