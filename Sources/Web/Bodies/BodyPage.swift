import Application
import Domain
import HTML
import Kernel
import Words

/// One organisation: its seats and who sits on them, what it is, and who sat there before.
struct BodyPage {
    static let historyMax = 200

    let context: PageContext
    let id: Identifier<Organisation>
    let organisation: Organisation

    private var names: BodyNames { context.bodyNames }
    private var district: District { context.district }

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            names.body(id),
            eyebrow: context.words(organisation.kind.phrase)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.bodiesAbove(id),
            here: names.body(id)
        )
        html.page(frame) { html in
            html.stack { html in
                notices(&html)
                seats(&html)
                related(&html)
                html.h2(context.words(BodyPageWords.facts))
                html.facts(BodyDetails(context: context, id: id, organisation).all)
                rules(&html)
                history(&html)
                BodyActions(context: context, id: id, organisation: organisation).write(&html)
            }
        }
    }

    private func notices(_ html: inout HTMLWriter) {
        if organisation.mergedInto != nil {
            let standing = district.standing(id)
            let name = names.body(standing)
            html.notice(
                Notice(
                    .plain,
                    words: context.words(PageWords.note),
                    text: context.words(BodyPageWords.becamePart(of: name)),
                    link: TextLink(
                        context.words(PageWords.goTo(name)),
                        to: Paths.body.address(standing)
                    )
                )
            )
        }
        if organisation.hasEnded(at: context.moment), let ends = organisation.ends {
            let day = Dates.day(ends, offsetMinutes: names.offsetMinutes)
            html.notice(
                Notice(
                    .plain,
                    words: context.words(PageWords.note),
                    text: context.words(BodyPageWords.ended(day))
                )
            )
        }
        for duty in district.duties(owedAt: context.moment).compactMap({ district.duty($0) }) {
            guard case .byElection(id, _) = duty.kind else { continue }
            context.notice(of: duty, about: id, isItsPage: true, &html)
        }
    }

    private func seats(_ html: inout HTMLWriter) {
        html.h2(context.words(BodyPageWords.seats))
        guard let rule = district.rule(of: id, at: context.moment) else {
            html.p(context.words(BodyPageWords.noSeats))
            return
        }
        for group in rule.groups {
            html.h3(names.group(group))
            html.p(context.words(group.phrase))
            let drawn = chairs(of: group)
            html.chairs(drawn, label: names.group(group))
            let count = { (standing: Chair.Standing) in drawn.count { $0.standing == standing } }
            html.p(
                context.words(
                    BodyPageWords.count(
                        seats: drawn.count,
                        named: count(.held),
                        unnamed: count(.unnamed),
                        empty: count(.empty)
                    )
                )
            )
        }
        let ends = rule.groups.filter { $0.kind == .elected }
            .flatMap { district.heldSeats(in: id, group: $0.number, at: context.moment) }
            .compactMap { district.holding($0)?.ends }.min()
        if let ends {
            let day = Dates.day(ends, offsetMinutes: names.offsetMinutes)
            html.p(context.words(BodyPageWords.nextElection(day)))
        }
    }

    private func chairs(of group: SeatGroup) -> [Chair] {
        let held = district.heldSeats(in: id, group: group.number, at: context.moment)
            .compactMap { district.holding($0) }
        return (1...UInt16(clamping: max(1, group.seatsMax))).map { seat in
            let label = context.words(BodyPageWords.seat(Int(seat)))
            guard let holding = held.first(where: { $0.seat == seat }) else {
                return Chair(.empty, words: context.words(BodyPageWords.emptySeat), note: label)
            }
            return Chair(
                holding.holder == .notNamed ? .unnamed : .held,
                words: names.holder(holding),
                note: label + " · " + names.time(holding)
            )
        }
    }

    /// Dual posts and related parties: public seats only.
    private func related(_ html: inout HTMLWriter) {
        let related = district.related(to: id, at: context.moment)
        guard !related.isEmpty else { return }
        html.h2(context.words(BodyPageWords.related))
        html.p(context.words(BodyPageWords.relatedLead))
        html.placeTree(
            related.map { party in
                let people = party.persons.compactMap { name(of: $0, in: party.organisation) }
                let head =
                    party.heads.isEmpty ? nil : context.words(BodyPageWords.commonHead)
                return PlaceBranch(
                    TextLink(
                        names.body(party.organisation),
                        to: Paths.body.address(party.organisation)
                    ),
                    note: (people + [head].compactMap(\.self)).joined(separator: " · ")
                )
            },
            label: context.words(BodyPageWords.related)
        )
    }

    private func name(
        of person: Identifier<Person>,
        in body: Identifier<Organisation>
    ) -> String? {
        district.posts(of: person, at: context.moment).compactMap { district.holding($0) }
            .first { district.standing($0.body) == body }
            .map { context.words(BodyPageWords.post(names.holder($0), names.group(of: $0))) }
    }

    private func rules(_ html: inout HTMLWriter) {
        guard !organisation.rules.isEmpty else { return }
        html.h2(context.words(BodyPageWords.rule))
        html.ul { html in
            for rule in organisation.rules.reversed().compactMap({ district.seatRule($0) }) {
                let day = Dates.day(rule.begins, offsetMinutes: names.offsetMinutes)
                let groups = rule.groups.map {
                    names.group($0) + " " + context.words($0.phrase)
                }
                let source = context.words(
                    BodyPageWords.sourceFrom(names.text(rule.source), from: day)
                )
                html.li(([source] + groups).joined(separator: " · "))
            }
        }
    }

    /// Who sat here and sits here no longer, the last first; of what was merged into it too.
    private func history(_ html: inout HTMLWriter) {
        let past = district.family(of: id)
            .flatMap { district.organisation($0)?.holdings ?? [] }
            .compactMap { district.holding($0) }
            .filter { holding in
                holding.ends.map { $0 <= context.moment && holding.begins < $0 } ?? false
            }
            .sorted { ($0.ends ?? .latest) > ($1.ends ?? .latest) }
            .prefix(Self.historyMax)
        guard !past.isEmpty else { return }
        html.h2(context.words(BodyPageWords.history))
        var table = Table(
            caption: context.words(BodyPageWords.history),
            columns: [BodyPageWords.who, BodyPageWords.what, BodyPageWords.when, BodyPageWords.why]
                .map { .init(context.words($0)) },
            rows: past.map { holding in
                Table.Row([
                    names.holder(holding), "\(names.group(of: holding)) \(holding.seat)",
                    names.time(holding),
                    holding.endings.last.map { context.words($0.reason.phrase) } ?? "",
                ])
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Organisation>
    ) throws(Problem) -> Answer {
        let organisation = try exchange.organisation(id)
        if exchange.wantsData {
            return .data(BodyDocuments(exchange.pageContext).body(id, organisation))
        }
        return exchange.page { context, html in
            BodyPage(context: context, id: id, organisation: organisation).write(&html)
        }
    }
}
