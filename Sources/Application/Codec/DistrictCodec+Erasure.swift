import Domain
import Kernel

extension HoldPlaced {
    var stored: StoredHoldPlaced {
        var stored = StoredHoldPlaced()
        stored.hold = hold.rawValue
        stored.person = person.rawValue
        stored.ground = ground.listed()
        stored.until = until.milliseconds
        return stored
    }

    init(_ stored: StoredHoldPlaced) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            hold: Identifier(stored.hold),
            person: Identifier(stored.person),
            ground: try HoldGround(listed: stored.ground, "HoldGround"),
            until: Instant(milliseconds: stored.until)
        )
    }
}

extension HoldLifted {
    var stored: StoredHoldLifted {
        var stored = StoredHoldLifted()
        stored.hold = hold.rawValue
        return stored
    }

    init(_ stored: StoredHoldLifted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(hold: Identifier(stored.hold))
    }
}

extension ErasureDeferred {
    var stored: StoredErasureDeferred {
        var stored = StoredErasureDeferred()
        stored.deferral = deferral.rawValue
        stored.person = person.rawValue
        stored.until = until.milliseconds
        stored.cause = cause.listed()
        return stored
    }

    init(_ stored: StoredErasureDeferred) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            deferral: Identifier(stored.deferral),
            person: Identifier(stored.person),
            until: Instant(milliseconds: stored.until),
            cause: try ErasureCause(listed: stored.cause, "ErasureCause")
        )
    }
}

extension PersonErased {
    var stored: StoredPersonErased {
        var stored = StoredPersonErased()
        stored.person = person.rawValue
        if let household { stored.household = household.rawValue }
        return stored
    }

    init(_ stored: StoredPersonErased) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            person: Identifier(stored.person),
            household: stored.hasHousehold ? Identifier(stored.household) : nil
        )
    }
}
