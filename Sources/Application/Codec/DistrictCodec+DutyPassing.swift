import Domain
import Kernel

extension DutyOffered {
    var stored: StoredDutyOffered {
        var stored = StoredDutyOffered()
        stored.duty = duty.rawValue
        stored.to = to.rawValue
        stored.by = by.stored
        stored.ends = ends.milliseconds
        return stored
    }

    init(_ stored: StoredDutyOffered) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            duty: Identifier(stored.duty),
            to: Identifier(stored.to),
            by: try MatterParty(stored.by),
            ends: Instant(milliseconds: stored.ends)
        )
    }
}

extension DutyOfferReturned {
    var stored: StoredDutyOfferReturned {
        var stored = StoredDutyOfferReturned()
        stored.duty = duty.rawValue
        if let by { stored.by = by.stored }
        return stored
    }

    init(_ stored: StoredDutyOfferReturned) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            duty: Identifier(stored.duty),
            by: stored.hasBy ? try MatterParty(stored.by) : nil
        )
    }
}

extension DutyPassed {
    var stored: StoredDutyPassed {
        var stored = StoredDutyPassed()
        stored.duty = duty.rawValue
        stored.to = to?.rawValue ?? 0
        stored.passing = StoredDutyPassing(rawValue: Int(passing.rawValue)) ?? .unspecified
        if let by { stored.by = by.stored }
        return stored
    }

    init(_ stored: StoredDutyPassed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            duty: Identifier(stored.duty),
            to: reference(stored.to),
            passing: try known(
                DutyPassing(rawValue: UInt8(clamping: stored.passing.rawValue)),
                in: "DutyPassing"
            ),
            by: stored.hasBy ? try MatterParty(stored.by) : nil
        )
    }
}

extension DutyHelped {
    var stored: StoredDutyHelped {
        var stored = StoredDutyHelped()
        stored.duty = duty.rawValue
        stored.by = by.stored
        stored.isHelping = isHelping
        return stored
    }

    init(_ stored: StoredDutyHelped) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            duty: Identifier(stored.duty),
            by: try MatterParty(stored.by),
            isHelping: stored.isHelping
        )
    }
}

extension MatterDuty {
    /// What the message says beside the matter.
    func store(in stored: inout StoredDutyOpened) {
        switch self {
        case .step: break
        case .task(let number): stored.task = number
        case .promise(let line): stored.promiseOfLine = UInt32(line) + 1
        }
    }

    init(_ stored: StoredDutyOpened) throws(CodecError) {
        switch (stored.task, stored.promiseOfLine) {
        case (0, 0): self = .step
        case (let number, 0): self = .task(number)
        case (0, let line): self = .promise(line: try small(line - 1))
        case (_, _): throw .malformed
        }
    }
}
