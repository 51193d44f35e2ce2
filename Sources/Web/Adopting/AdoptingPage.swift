import Application
import Domain
import HTML
import Kernel
import Words

/// The ways of working that come with the program, to choose one for a place.
struct AdoptingPage {
    let context: PageContext
    let place: Identifier<Place>
    let templates: [Institution]

    func write(_ html: inout HTMLWriter) {
        let name = context.names.name(place)
        var frame = context.frame(
            PageHeading(
                context.words(AdoptWords.title(name)),
                lead: context.words(AdoptWords.lead)
            ),
            section: .places
        )
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(place) + [TextLink(name, to: .place(place))],
            here: context.words(AdoptWords.choose)
        )
        html.page(frame) { html in
            html.stack { html in
                guard !templates.isEmpty else {
                    return html.emptyState(
                        EmptyState(
                            context.words(AdoptWords.none),
                            text: context.words(AdoptWords.noneAdvice)
                        )
                    )
                }
                html.p(context.words(RulesWords.provenance), .class(.note))
                for template in templates { card(template, &html) }
                html.p(context.words(AdoptWords.ownFile), .class(.note))
            }
        }
    }

    private func card(_ template: Institution, _ html: inout HTMLWriter) {
        let offer = AdoptionOffer(place, template.key)
        let isInForce = context.isInForce(template.key, at: place)
        html.card(
            Card(context.local(template.title), to: Paths.adopt.address(offer))
        ) { html in
            if isInForce { html.p(context.words(AdoptWords.inForce)) }
            html.p(context.words(AdoptWords.does(template.processes.map { Phrase($0.title) })))
            html.shareBars(context.evidence(of: template))
            html.p { html in
                html.secondaryLink(
                    TextLink(
                        context.words(AdoptWords.readLines),
                        to: Paths.offeredLines.address(offer)
                    )
                )
            }
        }
    }

    static func answer(
        _ exchange: Exchange,
        _ place: Identifier<Place>
    ) throws(Problem) -> Answer {
        guard exchange.snapshot.state.district.place(place)?.isStanding == true else {
            throw .notFound
        }
        let templates = exchange.templates
        return exchange.page { context, html in
            AdoptingPage(context: context, place: place, templates: templates).write(&html)
        }
    }
}

extension PageContext {
    func isInForce(_ key: Key, at place: Identifier<Place>) -> Bool {
        district.adoptionInForce(of: key, at: place, moment) != nil
    }

    /// How much of a way of working a study states, is done elsewhere, is assumed.
    func evidence(of template: Institution) -> [ShareBar] {
        let whole = max(1, template.provenances.count)
        return Provenance.Standing.allCases.map { standing in
            let count = template.count(standing)
            return ShareBar(
                identifier: ElementID("evidence-\(template.key.text)-\(standing.rawValue)"),
                label: words(AdoptWords.lines(standing, count)),
                thousandths: count * 1_000 / whole
            )
        }
    }
}
