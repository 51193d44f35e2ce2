import Yams

/// What the YAML library does without us, to measure ourselves by.
package enum YAMLAlone {
    /// Whether it can be read at all.
    @discardableResult
    package static func compose(_ file: InstitutionFiles.File) -> Bool {
        let node = try? Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self))
        return node != nil
    }
}
