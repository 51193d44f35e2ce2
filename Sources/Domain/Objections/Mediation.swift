import HashTreeCollections
package import Kernel

/// Who talks with those who object to one matter, how often they did, and what stays of it.
package struct Mediation: Hashable, Sendable {
    package static let contactsPerWeekMax = 2
    package static let weekDays: Int64 = 7
    package static let contactsMax = 10_000
    package static let statementCharactersMax = 500

    /// When the mediator talked with whoever wrote a row.
    package struct Contact: Hashable, Sendable {
        package let line: UInt16
        package let at: Instant
    }

    /// What those said who did not agree, and with which step it stands.
    package struct Statement: Hashable, Sendable {
        package let act: UInt16
        package let text: Digest
        package let at: Instant
    }

    package internal(set) var mediator: MatterParty?
    package internal(set) var contacts: [Contact] = []
    /// Who does not want to be talked with.
    package internal(set) var refusing: [MatterParty] = []
    package internal(set) var statements: [Statement] = []
}

/// The mediations of a district. Nobody can ask it who objects to what: it knows rows by number.
package struct Mediations: Sendable, Equatable {
    private var byMatter = TreeDictionary<Identifier<Matter>, Mediation>()

    package subscript(matter: Identifier<Matter>) -> Mediation {
        byMatter[matter] ?? Mediation()
    }

    /// Every text that is cited.
    package var texts: some Sequence<Digest> {
        byMatter.values.lazy.flatMap(\.statements).map(\.text)
    }

    mutating func update(
        _ matter: Identifier<Matter>,
        _ change: (inout Mediation) -> Void
    ) {
        change(&byMatter[matter, default: Mediation()])
    }
}
