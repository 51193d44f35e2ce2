import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct DutyGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duty",
            abstract: DutyWords.duty[Terminal.language],
            subcommands: [
                DutyListCommand.self, DutyOfferCommand.self, DutyAcceptCommand.self,
                DutyReturnCommand.self, DutyHelpCommand.self, DutyDoneCommand.self,
                DutyTallyCommand.self,
            ]
        )
    }
}

struct DutyListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: DutyWords.listDuties[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            try DutyLines.list(options)
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct DutyOfferCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "offer",
            abstract: DutyWords.offer[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(DutyWords.dutyArgument)) var duty: UInt64
    @Option(help: Terminal.help(DutyWords.toOption)) var to: UInt64

    func run() async throws {
        let order = OfferDuty(
            duty: Identifier(duty),
            to: Identifier(to),
            by: try who.party(options.folder.language)
        )
        try await options.give(.duties(.offer(order)), accepted: ConsoleWords.changed)
    }
}

struct DutyAcceptCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accept",
            abstract: DutyWords.accept[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(DutyWords.dutyArgument)) var duty: UInt64

    func run() async throws {
        let order = AnswerDutyOffer(
            duty: Identifier(duty),
            isAccepted: true,
            by: try who.party(options.folder.language)
        )
        try await options.give(.duties(.answer(order)), accepted: ConsoleWords.changed)
    }
}

struct DutyReturnCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "return",
            abstract: DutyWords.giveBack[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(DutyWords.dutyArgument)) var duty: UInt64
    @Flag(help: Terminal.help(DutyWords.helpFlag)) var helping = false

    func run() async throws {
        let party = try who.party(options.folder.language)
        let id = Identifier<Duty>(duty)
        let order: DutyOrder =
            helping
            ? .help(HelpWithDuty(duty: id, isHelping: false, by: party))
            : .answer(AnswerDutyOffer(duty: id, isAccepted: false, by: party))
        try await options.give(.duties(order), accepted: ConsoleWords.changed)
    }
}

struct DutyHelpCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "help-with",
            abstract: DutyWords.help[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(DutyWords.dutyArgument)) var duty: UInt64

    func run() async throws {
        let order = HelpWithDuty(
            duty: Identifier(duty),
            isHelping: true,
            by: try who.party(options.folder.language)
        )
        try await options.give(.duties(.help(order)), accepted: ConsoleWords.changed)
    }
}

struct DutyDoneCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "done",
            abstract: DutyWords.done[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(DutyWords.dutyArgument)) var duty: UInt64

    func run() async throws {
        let order = FulfilDuty(
            duty: Identifier(duty),
            by: try who.party(options.folder.language)
        )
        try await options.give(.duties(.fulfil(order)), accepted: ConsoleWords.changed)
    }
}

struct DutyTallyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tally",
            abstract: DutyWords.tally[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            let state = try options.read().state
            let names = BodyNames(state, options.language)
            let tallies = state.district.dutyTallies(at: SystemClock().wall())
            let rows = tallies.sorted {
                ($0.key.organisation?.rawValue ?? 0) < ($1.key.organisation?.rawValue ?? 0)
            }
            for (owner, tally) in rows {
                let name = owner.organisation.map { names.body($0) }
                let words = DutyWords.tally(tally)[options.language]
                print("\(name ?? DutyWords.districtOffice[options.language])  \(words)")
            }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}
