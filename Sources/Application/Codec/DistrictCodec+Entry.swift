import Domain
import Kernel

extension Event {
    /// One of the events about getting on the list.
    init(ofEntry stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .entryAsked(let stored): self = .entryAsked(try EntryAsked(stored))
        case .entryAccepted(let stored): self = .entryAccepted(try EntryAccepted(stored))
        case .entryRefused(let stored): self = .entryRefused(try EntryRefused(stored))
        case .entryAppealed(let stored): self = .entryAppealed(try EntryAppealed(stored))
        case .entryErased(let stored): self = .entryErased(try EntryErased(stored))
        default: preconditionFailure("an event of another feature")
        }
    }
}

extension EntryAsked {
    var stored: StoredEntryAsked {
        var stored = StoredEntryAsked()
        stored.request = request.rawValue
        stored.place = place.rawValue
        stored.proof = StoredEntryProof(rawValue: Int(proof.rawValue)) ?? .unspecified
        stored.details = details.stored
        stored.due = due.milliseconds
        return stored
    }

    init(_ stored: StoredEntryAsked) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasDetails else { throw .missingField(message: "EntryAsked") }
        self.init(
            request: Identifier(stored.request),
            place: Identifier(stored.place),
            proof: try known(
                EntryProof(rawValue: UInt8(clamping: stored.proof.rawValue)),
                in: "EntryProof"
            ),
            details: try Digest(stored.details),
            due: Instant(milliseconds: stored.due)
        )
    }
}

extension EntryAccepted {
    var stored: StoredEntryAccepted {
        var stored = StoredEntryAccepted()
        stored.request = request.rawValue
        stored.person = person.rawValue
        return stored
    }

    init(_ stored: StoredEntryAccepted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(request: Identifier(stored.request), person: Identifier(stored.person))
    }
}

extension EntryRefused {
    var stored: StoredEntryRefused {
        var stored = StoredEntryRefused()
        stored.request = request.rawValue
        stored.reason = StoredEntryReason(rawValue: Int(reason.rawValue)) ?? .unspecified
        return stored
    }

    init(_ stored: StoredEntryRefused) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            request: Identifier(stored.request),
            reason: try known(
                EntryReason(rawValue: UInt8(clamping: stored.reason.rawValue)),
                in: "EntryReason"
            )
        )
    }
}

extension EntryAppealed {
    var stored: StoredEntryAppealed {
        var stored = StoredEntryAppealed()
        stored.request = request.rawValue
        stored.due = due.milliseconds
        return stored
    }

    init(_ stored: StoredEntryAppealed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            request: Identifier(stored.request),
            due: Instant(milliseconds: stored.due)
        )
    }
}

extension EntryErased {
    var stored: StoredEntryErased {
        var stored = StoredEntryErased()
        stored.request = request.rawValue
        return stored
    }

    init(_ stored: StoredEntryErased) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(request: Identifier(stored.request))
    }
}
