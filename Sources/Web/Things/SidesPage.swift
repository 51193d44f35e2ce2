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
                guard !shares.isEmpty else { return html.p(context.words(SideWords.none)) }
                html.h2(context.words(SideWords.bySide))
                sides(shares, &html)
                html.h2(context.words(SideWords.breadth))
                breadth(&html)
                html.h2(context.words(SideWords.byStage))
                stages(shares, &html)
            }
        }
    }

    private func sides(_ shares: [Participation.Share], _ html: inout HTMLWriter) {
        let whole = max(1, shares.map(\.count).reduce(0, +))
        let sums = ActorClass.allCases.compactMap { side -> ShareBar? in
            let count = shares.filter { $0.side == side }.map(\.count).reduce(0, +)
            guard count > 0 else { return nil }
            return ShareBar(
                identifier: ElementID("side-" + String(describing: side)),
                label: context.words(SideWords.share(side.phrase, count * 100 / whole, count)),
                thousandths: count * 1_000 / whole
            )
        }
        html.shareBars(sums.sorted { $0.thousandths > $1.thousandths })
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
