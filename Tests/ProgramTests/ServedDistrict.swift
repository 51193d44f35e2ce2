import Foundation

/// A small district served by the built program, its log kept, as a network sees it.
final class ServedDistrict {
    let folder: String
    let port: UInt16
    private let process = Process()
    private let output = Pipe()
    private let logPath: String

    init() throws {
        let place = try Program.newFolder()
        folder = place + "/data"
        logPath = place + "/log"
        let founded = try Program.run("found", "--data", folder, "--name", "云溪区")
        guard founded.code == 0 else { throw NoServer(complaint: founded.complaint) }
        try Data().write(to: URL(fileURLWithPath: logPath))
        process.executableURL = Program.binary
        process.arguments = ["serve", "--data", folder, "--port", "0"]
        process.environment = ["LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: logPath))
        process.standardInput = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let part = output.fileHandleForReading.availableData
            guard !part.isEmpty else { break }
            line += part
        }
        let said = String(decoding: line, as: UTF8.self)
        guard let port = said.firstMatch(of: /:(\d+)\//).flatMap({ UInt16($0.1) }) else {
            throw NoServer(complaint: said)
        }
        self.port = port
    }

    deinit {
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(atPath: (folder as NSString).deletingLastPathComponent)
    }

    struct NoServer: Error {
        let complaint: String
    }

    /// Everything the program complained of so far.
    var log: String {
        (try? String(contentsOfFile: logPath, encoding: .utf8)) ?? ""
    }

    /// What the program holds in memory; nothing where the system does not say.
    var residentMegabytes: Double? {
        let path = "/proc/\(process.processIdentifier)/status"
        guard let status = try? String(contentsOfFile: path, encoding: .utf8),
            let found = status.firstMatch(of: /VmRSS:\s+(\d+) kB/)
        else { return nil }
        return Double(found.1).map { $0 / 1_024 }
    }

    func tellToStop() { process.terminate() }

    func waitForEnd() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// Runs `body` on a thread of its own: what waits for a network must not hold up the tests beside
/// it, which share a few threads.
func onThread<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
}
