import Application
import ArgumentParser
import Domain
import Kernel
import Words

/// What the command line asks about telling people.
enum TidingsOrder: Codable, Sendable {
    case ask(AskForTidings)
    case tell(TellPeople)

    var command: TidingsCommand {
        switch self {
        case .ask(let command): .ask(command)
        case .tell(let command): .tell(command)
        }
    }
}

struct TidingsGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tidings",
            abstract: TidingsWords.group[Terminal.language],
            subcommands: [
                TidingsAskCommand.self, TidingsCallsCommand.self, TidingsToldCommand.self,
            ]
        )
    }
}

struct TidingsAskCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ask",
            abstract: TidingsWords.askCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Option(help: Terminal.help(TidingsWords.personOption)) var person: UInt64
    @Flag(help: Terminal.help(TidingsWords.stopFlag)) var stop = false

    func run() async throws {
        let order = AskForTidings(
            matter: Identifier(matter),
            person: Identifier(person),
            isWanted: !stop
        )
        try await options.give(.tidings(.ask(order)), accepted: ConsoleWords.changed)
    }
}

struct TidingsToldCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "told",
            abstract: TidingsWords.toldCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Option(
        name: .customLong("person"),
        parsing: .singleValue,
        help: Terminal.help(TidingsWords.personsOption)
    )
    var persons: [UInt64]
    @Option(help: Terminal.help(TidingsWords.wayOption)) var way: TellingWay

    func run() async throws {
        let order = TellPeople(
            matter: Identifier(matter),
            persons: persons.map { Identifier($0) },
            way: way,
            through: SystemClock().wall()
        )
        try await options.give(.tidings(.tell(order)), accepted: ConsoleWords.changed)
    }
}

struct TidingsCallsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calls",
            abstract: TidingsWords.callsCommand[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            let district = try options.read().state.district
            let now = SystemClock().wall()
            var count = 0
            for matter in district.tellings.askedMatters {
                let persons = district.toBeTold(of: matter, at: now)
                guard !persons.isEmpty else { continue }
                count += 1
                let line = TidingsWords.line(matter.rawValue, persons.map(\.rawValue))
                print(line[options.language])
            }
            if count == 0 { Terminal.complain(TidingsWords.nobodyWaits[options.language]) }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

extension TellingWay: ExpressibleByArgument {
    package init?(argument: String) {
        guard let way = [TellingWay.printed, .spoken].first(where: { $0.word == argument }) else {
            return nil
        }
        self = way
    }
}
