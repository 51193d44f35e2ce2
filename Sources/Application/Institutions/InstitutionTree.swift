/// One value of an institution file with the place where it stands.
package struct InstitutionTree: Sendable {
    package static let bytesMax = 262_144
    package static let levelsMax = 24
    package static let nodesMax = 40_000

    /// What stands there.
    package enum Content: Sendable {
        /// Whether it stood in quotes, where YAML reads nothing into it.
        case word(String, isQuoted: Bool)
        case list([InstitutionTree])
        case entries([Entry])
        /// What stood there was told already.
        case refused
    }

    /// A key with what stands behind it. It is empty where it was told of already.
    package struct Entry: Sendable {
        package let key: String
        package let line: Int
        package let column: Int
        package let value: InstitutionTree
    }

    package let content: Content
    package let line: Int
    package let column: Int
}

extension InstitutionTree {
    var shape: SourceShape {
        switch content {
        case .word(let text, let isQuoted): text.isEmpty && !isQuoted ? .nothing : .word
        case .list: .list
        case .entries: .entries
        case .refused: .nothing
        }
    }
}
