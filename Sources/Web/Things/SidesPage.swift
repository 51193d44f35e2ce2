import Application
import Domain
import HTML
import Kernel
import Words

/// Which side did what in a community, and whether few do much: of sides, never of people.
struct SidesPage {
    let context: PageContext
    let place: Identifier<Place>

    func write(_ html: inout HTMLWriter) {
        let shares = context.snapshot.state.participation.shares(at: place)
        let name = context.names.name(place)
        let heading = PageHeading(
            context.words(SideWords.title),
            eyebrow: name,
            lead: context.words(SideWords.lead)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(place) + [TextLink(name, to: .place(place))],
            here: context.words(SideWords.title)
        )
        html.page(frame) { html in
            html.stack { html in
                let isEmpty =
                    shares.isEmpty
                    && Participation.Measure.allCases.allSatisfy {
                        context.snapshot.state.participation.given($0, at: place).isEmpty
                    }
                guard !isEmpty else { return html.p(context.words(SideWords.none)) }
                html.h2(context.words(SideWords.bySide))
                sides(shares, &html)
                given(&html)
                html.h2(context.words(SideWords.breadth))
                breadth(&html)
                html.h2(context.words(SideWords.byStage))
                stages(shares, &html)
            }
        }
    }

    private func sides(_ shares: [Participation.Share], _ html: inout HTMLWriter) {
        let sums = ActorClass.allCases.compactMap { side -> (side: ActorClass, count: Int)? in
            let count = shares.filter { $0.side == side }.map(\.count).reduce(0, +)
            return count > 0 ? (side, count) : nil
        }.sorted { $0.count > $1.count }
        let percents = Percentages.of(sums.map { Int64($0.count) })
        html.shareBars(
            zip(sums, percents).map { sum, percent in
                ShareBar(
                    identifier: ElementID("side-" + String(describing: sum.side)),
                    label: context.words(
                        SideWords.share(sum.side.phrase, percent, SideWords.often(sum.count))
                    ),
                    thousandths: percent * 10
                )
            }
        )
    }

    /// Money, time and things, by the side that gave them.
    private func given(_ html: inout HTMLWriter) {
        for measure in Participation.Measure.allCases {
            let parts = context.snapshot.state.participation.given(measure, at: place)
            guard !parts.isEmpty else { continue }
            html.h2(context.words(title(of: measure)))
            html.shareBars(
                parts.map { part in
                    ShareBar(
                        identifier: ElementID(
                            String(describing: measure) + "-" + String(describing: part.side)
                        ),
                        label: context.words(
                            SideWords.share(
                                part.side.phrase,
                                part.percent,
                                amount(part.amount, of: measure)
                            )
                        ),
                        thousandths: part.percent * 10
                    )
                }
            )
        }
    }

    private func title(of measure: Participation.Measure) -> Phrase {
        switch measure {
        case .money: SideWords.money
        case .minutes: SideWords.time
        case .things: SideWords.things
        }
    }

    private func amount(_ amount: Int64, of measure: Participation.Measure) -> Phrase {
        switch measure {
        case .money: FundWords.yuan(Money(fen: amount))
        case .minutes: ContributionWords.minutes(amount)
        case .things: SideWords.often(Int(amount))
        }
    }

    private func breadth(_ html: inout HTMLWriter) {
        let state = context.snapshot.state
        guard let people = state.participation.people(at: place),
            let residents = ShownCounts(state, maySee: false).count(of: place)
        else {
            return html.p(context.words(SideWords.few(Participation.peopleMin)))
        }
        html.p(context.words(SideWords.people(people, of: residents)))
        if let tenth = state.participation.busiestTenth(at: place) {
            let percent = Int(tenth.numerator * 100 / tenth.denominator)
            html.p(context.words(SideWords.busiest(percent)))
        }
        if let tenth = state.participation.busiestTenthOfTime(at: place) {
            let percent = Int(tenth.numerator * 100 / tenth.denominator)
            html.p(context.words(SideWords.busiestOfTime(percent)))
        }
    }

    private func stages(_ shares: [Participation.Share], _ html: inout HTMLWriter) {
        var columns = [SideWords.stage, SideWords.side].map { Table.Column(context.words($0)) }
        columns.append(.init(context.words(SideWords.times), isNumber: true))
        var table = Table(
            caption: context.words(SideWords.byStage),
            columns: columns,
            rows: shares.map { share in
                Table.Row([
                    context.words(share.stage.phrase.capitalised),
                    context.words(share.side.phrase.capitalised), String(share.count),
                ])
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    static func answer(
        _ exchange: Exchange,
        _ place: Identifier<Place>
    ) throws(Problem) -> Answer {
        guard exchange.snapshot.state.district.place(place)?.isStanding == true else {
            throw .notFound
        }
        return exchange.page { SidesPage(context: $0, place: place).write(&$1) }
    }
}
