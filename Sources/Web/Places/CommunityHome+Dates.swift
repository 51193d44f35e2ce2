import Application
import Domain
import HTML
import Kernel
import Words

/// What has a date, and what happened on one.
extension CommunityHome {
    /// One thing on a timeline, with the moment it is sorted by.
    struct Dated {
        let moment: Instant
        let entry: TimelineEntry
    }

    /// What comes up in the next half year, the earliest first.
    var dates: [Dated] {
        (byElections + bodies.flatMap(endings) + changes).sorted { $0.moment < $1.moment }
    }

    private var horizon: Instant { context.moment.adding(days: Self.horizonDays) }

    private func isComing(_ moment: Instant) -> Bool {
        context.moment < moment && moment <= horizon
    }

    private var byElections: [Dated] {
        duties.filter { isComing($0.duty.due) }.map { duty, body in
            let owner = names.owner(duty, at: context.moment)
            return dated(
                duty.due.adding(milliseconds: -1),
                CommunityWords.owed(group(of: duty), by: owner),
                body
            )
        }
    }

    /// Terms that run out together are told as one.
    private func endings(of body: Identifier<Organisation>) -> [Dated] {
        var counts: [Term: Int] = [:]
        for holding in (district.organisation(body)?.holdings ?? []).compactMap({
            district.holding($0)
        }) where holding.isHeld(at: context.moment) {
            guard let ends = holding.ends, isComing(ends) else { continue }
            counts[Term(group: holding.group, ends: ends), default: 0] += 1
        }
        let terms = counts.map { term, count in
            let group = district.group(term.group, of: body).map(names.group) ?? ""
            return dated(
                term.ends.adding(milliseconds: -1),
                CommunityWords.termsEnd(group, count: count),
                body
            )
        }
        guard let ends = district.organisation(body)?.ends, isComing(ends) else { return terms }
        return terms + [dated(ends, CommunityWords.bodyEnds, body)]
    }

    private struct Term: Hashable {
        let group: UInt16
        let ends: Instant
    }

    private var changes: [Dated] {
        district.pendingChanges(of: id).map { _, change in
            let what =
                switch change.content {
                case .rename(let name): ConsoleWords.willBeCalled(context.names.text(name))
                case .merge(let into): ConsoleWords.willMerge(into: context.names.name(into))
                }
            return dated(change.effective, what.capitalised, nil)
        }
    }

    private func dated(
        _ moment: Instant,
        _ what: Phrase,
        _ body: Identifier<Organisation>?
    ) -> Dated {
        Dated(moment: moment, entry: timelineEntry(moment, what, body))
    }

    /// What happened, as a sentence with its day and the way to the body it was about.
    func entry(_ happening: Happening) -> TimelineEntry {
        timelineEntry(happening.recorded, phrase(happening.content), body(happening.content))
    }

    private func timelineEntry(
        _ moment: Instant,
        _ what: Phrase,
        _ body: Identifier<Organisation>?
    ) -> TimelineEntry {
        TimelineEntry(
            context.words(what),
            moment: Moment(
                context.words(context.day(moment)),
                machine: district.day(of: moment).description
            ),
            link: body.map { TextLink(names.body($0), to: Paths.body.address($0)) }
        )
    }

    private func body(_ content: Happening.Content) -> Identifier<Organisation>? {
        switch content {
        case .placeOpened, .placeRenamed, .placesMerged: nil
        case .bodyFounded(let body), .bodyRenamed(let body), .bodyEnded(let body),
            .seatRuleAdopted(let body), .seatsFilled(let body, _, _),
            .seatVacated(let body, _), .termsOver(let body, _), .bodiesMerged(_, let body):
            district.standing(body)
        case .byElectionOwed(let duty), .byElectionHeld(let duty):
            if case .byElection(let body, _) = district.duty(duty)?.kind { body } else { nil }
        }
    }

    private func phrase(_ content: Happening.Content) -> Phrase {
        switch content {
        case .placeOpened(let place): CommunityWords.opened(context.names.name(place))
        case .placeRenamed(let place):
            CommunityWords.renamed(context.names.name(district.standing(place)))
        case .placesMerged(let place, let into):
            CommunityWords.merged(context.names.name(place), into: context.names.name(into))
        case .bodyFounded: CommunityWords.founded
        case .bodyRenamed: CommunityWords.bodyRenamed
        case .bodiesMerged: CommunityWords.bodiesMerged
        case .bodyEnded: CommunityWords.ended
        case .seatRuleAdopted: CommunityWords.ruled
        case .seatsFilled(_, let last, 1): CommunityWords.seated(holder(of: last))
        case .seatsFilled(_, _, let count): CommunityWords.seated(count)
        case .seatVacated(_, let holding): CommunityWords.left(holder(of: holding))
        case .termsOver(_, let count): CommunityWords.termsOver(count)
        case .byElectionOwed(let id):
            CommunityWords.owed(
                district.duty(id).map(group) ?? "",
                by: district.duty(id).map { names.owner($0, at: context.moment) }
                    ?? DutyWords.districtOffice
            )
        case .byElectionHeld(let id):
            CommunityWords.held(district.duty(id).map(group) ?? "")
        }
    }

    /// For which group of seats a by-election is.
    private func group(of duty: Duty) -> String {
        guard case .byElection(let body, let number) = duty.kind else { return "" }
        return district.group(number, of: body).map(names.group) ?? ""
    }

    private func holder(of id: Identifier<Holding>) -> String {
        district.holding(id).map(names.holder) ?? context.words(BodyPageWords.notNamed)
    }
}
