import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct MandateGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mandate",
            abstract: PrivacyConsoleWords.mandate[Terminal.language],
            subcommands: [
                MandateGiveCommand.self, MandateEndCommand.self, MandateListCommand.self,
                MandateSlipCommand.self, MandateCheckCommand.self, MandateContestCommand.self,
            ]
        )
    }
}

struct MandateGiveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "give",
            abstract: PrivacyConsoleWords.giveMandate[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64
    @Option(help: Terminal.help(PrivacyConsoleWords.staffOption)) var staff: UInt64?
    @Option(help: Terminal.help(PrivacyConsoleWords.residentOption)) var resident: UInt64?
    @Option(name: .customLong("as"), help: Terminal.help(PrivacyConsoleWords.kindOption))
    var kind = MandateKind.helper
    @Option(help: Terminal.help(PrivacyConsoleWords.actsOption)) var acts: MandatedActs
    @Option(help: Terminal.help(PrivacyConsoleWords.daysOption)) var days: Int
    @Option(help: Terminal.help(PrivacyConsoleWords.givenOption)) var given: MandateGiven

    func run() async throws {
        let hand: HelpingHand
        switch (staff, resident) {
        case (let staff?, nil): hand = .staff(Identifier(staff))
        case (nil, let resident?): hand = .resident(Identifier(resident))
        default:
            Terminal.complain(PrivacyConsoleWords.whoseHand[options.folder.language])
            throw Exit.badUsage
        }
        let order = GiveMandate(
            person: Identifier(person),
            hand: hand,
            kind: kind,
            acts: acts,
            days: days,
            given: given
        )
        try await options.give(.mandates(.give(order)), accepted: ConsoleWords.changed)
    }
}

struct MandateEndCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "end",
            abstract: PrivacyConsoleWords.endMandate[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.mandateArgument)) var mandate: UInt64

    func run() async throws {
        let order = RevokeMandate(mandate: Identifier(mandate), way: .atTheDesk)
        try await options.give(.mandates(.end(order)), accepted: ConsoleWords.changed)
    }
}

struct MandateListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: PrivacyConsoleWords.listMandates[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64

    func run() throws {
        do {
            let lines = try PrivacyLines(options)
            try lines.mandates(of: Identifier(person))
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct MandateSlipCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "slip",
            abstract: PrivacyConsoleWords.slip[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.mandateArgument)) var mandate: UInt64

    func run() async throws {
        try await options.give(
            .mandates(.slip(Identifier(mandate))),
            accepted: ConsoleWords.changed
        )
    }
}

struct MandateCheckCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: PrivacyConsoleWords.check[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.codeArgument)) var code: String

    func run() async throws {
        try await options.give(.mandates(.check(code: code)), accepted: ConsoleWords.changed)
    }
}

struct MandateContestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "contest",
            abstract: PrivacyConsoleWords.contest[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.codeArgument)) var code: String

    func run() async throws {
        try await options.give(.mandates(.contest(code: code)), accepted: ConsoleWords.changed)
    }
}

extension WrittenSlip {
    func show(_ language: Language) {
        print(PrivacyConsoleWords.mandateNumber(mandate)[language])
        guard let code else {
            return Terminal.complain(PrivacyConsoleWords.slipOver[language])
        }
        print("   \(code)")
        print(PrivacyConsoleWords.slipAdvice[language])
    }
}

extension SlipAnswer {
    func show(_ language: Language) {
        print(PrivacyConsoleWords.mandateNumber(mandate)[language])
        if acts.isEmpty { print(PrivacyConsoleWords.nothingDone[language]) }
        for done in acts {
            let when = Dates.minute(done.when, offsetMinutes: offsetMinutes)
            print("   \(when[language])  \(done.act.phrase[language])")
        }
        if !mayContest { print(MandateWords.contested[language]) }
    }
}

extension MandateKind: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }
    public var defaultValueDescription: String { "\(self)" }

    public init?(argument: String) {
        guard let found = Self.allCases.first(where: { $0.word == argument }) else { return nil }
        self = found
    }
}

extension MandateGiven: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    /// Nobody at a command line gives a mandate on a page.
    public init?(argument: String) {
        guard let found = Self.allCases.first(where: { $0.word == argument }), found != .onPage
        else { return nil }
        self = found
    }
}

extension MandatedActs: ExpressibleByArgument {
    /// `see,correct`; the words of `MandatedActs.each`.
    public init?(argument: String) {
        var acts: MandatedActs = []
        for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let act = Self.each.first(where: { $0.word == word })?.act else { return nil }
            acts.insert(act)
        }
        self = acts
    }
}
