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
    private let secondsMax: Int
    private let totalSecondsMax: Int

    init(python: String, _ file: String, _ secondsMax: Int, _ totalSecondsMax: Int) {
        self.secondsMax = secondsMax
        self.totalSecondsMax = totalSecondsMax
        process.executableURL = URL(filePath: python)
        process.arguments = [Self.script, file]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PYTHONHASHSEED": "0"],
            uniquingKeysWith: { $1 }
        )
        isRunning = (try? process.run()) != nil && line() != nil
    }

    func contest(_ rule: String) -> PeerContest {
        PeerContest(self, rule, secondsMax: secondsMax, totalSecondsMax: totalSecondsMax)
    }

    fileprivate func tally(_ rule: String, _ profile: String, _ secondsMax: Int) -> Answer {
        guard isRunning else { return .gaveUp("ended") }
        let name = rule.replacing("equal-shares:", with: "mes:")
        input.fileHandleForWriting.write(Data("\(name) \(profile) \(secondsMax)\n".utf8))
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

/// The turns of pabutools at one rule: both profile settings once, then only the faster.
struct PeerContest {
    private let peer: TallyPeer
    private let rule: String
    private let secondsMax: Int
    private let totalSecondsMax: Int
    private var seconds: [String: [Double]] = [:]
    private var total = 0.0
    private var hasBegun = false
    private(set) var winners: [String]?
    private(set) var note: String?

    init(_ peer: TallyPeer, _ rule: String, secondsMax: Int, totalSecondsMax: Int) {
        self.peer = peer
        self.rule = rule
        self.secondsMax = secondsMax
        self.totalSecondsMax = totalSecondsMax
    }

    private var fastest: (profile: String, seconds: [Double])? {
        seconds.min { $0.value[0] < $1.value[0] }.map { ($0.key, $0.value) }
    }

    var median: Double? { fastest.map { FileBench.median($0.seconds) } }
    var turns: Int { fastest?.seconds.count ?? 0 }

    mutating func takeTurn() {
        guard hasBegun else {
            hasBegun = true
            run("multi", secondsMax)
            // Slower than the other setting need not be measured to its end.
            run("list", fastest.map { min(secondsMax, Int($0.seconds[0]) + 1) } ?? secondsMax)
            return
        }
        guard let fastest, total < Double(totalSecondsMax) else { return }
        run(fastest.profile, secondsMax)
    }

    private mutating func run(_ profile: String, _ limit: Int) {
        switch peer.tally(rule, profile, limit) {
        case .done(let taken, let outcome):
            seconds[profile, default: []].append(taken)
            total += taken
            winners = outcome
        case .gaveUp(let reason): note = reason
        }
    }
}
