import Domain
import HTML
import Kernel
import Words

/// A way of working that is offered, line by line, with where each comes from.
struct OfferedLinesPage {
    let context: PageContext
    let offer: AdoptionOffer
    let institution: Institution

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.local(institution.title),
            eyebrow: context.names.name(offer.place),
            lead: context.words(RulesWords.provenance)
        )
        let frame = context.adoptionFrame(heading, offer.place, here: AdoptWords.readLines)
        html.page(frame) { html in
            html.stack { html in
                html.shareBars(context.evidence(of: institution))
                html.h2(context.words(ThingWords.howWeDecide))
                RulesInWords(context: context, institution: institution).write(&html)
                html.p { html in
                    html.secondaryLink(
                        TextLink(
                            context.words(AdoptWords.adopt),
                            to: Paths.adopt.address(offer)
                        )
                    )
                }
            }
        }
    }

    static func answer(
        _ exchange: Exchange,
        _ offer: AdoptionOffer
    ) throws(Problem) -> Answer {
        let institution = try exchange.template(offer)
        return exchange.page { context, html in
            OfferedLinesPage(context: context, offer: offer, institution: institution)
                .write(&html)
        }
    }
}
