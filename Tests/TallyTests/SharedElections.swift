import Foundation
import Tally

/// Real elections beside the checkout, where there are any; nothing of them is kept here.
enum SharedElections {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/pabulib")

    static var arePresent: Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: "reference.json").path)
    }

    static func read(_ name: String) throws -> Election {
        let bytes = try Data(contentsOf: folder.appending(path: name))
        var reader = PabulibReader()
        try bytes.withUnsafeBytes { buffer in try reader.read(buffer) }
        return try reader.finish().election
    }

    /// What the reference implementation decided, by file and rule.
    struct Reference: Decodable {
        var vote_type: String
        var projects: Int
        var voters: Int
        var runs: [String: Run]

        struct Run: Decodable {
            var winners: [String]?
            var winners_add1u: [String]?
        }
    }

    static func references() throws -> [(file: String, reference: Reference)] {
        let bytes = try Data(contentsOf: folder.appending(path: "reference.json"))
        let all = try JSONDecoder().decode([String: Reference].self, from: bytes)
        return all.map { ($0.key, $0.value) }.sorted { $0.file < $1.file }
    }
}
