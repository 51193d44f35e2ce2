import HashTreeCollections
import Kernel

extension Bodies {
    static func fill(
        _ district: District,
        _ command: FillSeat,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        let organisation = try unmerged(command.body, in: district)
        let begins = command.begins ?? context.now
        try inRange(begins, from: organisation.begins, in: district, context)
        if let ends = organisation.ends, ends <= begins {
            throw .ended(command.body, at: district.day(of: ends))
        }
        guard district.holdings.count < Holding.holdingsMax,
            organisation.holdings.count < Organisation.holdingsMax
        else { throw .tooManyHoldings(holdingsMax: Organisation.holdingsMax) }
        guard let rule = district.rule(of: command.body, at: begins) else {
            throw .noRule(on: district.day(of: begins))
        }
        guard let group = rule.group(command.group) else { throw .unknownGroup(command.group) }
        if let person = command.holder.person { try checkPresent(person, in: district) }
        let name = try name(command, context)
        let asked = try end(of: command, group, begins, in: district, context)
        let (seat, ends) = try seat(for: command, group, begins, asked, in: district)
        let filled = SeatFilled(
            holding: district.nextHolding,
            body: command.body,
            group: command.group,
            seat: seat,
            holder: command.holder,
            name: name?.commitment,
            begins: begins,
            ends: ends
        )
        let events = [Event.seatFilled(filled)]
        let following = duties(
            following: events,
            of: command.body,
            in: district,
            mayOpen: false,
            at: max(begins, context.now),
            context
        )
        return Outcome(
            events: events + following,
            writes: [name].compactMap { $0.map(SideWrite.keep) }
        )
    }

    static func vacate(
        _ district: District,
        _ command: VacateSeat,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        guard let holding = district.holding(command.holding) else {
            throw .unknownHolding(command.holding)
        }
        guard holding.endings.count < Holding.endingsMax else {
            throw .tooManyEndings(endingsMax: Holding.endingsMax)
        }
        let ends = command.ends ?? context.now
        try inRange(ends, in: district, context)
        let isCorrection = command.reason == .correction
        guard ends > holding.begins || (isCorrection && ends == holding.begins) else {
            throw .endsBeforeItBegins(begins: district.day(of: holding.begins))
        }
        if let earlier = holding.ends, earlier <= ends {
            guard isCorrection, earlier < ends else {
                throw .alreadyEnded(command.holding, at: district.day(of: earlier))
            }
            try checkLonger(holding, command.holding, until: ends, in: district)
        }
        let events: [Event] = [
            .seatVacated(
                SeatVacated(holding: command.holding, ends: ends, reason: command.reason)
            )
        ]
        let following = duties(
            following: events,
            of: holding.body,
            in: district,
            mayOpen: true,
            context
        )
        return Outcome(events: events + following)
    }

    /// The clock's own command is refused only where there is nothing to run out.
    static func runOut(
        _ district: District,
        _ command: RunOutSeat,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        guard let holding = district.holding(command.holding) else {
            throw .unknownHolding(command.holding)
        }
        let events = [Event.seatRanOut(SeatRanOut(holding: command.holding))]
        return Outcome(
            events: events
                + duties(
                    following: events,
                    of: holding.body,
                    in: district,
                    mayOpen: true,
                    context
                )
        )
    }

    static func removeHolderName(
        _ district: District,
        _ command: RemoveHolderName
    ) throws(BodyRefusal) -> Outcome {
        guard let holding = district.holding(command.holding) else {
            throw .unknownHolding(command.holding)
        }
        guard let name = holding.name else { throw .nameWithoutHolder }
        return try remove(name, command.rule, in: district)
    }

    /// By-elections that are owed, or owed no longer, once `events` have happened.
    static func duties(
        following events: [Event],
        of body: Identifier<Organisation>,
        in district: District,
        mayOpen: Bool,
        at moment: Instant? = nil,
        _ context: Context
    ) -> [Event] {
        var after = district.evolved(events, context)
        let moment = moment ?? context.now
        guard let organisation = after.organisation(body), organisation.mergedInto == nil,
            !organisation.hasEnded(at: moment), let rule = after.rule(of: body, at: moment)
        else { return [] }
        var following: [Event] = []
        for group in rule.groups {
            guard let days = group.byElectionDays else { continue }
            let kind = DutyKind.byElection(body, group: group.number)
            let held = after.heldSeats(in: body, group: group.number, at: moment).count
            if held >= group.seatsMin {
                guard let closing = Duties.closing(kind, .fulfilled, in: after) else { continue }
                following.append(closing)
            } else if mayOpen, after.openDuties[kind] == nil,
                after.openDuties.count < Duty.openMax
            {
                let opening = Duties.opening(
                    kind,
                    owner: after.organiser(of: rule, at: moment),
                    days: days,
                    in: after,
                    now: context.now
                )
                following.append(opening)
                after = after.evolved([opening], context)
            }
        }
        return following
    }
}

