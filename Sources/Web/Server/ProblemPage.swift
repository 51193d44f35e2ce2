import Application
import HTML
import HTTPTypes
import Words

/// A page that says why there is no other.
struct ProblemPage {
    let context: PageContext
    let problem: Problem
    /// For a reader of whom nothing is known.
    var isInBothLanguages = false

    func write(_ html: inout HTMLWriter) {
        var page = RefusedPage(
            problem.drawing,
            sentences: [context.words(problem.phrases.advice)],
            wayBack: TextLink(context.words(PageWords.toHome), to: Paths.home.address),
            reference: reference
        )
        if isInBothLanguages {
            let other = context.language.other
            page.translation = RefusedPage.Translation(
                language: other.htmlTag,
                sentences: [problem.phrases.title[other], problem.phrases.advice[other]]
            )
        }
        let heading = PageHeading(context.words(problem.phrases.title))
        html.page(context.frame(heading, section: nil)) { html in
            html.refusedPage(page)
        }
    }

    private var reference: Fact? {
        guard case .unexpected(let reference) = problem else { return nil }
        return Fact(context.words(PageWords.reference), reference)
    }
}

extension Problem {
    var phrases: (title: Phrase, advice: Phrase) {
        switch self {
        case .notFound: (PageWords.notFound, PageWords.notFoundAdvice)
        case .unreadable: (PageWords.notAsAsked, PageWords.notAsAskedAdvice)
        case .targetTooLong: (PageWords.notAsAsked, ServerWords.targetTooLong)
        case .bodyTooLong:
            (
                PageWords.notAsAsked,
                ServerWords.bodyTooLong(kilobytesMax: RequestLimits.bodyBytesMax / 1_024)
            )
        case .headTooLong: (PageWords.notAsAsked, ServerWords.headTooLong)
        case .tooSlow: (PageWords.notAsAsked, ServerWords.tooSlow)
        case .tooManyRequests(let seconds):
            (ServerWords.tooManyRequests, ServerWords.tooManyRequestsAdvice(seconds: seconds))
        case .tooManyStreams: (ServerWords.tooManyRequests, ServerWords.tooManyStreams)
        case .methodNotAllowed, .methodUnknown: (PageWords.notAsAsked, ServerWords.otherMethod)
        case .otherHost: (ServerWords.otherHost, ServerWords.otherHostAdvice)
        case .unexpected: (PageWords.failure, PageWords.failureAdvice)
        }
    }

    fileprivate var drawing: RefusedPage.Kind {
        switch self {
        case .headTooLong, .tooSlow: .notAllowedAsAsked
        case .tooManyRequests, .tooManyStreams: .unavailable
        case .notFound: .notFound
        case .unreadable, .targetTooLong, .bodyTooLong, .methodNotAllowed, .methodUnknown:
            .notAllowedAsAsked
        case .otherHost: .forbidden
        case .unexpected: .failure
        }
    }
}
