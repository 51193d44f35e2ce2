package import Kernel

/// Something that happens by itself at its moment. Of what is due at one moment, the kind decides
/// which goes first, then the number.
package struct Timer: Hashable, Comparable, Sendable {
    /// Raw values order what is due at the same moment.
    package enum Kind: UInt8, Comparable, Hashable, Sendable {
        case placeChange = 1
        /// A seat is held up to this moment.
        case seat = 40
        case entryErasure = 7
        case erasure = 10
        case groupShares = 11
        /// A duty that is taken to the next one once it is overdue.
        case dutyDue = 20
        /// An offer of a duty that nobody took.
        case dutyOffer = 21
        case matter = 30

        package static func < (left: Kind, right: Kind) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    package let kind: Kind
    package let number: UInt64

    package static func < (left: Timer, right: Timer) -> Bool {
        left.kind == right.kind ? left.number < right.number : left.kind < right.kind
    }

    package static func change(_ id: Identifier<PlaceChange>) -> Timer {
        Timer(kind: .placeChange, number: id.rawValue)
    }

    /// A holding may be set to end several times: each time has a name of its own.
    package static func seat(_ id: Identifier<Holding>, ending: Int) -> Timer {
        Timer(kind: .seat, number: id.rawValue << seatEndingBits | UInt64(ending))
    }

    private static let seatEndingBits: UInt64 = 8

    package static func entryErasure(_ id: Identifier<EntryRequest>) -> Timer {
        Timer(kind: .entryErasure, number: id.rawValue)
    }

    package static func erasure(_ id: Identifier<Deferral>) -> Timer {
        Timer(kind: .erasure, number: id.rawValue)
    }

    package static func groupShares(_ release: UInt64) -> Timer {
        Timer(kind: .groupShares, number: release)
    }

    /// A matter is looked at again and again: each time has a name of its own.
    package static func matter(_ id: Identifier<Matter>, wake: UInt32) -> Timer {
        Timer(kind: .matter, number: id.rawValue << 32 | UInt64(wake))
    }

    package static func dutyDue(_ id: Identifier<Duty>) -> Timer {
        Timer(kind: .dutyDue, number: id.rawValue)
    }

    package static func dutyOffer(_ id: Identifier<Duty>, offer: UInt16) -> Timer {
        Timer(kind: .dutyOffer, number: id.rawValue << 16 | UInt64(offer))
    }

    /// What the clock asks when the moment has come.
    package var command: Command {
        switch kind {
        case .placeChange:
            .places(.applyChange(ApplyPlaceChange(change: Identifier(number))))
        case .seat: .bodies(.runOut(RunOutSeat(holding: Identifier(number >> Self.seatEndingBits))))
        case .entryErasure: .entry(.erase(EraseEntry(request: Identifier(number))))
        case .erasure: .privacy(.eraseDue(EraseDuePerson(deferral: Identifier(number))))
        case .groupShares: .privacy(.releaseGroupShares(ReleaseGroupShares()))
        case .dutyDue: .duties(.escalate(EscalateDuty(duty: Identifier(number))))
        case .dutyOffer: .duties(.bounce(BounceDuty(duty: Identifier(number >> 16))))
        case .matter: .matters(.wake(WakeMatter(matter: Identifier(number >> 32))))
        }
    }

    /// Names the timer for ever, so that it fires once.
    package var request: RequestID { RequestID(high: name, low: number) }

    /// Eight letters of ASCII.
    private var name: UInt64 {
        switch kind {
        case .placeChange: 0x706C_6163_6563_6867  // placechg
        case .seat: 0x7365_6174_656E_6473  // seatends
        case .entryErasure: 0x656E_7472_7965_7261  // entryera
        case .erasure: 0x6572_6173_7572_6573  // erasures
        case .groupShares: 0x6772_6F75_7073_6872  // groupshr
        case .dutyDue: 0x6475_7479_5F64_7565  // duty_due
        case .dutyOffer: 0x6475_7479_6F66_6672  // dutyoffr
        case .matter: 0x6D61_7474_6572_776B  // matterwk
        }
    }
}
