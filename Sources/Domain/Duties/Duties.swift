import HashTreeCollections
package import Kernel

/// The rules about what is owed: by whom, by which day, and what fulfils it.
///
/// Duties are opened and closed by the acts of other features; nobody types one.
package enum Duties {
    package static let yearMin = 1_990
    package static let yearMax = 2_100

    package static func decide(
        _ district: District,
        _ command: DutyCommand,
        _ context: Context
    ) throws(DutyRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .adoptCalendar(let command): return try adopt(district, command)
        case .offer(let command): return try offer(district, command, context)
        case .answer(let command): return try answer(district, command, context)
        case .help(let command): return try help(district, command, context)
        case .fulfil(let command): return try fulfil(district, command, context)
        case .escalate(let command): return escalate(district, command, context)
        case .bounce(let command): return bounce(district, command)
        }
    }

    private static func adopt(
        _ district: District,
        _ command: AdoptWorkingCalendar
    ) throws(DutyRefusal) -> Outcome {
        let days = command.off + command.worked
        guard !days.isEmpty else { throw .emptyCalendar }
        guard days.count <= AdoptWorkingCalendar.linesMax else {
            throw .tooManyLines(linesMax: AdoptWorkingCalendar.linesMax)
        }
        var seen: Set<Day> = []
        for day in days {
            guard (yearMin...yearMax).contains(day.civil.year) else {
                throw .yearOutOfRange(day, yearMin: yearMin, yearMax: yearMax)
            }
            guard seen.insert(day).inserted else { throw .dayTwice(day) }
        }
        var after = district.calendar
        after.adopt(off: command.off, worked: command.worked)
        guard after.exceptionsCount <= WorkingCalendar.exceptionsMax else {
            throw .tooManyExceptions(exceptionsMax: WorkingCalendar.exceptionsMax)
        }
        let event = WorkingCalendarAdopted(
            off: command.off.sorted(),
            worked: command.worked.sorted()
        )
        return Outcome(events: [.workingCalendarAdopted(event)])
    }
}

/// What other features open and close.
extension Duties {
    /// Something is owed up to the end of the day that comes `days` days after today.
    package static func opening(
        _ kind: DutyKind,
        owner: Identifier<Organisation>?,
        days: Int,
        in district: District,
        now: Instant
    ) -> Event {
        opening(
            kind,
            owner: owner,
            throughDay: district.today(now).adding(days: Int64(days)),
            in: district
        )
    }

    /// Something is owed up to the end of the `workedDays`th worked day after today.
    package static func opening(
        _ kind: DutyKind,
        owner: Identifier<Organisation>?,
        workedDays: Int,
        in district: District,
        now: Instant
    ) -> Event {
        let day = district.calendar.day(workedDays, workedDaysAfter: district.today(now))
        return opening(kind, owner: owner, throughDay: day, in: district)
    }

    /// The event that closes the open duty of a kind; nothing if there is none.
    package static func closing(
        _ kind: DutyKind,
        _ ending: DutyEnding,
        in district: District
    ) -> Event? {
        district.openDuties[kind].map { .dutyClosed(DutyClosed(duty: $0, ending: ending)) }
    }

    private static func opening(
        _ kind: DutyKind,
        owner: Identifier<Organisation>?,
        throughDay day: Day,
        in district: District
    ) -> Event {
        opening(
            kind,
            owner: owner,
            due: district.start(ofDayAfter: day),
            escalatesTo: nil,
            in: district
        )
    }

    /// Something is owed up to a moment; once it is overdue another one is accountable.
    package static func opening(
        _ kind: DutyKind,
        owner: Identifier<Organisation>?,
        due: Instant,
        escalatesTo: Identifier<Organisation>?,
        in district: District
    ) -> Event {
        .dutyOpened(
            DutyOpened(
                duty: district.nextDuty,
                kind: kind,
                owner: owner,
                due: due,
                escalatesTo: escalatesTo
            )
        )
    }
}

extension Duties {
    /// What was owed about the seats of one entry is owed about those of the other.
    static func move(
        _ district: inout District,
        from body: Identifier<Organisation>,
        to other: Identifier<Organisation>
    ) {
        for (kind, duty) in district.openDuties {
            guard case .byElection(body, let group) = kind,
                let index = duty.index(in: district.duties.count)
            else { continue }
            let moved = DutyKind.byElection(other, group: group)
            district.openDuties[kind] = nil
            district.openDuties[moved] = duty
            district.duties[index].kind = moved
        }
    }
}

extension District {
    var nextDuty: Identifier<Duty> { Identifier(UInt64(duties.count) + 1) }

    package func duty(_ id: Identifier<Duty>) -> Duty? {
        id.index(in: duties.count).map { duties[$0] }
    }

    /// What is owed about something, if it is.
    package func openDuty(_ kind: DutyKind) -> Duty? { openDuties[kind].flatMap(duty) }

    /// Who owes it now: whoever it was given to; once that has ended its successor, or else what
    /// it was part of; and nothing for the district's own office.
    package func accountable(
        for duty: Duty,
        at moment: Instant
    ) -> Identifier<Organisation>? {
        var next = duty.owner.map(standing)
        var steps = 0
        while let id = next, let organisation = organisation(id),
            organisation.hasEnded(at: moment)
        {
            next = (organisation.successor ?? organisation.partOf).map(standing)
            steps += 1
            if steps > Organisation.levelsMax * 2 { return nil }
        }
        return next
    }

    /// Whether it is owed now: not closed, and what it is about still stands.
    package func isOwed(_ duty: Duty, at moment: Instant) -> Bool {
        guard duty.closed == nil else { return false }
        switch duty.kind {
        case .byElection(let body, let group):
            guard let organisation = organisation(body), organisation.mergedInto == nil,
                !organisation.hasEnded(at: moment)
            else { return false }
            return rule(of: body, at: moment)?.group(group) != nil
        case .answerRegistration, .matter, .admitTask, .sentTask: return true
        case .lookIntoContest(let person):
            return openContest(of: person) != nil && self.person(person)?.isPresent == true
        }
    }

    /// What is owed now, the earliest due first.
    package func duties(owedAt moment: Instant) -> [Identifier<Duty>] {
        openDuties.values
            .compactMap { id in duty(id).map { (id: id, duty: $0) } }
            .filter { isOwed($0.duty, at: moment) }
            .sorted { ($0.duty.due, $0.id) < ($1.duty.due, $1.id) }
            .map(\.id)
    }
}
