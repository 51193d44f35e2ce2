import Application
import ArgumentParser
import Domain
import Foundation
import Interchange
import Kernel
import Words

/// A district full of people who do not exist: how fast lists are taken over, what people take in
/// memory, how fast they are found, and how fast a community's page is.
struct PeopleBench: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "people",
            abstract: PeopleBenchWords.bench[Terminal.language]
        )
    }

    @Option(help: Terminal.help(PeopleBenchWords.residents)) var residents = 640_000
    @Option(help: Terminal.help(PeopleBenchWords.communities)) var communities = 64
    /// What a process of its own measures, of this folder.
    @Option(help: .hidden) var memory: PeopleMemory.Part?
    @Option(help: .hidden) var folder: String?
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func validate() throws {
        guard residents >= communities, communities > 0,
            residents / communities <= ImportRoster.entriesMax
        else { throw ValidationError(PeopleBenchWords.limits[language]) }
    }

    func run() async throws {
        if let memory, let folder {
            print(try PeopleMemory.measure(memory, in: folder))
            return
        }
        let base = FileManager.default.temporaryDirectory
            .appendingPathComponent("linli-bench-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: base) }
        let imports = PeopleImports(base: base, residents: residents, communities: communities)
        let district = try await imports.run(language)
        try await imports.workbooks(language)
        let people = district.state.district.persons.count
        try PeopleMemory.report(of: district.folder, people: people, language)
        PeopleQueries(district.state).report(language)
        try await district.holdUp().report(language)
        print(PeopleBenchWords.page[language])
        let target = "/places/\(PeopleDistrict.firstCommunity)"
        let duel = try await PageDuel(district.site(), target: target)
        print("\(BenchWords.pageBytes[language]): \(duel.bytes)")
        for measurement in try await duel.run(language) { measurement.report(language) }
    }
}
