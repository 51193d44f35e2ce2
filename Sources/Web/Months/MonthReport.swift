import Application
import Domain
import Kernel
import Words

/// What a community did in a month, out of what was done anyway: nobody fills it in. It holds what
/// its reader may see, and no name of anybody.
struct MonthReport {
    /// So many things of each step are looked through, those that moved last first.
    static let thingsMax = 2_000

    /// Something that was done.
    struct Line {
        let thing: Thing
        let at: Instant
        let what: String
        let who: String
        let reason: String?
    }

    let context: PageContext
    let month: CommunityMonth
    /// The oldest first.
    let lines: [Line]
    let begun: [Thing]
    let decided: Int
    let finished: [Thing]
    /// Where the things that are not finished stand now.
    let standing: [(phase: Phase, count: Int)]

    init(_ context: PageContext, _ month: CommunityMonth) {
        (self.context, self.month) = (context, month)
        let range = month.start(in: context.district)..<month.next.start(in: context.district)
        let shelf = ThingShelf(context: context, place: month.place)
        let things = Phase.allCases.flatMap { shelf.list($0, countMax: Self.thingsMax) }
        begun = things.filter { range.contains($0.matter.opened) }
        finished = things.filter { $0.state.isFinal && range.contains($0.matter.entered) }
        decided = things.map { $0.decisions(in: range) }.reduce(0, +)
        lines = things.flatMap { $0.lines(in: range) }
            .sorted { ($0.at, $0.thing.id) < ($1.at, $1.thing.id) }
        standing = Phase.allCases.filter { $0 != .closed }.map { ($0, shelf.count($0)) }
    }

    /// The open funds of those who work at the community, as they stand now.
    var funds: [(title: String, standing: FundStanding)] {
        let holders = context.standingOrganisations { id in
            context.district.community(of: context.district.place(of: id)) == month.place
        }
        return context.district.funds(heldBy: Set(holders)).compactMap { id in
            guard let fund = context.district.fund(id),
                let standing = context.district.standing(of: id)
            else { return nil }
            return (context.bodyNames.text(fund.title), standing)
        }
    }

    /// The ledger of what was done, for a table of one's own.
    var rows: [[String]] {
        [MonthWords.columns.map { context.words($0) }]
            + lines.map { line in
                [
                    context.district.day(of: line.at).description, line.thing.id.description,
                    line.thing.title, line.thing.local(line.thing.process.title), line.what,
                    line.who, line.reason ?? "",
                ]
            }
    }
}

extension Thing {
    fileprivate func lines(in range: Range<Instant>) -> [MonthReport.Line] {
        var lines: [MonthReport.Line] = []
        if range.contains(matter.opened) {
            lines.append(
                MonthReport.Line(
                    thing: self,
                    at: matter.opened,
                    what: context.words(ThingWords.begun),
                    who: context.words(matter.origin.phrase.capitalised),
                    reason: nil
                )
            )
        }
        for act in matter.acts where range.contains(act.at) {
            let step = process.transitions[Int(act.transition)]
            lines.append(
                MonthReport.Line(
                    thing: self,
                    at: act.at,
                    what: local(step.title),
                    who: who(act, step),
                    reason: act.reason.map(context.bodyNames.text)
                )
            )
        }
        return lines
    }

    fileprivate func decisions(in range: Range<Instant>) -> Int {
        matter.acts.count { act in
            range.contains(act.at) && process.transitions[Int(act.transition)].stage == .decide
        }
    }
}
