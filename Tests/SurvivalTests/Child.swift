import Foundation
import Testing

/// A run of the crash child and what it said.
struct Child {
    /// Beside the test bundle, where SwiftPM puts every product of a build.
    static let binary: String = {
        let bundle = Bundle.allBundles.map(\.bundlePath) + CommandLine.arguments
        let folders = bundle.map { URL(filePath: $0).deletingLastPathComponent() }
        let found = folders.map { $0.appending(path: "CrashChild").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        return found ?? "CrashChild"
    }()

    let process = Process()
    private let output = Pipe()

    init(_ arguments: [String], launcher: [String] = []) throws {
        let command = launcher + [Self.binary] + arguments
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = output
        // A crash shall end the child at once and not be looked into by another program.
        process.environment = ProcessInfo.processInfo.environment
            .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        try process.run()
    }

    /// Reads what the child says, line by line, until it ends; kills it once `isEnough` says so.
    ///
    /// What it said before it died is all there: a line is one write.
    func lines(killingWhen isEnough: (_ linesCount: Int) -> Bool = { _ in false }) -> [Substring] {
        var said: [UInt8] = []
        var linesCount = 0
        var isKilled = false
        while true {
            if !isKilled, isEnough(linesCount) {
                kill(process.processIdentifier, SIGKILL)
                isKilled = true
            }
            let bytes = output.fileHandleForReading.availableData
            guard !bytes.isEmpty else { break }
            said += bytes
            linesCount += bytes.count { $0 == UInt8(ascii: "\n") }
        }
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self).split(separator: "\n")
    }
}

/// An acknowledgement as the child says it.
struct Acknowledgement: Hashable {
    let sequence: UInt64
    let name: String

    init?(_ line: some StringProtocol) {
        let parts = line.split(separator: " ")
        guard parts.count == 3, parts[0] == "ack", let sequence = UInt64(parts[1])
        else { return nil }
        self.sequence = sequence
        name = String(parts[2])
    }
}

extension Child {
    /// Whether a program of the machine can do what a test needs of it.
    static func canRun(_ command: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
