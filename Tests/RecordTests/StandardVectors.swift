import Foundation
import Testing

/// Test vectors of the standards, which lie beside the repository and are not part of it.
enum StandardVectors {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
        .appending(path: "shared/standards")

    static func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path)
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: path)))
    }

    /// Every JSON file under `path`, in a fixed order.
    static func files(under path: String) -> [URL] {
        let found = FileManager.default.enumerator(atPath: folder.appending(path: path).path)
        let names = (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".json") }
        return names.sorted().map { folder.appending(path: path).appending(path: $0) }
    }
}
