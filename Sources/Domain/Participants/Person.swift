package import Kernel

/// Somebody who lives here, holds a seat or helps. What they are called and where they can be
/// reached lies in the vault; the state knows what rules read and a commitment to the rest.
package struct Person: Hashable, Sendable {
    package static let personsMax = 2_000_000

    /// To the row in the vault; nothing once it was erased.
    package var details: Digest?
    /// Where they live, or lived last; nothing once they were merged or erased.
    package var household: Identifier<Household>?
    package var age: AgeBand
    package var standing: PersonStanding
    /// The next member of the same household, so that a household needs no list of its own.
    var nextMember: Identifier<Person>?

    package var isPresent: Bool { standing == .present }
}

/// What rules may know of somebody's age. Raw values are written in the journal.
package enum AgeBand: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// Nobody said. Counts as an adult for letters, and the desk is told that it is open.
    case unknown = 1
    /// Under fourteen: only a guardian may agree to anything.
    case child = 2
    /// From fourteen to seventeen.
    case minor = 3
    case adult = 4

    package static let minorYears = 14
    package static let adultYears = 18
}

/// Whether somebody is here. Raw values are written in the journal.
package enum PersonStanding: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case present = 1
    case movedAway = 2
    /// Was found to be the same as somebody else on file.
    case merged = 3
    case erased = 4
}

/// People who keep house together. Several households may live behind one door.
///
/// Those who act at a place and live elsewhere, such as an official in a council, are its guests:
/// they stand together without a door.
package struct Household: Hashable, Sendable {
    /// A dormitory counts as one until somebody tells its households apart.
    package static let membersMax = 1_000

    /// The building, or the community or village where houses have numbers of their own.
    package let place: Identifier<Place>
    package let isGuests: Bool
    /// To the row in the vault that says which door; nothing for guests, and once it was erased.
    package var door: Digest?
    var firstMember: Identifier<Person>?
}
