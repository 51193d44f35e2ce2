import Kernel

extension Bodies {
    static func adoptRule(
        _ district: District,
        _ command: AdoptSeatRule,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        let organisation = try unmerged(command.body, in: district)
        let draft = command.rule
        let begins = draft.begins ?? context.now
        try inRange(begins, from: organisation.begins, in: district, context)
        if let ends = organisation.ends, ends <= begins {
            throw .ended(command.body, at: district.day(of: ends))
        }
        if let organiser = draft.organiser { _ = try unmerged(organiser, in: district) }
        let written: Written
        do throws(SeatRuleFlaw) {
            try follow(organisation, begins, in: district)
            try check(draft, organisation)
            try checkLaw(draft, organisation.kind, begins, in: district)
            written = try write(draft, organisation, context)
        } catch {
            throw .rule(error)
        }
        let adopted = SeatRuleAdopted(
            rule: district.nextRule,
            body: command.body,
            begins: begins,
            source: written.source.commitment,
            organiser: draft.organiser,
            groups: written.groups
        )
        let losing = organisation.holdings.compactMap { id -> Event? in
            guard let holding = district.holding(id) else { return nil }
            let group = written.groups.first { $0.number == holding.group }
            guard (group?.seatsMax ?? 0) < Int(holding.seat) else { return nil }
            return vacated(id, from: begins, .ruleChanged, in: district)
        }
        let dropped = (0..<organisation.groupCount).compactMap { index -> Event? in
            let number = index + 1
            guard !written.groups.contains(where: { $0.number == number }) else { return nil }
            return Duties.closing(.byElection(command.body, group: number), .lapsed, in: district)
        }
        var events: [Event] = [.seatRuleAdopted(adopted)] + losing + dropped
        events += duties(
            following: events,
            of: command.body,
            in: district,
            mayOpen: !losing.isEmpty,
            context
        )
        return Outcome(
            events: events,
            writes: (written.labels + [written.source]).map(SideWrite.keep)
        )
    }

    private static func follow(
        _ organisation: Organisation,
        _ begins: Instant,
        in district: District
    ) throws(SeatRuleFlaw) {
        guard organisation.rules.count < SeatRule.rulesMax else {
            throw .tooManyRules(rulesMax: SeatRule.rulesMax)
        }
        guard let last = organisation.rules.last.flatMap(district.seatRule) else { return }
        guard begins > last.begins else { throw .notLater(than: district.day(of: last.begins)) }
    }

    private static func check(
        _ draft: SeatRuleDraft,
        _ organisation: Organisation
    ) throws(SeatRuleFlaw) {
        guard !draft.groups.isEmpty else { throw .noGroups }
        guard draft.groups.count <= SeatRule.groupsMax else {
            throw .tooManyGroups(groupsMax: SeatRule.groupsMax)
        }
        var continued: Set<UInt16> = []
        for group in draft.groups {
            guard group.seatsMin >= 0, group.seatsMax >= 1, group.seatsMin <= group.seatsMax,
                group.seatsMax <= SeatRule.seatsMax
            else { throw .seats(seatsMax: SeatRule.seatsMax) }
            if let months = group.termMonths, !(1...SeatRule.termMonthsMax).contains(months) {
                throw .term(monthsMax: SeatRule.termMonthsMax)
            }
            if let days = group.byElectionDays {
                guard group.kind == .elected else { throw .byElectionOfUnelected }
                guard (1...SeatRule.byElectionDaysMax).contains(days) else {
                    throw .byElection(daysMax: SeatRule.byElectionDaysMax)
                }
            }
            guard let number = group.continues else { continue }
            guard number >= 1, number <= organisation.groupCount else {
                throw .unknownGroup(number)
            }
            guard continued.insert(number).inserted else { throw .groupTwice(number) }
        }
        guard draft.groups.map(\.seatsMax).reduce(0, +) <= SeatRule.seatsMax else {
            throw .tooManySeats(seatsMax: SeatRule.seatsMax)
        }
    }

    private static func checkLaw(
        _ draft: SeatRuleDraft,
        _ kind: OrganisationKind,
        _ begins: Instant,
        in district: District
    ) throws(SeatRuleFlaw) {
        let allowed = SeatLimits.seats(
            of: kind,
            from: begins,
            offsetMinutes: district.founding?.offsetMinutes ?? 0
        )
        guard let allowed else { return }
        let elected = draft.groups.filter { $0.kind == .elected }
        let least = elected.map(\.seatsMin).reduce(0, +)
        let most = elected.map(\.seatsMax).reduce(0, +)
        guard allowed.contains(least), allowed.contains(most) else {
            throw .outsideTheLaw(stated: least...most, allowed: allowed)
        }
    }

    /// A rule with its texts sealed.
    private struct Written {
        var groups: [SeatGroup] = []
        var labels: [SealedText] = []
        let source: SealedText
    }

    private static func write(
        _ draft: SeatRuleDraft,
        _ organisation: Organisation,
        _ context: Context
    ) throws(SeatRuleFlaw) -> Written {
        var written = Written(source: try source(draft, context))
        var next = organisation.groupCount
        for group in draft.groups {
            let labels = [
                context.sealer.seal(try label(group.zh)), context.sealer.seal(try label(group.en)),
            ]
            if group.continues == nil { next += 1 }
            written.labels += labels
            written.groups.append(
                SeatGroup(
                    number: group.continues ?? next,
                    zh: labels[0].commitment,
                    en: labels[1].commitment,
                    seatsMin: group.seatsMin,
                    seatsMax: group.seatsMax,
                    kind: group.kind,
                    isHead: group.isHead,
                    termMonths: group.termMonths,
                    byElectionDays: group.byElectionDays
                )
            )
        }
        return written
    }

    private static func label(_ text: String) throws(SeatRuleFlaw) -> Prose {
        do throws(Prose.Flaw) {
            return try Prose(text, charactersMax: SeatRule.labelCharactersMax)
        } catch {
            throw .label(error)
        }
    }

    private static func source(
        _ draft: SeatRuleDraft,
        _ context: Context
    ) throws(SeatRuleFlaw) -> SealedText {
        do throws(Prose.Flaw) {
            return context.sealer.seal(
                try Prose(draft.source, charactersMax: SeatRule.sourceCharactersMax)
            )
        } catch {
            throw .source(error)
        }
    }
}
