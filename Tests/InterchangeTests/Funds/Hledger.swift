import Foundation

/// Debian's hledger, asked about the books as an accountant would ask it.
enum Hledger {
    private static let program = "/usr/bin/hledger"

    static let isInstalled = FileManager.default.isExecutableFile(atPath: program)

    struct Answer {
        let code: Int32
        let output: String
        let complaint: String
    }

    static func run(_ arguments: [String], on book: String) throws -> Answer {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "linli-books-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "book.journal")
        try Data(book.utf8).write(to: file)
        let (output, complaint) = (folder.appending(path: "out"), folder.appending(path: "err"))
        try Data().write(to: output)
        try Data().write(to: complaint)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments + ["-f", file.path]
        process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Answer(
            code: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            complaint: try String(contentsOf: complaint, encoding: .utf8)
        )
    }
}
