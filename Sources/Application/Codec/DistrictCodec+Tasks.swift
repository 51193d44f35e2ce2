import Domain
import Foundation
import Kernel

/// How the gate before the committees is written, and which of the messages is which.
extension TaskEvent {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .taskGateKept(let event): .taskGateKept(event.stored)
        case .asked(let event): .taskAsked(event.stored)
        case .admitted(let event): .taskAdmitted(event.stored)
        case .refused(let event): .taskRefused(event.stored)
        case .withdrawn(let event): .taskWithdrawn(event.stored)
        case .sent(let event): .taskSent(event.stored)
        case .turnedAway(let event): .taskTurnedAway(event.stored)
        }
    }

    /// - Precondition: one of the events at the gate.
    init(_ stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .taskGateKept(let stored): self = .taskGateKept(try TaskGateKept(stored))
        case .taskAsked(let stored): self = .asked(try TaskAsked(stored))
        case .taskAdmitted(let stored): self = .admitted(try TaskAdmitted(stored))
        case .taskRefused(let stored): self = .refused(try TaskRefused(stored))
        case .taskWithdrawn(let stored): self = .withdrawn(try TaskWithdrawn(stored))
        case .taskSent(let stored): self = .sent(try TaskSent(stored))
        case .taskTurnedAway(let stored): self = .turnedAway(try TaskTurnedAway(stored))
        default: preconditionFailure("an event of another feature")
        }
    }
}

extension TaskGateKept {
    var stored: StoredTaskGateKept {
        var stored = StoredTaskGateKept()
        stored.place = place.rawValue
        stored.keeper = keeper.rawValue
        return stored
    }

    init(_ stored: StoredTaskGateKept) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(place: Identifier(stored.place), keeper: Identifier(stored.keeper))
    }
}

extension TaskAsked {
    var stored: StoredTaskAsked {
        var stored = StoredTaskAsked()
        stored.application = application.rawValue
        stored.place = place.rawValue
        stored.sender = sender.rawValue
        stored.words = Data(words.bytes)
        stored.kind = StoredTaskKind(rawValue: Int(terms.kind.rawValue)) ?? .unspecified
        stored.money = terms.money.fen
        stored.hasTraining_p = terms.hasTraining
        stored.timesPerYear = UInt32(terms.timesPerYear)
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredTaskAsked) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            application: Identifier(stored.application),
            place: Identifier(stored.place),
            sender: Identifier(stored.sender),
            words: try digest(stored.words),
            terms: TaskTerms(
                kind: try known(
                    TaskKind(rawValue: UInt8(clamping: stored.kind.rawValue)),
                    in: "TaskKind"
                ),
                money: try money(stored.money),
                hasTraining: stored.hasTraining_p,
                timesPerYear: try small(stored.timesPerYear)
            ),
            by: try MatterParty(stored.by)
        )
    }
}

extension TaskAdmitted {
    var stored: StoredTaskAdmitted {
        var stored = StoredTaskAdmitted()
        stored.application = application.rawValue
        stored.task = task.rawValue
        stored.until = Int32(until.number)
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredTaskAdmitted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            application: Identifier(stored.application),
            task: Identifier(stored.task),
            until: Day(number: Int64(stored.until)),
            by: try MatterParty(stored.by)
        )
    }
}

extension TaskRefused {
    var stored: StoredTaskRefused {
        var stored = StoredTaskRefused()
        stored.application = application.rawValue
        stored.reason = Data(reason.bytes)
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredTaskRefused) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            application: Identifier(stored.application),
            reason: try digest(stored.reason),
            by: try MatterParty(stored.by)
        )
    }
}

extension TaskWithdrawn {
    var stored: StoredTaskWithdrawn {
        var stored = StoredTaskWithdrawn()
        stored.task = task.rawValue
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredTaskWithdrawn) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(task: Identifier(stored.task), by: try MatterParty(stored.by))
    }
}

extension TaskSent {
    var stored: StoredTaskSent {
        var stored = StoredTaskSent()
        stored.sent = sent.rawValue
        stored.task = task.rawValue
        stored.committee = committee.rawValue
        stored.year = UInt32(year)
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredTaskSent) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            sent: Identifier(stored.sent),
            task: Identifier(stored.task),
            committee: Identifier(stored.committee),
            year: Int(stored.year),
            by: try MatterParty(stored.by)
        )
    }
}

extension TaskTurnedAway {
    var stored: StoredTaskTurnedAway {
        var stored = StoredTaskTurnedAway()
        stored.committee = committee.rawValue
        stored.sender = sender?.rawValue ?? 0
        stored.channel = StoredTaskChannel(rawValue: Int(channel.rawValue)) ?? .unspecified
        stored.year = UInt32(year)
        return stored
    }

    init(_ stored: StoredTaskTurnedAway) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            committee: Identifier(stored.committee),
            sender: reference(stored.sender),
            channel: try known(
                TaskChannel(rawValue: UInt8(clamping: stored.channel.rawValue)),
                in: "TaskChannel"
            ),
            year: Int(stored.year)
        )
    }
}
