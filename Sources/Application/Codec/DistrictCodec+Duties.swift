import Domain
import Kernel

extension WorkingCalendarAdopted {
    var stored: StoredWorkingCalendarAdopted {
        var stored = StoredWorkingCalendarAdopted()
        stored.off = off.map { Int32($0.number) }
        stored.worked = worked.map { Int32($0.number) }
        return stored
    }

    init(_ stored: StoredWorkingCalendarAdopted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            off: stored.off.map { Day(number: Int64($0)) },
            worked: stored.worked.map { Day(number: Int64($0)) }
        )
    }
}

extension DutyOpened {
    var stored: StoredDutyOpened {
        var stored = StoredDutyOpened()
        stored.duty = duty.rawValue
        stored.owner = owner?.rawValue ?? 0
        stored.due = due.milliseconds
        switch kind {
        case .byElection(let body, let group):
            stored.byElection = body.rawValue
            stored.group = UInt32(group)
        case .answerRegistration(let request): stored.answerRegistration = request
        case .lookIntoContest(let person): stored.lookIntoContest = person.rawValue
        case .admitTask(let application): stored.admitTask = application
        case .sentTask(let sent): stored.sentTask = sent
        case .matter(let matter, let duty):
            stored.matter = matter.rawValue
            duty.store(in: &stored)
        }
        stored.escalatesTo = escalatesTo?.rawValue ?? 0
        return stored
    }

    init(_ stored: StoredDutyOpened) throws(CodecError) {
        try stored.refuseUnknown()
        let kind: DutyKind
        switch stored.kind {
        case .byElection(let body):
            kind = .byElection(Identifier(body), group: try small(stored.group))
        case .answerRegistration(let request): kind = .answerRegistration(request)
        case .lookIntoContest(let person): kind = .lookIntoContest(Identifier(person))
        case .admitTask(let application): kind = .admitTask(application)
        case .sentTask(let sent): kind = .sentTask(sent)
        case .matter(let matter): kind = .matter(Identifier(matter), try MatterDuty(stored))
        case nil: throw .missingField(message: "DutyOpened")
        }
        self.init(
            duty: Identifier(stored.duty),
            kind: kind,
            owner: reference(stored.owner),
            due: Instant(milliseconds: stored.due),
            escalatesTo: reference(stored.escalatesTo)
        )
    }
}

extension DutyClosed {
    var stored: StoredDutyClosed {
        var stored = StoredDutyClosed()
        stored.duty = duty.rawValue
        stored.ending = StoredDutyEnding(rawValue: Int(ending.rawValue)) ?? .unspecified
        return stored
    }

    init(_ stored: StoredDutyClosed) throws(CodecError) {
        try stored.refuseUnknown()
        guard let ending = DutyEnding(rawValue: UInt8(clamping: stored.ending.rawValue)) else {
            throw .unknownValue(list: "DutyEnding")
        }
        self.init(duty: Identifier(stored.duty), ending: ending)
    }
}

extension Event {
    /// What was recorded about organisations, seats and duties.
    init(ofBodies stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .bodyFounded(let stored): self = .bodyFounded(try BodyFounded(stored))
        case .bodyRenamed(let stored): self = .bodyRenamed(try BodyRenamed(stored))
        case .bodyAliasAdded(let stored): self = .bodyAliasAdded(try BodyAliasAdded(stored))
        case .bodyArranged(let stored): self = .bodyArranged(try BodyArranged(stored))
        case .bodiesMerged(let stored): self = .bodiesMerged(try BodiesMerged(stored))
        case .bodyEnded(let stored): self = .bodyEnded(try BodyEnded(stored))
        case .seatRuleAdopted(let stored): self = .seatRuleAdopted(try SeatRuleAdopted(stored))
        case .seatFilled(let stored): self = .seatFilled(try SeatFilled(stored))
        case .seatVacated(let stored): self = .seatVacated(try SeatVacated(stored))
        case .seatRanOut(let stored): self = .seatRanOut(try SeatRanOut(stored))
        case .figureStated(let stored): self = .figureStated(try FigureStated(stored))
        case .workingCalendarAdopted(let stored):
            self = .workingCalendarAdopted(try WorkingCalendarAdopted(stored))
        case .dutyOpened(let stored): self = .dutyOpened(try DutyOpened(stored))
        case .dutyClosed(let stored): self = .dutyClosed(try DutyClosed(stored))
        default: preconditionFailure("read by another one")
        }
    }
}
