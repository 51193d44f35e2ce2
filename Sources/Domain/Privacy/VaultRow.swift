package import Kernel

/// Where something that a person is or said lies in the vault: one row, written in place and
/// overwritten when it is erased.
package struct VaultKey: Hashable, Sendable {
    package let kind: VaultKind
    package let number: UInt64

    package init(_ kind: VaultKind, _ number: UInt64) {
        self.kind = kind
        self.number = number
    }

    package static func person(_ id: Identifier<Person>) -> VaultKey {
        VaultKey(.person, id.rawValue)
    }

    package static func household(_ id: Identifier<Household>) -> VaultKey {
        VaultKey(.household, id.rawValue)
    }
}

/// What a row of the vault is about. Raw values name it in every store, for ever.
package enum VaultKind: UInt8, CaseIterable, Hashable, Sendable {
    case person = 1
    /// Which door of its building.
    case household = 2
    /// What somebody chose to be called.
    case displayName = 3
    /// What somebody answered about groups they belong to; read as shares only.
    case groupFacts = 4
    /// Somebody asks to be on the list.
    case registration = 5
}

/// What lies in a row of the vault.
package enum VaultContent: Hashable, Sendable {
    case person(PersonDetails)
    case door(String)
    case displayName(String)
    case groupFacts(UInt64)
    case registration(EntryDetails)

    package var kind: VaultKind {
        switch self {
        case .person: .person
        case .door: .household
        case .displayName: .displayName
        case .groupFacts: .groupFacts
        case .registration: .registration
        }
    }
}
