import Domain
import HTML
import Kernel
import Words

/// Two ways of working side by side: who does what in each, and the steps that differ.
struct SideBySidePage {
    let context: PageContext
    let offer: AdoptionOffer
    let comparison: InstitutionComparison

    func write(_ html: inout HTMLWriter) {
        let (left, right) = (comparison.left.title, comparison.right.title)
        let heading = PageHeading(
            context.words(AdoptWords.sideBySide),
            eyebrow: context.names.name(offer.place),
            lead: context.words(AdoptWords.pair(Phrase(left), Phrase(right)))
        )
        let frame = context.adoptionFrame(heading, offer.place, here: AdoptWords.sideBySide)
        html.page(frame) { html in
            html.stack { html in
                html.h2(context.words(InstitutionConsoleWords.whoDoesWhat))
                table(
                    InstitutionConsoleWords.whoDoesWhat,
                    comparison.powers.map { row in
                        Table.Row([
                            context.words(RulesWords.verb(row.verb)), list(row.left),
                            list(row.right),
                        ])
                    },
                    &html
                )
                html.h2(context.words(InstitutionConsoleWords.differingSteps))
                table(
                    InstitutionConsoleWords.differingSteps,
                    comparison.steps.map(step),
                    &html
                )
                html.p { html in
                    for side in [comparison.left, comparison.right] {
                        let address = Paths.adopt.address(AdoptionOffer(offer.place, side.key))
                        html.secondaryLink(TextLink(context.local(side.title), to: address))
                    }
                }
            }
        }
    }

    private func table(_ caption: Phrase, _ rows: [Table.Row], _ html: inout HTMLWriter) {
        guard !rows.isEmpty else {
            return html.p(context.words(InstitutionConsoleWords.noDifference))
        }
        var table = Table(
            caption: context.words(caption),
            columns: [
                Table.Column(context.words(AdoptWords.what)),
                Table.Column(context.local(comparison.left.title)),
                Table.Column(context.local(comparison.right.title)),
            ],
            rows: rows
        )
        table.showsCaption = false
        html.table(table)
    }

    private func list(_ titles: [LocalText]) -> String {
        titles.isEmpty
            ? context.words(InstitutionConsoleWords.nobody)
            : titles.map(context.local).joined(separator: context.words(StaffWords.comma))
    }

    private func step(_ step: InstitutionComparison.Step) -> Table.Row {
        let title = step.left?.title ?? step.right?.title
        return Table.Row([
            title.map(context.local) ?? "", side(step.left, step.process, comparison.left),
            side(step.right, step.process, comparison.right),
        ])
    }

    /// Who takes a step, from where to where.
    private func side(
        _ step: TransitionDefinition?,
        _ process: Key,
        _ institution: Institution
    ) -> String {
        guard let step, let process = institution.process(process) else {
            return context.words(InstitutionConsoleWords.nobody)
        }
        func state(_ key: Key) -> String {
            process.states.first { $0.key == key }.map { context.local($0.title) } ?? ""
        }
        let mover: String =
            switch step.mover {
            case .by, .decidedBy: institution.mover(of: step).map(context.local) ?? ""
            case .lost: context.words(InstitutionConsoleWords.whenLost)
            case .when: context.words(InstitutionConsoleWords.byItself)
            }
        let from = step.from.map(state).joined(separator: context.words(StaffWords.comma))
        return mover + context.words(StaffWords.colon) + from + " → " + state(step.to)
    }

    static func answer(
        _ exchange: Exchange,
        _ offer: AdoptionOffer
    ) throws(Problem) -> Answer {
        let left = try exchange.template(offer)
        guard let key = exchange[Parameters.other] else { throw .notFound }
        let right = try exchange.template(AdoptionOffer(offer.place, key))
        return exchange.page { context, html in
            SideBySidePage(
                context: context,
                offer: offer,
                comparison: InstitutionComparison(left, right)
            ).write(&html)
        }
    }
}
