package import Kernel

/// An organisation or a body of one. What it is called lies in the text table.
package struct Organisation: Hashable, Sendable {
    package static let nameCharactersMax = 60
    /// Former names and aliases, those of what was merged into it included.
    package static let otherNamesMax = 100
    package static let organisationsMax = 50_000
    /// Of one inside the other.
    package static let levelsMax = 12
    /// Over all times.
    package static let holdingsMax = 10_000

    /// Another name that finds it.
    package struct OtherName: Hashable, Sendable {
        package let text: Digest
        /// It was called that once; otherwise it is called that too.
        package let isFormer: Bool
    }

    package let kind: OrganisationKind
    /// Where it works; the district itself for those above it.
    package let place: Identifier<Place>
    package var name: Digest
    /// Oldest first.
    package var otherNames: [OtherName] = []
    package var partOf: Identifier<Organisation>?
    /// Whether it is a legal person, who may hold an account.
    package var isRegistered: Bool
    /// Who holds money for a group that is no legal person itself.
    package var legalHolder: Identifier<Organisation>?
    package var begins: Instant?
    package var ends: Instant?
    /// Who takes over what it owes once it has ended; else what it was part of.
    package var successor: Identifier<Organisation>?
    package var mergedInto: Identifier<Organisation>?
    /// What was merged into it directly.
    package var merged: [Identifier<Organisation>] = []
    /// In the order of the moments from which on they hold.
    package var rules: [Identifier<SeatRule>] = []
    package var holdings: [Identifier<Holding>] = []
    /// Groups of seats that any of its rules ever named.
    package var groupCount: UInt16 = 0

    package func hasEnded(at moment: Instant) -> Bool { ends.map { $0 <= moment } ?? false }

    /// The present name first.
    package var names: [Digest] { [name] + otherNames.map(\.text) }
}
