import Foundation

/// The files of this checkout, as the tidy rules see them.
enum Repository {
    struct SourceFile {
        let path: String
        let lines: [String]

        var isGenerated: Bool { path.hasSuffix(".pb.swift") }
        /// The target the file belongs to: `Sources/Kernel/Day.swift` is of `Kernel`.
        var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    }

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let sources = files(below: "Sources", suffix: ".swift")
    static let tests = files(below: "Tests", suffix: ".swift")
    static let pages =
        files(below: "docs", suffix: ".md")
        + ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"].compactMap(file)

    static func file(_ path: String) -> SourceFile? {
        let url = root.appendingPathComponent(path)
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        return SourceFile(path: path, lines: text.components(separatedBy: "\n"))
    }

    static func files(below folder: String, suffix: String) -> [SourceFile] {
        let url = root.appendingPathComponent(folder)
        let paths = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String }
        return (paths ?? []).filter { $0.hasSuffix(suffix) && !$0.contains(".build/") }.sorted()
            .compactMap { file(folder + "/" + $0) }
    }
}
