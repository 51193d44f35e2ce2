import Application
import ArgumentParser
import Domain
import Foundation
import Journal
import Kernel
import Logging
import Web
import Words

/// A page of our own against the same bytes served without thinking.
struct WebBench: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "web", abstract: BenchWords.web[Terminal.language])
    }

    /// So many communities on the home page make it 15 KB long.
    static let communities = 240
    static let subdistricts = 7

    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() async throws {
        let duel = try await PageDuel(try await Self.site(), target: "/")
        print("\(BenchWords.pageBytes[language]): \(duel.bytes)")
        for measurement in try await duel.run(language) { measurement.report(language) }
    }

    private static func site() async throws -> Site {
        let journal = MemoryJournal()
        let log = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        let writer = DistrictWriter(
            try Replay<HostedDistrict>(of: journal),
            journal: journal,
            clock: SystemClock(),
            sealer: CryptoSealer(),
            log: log
        )
        let found = FoundDistrict(name: "District", offsetMinutes: 480)
        let streets = (1...subdistricts).map { number in
            CreatePlace(kind: .subdistrict, parent: Places.root, name: "Sub-district \(number)")
        }
        let communities = (1...communities).map { number in
            let parent = Identifier<Place>(2 + UInt64(number % subdistricts))
            return CreatePlace(kind: .community, parent: parent, name: "Community \(number)")
        }
        let creations = (streets + communities).map { PlaceCommand.create($0) }
        for (number, command) in ([.found(found)] + creations).enumerated() {
            let submission = Submission(
                Command.places(command),
                actor: .console,
                request: RequestID(high: 1, low: UInt64(number)),
                made: SystemClock().wall()
            )
            _ = try await writer.submit(submission)
        }
        return Site(published: writer.published, exposure: .loopback, log: log)
    }
}

/// What this process holds in memory.
enum ProcessMemory {
    /// Not a number where the system does not say.
    static var residentMegabytes: Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
        return kilobytes.flatMap { Double($0) }.map { $0 / 1_024 } ?? .nan
    }
}
