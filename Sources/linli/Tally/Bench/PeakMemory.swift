import Foundation
import Tally
import Words

/// The most memory that reading and counting one file takes, in a process of its own.
struct PeakMemory {
    let bytes: Int
    let limit: Int

    var text: String {
        "\(bytes / 1_000_000) MB of \(limit / 1_000_000) MB"
    }

    /// Starts this program again for one file.
    static func measure(_ path: String, fileBytes: Int) -> PeakMemory? {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = ["bench", "tally", "--memory", path]
        process.standardOutput = output
        guard (try? process.run()) != nil else { return nil }
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: answer, as: UTF8.self)
        return Int(text.trimmingCharacters(in: .whitespacesAndNewlines)).map {
            PeakMemory(bytes: $0, limit: 3 * fileBytes + allowanceBytes)
        }
    }

    /// Counts a file by every family of rules and returns the peak so far.
    static func ofCounting(_ path: String, _ language: Language) throws -> Int {
        let election = try ElectionFile.read(path, lenient: true, language).election
        var shares = EqualShares()
        shares.completion = .add1u
        _ = shares.tally(election)
        _ = Greedy().tally(election)
        _ = Phragmen().tally(election)
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
        return (kilobytes ?? 0) * 1_024
    }

    private static let allowanceBytes = 32_000_000
}
