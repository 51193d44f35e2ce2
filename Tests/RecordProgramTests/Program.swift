import Foundation
import TestSupport
import Testing

/// A data folder, and the built program run on it as people run it.
struct Program {
    struct Ending: Equatable {
        let code: Int32
        let output: String
        let complaint: String
    }

    let folder: TemporaryFolder

    /// With a district in it.
    init() throws {
        folder = try TemporaryFolder()
        let ending = try run("found", "--data", data, "--name", "云溪区")
        #expect(ending.code == 0, "\(ending.complaint)")
    }

    var data: String { folder.path("data") }

    func create(_ name: String) throws {
        let ending = try run(
            ["place", "create", "township", "--in", "1", "--name", name, "--data", data]
        )
        #expect(ending.code == 0, "\(ending.complaint)")
    }

    /// Writes what a command prints into a file, and answers with the file's path.
    func store(_ name: String, _ arguments: String...) throws -> String {
        let ending = try run(arguments)
        #expect(ending.code == 0, "\(ending.complaint)")
        try ending.output.write(toFile: folder.path(name), atomically: true, encoding: .utf8)
        return folder.path(name)
    }

    func run(_ arguments: String...) throws -> Ending { try run(arguments) }

    func run(_ arguments: [String]) throws -> Ending {
        let process = Process()
        process.executableURL = try Self.binary()
        process.arguments = arguments
        process.environment = ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"]
        let (output, complaint) = (try file("output"), try file("complaint"))
        process.standardOutput = output.handle
        process.standardError = complaint.handle
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Ending(
            code: process.terminationStatus,
            output: try String(contentsOfFile: output.path, encoding: .utf8),
            complaint: try String(contentsOfFile: complaint.path, encoding: .utf8)
        )
    }

    private func file(_ name: String) throws -> (path: String, handle: FileHandle) {
        let path = folder.path(name + "-\(UUID().uuidString)")
        try Data().write(to: URL(fileURLWithPath: path))
        return (path, try #require(FileHandle(forWritingAtPath: path)))
    }

    /// Beside the test bundle, in the folder of the build.
    private static func binary() throws -> URL {
        let folders =
            Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
            + [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
        let programs = folders.map { $0.appendingPathComponent("linli") }
        return try #require(
            programs.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        )
    }
}
