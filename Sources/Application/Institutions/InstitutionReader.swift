import Domain
import Kernel

/// Reads the tree of one file into typed values, and collects everything that is wrong with it.
///
/// Once something was found, what it returns is of no use but for finding more.
final class InstitutionReader {
    /// In one list.
    static let keysMax = 200
    static let guardLevelsMax = 4

    let file: String
    private(set) var findings: [InstitutionFinding] = []
    /// Where things stand, for findings about what they mean.
    var places: [InstitutionSubject: SourcePlace] = [:]
    /// What a scenario names, for findings about names that nobody knows.
    var references: [ScenarioReference] = []
    /// The matter that the step of a scenario is about.
    var scope = ScenarioReference.Scope.institution

    init(file: String) {
        self.file = file
    }

    func add(_ tree: InstitutionTree, _ fault: InstitutionFault) {
        add(line: tree.line, column: tree.column, fault)
    }

    func add(_ entry: InstitutionTree.Entry, _ fault: InstitutionFault) {
        add(line: entry.line, column: entry.column, fault)
    }

    func add(line: Int, column: Int, _ fault: InstitutionFault) {
        findings.append(
            InstitutionFinding(SourcePlace(file: file, line: line, column: column), fault)
        )
    }

    func expected(_ expectation: SourceExpectation, _ tree: InstitutionTree) {
        switch tree.content {
        case .refused: break
        case .word(let text, _) where !text.isEmpty:
            add(tree, .text(found: text, expected: expectation))
        case .word, .list, .entries:
            add(tree, .shape(found: tree.shape, expected: expectation))
        }
    }
}

extension InstitutionReader {
    /// A word that stands for itself.
    func word(_ tree: InstitutionTree, as expectation: SourceExpectation) -> String? {
        guard case .word(let text, let isQuoted) = tree.content, !text.isEmpty else {
            expected(expectation, tree)
            return nil
        }
        if !isQuoted, PlainWord.isTruth(text) {
            add(tree, .truthWord(text, isKey: false))
            return nil
        }
        return text
    }

    func key(_ tree: InstitutionTree) -> Key? {
        guard let word = word(tree, as: .key) else { return nil }
        guard let key = Key(word) else {
            expected(.key, tree)
            return nil
        }
        return key
    }

    /// What people read: no control characters, and not too long.
    func text(_ tree: InstitutionTree, charactersMax: Int) -> String? {
        guard let text = word(tree, as: .text) else { return nil }
        let scalars = text.unicodeScalars
        if let bad = scalars.first(where: { $0.properties.generalCategory == .control }) {
            add(tree, .controlCharacter(bad.value))
            return nil
        }
        guard text.count <= charactersMax else {
            add(tree, .textTooLong(count: text.count, charactersMax: charactersMax))
            return nil
        }
        return text
    }

    func truth(_ tree: InstitutionTree) -> Bool? {
        guard case .word(let text, let isQuoted) = tree.content, !isQuoted,
            text == "true" || text == "false"
        else {
            expected(.truth, tree)
            return nil
        }
        return text == "true"
    }

    func number(_ range: ClosedRange<Int>) -> (InstitutionTree) -> Int? {
        { tree in
            guard case .word(let text, let isQuoted) = tree.content, !isQuoted,
                text.utf8.allSatisfy({ (48...57).contains($0) }), !text.isEmpty
            else {
                self.expected(.wholeNumber, tree)
                return nil
            }
            guard let number = Int(text), range.contains(number) else {
                self.add(tree, .numberOutOfRange(text, range))
                return nil
            }
            return number
        }
    }

    /// A word of a closed vocabulary.
    func choice<T: RawRepresentable & CaseIterable>(
        _ tree: InstitutionTree
    ) -> T? where T.RawValue == String {
        guard let word = word(tree, as: .word) else { return nil }
        guard let value = T(rawValue: word) else {
            add(tree, .unknownWord(word, known: T.allCases.map(\.rawValue)))
            return nil
        }
        return value
    }

    func list<T>(
        _ tree: InstitutionTree,
        countMax: Int,
        _ read: (InstitutionTree) -> T?
    ) -> [T]? {
        guard case .list(let trees) = tree.content else {
            expected(.list, tree)
            return nil
        }
        guard trees.count <= countMax else {
            add(tree, .tooMany(count: trees.count, countMax: countMax))
            return nil
        }
        return trees.compactMap(read)
    }

    func definitions<T>(
        _ tree: InstitutionTree,
        countMax: Int,
        _ read: (Key, InstitutionTree) -> T?
    ) -> [T]? {
        guard case .entries(let entries) = tree.content else {
            expected(.entries, tree)
            return nil
        }
        guard entries.count <= countMax else {
            add(tree, .tooMany(count: entries.count, countMax: countMax))
            return nil
        }
        return entries.compactMap { entry in
            guard let key = Key(entry.key) else {
                if !entry.key.isEmpty { add(entry, .text(found: entry.key, expected: .key)) }
                return nil
            }
            return read(key, entry.value)
        }
    }
}

extension InstitutionReader {
    func money(_ tree: InstitutionTree) -> Money? {
        guard case .word(let text, let isQuoted) = tree.content, isQuoted,
            let money = try? Money(text), !money.isNegative
        else {
            expected(.money, tree)
            return nil
        }
        return money
    }

    func share(_ tree: InstitutionTree) -> Ratio? {
        guard case .word(let text, let isQuoted) = tree.content, isQuoted,
            let ratio = Ratio(text)
        else {
            expected(.share, tree)
            return nil
        }
        return ratio
    }

    func span(_ tree: InstitutionTree) -> Span? {
        guard case .entries = tree.content else {
            expected(.span, tree)
            return nil
        }
        guard let entries = SourceEntries(tree, self),
            let (name, value) = entries.one(of: Span.Unit.allCases.map(\.rawValue))
        else { return nil }
        entries.end()
        guard let unit = Span.Unit(rawValue: name),
            let count = number(1...Span.countMax)(value)
        else { return nil }
        return Span(count, unit)
    }

    func localText(_ tree: InstitutionTree) -> LocalText? {
        guard let entries = SourceEntries(tree, self) else { return nil }
        let zh = entries.required("zh") { text($0, charactersMax: LocalText.charactersMax) }
        let en = entries.required("en") { text($0, charactersMax: LocalText.charactersMax) }
        entries.end()
        guard let zh, let en else { return nil }
        return LocalText(zh: zh, en: en)
    }

    /// `S`, `P` or `A`, and after a space in what words.
    func provenance(_ tree: InstitutionTree) -> Provenance? {
        guard let text = text(tree, charactersMax: Provenance.noteCharactersMax + 2) else {
            return nil
        }
        let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard let standing = Provenance.Standing(rawValue: String(parts[0])),
            parts.count == 1 || !parts[1].isEmpty
        else {
            expected(.provenance, tree)
            return nil
        }
        return Provenance(standing, note: parts.count == 2 ? String(parts[1]) : nil)
    }
}