extension Bodies {
    private static func checkPresent(
        _ id: Identifier<Person>,
        in district: District
    ) throws(BodyRefusal) {
        guard let person = district.person(id) else { throw .unknownPerson(id) }
        switch person.standing {
        case .present, .movedAway: return
        case .merged, .erased: throw .notPresent(id, person.standing)
        }
    }

    private static func name(
        _ command: FillSeat,
        _ context: Context
    ) throws(BodyRefusal) -> SealedText? {
        guard let name = command.name else { return nil }
        guard command.holder != .notNamed else { throw .nameWithoutHolder }
        do throws(Prose.Flaw) {
            return context.sealer.seal(
                try Prose(name, charactersMax: Holding.nameCharactersMax)
            )
        } catch {
            throw .holderName(error)
        }
    }

    /// What was asked, or the end of the term; and never beyond the end of the body.
    private static func end(
        of command: FillSeat,
        _ group: SeatGroup,
        _ begins: Instant,
        in district: District,
        _ context: Context
    ) throws(BodyRefusal) -> Instant? {
        let offset = district.founding?.offsetMinutes ?? 0
        let term = group.termMonths.map { months in
            Day(of: begins, offsetMinutes: offset).adding(months: months)
                .start(offsetMinutes: offset)
        }
        if let asked = command.ends {
            try inRange(asked, in: district, context)
            guard asked > begins else {
                throw .endsBeforeItBegins(begins: district.day(of: begins))
            }
        }
        let bodyEnds = district.organisation(command.body)?.ends
        return [command.ends ?? term, bodyEnds].compactMap { $0 }.min()
    }

    /// The seat, and until when it can be held: a later rule that has no such seat ends it.
    private static func seat(
        for command: FillSeat,
        _ group: SeatGroup,
        _ begins: Instant,
        _ asked: Instant?,
        in district: District
    ) throws(BodyRefusal) -> (seat: UInt16, ends: Instant?) {
        let limit = { (seat: UInt16) -> Instant? in
            [asked, district.end(ofSeat: seat, command.group, in: command.body, after: begins)]
                .compactMap { $0 }.min()
        }
        let all = UInt16(clamping: group.seatsMax)
        let holdings = district.holdings(in: command.body, group: command.group)
        let sits = { (id: Identifier<Holding>, until: Instant?) -> Bool in
            guard let holding = district.holding(id) else { return false }
            return holding.holder.person == command.holder.person
                && holding.overlaps(from: begins, until: until)
        }
        let taker = { (seat: UInt16, until: Instant?) -> Identifier<Holding>? in
            holdings.first { id in
                guard let holding = district.holding(id), holding.seat == seat else {
                    return false
                }
                return holding.overlaps(from: begins, until: until)
            }
        }
        guard let seat = command.seat ?? (1...all).first(where: { taker($0, limit($0)) == nil })
        else { throw .noSeatFree(seatsMax: group.seatsMax) }
        guard seat >= 1, seat <= all else { throw .noSuchSeat(seatsMax: group.seatsMax) }
        let ends = limit(seat)
        if let id = taker(seat, ends), let holding = district.holding(id) {
            throw .seatTaken(
                by: id,
                from: district.day(of: holding.begins),
                until: holding.ends.map(district.day)
            )
        }
        if command.holder.person != nil, let id = holdings.first(where: { sits($0, ends) }) {
            throw .alreadySits(id)
        }
        return (seat, ends)
    }

    /// A correction that makes a holding longer must leave the others alone.
    private static func checkLonger(
        _ holding: Holding,
        _ id: Identifier<Holding>,
        until ends: Instant,
        in district: District
    ) throws(BodyRefusal) {
        if let last = [
            district.organisation(holding.body)?.ends,
            district.end(
                ofSeat: holding.seat,
                holding.group,
                in: holding.body,
                after: holding.begins
            ),
        ].compactMap({ $0 }).min(), last < ends {
            throw .momentOutOfRange(
                earliest: district.day(of: holding.begins),
                latest: district.day(of: last)
            )
        }
        for otherID in district.holdings(in: holding.body, group: holding.group)
        where otherID != id {
            guard let other = district.holding(otherID),
                other.overlaps(from: holding.begins, until: ends)
            else { continue }
            if other.seat == holding.seat {
                throw .seatTaken(
                    by: otherID,
                    from: district.day(of: other.begins),
                    until: other.ends.map(district.day)
                )
            }
            if let person = holding.holder.person, other.holder.person == person {
                throw .alreadySits(otherID)
            }
        }
    }
}
