package import Kernel

/// How a duty goes from one to another: by handshake, up a tier, or because it is overdue. At every
/// moment exactly one is accountable.
extension Duties {
    static func offer(
        _ district: District,
        _ command: OfferDuty,
        _ context: Context
    ) throws(DutyRefusal) -> Outcome {
        let duty = try owed(command.duty, by: command.by, district, context)
        let accountable = district.accountable(for: duty, at: context.now)
        let to = district.standing(command.to)
        guard let other = district.organisation(to), !other.hasEnded(at: context.now) else {
            throw .unknownBody(command.to)
        }
        guard to != accountable else { throw .ownAlready }
        guard duty.offer == nil else { throw .offeredAlready }
        guard duty.transfersCount < Duty.transfersMax else {
            let above = accountable.flatMap { district.organisation($0)?.partOf }
            let passed = DutyPassed(
                duty: command.duty,
                to: above.map(district.standing),
                passing: .raised,
                by: command.by
            )
            return Outcome(events: [.dutyPassed(passed)])
        }
        let offered = DutyOffered(
            duty: command.duty,
            to: to,
            by: command.by,
            ends: district.due(Span(Duty.offerWorkedDays, .workingDays), after: context.now)
        )
        return Outcome(events: [.dutyOffered(offered)])
    }

    static func answer(
        _ district: District,
        _ command: AnswerDutyOffer,
        _ context: Context
    ) throws(DutyRefusal) -> Outcome {
        let duty = try open(command.duty, district)
        guard let offer = duty.offer else { throw .notOffered }
        guard district.isSomebody(command.by) else { throw .unknownParty(command.by) }
        guard district.sits(command.by, in: offer.to, at: context.now) else {
            throw .offeredToOthers
        }
        guard command.isAccepted else {
            return Outcome(events: [
                .dutyOfferReturned(DutyOfferReturned(duty: command.duty, by: command.by))
            ])
        }
        let passed = DutyPassed(
            duty: command.duty,
            to: district.standing(offer.to),
            passing: .accepted,
            by: command.by
        )
        return Outcome(events: [.dutyPassed(passed)])
    }

    static func help(
        _ district: District,
        _ command: HelpWithDuty,
        _ context: Context
    ) throws(DutyRefusal) -> Outcome {
        let duty = try open(command.duty, district)
        guard district.isSomebody(command.by) else { throw .unknownParty(command.by) }
        if command.isHelping {
            guard !duty.assistants.contains(command.by) else { throw .alreadyHelping }
            guard duty.assistants.count < Duty.assistantsMax else {
                throw .tooManyHelpers(assistantsMax: Duty.assistantsMax)
            }
        } else {
            guard duty.assistants.contains(command.by) else { throw .notHelping }
        }
        let helped = DutyHelped(
            duty: command.duty,
            by: command.by,
            isHelping: command.isHelping
        )
        return Outcome(events: [.dutyHelped(helped)])
    }

    static func fulfil(
        _ district: District,
        _ command: FulfilDuty,
        _ context: Context
    ) throws(DutyRefusal) -> Outcome {
        let duty = try owed(command.duty, by: command.by, district, context)
        switch duty.kind {
        case .matter(_, .task), .matter(_, .promise), .sentTask: break
        case .matter(_, .step), .byElection, .answerRegistration, .lookIntoContest, .admitTask:
            throw .doneByItsStep
        }
        let closed = DutyClosed(duty: command.duty, ending: .fulfilled)
        return Outcome(events: [.dutyClosed(closed)])
    }

    static func escalate(
        _ district: District,
        _ command: EscalateDuty,
        _ context: Context
    ) -> Outcome {
        guard let duty = district.duty(command.duty), duty.closed == nil,
            let next = duty.escalatesTo
        else { return Outcome(events: []) }
        let passed = DutyPassed(
            duty: command.duty,
            to: district.standing(next),
            passing: .escalated,
            by: nil
        )
        return Outcome(events: [.dutyPassed(passed)])
    }

    static func bounce(_ district: District, _ command: BounceDuty) -> Outcome {
        guard district.duty(command.duty)?.offer != nil else { return Outcome(events: []) }
        return Outcome(events: [
            .dutyOfferReturned(DutyOfferReturned(duty: command.duty, by: nil))
        ])
    }

    private static func open(
        _ id: Identifier<Duty>,
        _ district: District
    ) throws(DutyRefusal) -> Duty {
        guard let duty = district.duty(id) else { throw .unknownDuty(id) }
        guard duty.closed == nil else { throw .over(id) }
        return duty
    }

    /// An open duty of the organisation that somebody acts for.
    private static func owed(
        _ id: Identifier<Duty>,
        by party: MatterParty,
        _ district: District,
        _ context: Context
    ) throws(DutyRefusal) -> Duty {
        let duty = try open(id, district)
        guard district.isSomebody(party) else { throw .unknownParty(party) }
        guard
            district.actsFor(
                district.accountable(for: duty, at: context.now),
                party,
                at: context.now
            )
        else { throw .notAccountable }
        return duty
    }
}

extension District {
    /// Whether somebody acts for an organisation; for the district's own office its staff do.
    package func actsFor(
        _ owner: Identifier<Organisation>?,
        _ party: MatterParty,
        at now: Instant
    ) -> Bool {
        if let owner { return sits(party, in: owner, at: now) }
        guard case .account(let account) = party else { return false }
        return grants(of: account, now: now).contains {
            $0.role != .auditor && standing($0.place) == Places.root
        }
    }

    /// How each body kept what it owed, over all times; the district's own office is among them.
    package func dutyTallies(at moment: Instant) -> [DutyOwner: DutyTally] {
        var tallies: [DutyOwner: DutyTally] = [:]
        for duty in duties {
            let isOverdue = (duty.closed ?? moment) >= duty.due
            let account: WritableKeyPath<DutyTally, Int>
            switch (duty.ending, isOverdue) {
            case (.fulfilled, false): account = \.kept
            case (.fulfilled, true): account = \.late
            case (.lapsed, true), (nil, true): account = \.broken
            case (nil, false): account = \.open
            case (.lapsed, false): continue
            }
            tallies[duty.answerable, default: DutyTally()][keyPath: account] += 1
        }
        return tallies
    }

    /// The first moment after the end of a span, counted in whole days after the day of `moment`.
    package func due(_ span: Span, after moment: Instant) -> Instant {
        let today = today(moment)
        return switch span.unit {
        case .days: start(ofDayAfter: today.adding(days: Int64(span.count)))
        case .workingDays: start(ofDayAfter: calendar.day(span.count, workedDaysAfter: today))
        case .months: start(ofDayAfter: today.adding(months: span.count))
        }
    }

    /// The first moment that is not on the day any more.
    func start(ofDayAfter day: Day) -> Instant {
        day.adding(days: 1).start(offsetMinutes: founding?.offsetMinutes ?? 0)
    }
}
