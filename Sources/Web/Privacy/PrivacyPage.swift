import Application
import Domain
import HTML
import Kernel
import Words

/// What is kept about people, for all to read: what, what for, how long, who may look, and what is
/// never kept at all.
struct PrivacyPage {
    static let routes: [Route] = [
        Route(
            "showPrivacy",
            Paths.privacy,
            for: .anyone,
            Route.Shape(RetentionWords.routePrivacy, answers: .page)
        ) { exchange, _ in exchange.page { PrivacyPage(context: $0).write(&$1) } }
    ]

    /// Places with shares that the page names.
    static let placesMax = 50

    let context: PageContext

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(RetentionWords.title),
            lead: context.words(RetentionWords.lead)
        )
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                html.h2(context.words(RetentionWords.rights))
                list(RetentionWords.allRights, &html)
                html.actions { html in
                    html.mainLink(link(RetentionWords.toMine, to: Paths.my.address))
                    html.secondaryLink(link(MandateWords.slip, to: Paths.mandateSlip.address))
                }
                html.h2(context.words(RetentionWords.table))
                html.table(table)
                html.p(context.words(RetentionWords.looksAreKept))
                html.h2(context.words(RetentionWords.never))
                list(RetentionWords.allNever, &html)
                html.h2(context.words(RetentionWords.shares))
                shares(&html)
            }
        }
    }

    private var table: Table {
        var table = Table(
            caption: context.words(RetentionWords.table),
            columns: [
                RetentionWords.what, RetentionWords.purpose, RetentionWords.howLong,
                RetentionWords.source, RetentionWords.whoLooks,
            ].map { Table.Column(context.words($0)) },
            rows: KeptItem.allCases.map { item in
                let row = RetentionTable.row(of: item)
                return Table.Row(
                    [
                        item.phrase, row.purpose.phrase, row.until.phrase, row.source.phrase,
                        item.readers,
                    ].map { context.words($0) }
                )
            }
        )
        table.showsCaption = false
        return table
    }

    /// Of the district, and of every community that has some; never a number of persons.
    private func shares(_ html: inout HTMLWriter) {
        html.p(
            context.words(
                RetentionWords.sharesLead(
                    GroupShares.personsMin,
                    GroupShares.stepPercent,
                    days: GroupShares.daysBetween
                )
            )
        )
        let district = context.snapshot.state.district
        let places = district.places.indices.map { Identifier<Place>(UInt64($0) + 1) }.filter {
            id in
            district.place(id)?.mergedInto == nil
                && district.groupShares(of: id)?.steps.contains { $0 != nil } == true
        }
        guard !places.isEmpty else { return html.p(context.words(RetentionWords.noShares)) }
        var table = Table(
            caption: context.words(RetentionWords.shares),
            columns: [.init(context.words(PageWords.places))]
                + GroupFact.allCases.map { .init(context.words($0.phrase)) },
            rows: places.prefix(Self.placesMax).map { id in
                let shares = district.groupShares(of: id)
                return Table.Row(
                    [context.names.name(id)]
                        + GroupFact.allCases.map { fact in
                            let percent = shares?.percent(of: fact).map(PrivacyWords.percent)
                            return context.words(percent ?? PrivacyWords.notShown)
                        },
                    to: .place(id)
                )
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    private func list(_ phrases: [Phrase], _ html: inout HTMLWriter) {
        html.ul { html in
            for phrase in phrases { html.li(context.words(phrase)) }
        }
    }

    private func link(_ phrase: Phrase, to address: WebAddress) -> TextLink {
        TextLink(context.words(phrase), to: address)
    }
}
