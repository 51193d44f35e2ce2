package import Kernel

/// A seat that somebody holds for a time, as the record knows it: what was so, and since when that
/// is known.
package struct Holding: Hashable, Sendable {
    package static let holdingsMax = 500_000
    package static let nameCharactersMax = 60
    package static let endingsMax = 16

    /// What was recorded about the end.
    package struct Ending: Hashable, Sendable {
        /// From this moment on the seat is held no longer.
        package let ends: Instant
        package let reason: SeatEndReason
        package let recorded: Instant
    }

    package internal(set) var body: Identifier<Organisation>
    package let group: UInt16
    package let seat: UInt16
    package internal(set) var holder: SeatHolder
    /// What the holder is called in public; nothing where no name is shown.
    package let name: Digest?
    package let begins: Instant
    package let recorded: Instant
    /// In the order of recording; the last one counts. The first may be the end of the term, known
    /// from the beginning.
    package internal(set) var endings: [Ending]

    /// As known today.
    package var ends: Instant? { endings.last?.ends }

    /// The ending that counted when only what was recorded by `known` was known.
    package func ending(known: Instant) -> Ending? {
        endings.last { $0.recorded <= known }
    }

    package func isHeld(at moment: Instant, known: Instant = .latest) -> Bool {
        recorded <= known && begins <= moment
            && ending(known: known).map { moment < $0.ends } ?? true
    }

    /// Whether the two times have a moment in common; nothing stands for an open end.
    func overlaps(from otherBegins: Instant, until otherEnds: Instant?) -> Bool {
        let isBefore = ends.map { $0 <= otherBegins } ?? false
        let isAfter = otherEnds.map { $0 <= begins } ?? false
        let isNever = ends.map { $0 <= begins } ?? false
        return !isBefore && !isAfter && !isNever
    }
}

/// Who sits on a seat.
package enum SeatHolder: Hashable, Sendable, Codable {
    case person(Identifier<Person>)
    /// Somebody does, and nobody said who.
    case notNamed

    package var person: Identifier<Person>? {
        switch self {
        case .person(let person): person
        case .notNamed: nil
        }
    }
}

/// Why somebody sits on a seat no longer. Raw values are written in the journal.
package enum SeatEndReason: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case termOver = 1
    case resigned = 2
    case removed = 3
    case died = 4
    case moved = 5
    /// What was recorded was wrong.
    case correction = 6
    /// Another rule has no such seat.
    case ruleChanged = 7
    case bodyEnded = 8
}

/// Whether what somebody did on a seat stands.
package enum HoldingStanding: Hashable, Sendable {
    case held
    /// The end was recorded afterwards: what was done by then stands, and is shown as such.
    case heldInGoodFaith(endRecorded: Instant)
    case notHeld
}
