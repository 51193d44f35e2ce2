import Application
import Domain
import HTML
import HTTPTypes
import Interchange
import Kernel
import NIOCore
import Words

/// The report of a month and the ledger of what was done in it, to read, to print and to hand in.
struct MonthPage {
    static let linesMax = 500

    let report: MonthReport

    static let routes: [Route] = [
        Route(
            "showMonth",
            Paths.month,
            for: .anyone,
            Route.Shape(MonthWords.route, answers: .page)
        ) { exchange, month throws(Problem) in
            let report = try report(exchange, month)
            return exchange.page { MonthPage(report: report).write(&$1) }
        },
        Route(
            "getMonthTable",
            Paths.monthTable,
            for: .anyone,
            Route.Shape(MonthWords.routeTable, answers: .bytes("text/csv"))
        ) { exchange, month throws(Problem) in
            let report = try report(exchange, month)
            var answer = Answer(
                status: .ok,
                headers: [.contentType: "text/csv; charset=utf-8"],
                body: ByteBuffer(bytes: CSVTable.bytes(report.rows))
            )
            answer.download(as: "linli-\(month.text).csv")
            return answer
        },
    ]

    /// Of a month that has begun.
    private static func report(
        _ exchange: Exchange,
        _ month: CommunityMonth
    ) throws(Problem) -> MonthReport {
        let context = exchange.pageContext
        guard context.district.place(month.place)?.isStanding == true,
            month.start(in: context.district) <= context.moment
        else { throw .notFound }
        return MonthReport(context, month)
    }

    private var context: PageContext { report.context }
    private var month: CommunityMonth { report.month }

    func write(_ html: inout HTMLWriter) {
        let name = context.names.name(month.place)
        let title = MonthWords.title(year: month.year, month: month.month)
        var frame = context.frame(
            PageHeading(context.words(title), eyebrow: name, lead: context.words(MonthWords.lead)),
            section: .places
        )
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(month.place) + [TextLink(name, to: .place(month.place))],
            here: context.words(MonthWords.month)
        )
        html.page(frame) { html in
            html.stack { html in
                numbers(&html)
                finished(&html)
                money(&html)
                ledger(&html)
                ways(&html)
            }
        }
    }

    private func numbers(_ html: inout HTMLWriter) {
        html.stats([
            stat("begun", report.begun.count, MonthWords.begun),
            stat("decided", report.decided, MonthWords.decided),
            stat("finished", report.finished.count, MonthWords.finished),
        ])
        html.h2(context.words(MonthWords.underWay))
        let whole = max(1, report.standing.map(\.count).reduce(0, +))
        html.shareBars(
            report.standing.map { phase, count in
                ShareBar(
                    identifier: ElementID("month-" + phase.rawValue),
                    label: context.words(ThingWords.counted(phase, count)),
                    thousandths: count * 1_000 / whole
                )
            }
        )
    }

    private func stat(_ name: String, _ count: Int, _ label: Phrase) -> Stat {
        Stat(identifier: ElementID(name), figure: String(count), label: context.words(label))
    }

    private func finished(_ html: inout HTMLWriter) {
        html.h2(context.words(MonthWords.finished))
        guard !report.finished.isEmpty else {
            return html.p(context.words(MonthWords.nothing), .class(.note))
        }
        html.placeTree(
            report.finished.prefix(Self.linesMax).map(\.branch),
            label: context.words(MonthWords.finished)
        )
    }

    private func money(_ html: inout HTMLWriter) {
        let funds = report.funds
        guard !funds.isEmpty else { return }
        html.h2(context.words(MonthWords.money))
        var columns = [Table.Column(context.words(MonthWords.fund))]
        columns += [FundWords.received, FundWords.promised, FundWords.paid, FundWords.left].map {
            Table.Column(context.words($0), isNumber: true)
        }
        var table = Table(
            caption: context.words(MonthWords.money),
            columns: columns,
            rows: funds.map { title, standing in
                Table.Row(
                    [title]
                        + [standing.received, standing.promised, standing.paid, standing.left]
                        .map { context.words(FundWords.yuan($0)) }
                )
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    private func ledger(_ html: inout HTMLWriter) {
        html.h2(context.words(MonthWords.ledger))
        guard !report.lines.isEmpty else {
            return html.p(context.words(MonthWords.nothing), .class(.note))
        }
        var table = Table(
            caption: context.words(MonthWords.ledger),
            columns: [MonthWords.thing, MonthWords.day, MonthWords.what, MonthWords.who].map {
                Table.Column(context.words($0))
            },
            rows: report.lines.prefix(Self.linesMax).map { line in
                Table.Row(
                    [
                        line.thing.title, context.words(context.day(line.at)), line.what,
                        line.who,
                    ],
                    to: Paths.thing.address(line.thing.id)
                )
            }
        )
        table.showsCaption = false
        html.table(table)
        if report.lines.count > Self.linesMax {
            html.p(context.words(MonthWords.more(report.lines.count, shown: Self.linesMax)))
        }
    }

    private func ways(_ html: inout HTMLWriter) {
        let links: [(Phrase, WebAddress)?] = [
            (MonthWords.asTable, Paths.monthTable.address(month)),
            (MonthWords.previous, Paths.month.address(month.previous)),
            month.next.start(in: context.district) <= context.moment
                ? (MonthWords.next, Paths.month.address(month.next)) : nil,
            (ThingWords.allThings, Paths.things.address(month.place)),
        ]
        html.p { html in
            for (phrase, address) in links.compactMap(\.self) {
                html.secondaryLink(TextLink(context.words(phrase), to: address))
            }
        }
    }
}
