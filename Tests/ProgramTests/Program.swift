import Foundation

/// The built program, run as people run it.
enum Program {
    struct Ending: Equatable {
        let code: Int32
        let output: String
        let complaint: String
    }

    static let binary =
        Bundle.allBundles
        .map { $0.bundleURL.deletingLastPathComponent().appendingPathComponent("linli") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("linli")

    static func run(_ arguments: String...) throws -> Ending {
        try run(arguments)
    }

    /// The output goes through files: another test's child may hold the end of a pipe open.
    static func run(
        _ arguments: [String],
        language: String = "en_GB.UTF-8"
    ) throws -> Ending {
        let folder = try newFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
        process.standardOutput = try file(folder + "/output")
        process.standardError = try file(folder + "/complaint")
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Ending(
            code: process.terminationStatus,
            output: try String(contentsOfFile: folder + "/output", encoding: .utf8),
            complaint: try String(contentsOfFile: folder + "/complaint", encoding: .utf8)
        )
    }

    static func file(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(fileURLWithPath: path))
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }

    static func newFolder() throws -> String {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("linli-\(UInt32.random(in: .min ... .max))")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url.path
    }
}

/// A server that runs until it is told to stop.
final class RunningServer {
    private let process = Process()
    private let output = Pipe()
    private let logFile: String
    let announcement: String

    /// Waits for the line that says where it serves.
    init(folder: String, options: [String] = []) throws {
        process.executableURL = Program.binary
        process.arguments = ["serve", "--data", folder, "--port", "0"] + options
        process.environment = ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardOutput = output
        logFile = try Program.newFolder() + "/log"
        process.standardError = try Program.file(logFile)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let part = output.fileHandleForReading.availableData
            guard !part.isEmpty else { break }
            line += part
        }
        announcement = String(decoding: line, as: UTF8.self)
    }

    /// What it has logged so far.
    var log: String {
        get throws { try String(contentsOfFile: logFile, encoding: .utf8) }
    }

    /// Asks it to stop and waits for its end.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
