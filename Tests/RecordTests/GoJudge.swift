import Foundation
import Kernel

/// Go's own implementation of notes and tree proofs, asked through a small program.
struct GoJudge {
    private static let libraries = "/usr/share/gocode"
    private static let compiler = "/usr/bin/go"

    /// Debian's golang-go and golang-golang-x-mod-dev.
    static let isInstalled =
        FileManager.default.isExecutableFile(atPath: compiler)
        && FileManager.default.fileExists(
            atPath: "\(libraries)/src/golang.org/x/mod/sumdb/note/note.go"
        )

    struct Failed: Error {
        let message: String
    }

    /// One answer for each command, asked in a single run.
    static func answers(_ commands: [[String]]) throws -> [String] {
        let source = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Judges/judge.go")
        let process = Process()
        process.executableURL = URL(filePath: compiler)
        process.arguments = ["run", source.path]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "GO111MODULE": "off", "GOPATH": libraries, "GOFLAGS": "",
            "GOCACHE": FileManager.default.temporaryDirectory
                .appending(path: "linli-go-cache").path,
        ]) { _, ours in ours }
        let input = FileManager.default.temporaryDirectory
            .appending(path: "linli-judge-\(UUID().uuidString)")
        let text = commands.map { $0.joined(separator: " ") + "\n" }.joined()
        try Data(text.utf8).write(to: input)
        defer { try? FileManager.default.removeItem(at: input) }
        process.standardInput = try FileHandle(forReadingFrom: input)
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let answered = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(message: String(decoding: complaint, as: UTF8.self))
        }
        return String(decoding: answered, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}

extension [UInt8] {
    var base64: String { Data(self).base64EncodedString() }
}

extension Digest {
    var base64: String { bytes.base64 }
}
