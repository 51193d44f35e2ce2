import Domain
import Kernel

/// Reads the entries of one mapping: each at most once, and tells of those nobody asked for.
final class SourceEntries {
    let tree: InstitutionTree
    let reader: InstitutionReader
    private let entries: [InstitutionTree.Entry]
    private var isTaken: [Bool]
    private var asked: [String] = []
    /// Whether nothing is missing that may stand behind a key that was told of already.
    private var isWhole: Bool { !entries.contains { $0.key.isEmpty } }

    /// Nothing, and a finding, if there is no mapping.
    init?(_ tree: InstitutionTree, _ reader: InstitutionReader) {
        switch tree.content {
        case .entries(let entries): self.entries = entries
        case .word, .list:
            reader.expected(.entries, tree)
            return nil
        case .refused: return nil
        }
        self.tree = tree
        self.reader = reader
        isTaken = Array(repeating: false, count: entries.count)
    }

    /// What stands behind a key.
    func take(_ name: String) -> InstitutionTree? {
        asked.append(name)
        guard let index = entries.firstIndex(where: { $0.key == name }) else { return nil }
        isTaken[index] = true
        return entries[index].value
    }

    func required<T>(_ name: String, _ read: (InstitutionTree) -> T?) -> T? {
        guard let value = take(name) else {
            if isWhole { reader.add(tree, .missingKey(name)) }
            return nil
        }
        return read(value)
    }

    func optional<T>(_ name: String, _ read: (InstitutionTree) -> T?) -> T? {
        take(name).flatMap(read)
    }

    /// A truth that is false unless it is stated.
    func flag(_ name: String) -> Bool { optional(name, reader.truth) ?? false }

    /// A list that may be left out.
    func list<T>(_ name: String, countMax: Int, _ read: (InstitutionTree) -> T?) -> [T] {
        optional(name) { reader.list($0, countMax: countMax, read) } ?? []
    }

    func keys(_ name: String) -> [Key] {
        list(name, countMax: InstitutionReader.keysMax, reader.key)
    }

    func requiredKeys(_ name: String) -> [Key]? {
        required(name) { reader.list($0, countMax: InstitutionReader.keysMax, reader.key) }
    }

    /// Definitions by their keys, in the order of the file.
    func definitions<T>(
        _ name: String,
        countMax: Int,
        _ read: (Key, InstitutionTree) -> T?
    ) -> [T] {
        optional(name) { reader.definitions($0, countMax: countMax, read) } ?? []
    }

    /// The one key of several that stands there, with what is behind it.
    func one(of names: [String]) -> (name: String, value: InstitutionTree)? {
        asked += names
        var found: [(name: String, index: Int)] = []
        for (index, entry) in entries.enumerated() where names.contains(entry.key) {
            isTaken[index] = true
            found.append((entry.key, index))
        }
        guard found.count == 1 else {
            guard isWhole || found.count > 1 else { return nil }
            // A key that is not known says more than the whole list.
            let rest = entries.indices.filter { !isTaken[$0] }
            if found.isEmpty, rest.count == 1 {
                isTaken[rest[0]] = true
                let entry = entries[rest[0]]
                reader.add(entry, .unknownKey(entry.key, known: names))
            } else {
                reader.add(tree, .oneOf(names, found: found.map(\.name)))
            }
            return nil
        }
        return (found[0].name, entries[found[0].index].value)
    }

    /// Tells of every key that nobody asked for.
    func end() {
        for (index, entry) in entries.enumerated() where !isTaken[index] && !entry.key.isEmpty {
            reader.add(entry, .unknownKey(entry.key, known: asked))
        }
    }
}
