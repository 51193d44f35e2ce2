import ArgumentParser
import Foundation
import Kernel
import Words

/// What one step costs among a million matters beside among a thousand, and one timer among more
/// and more of them; through the writer, onto disk.
struct MatterBench: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "matters",
            abstract: MatterBenchWords.bench[Terminal.language]
        )
    }

    static let few = 1_000
    static let manyMax = 2_000_000
    /// The cost among many over the cost among few.
    static let ratioMax = 1.5

    @Option(help: Terminal.help(MatterBenchWords.matters)) var matters = 1_000_000
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func validate() throws {
        guard (Self.few...Self.manyMax).contains(matters) else {
            throw ValidationError(
                MatterBenchWords.limits(Self.few, Self.manyMax)[language]
            )
        }
    }

    func run() async throws {
        let base = FileManager.default.temporaryDirectory
            .appendingPathComponent("linli-bench-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: base) }
        let middle = Int(Double(Self.few * matters).squareRoot().rounded())
        var districts: [MatterDistrict] = []
        for count in [Self.few, middle, matters] {
            let folder = base.appendingPathComponent("\(districts.count)")
            let district = try await MatterDistrict(in: folder, matters: count)
            let seconds = rounded(district.secondsOpening)
            print(MatterBenchWords.opened(count, seconds: seconds)[language])
            districts.append(district)
        }
        try await steps(districts[2], beside: districts[0]).report(language)
        try await timers(districts)
    }

    private func steps(
        _ many: MatterDistrict,
        beside few: MatterDistrict
    ) async throws -> PairedMeasurement {
        var measurement = PairedMeasurement(
            MatterBenchWords.step(matters, Self.few),
            unit: MatterBenchWords.microseconds,
            bar: .atMost(Self.ratioMax)
        )
        var random = SeededRandom(seed: 1)
        try await many.warmUp(&random)
        try await few.warmUp(&random)
        for round in 0..<PairedMeasurement.rounds {
            // Each goes first in turn.
            if round.isMultiple(of: 2) {
                let ours = try await many.secondsPerStep(&random)
                let theirs = try await few.secondsPerStep(&random)
                measurement.add(ours: ours * 1e6, theirs: theirs * 1e6)
            } else {
                let theirs = try await few.secondsPerStep(&random)
                let ours = try await many.secondsPerStep(&random)
                measurement.add(ours: ours * 1e6, theirs: theirs * 1e6)
            }
        }
        return measurement
    }

    private func timers(_ districts: [MatterDistrict]) async throws {
        var costs = districts.map { _ in [Double]() }
        for district in districts { _ = try await district.secondsPerTimer() }
        for _ in 0..<PairedMeasurement.rounds {
            for (index, district) in districts.enumerated() {
                costs[index].append(try await district.secondsPerTimer() * 1e6)
            }
        }
        let least = median(costs[0])
        for (district, costs) in zip(districts, costs) {
            let timers = district.timersCount
            let ratio = median(costs) / least
            let bar = log(Double(timers)) / log(Double(districts[0].timersCount))
            let verdict = "\(rounded(ratio)) (≤ \(rounded(bar)): \(ratio <= bar ? "✓" : "✗"))"
            print("\(MatterBenchWords.timer(timers)[language]): \(verdict)")
            let all = costs.map { rounded($0) }.joined(separator: " ")
            let unit = MatterBenchWords.microseconds[language]
            print("  \(rounded(median(costs)))  [\(all)] \(unit)")
        }
    }
}
