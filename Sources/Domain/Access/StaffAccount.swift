package import Kernel

/// Somebody who works for the district and signs in. What they are called lies in the text table;
/// how they sign in lies in tables of its own and never in the journal.
package struct StaffAccount: Hashable, Sendable {
    package static let nameCharactersMax = 60
    package static let signInNameCharactersMax = 40
    package static let accountsMax = 20_000
    package static let grantsMax = 64

    /// What colleagues call them.
    package let displayName: Digest
    /// What they type to sign in.
    package let signInName: Digest
    /// The place whose administrators keep this account.
    package let home: Identifier<Place>
    package let opened: Instant
    package var closed: Instant?
    package var grants: [Identifier<Grant>] = []

    package var isOpen: Bool { closed == nil }
    package var names: [Digest] { [displayName, signInName] }
}

/// A role that somebody holds at a place for a time.
package struct Grant: Hashable, Sendable {
    package let account: Identifier<StaffAccount>
    package let role: Role
    /// The role holds here and in everything below.
    package let place: Identifier<Place>
    package let begins: Instant
    package let recorded: Instant
    /// From this moment on the role holds no longer.
    package var ends: Instant?

    package func holds(at now: Instant) -> Bool {
        begins <= now && ends.map { now < $0 } ?? true
    }
}
