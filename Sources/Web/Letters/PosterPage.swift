import Domain
import HTML
import Kernel
import Words

/// The poster for the gate: for whoever lives here and is on no list.
struct PosterPage {
    let context: PageContext
    let place: Identifier<Place>
    /// Where the square leads, from scheme to query.
    let address: String

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(EntryWords.posterTitle),
            eyebrow: context.names.name(place),
            lead: context.words(SignInWords.printHint)
        )
        html.page(context.frame(heading, section: nil)) { html in
            html.div(.class(.poster)) { html in
                for language in [context.language, context.language.other] {
                    html.div(.lang(language.htmlTag)) { html in
                        text(language, &html)
                    }
                    guard language == context.language else { continue }
                    html.scanSquare(
                        of: address,
                        title: context.words(EntryWords.posterSquare)
                    )
                }
            }
        }
    }

    private func text(_ language: Language, _ html: inout HTMLWriter) {
        html.h2(EntryWords.posterTitle[language])
        html.p(EntryWords.posterText[language])
        html.p(EntryWords.posterProofs[language])
        html.ul { html in
            for proof in EntryProof.allCases { html.li(proof.phrase[language]) }
        }
        html.p(EntryWords.posterAnswer[language])
    }
}
