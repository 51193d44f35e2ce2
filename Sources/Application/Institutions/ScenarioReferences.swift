package import Domain
import Kernel

/// A name in a scenario that its institution, or the scenario itself, must know.
struct ScenarioReference {
    /// Where names of steps, states, fields and lines belong.
    enum Scope {
        case institution
        case matter(Key)
        case process(Key)
    }

    let kind: ReferenceKind
    let key: Key
    let place: SourcePlace
    let scope: Scope
    /// Whether it is named here for the first time.
    var isNew = false
}

extension InstitutionReader {
    func note(_ key: Key, _ kind: ReferenceKind, line: Int, column: Int, isNew: Bool = false) {
        let place = SourcePlace(file: file, line: line, column: column)
        references.append(
            ScenarioReference(kind: kind, key: key, place: place, scope: scope, isNew: isNew)
        )
    }

    /// Reads the name of something that must be known.
    func naming(_ kind: ReferenceKind) -> (InstitutionTree) -> Key? {
        { tree in
            guard let key = self.key(tree) else { return nil }
            self.note(key, kind, line: tree.line, column: tree.column)
            return key
        }
    }

    func namings(_ kind: ReferenceKind) -> (InstitutionTree) -> [Key]? {
        { self.list($0, countMax: Self.keysMax, self.naming(kind)) }
    }

    /// Reads the name that a matter of a process has from now on.
    func newMatter(of process: Key?) -> (InstitutionTree) -> Key? {
        { tree in
            guard let key = self.key(tree) else { return nil }
            if let process { self.scope = .process(process) }
            self.note(key, .matter, line: tree.line, column: tree.column, isNew: true)
            return key
        }
    }

    func newPerson(_ tree: InstitutionTree) -> Key? {
        guard let key = key(tree) else { return nil }
        note(key, .person, line: tree.line, column: tree.column, isNew: true)
        return key
    }

    func noteKeys(of tree: InstitutionTree, _ kind: ReferenceKind) {
        guard case .entries(let entries) = tree.content else { return }
        for entry in entries {
            if let key = Key(entry.key) {
                note(key, kind, line: entry.line, column: entry.column)
            }
        }
    }

    /// Definitions whose keys are names of something else.
    func named<T>(
        _ entries: SourceEntries,
        _ name: String,
        _ kind: ReferenceKind,
        _ read: (Key, InstitutionTree) -> T?
    ) -> [T] {
        entries.optional(name) { tree in
            noteKeys(of: tree, kind)
            return definitions(tree, countMax: Scenario.peopleMax, read)
        } ?? []
    }
}

/// A scenario file, and what it names that nobody knows.
package struct ScenarioCheck: Sendable {
    /// Nothing where the file could not be read.
    package let scenario: Scenario?
    package private(set) var findings: [InstitutionFinding]

    /// `institutions` are those that the scenario may be about.
    package init(_ file: InstitutionFiles.File, among institutions: [Institution]) {
        let (scenario, reader) = Scenario.reading(file)
        self.scenario = scenario
        findings = reader.findings
        let references = reader.references
        let about = references.first { $0.kind == .institution }?.key
        let found = about.flatMap { key in institutions.first { $0.key == key } }
        let known = Known(
            all: institutions,
            one: found,
            names: found.map(InstitutionNames.init),
            people: references.filter { $0.kind == .person && $0.isNew }.map(\.key)
        )
        var processes: [Key: Key] = [:]
        for reference in references {
            if let fault = Self.fault(reference, known, &processes) {
                findings.append(InstitutionFinding(reference.place, fault))
            }
        }
        findings.sort { $0.place < $1.place }
    }

    private struct Known {
        let all: [Institution]
        let one: Institution?
        let names: InstitutionNames?
        let people: [Key]
    }

    private static func fault(
        _ reference: ScenarioReference,
        _ known: Known,
        _ processes: inout [Key: Key]
    ) -> InstitutionFault? {
        let key = reference.key
        func unknown(_ words: [Key]) -> InstitutionFault? {
            words.contains(key)
                ? nil : .unknownName(key.text, reference.kind, known: words.map(\.text))
        }
        switch reference.kind {
        case .institution:
            return known.one == nil
                ? .unknownBase(key.text, known: known.all.map(\.key.text).sorted()) : nil
        case .person: return unknown(known.people)
        case .matter:
            if reference.isNew {
                if case .process(let process) = reference.scope { processes[key] = process }
                return nil
            }
            return unknown(processes.keys.sorted())
        case .roleOrBody:
            return known.names.flatMap { unknown(known.people + $0.all(.body)) }
        case .role, .body, .fund, .cofinancing, .catalogue, .service, .measure, .precondition,
            .process, .purpose:
            return known.names.flatMap { unknown($0.all(reference.kind)) }
        case .state, .field, .lines, .verdict, .clock, .event:
            let process: Key? =
                switch reference.scope {
                case .institution: nil
                case .matter(let matter): processes[matter]
                case .process(let process): process
                }
            guard let names = known.names,
                let process = process.flatMap({ known.one?.process($0) })
            else { return nil }
            return unknown(names.with(process).all(reference.kind))
        }
    }
}
