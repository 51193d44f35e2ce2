import ArgumentParser
import Foundation
import Words

struct BenchGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "bench",
            abstract: ConsoleWords.bench[Terminal.language],
            subcommands: [
                RecordBenchCommand.self, ProofBench.self, BenchTally.self, WebBench.self,
                PeopleBench.self, InstitutionBench.self, MatterBench.self,
            ]
        )
    }
}

struct RecordBenchCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record",
            abstract: ConsoleWords.benchRecord[Terminal.language]
        )
    }

    @Option(help: Terminal.help(BenchWords.eventsOption)) var events = 1_000_000
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("linli-bench-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await AppendBench(folder: folder).run(language).report(language)
        let replay = ReplayBench(folder: folder, events: events)
        for measurement in try await replay.run(language) { measurement.report(language) }
    }
}
