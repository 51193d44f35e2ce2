package import Kernel

/// What an institution defines, for finding names again.
package struct InstitutionNames: Sendable {
    private var keys: [ReferenceKind: Set<Key>] = [:]

    package init(_ institution: Institution) {
        keys[.role] = Set(institution.roles.map(\.key))
        keys[.body] = Set(institution.bodies.map(\.key))
        keys[.roleOrBody] = keys[.role, default: []].union(keys[.body, default: []])
        keys[.fund] = Set(institution.funds.map(\.key))
        keys[.cofinancing] = Set(institution.cofinancing.map(\.key))
        keys[.catalogue] = Set(institution.catalogues.map(\.key))
        keys[.service] = Set(institution.services.map(\.key))
        keys[.measure] = Set(institution.measures.map(\.key))
        keys[.precondition] = Set(institution.preconditions.map(\.key))
        keys[.process] = Set(institution.processes.map(\.key))
        keys[.purpose] = Set(ConsentPurpose.allCases.compactMap { Key($0.key) })
    }

    /// Those of one process besides.
    package func with(_ process: ProcessDefinition) -> InstitutionNames {
        var names = self
        names.keys[.state] = Set(process.states.map(\.key))
        names.keys[.field] = Set(
            (process.fields + process.lines.flatMap(\.fields)).map(\.key)
        )
        names.keys[.lines] = Set(process.lines.map(\.key))
        names.keys[.clock] = Set(process.clocks.map(\.key))
        names.keys[.event] = Set(process.transitions.map(\.event))
        names.keys[.verdict] = Set(process.lines.flatMap(\.verdicts).map(\.key))
        return names
    }

    package func has(_ key: Key, _ kind: ReferenceKind) -> Bool {
        keys[kind]?.contains(key) ?? false
    }

    /// All of a kind, in order.
    package func all(_ kind: ReferenceKind) -> [Key] { keys[kind, default: []].sorted() }
}

extension FieldDefinition.Kind {
    var namesSomebody: Bool {
        switch self {
        case .person, .organisation: true
        case .text, .money, .number, .day, .flag, .choice, .share, .item: false
        }
    }

    var isMoney: Bool { self == .money }

    /// Whether it can be told that two hold the same. Words are sealed, each time in its own way.
    var isComparable: Bool {
        switch self {
        case .text: false
        case .person, .organisation, .money, .number, .day, .flag, .choice, .share, .item: true
        }
    }

    var isNumber: Bool { self == .number }

    var isEntry: Bool {
        switch self {
        case .item, .choice: true
        case .text, .money, .number, .day, .flag, .share, .person, .organisation: false
        }
    }
}
