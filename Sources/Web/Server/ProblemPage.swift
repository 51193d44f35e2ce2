import Application
import Domain
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
            sentences: [context.words(advice)],
            wayBack: wayBack,
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

    /// Where a power is missing the page names the place, as programs get its number.
    private var advice: Phrase {
        guard case .forbidden(let power, let place) = problem,
            AccessTable.giver(of: power) == .administrator
        else { return problem.phrases.advice }
        return SignInWords.forbidden(power.phrase, at: context.names.name(place))
    }

    private var wayBack: TextLink {
        switch problem {
        case .comeInFirst, .codeOver:
            TextLink(context.words(JoinWords.join), to: Paths.join.address)
        default: TextLink(context.words(PageWords.toHome), to: Paths.home.address)
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
        case .bodyTooLong(let bytesMax):
            (PageWords.notAsAsked, ServerWords.bodyTooLong(kilobytesMax: bytesMax / 1_024))
        case .headTooLong: (PageWords.notAsAsked, ServerWords.headTooLong)
        case .tooSlow: (PageWords.notAsAsked, ServerWords.tooSlow)
        case .tooManyRequests(let seconds):
            (ServerWords.tooManyRequests, ServerWords.tooManyRequestsAdvice(seconds: seconds))
        case .tooManyStreams: (ServerWords.tooManyRequests, ServerWords.tooManyStreams)
        case .methodNotAllowed, .methodUnknown: (PageWords.notAsAsked, ServerWords.otherMethod)
        case .otherHost: (ServerWords.otherHost, ServerWords.otherHostAdvice)
        case .signInFirst: (SignInWords.signInFirst, SignInWords.signInFirstAdvice)
        case .linkOver: (SignInWords.linkOver, SignInWords.linkOverAdvice)
        case .listOver: (RosterPageWords.listOver, RosterPageWords.listOverAdvice)
        case .comeInFirst: (JoinWords.residentsOnly, JoinWords.residentsOnlyAdvice)
        case .codeOver: (JoinWords.codeOver, JoinWords.over)
        case .forbidden(let power, let place):
            (
                SignInWords.forbidden,
                AccessRefusal.missing(power, at: place, giver: AccessTable.giver(of: power)).phrase
            )
        case .otherSite: (PageWords.notAsAsked, FormWords.otherSite)
        case .needsEncryption: (PageWords.notAsAsked, FormWords.needsEncryption)
        case .mediaType: (PageWords.notAsAsked, FormWords.mediaType)
        case .readOnly: (FormWords.readOnlyTitle, FormWords.readOnly)
        case .unexpected: (PageWords.failure, PageWords.failureAdvice)
        }
    }

    fileprivate var drawing: RefusedPage.Kind {
        switch self {
        case .headTooLong, .tooSlow: .notAllowedAsAsked
        case .tooManyRequests, .tooManyStreams: .unavailable
        case .notFound, .linkOver, .codeOver, .listOver: .notFound
        case .unreadable, .targetTooLong, .bodyTooLong, .methodNotAllowed, .methodUnknown,
            .mediaType:
            .notAllowedAsAsked
        case .otherHost, .otherSite, .needsEncryption, .signInFirst, .comeInFirst, .forbidden:
            .forbidden
        case .readOnly: .unavailable
        case .unexpected: .failure
        }
    }
}
