import Domain
import Kernel

extension MandateGranted {
    var stored: StoredMandateGranted {
        var stored = StoredMandateGranted()
        stored.mandate = mandate.rawValue
        stored.person = person.rawValue
        switch hand {
        case .staff(let account):
            stored.handKind = .staff
            stored.hand = account.rawValue
        case .resident(let person):
            stored.handKind = .resident
            stored.hand = person.rawValue
        }
        stored.kind = kind.listed()
        stored.acts = acts.rawValue
        stored.ends = ends.milliseconds
        stored.given = given.listed()
        return stored
    }

    init(_ stored: StoredMandateGranted) throws(CodecError) {
        try stored.refuseUnknown()
        let hand: HelpingHand =
            switch stored.handKind {
            case .staff: .staff(Identifier(stored.hand))
            case .resident: .resident(Identifier(stored.hand))
            case .unspecified, .console, .clock, .visitor, .staffHelping, .residentHelping,
                .UNRECOGNIZED:
                throw .unknownValue(list: "HelpingHand")
            }
        let acts = MandatedActs(rawValue: stored.acts)
        guard MandatedActs.all.isSuperset(of: acts) else {
            throw .unknownValue(list: "MandatedActs")
        }
        self.init(
            mandate: Identifier(stored.mandate),
            person: Identifier(stored.person),
            hand: hand,
            kind: try MandateKind(listed: stored.kind, "MandateKind"),
            acts: acts,
            ends: Instant(milliseconds: stored.ends),
            given: try MandateGiven(listed: stored.given, "MandateGiven")
        )
    }
}

extension MandateRevoked {
    var stored: StoredMandateRevoked {
        var stored = StoredMandateRevoked()
        stored.mandate = mandate.rawValue
        stored.way = way.listed()
        return stored
    }

    init(_ stored: StoredMandateRevoked) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            mandate: Identifier(stored.mandate),
            way: try RevocationWay(listed: stored.way, "RevocationWay")
        )
    }
}
