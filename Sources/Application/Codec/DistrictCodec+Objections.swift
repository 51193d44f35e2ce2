import Domain
import Foundation
import Kernel

/// How it is written who mediates, and what was taken back, said and stated.
extension ObjectionEvent {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .mediatorNamed(let event): .mediatorNamed(event.stored)
        case .withdrawn(let event): .stanceWithdrawn(event.stored)
        case .contacted(let event): .objectorContacted(event.stored)
        case .contactAllowed(let event): .contactAllowed(event.stored)
        case .minorityStated(let event): .minorityStated(event.stored)
        }
    }

    /// - Precondition: one of the events about objections.
    init(_ stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .mediatorNamed(let stored): self = .mediatorNamed(try MediatorNamed(stored))
        case .stanceWithdrawn(let stored): self = .withdrawn(try StanceWithdrawn(stored))
        case .objectorContacted(let stored): self = .contacted(try ObjectorContacted(stored))
        case .contactAllowed(let stored): self = .contactAllowed(try ContactAllowed(stored))
        case .minorityStated(let stored): self = .minorityStated(try MinorityStated(stored))
        default: preconditionFailure("an event of another feature")
        }
    }
}

extension MediatorNamed {
    var stored: StoredMediatorNamed {
        var stored = StoredMediatorNamed()
        stored.matter = matter.rawValue
        stored.mediator = mediator.stored
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredMediatorNamed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            mediator: try MatterParty(stored.mediator),
            by: try MatterParty(stored.by)
        )
    }
}

extension StanceWithdrawn {
    var stored: StoredStanceWithdrawn {
        var stored = StoredStanceWithdrawn()
        stored.matter = matter.rawValue
        stored.line = UInt32(line)
        return stored
    }

    init(_ stored: StoredStanceWithdrawn) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(matter: Identifier(stored.matter), line: try small(stored.line))
    }
}

extension ObjectorContacted {
    var stored: StoredObjectorContacted {
        var stored = StoredObjectorContacted()
        stored.matter = matter.rawValue
        stored.line = UInt32(line)
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredObjectorContacted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            line: try small(stored.line),
            by: try MatterParty(stored.by)
        )
    }
}

extension ContactAllowed {
    var stored: StoredContactAllowed {
        var stored = StoredContactAllowed()
        stored.matter = matter.rawValue
        stored.isAllowed = isAllowed
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredContactAllowed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            isAllowed: stored.isAllowed,
            by: try MatterParty(stored.by)
        )
    }
}

extension MinorityStated {
    var stored: StoredMinorityStated {
        var stored = StoredMinorityStated()
        stored.matter = matter.rawValue
        stored.act = UInt32(act)
        stored.text = Data(text.bytes)
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredMinorityStated) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            act: try small(stored.act),
            text: try digest(stored.text),
            by: try MatterParty(stored.by)
        )
    }
}
