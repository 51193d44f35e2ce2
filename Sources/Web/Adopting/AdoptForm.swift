import Application
import Domain
import HTML
import Kernel
import Words

/// The page on which a way of working is adopted: who stands for its bodies, which funds its money
/// is, and what must be so first.
enum AdoptForm {
    static let form = FormRoute<AdoptionOffer, AdoptQuestions>(
        name: "adoptWayOfWorking",
        path: Paths.adopt,
        permission: .power(.keepBodies),
        summary: AdoptWords.routeAdopt,
        more: { exchange, offer throws(Problem) in
            try AdoptionDraft(exchange, offer).entries
        },
        page: { exchange, offer throws(Problem) in
            page(try AdoptionDraft(exchange, offer), exchange.templates)
        },
        act: { sent, exchange, offer throws(Problem) in
            try await AdoptionDraft(exchange, offer).adopt(sent, exchange)
        }
    )

    private static func page(_ draft: AdoptionDraft, _ templates: [Institution]) -> FormPage {
        let (context, offer) = (draft.context, draft.offer)
        let title = context.local(draft.institution.title)
        var page = FormPage(
            PageHeading(
                title,
                eyebrow: context.names.name(offer.place),
                lead: context.words(AdoptWords.adoptLead)
            ),
            button: context.words(AdoptWords.adoptHere)
        )
        page.section = .places
        page.breadcrumb = context.adoptionTrail(offer.place, here: AdoptWords.adopt)
        page.wayBack = TextLink(
            context.words(FormWords.notNow),
            to: Paths.adopting.address(offer.place)
        )
        page.initial = draft.initial
        page.before = { html in
            html.shareBars(context.evidence(of: draft.institution))
            html.p { html in
                html.secondaryLink(
                    TextLink(
                        context.words(AdoptWords.readLines),
                        to: Paths.offeredLines.address(offer)
                    )
                )
            }
            others(draft, templates, &html)
        }
        if context.isInForce(offer.template, at: offer.place) {
            page.instead = { html in
                html.notice(Notice(.plain, words: context.words(AdoptWords.inForce), text: title))
                html.p { html in
                    html.secondaryLink(
                        TextLink(
                            context.words(ThingWords.howWeDecide),
                            to: Paths.rules.address(offer.place)
                        )
                    )
                }
            }
        }
        return page
    }

    private static func others(
        _ draft: AdoptionDraft,
        _ templates: [Institution],
        _ html: inout HTMLWriter
    ) {
        let context = draft.context
        let others = templates.filter { $0.key != draft.offer.template }
        guard !others.isEmpty else { return }
        html.p(context.words(AdoptWords.beside))
        html.ul { html in
            for other in others {
                let address = Paths.beside.address(draft.offer)
                    .query(Parameters.other.name, other.key.text)
                html.li { $0.secondaryLink(TextLink(context.local(other.title), to: address)) }
            }
        }
    }
}

/// From which day it holds; who and what stand for its parts is asked besides.
struct AdoptQuestions: FormShape {
    private static let effectiveField = FormField<Day>.day("effective", AdoptWords.effective)
        .hint(AdoptWords.effectiveHint).optional

    let effective: Day?

    init?(_ form: inout FormReader) {
        guard let effective = form.read(Self.effectiveField) else { return nil }
        self.effective = effective
    }
}
