import Foundation

/// A process of pabutools that has parsed one file and tallies on request.
final class TallyPeer {
    enum Answer {
        case done(seconds: Double, winners: [String])
        case gaveUp(String)
    }

    private struct Line: Decodable {
        var seconds: Double?
        var winners: [String]?
        var error: String?
    }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var buffer = Data()
    private var isRunning = false

    init(python: String, _ file: String, _ secondsMax: Int) {
        process.executableURL = URL(filePath: python)
        process.arguments = [Self.script, file, "\(secondsMax)"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PYTHONHASHSEED": "0"],
            uniquingKeysWith: { $1 }
        )
        isRunning = (try? process.run()) != nil && line() != nil
    }

    func tally(_ rule: String, _ profile: String) -> Answer {
        guard isRunning else { return .gaveUp("ended") }
        let name = rule.replacing("equalshares:", with: "mes:")
        input.fileHandleForWriting.write(Data("\(name) \(profile)\n".utf8))
        guard let answer = line() else {
            isRunning = false
            return .gaveUp("died")
        }
        guard let seconds = answer.seconds else { return .gaveUp(answer.error ?? "failed") }
        return .done(seconds: seconds, winners: answer.winners ?? [])
    }

    func end() {
        try? input.fileHandleForWriting.close()
        if process.isRunning { process.waitUntilExit() }
    }

    private func line() -> Line? {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = buffer[buffer.startIndex..<end]
                buffer = Data(buffer[buffer.index(after: end)...])
                return try? JSONDecoder().decode(Line.self, from: Data(line))
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            buffer.append(more)
        }
    }

    /// The script beside the package from which this program is being run.
    private static var script: String { "scripts/tally-peer.py" }
}
