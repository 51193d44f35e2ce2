import Application
import ArgumentParser
import Foundation
import Kernel
import Logging
import SQLiteJournal
import Words

struct DemoCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo",
            abstract: ConsoleWords.demo[Terminal.language]
        )
    }

    @Option(help: Terminal.help(ConsoleWords.dataOption)) var data: String?
    @Option(help: Terminal.help(ConsoleWords.portOption)) var port = 8080
    @Option(help: Terminal.help(ConsoleWords.seedOption)) var seed: UInt64 = 1
    @Flag(help: Terminal.help(ConsoleWords.smallFlag)) var small = false
    @Flag(help: Terminal.help(ConsoleWords.buildOnlyFlag)) var buildOnly = false
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() async throws {
        do {
            let folder = DataFolder(data ?? Self.newFolder())
            if !FileManager.default.fileExists(atPath: folder.database) {
                try await make(in: folder)
            }
            Terminal.announce(ConsoleWords.demoReady(folder.path)[language])
            if buildOnly { return }
            let host = try DistrictHost(folder, progress: Terminal.progress(language))
            try await DistrictServer(
                host: host,
                door: .loopback(port: port),
                language: language
            ).run()
        } catch {
            throw Exit.explain(error, language)
        }
    }

    private static func newFolder() -> String {
        let name = "linli-demo-" + String(UInt32.random(in: .min ... .max), radix: 36)
        return FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    }

    private func make(in folder: DataFolder) async throws {
        let day = Instant.millisecondsPerDay
        let today = SystemClock().wall().milliseconds / day * day
        let clock = DemoClock(start: Instant(milliseconds: today).adding(days: -365))
        let host = try DistrictHost(
            folder,
            clock: clock,
            progress: Terminal.progress(language)
        )
        var district = DemoDistrict(writer: host.writer, clock: clock, seed: seed)
        district.attachments = host.attachments
        try await district.make(small ? .small : .full, progress: Terminal.part(language))
        try await host.signer.sign()
    }
}
