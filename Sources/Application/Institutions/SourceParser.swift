import Yams

/// Turns the bytes of an institution file into a tree, with everything that YAML or we object to.
struct SourceParser {
    /// Each is a finding; more of them say nothing new.
    static let twinKeysMax = 32

    private(set) var tree: InstitutionTree?
    private(set) var faults: [SourceLook.Fault]
    private var nodes = 0
    private var isTooLarge = false
    /// Second keys of a mapping, by the place where they stand.
    private var twins: Set<TwinKey> = []

    init(_ raw: [UInt8]) {
        var look = SourceLook(raw)
        faults = look.faults
        guard look.isReadable else { return }
        var bytes = look.bytes
        look = SourceLook([])
        for _ in 0...Self.twinKeysMax {
            do throws(YamlFailure) {
                try parse(bytes)
                return
            } catch {
                guard case .twin(let key, let line, let column) = error,
                    let twin = TwinKey(of: key, line: line, column: column, in: bytes)
                else {
                    add(error, in: bytes)
                    return
                }
                add(twin.line, twin.column, .keyTwice(key, firstLine: line))
                twin.rename(in: &bytes, number: UInt32(twins.count))
                twins.insert(twin)
            }
        }
    }

    private mutating func add(_ line: Int, _ column: Int, _ fault: InstitutionFault) {
        faults.append(SourceLook.Fault(line: line, column: column, fault: fault))
    }

    private mutating func add(_ failure: YamlFailure, in bytes: [UInt8]) {
        switch failure {
        case .twin(let key, let line, let column):
            add(line, column, .keyTwice(key, firstLine: line))
        case .syntax(let problem, let line, let column): add(line, column, .syntax(problem))
        }
    }

    private mutating func parse(_ bytes: [UInt8]) throws(YamlFailure) {
        let text = String(decoding: bytes, as: UTF8.self)
        do {
            // It lives as long as its nodes are read: it alone keeps their anchors.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            let root = try parser.singleRoot()
            withExtendedLifetime(parser) {
                let whole = root.flatMap { convert($0, level: 1) }
                tree = isTooLarge ? nil : whole
            }
            if root == nil { add(1, 1, .empty) }
        } catch {
            throw YamlFailure(error)
        }
    }
}

/// What YAML stumbled over.
private enum YamlFailure: Error {
    case twin(String, line: Int, column: Int)
    case syntax(String, line: Int, column: Int)

    init(_ error: any Error) {
        guard let error = error as? YamlError else {
            self = .syntax(String(describing: error), line: 1, column: 1)
            return
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self = .syntax(problem, line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let keys, let context):
            self = .twin(keys.first ?? "", line: context.mark.line, column: context.mark.column)
        case .reader(let problem, let offset, _, let text):
            let before = text.prefix(offset ?? 0)
            let line = before.count { $0.isNewline } + 1
            let column = before.reversed().prefix { !$0.isNewline }.count + 1
            self = .syntax(problem, line: line, column: column)
        case .memory: self = .syntax("too deep", line: 1, column: 1)
        case .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            self = .syntax(String(describing: error), line: 1, column: 1)
        }
    }
}

extension SourceParser {
    private mutating func convert(_ node: Node, level: Int) -> InstitutionTree? {
        let line = node.mark?.line ?? 1
        let column = node.mark?.column ?? 1
        nodes += 1
        guard !isTooLarge else { return nil }
        guard nodes <= InstitutionTree.nodesMax else {
            isTooLarge = true
            add(line, column, .tooManyNodes(nodesMax: InstitutionTree.nodesMax))
            return nil
        }
        guard level <= InstitutionTree.levelsMax else {
            isTooLarge = true
            add(line, column, .tooDeep(levelsMax: InstitutionTree.levelsMax))
            return nil
        }
        if let anchor = node.anchor {
            add(line, column, .anchor("&" + anchor.rawValue))
            return InstitutionTree(content: .refused, line: line, column: column)
        }
        let content: InstitutionTree.Content
        switch node {
        case .scalar(let scalar): content = word(scalar, line, column)
        case .sequence(let nodes):
            var list: [InstitutionTree] = []
            list.reserveCapacity(nodes.count)
            for node in nodes {
                if let tree = convert(node, level: level + 1) { list.append(tree) }
            }
            content = .list(list)
        case .mapping(let mapping): content = entries(mapping, level)
        case .alias(let alias):
            add(line, column, .alias("*" + alias.anchor.rawValue))
            content = .refused
        }
        return InstitutionTree(content: content, line: line, column: column)
    }

    private mutating func entries(
        _ mapping: Node.Mapping,
        _ level: Int
    ) -> InstitutionTree.Content {
        var entries: [InstitutionTree.Entry] = []
        entries.reserveCapacity(mapping.count)
        for (key, node) in mapping {
            let line = key.mark?.line ?? 1
            let column = key.mark?.column ?? 1
            guard case .scalar(let scalar) = key else {
                add(line, column, .keyNotWord)
                continue
            }
            // A second key was told when it was found.
            if scalar.string.unicodeScalars.first.map(TwinKey.isMark) == true { continue }
            if scalar.style == .plain, PlainWord.isTruth(scalar.string) {
                add(line, column, .truthWord(scalar.string, isKey: true))
                let refused = InstitutionTree(content: .refused, line: line, column: column)
                entries.append(
                    InstitutionTree.Entry(key: "", line: line, column: column, value: refused)
                )
                continue
            }
            guard let value = convert(node, level: level + 1) else { continue }
            entries.append(
                InstitutionTree.Entry(
                    key: scalar.string,
                    line: line,
                    column: column,
                    value: value
                )
            )
        }
        return .entries(entries)
    }

    private mutating func word(
        _ scalar: Node.Scalar,
        _ line: Int,
        _ column: Int
    ) -> InstitutionTree.Content {
        guard scalar.style == .plain else { return .word(scalar.string, isQuoted: true) }
        if let fault = PlainWord.fault(scalar.string) {
            add(line, column, fault)
            return .refused
        }
        return .word(scalar.string, isQuoted: false)
    }
}
