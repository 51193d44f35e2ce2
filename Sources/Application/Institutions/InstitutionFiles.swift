package import Domain
import Kernel

/// An institution with the places in files where its parts stand.
package struct SourcedInstitution: Sendable {
    package let institution: Institution
    package let places: [InstitutionSubject: SourcePlace]

    /// Where a part stands; the beginning of the file for what stands nowhere.
    package func place(_ subject: InstitutionSubject) -> SourcePlace? {
        places[subject] ?? subject.process.flatMap { places[.process($0)] } ?? places[.institution]
    }
}

/// Institution files that may be built on each other, and what is wrong with them.
package struct InstitutionFiles: Sendable {
    /// A file on a file on a file.
    package static let levelsMax = 5
    package static let filesMax = 500

    /// A file's name and what it holds.
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// A file that has been read.
    private struct Source {
        let name: String
        let own: OwnInstitution?
        let places: [InstitutionSubject: SourcePlace]
        let findings: [InstitutionFinding]
    }

    /// What became of one file.
    package enum Outcome: Sendable {
        case read(SourcedInstitution)
        case refused([InstitutionFinding])
    }

    /// In the order of the files.
    package private(set) var outcomes: [(file: String, outcome: Outcome)] = []
    private let sources: [Source]

    /// All that could be read, bases too.
    package var institutions: [Institution] {
        let known = Self.known(sources)
        return sources.compactMap { source in
            guard case .read(let sourced) = Self.resolve(source, known) else { return nil }
            return sourced.institution
        }
    }

    /// Reads every file; those in `bases` only to be built on.
    package init(_ files: [File], bases: [File] = []) {
        precondition(files.count + bases.count <= Self.filesMax, "too many files")
        sources = (files + bases).map { file in
            let reader = InstitutionReader(file: file.name)
            let own = reader.read(file.bytes)
            return Source(
                name: file.name,
                own: own,
                places: reader.places,
                findings: reader.findings.sorted { $0.place < $1.place }
            )
        }
        let known = Self.known(sources)
        outcomes = sources.prefix(files.count).map { source in
            (source.name, Self.resolve(source, known))
        }
        tellOfEqualNames(sources.prefix(files.count), known)
    }

    /// Reads one file that is built on nothing but those in `bases`.
    package static func read(_ file: File, bases: [File] = []) -> Outcome {
        InstitutionFiles([file], bases: bases).outcomes[0].outcome
    }

    /// The first of each name.
    private static func known(_ sources: [Source]) -> [Key: Source] {
        Dictionary(
            sources.compactMap { source in
                source.own.map { ($0.institution.key, source) }
            }
        ) { first, _ in first }
    }

    private mutating func tellOfEqualNames(
        _ sources: ArraySlice<Source>,
        _ known: [Key: Source]
    ) {
        for (index, source) in sources.enumerated() {
            guard let key = source.own?.institution.key, let first = known[key],
                first.name != source.name, let place = source.places[.institution]
            else { continue }
            let finding = InstitutionFinding(place, .sameName(key.text, as: first.name))
            switch outcomes[index].outcome {
            case .read: outcomes[index].outcome = .refused([finding])
            case .refused(let others): outcomes[index].outcome = .refused(others + [finding])
            }
        }
    }

    private static func resolve(_ source: Source, _ known: [Key: Source]) -> Outcome {
        guard source.findings.isEmpty, let own = source.own else {
            return .refused(source.findings)
        }
        var layers = [source]
        var names = [own.institution.key.text]
        var next = own.base
        while let (key, tree) = next, let last = layers.last {
            let place = SourcePlace(file: last.name, line: tree.line, column: tree.column)
            func refused(_ fault: InstitutionFault) -> Outcome {
                .refused([InstitutionFinding(place, fault)])
            }
            guard let base = known[key], let ownBase = base.own else {
                let words = known.keys.filter { $0 != own.institution.key }.map(\.text).sorted()
                return refused(.unknownBase(key.text, known: words))
            }
            names.append(key.text)
            if names.dropLast().contains(key.text) { return refused(.baseCircle(names)) }
            guard layers.count < levelsMax else {
                return refused(.baseTooDeep(levelsMax: levelsMax))
            }
            guard base.findings.isEmpty else { return .refused(base.findings) }
            layers.append(base)
            next = ownBase.base
        }
        var places: [InstitutionSubject: SourcePlace] = [:]
        var institution: Institution?
        for layer in layers.reversed() {
            guard let own = layer.own else { continue }
            institution = institution.map { own.institution.laid(over: $0) } ?? own.institution
            let processes = Set(own.institution.processes.map(\.key))
            places = places.filter { subject, _ in
                subject.process.map { !processes.contains($0) } ?? true
            }
            places.merge(layer.places) { _, own in own }
        }
        guard let institution else { return .refused(source.findings) }
        return .read(SourcedInstitution(institution: institution, places: places))
    }
}

extension InstitutionReader {
    func read(_ bytes: [UInt8]) -> OwnInstitution? {
        let parser = SourceParser(bytes)
        for fault in parser.faults { add(line: fault.line, column: fault.column, fault.fault) }
        return parser.tree.flatMap(institution)
    }
}
