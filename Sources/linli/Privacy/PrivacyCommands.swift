import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct PrivacyGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "privacy",
            abstract: PrivacyConsoleWords.privacy[Terminal.language],
            subcommands: [
                PrivacyConsentsCommand.self, PrivacyAgreeCommand.self,
                PrivacyWithdrawCommand.self, PrivacyHoldsCommand.self, PrivacyHoldCommand.self,
                PrivacyLiftCommand.self, PrivacyEraseCommand.self, PrivacyErasuresCommand.self,
                PrivacyReapplyCommand.self, PrivacyLooksCommand.self, PrivacyOpenCommand.self,
                PrivacyRetentionCommand.self, PrivacySharesCommand.self,
                PrivacyPapersCommand.self, PrivacyShredCommand.self,
                PrivacyTakeAlongCommand.self,
            ]
        )
    }
}

struct PrivacyAgreeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "agree",
            abstract: PrivacyConsoleWords.agree[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64
    @Argument(help: Terminal.help(PrivacyConsoleWords.purposeArgument))
    var purpose: ConsentPurpose
    @Option(help: Terminal.help(PrivacyConsoleWords.howOption)) var how: ConsentChannel
    @Option(help: Terminal.help(PrivacyConsoleWords.guardianOption)) var guardian: UInt64?

    func run() async throws {
        let order = GiveConsent(
            person: Identifier(person),
            purpose: purpose,
            version: purpose.version,
            channel: how,
            guardian: guardian.map { Identifier($0) }
        )
        try await options.give(.privacy(.agree(order))) { _ in
            PrivacyConsoleWords.agreed(purpose)
        }
    }
}

struct PrivacyWithdrawCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: PrivacyConsoleWords.withdraw[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64
    @Argument(help: Terminal.help(PrivacyConsoleWords.purposeArgument))
    var purpose: ConsentPurpose
    @Option(help: Terminal.help(PrivacyConsoleWords.howOption)) var how: ConsentChannel

    func run() async throws {
        let order = WithdrawConsent(
            person: Identifier(person),
            purpose: purpose,
            channel: how
        )
        try await options.give(.privacy(.withdraw(order)), accepted: ConsoleWords.changed)
    }
}

struct PrivacyHoldCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "hold",
            abstract: PrivacyConsoleWords.hold[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64
    @Option(help: Terminal.help(PrivacyConsoleWords.groundOption)) var ground: HoldGround
    @Option(help: Terminal.help(PrivacyConsoleWords.untilOption)) var until: String

    func run() async throws {
        let order = PlaceHold(
            person: Identifier(person),
            ground: ground,
            until: try options.folder.start(of: until)
        )
        try await options.give(.privacy(.hold(order))) { receipt in
            PrivacyConsoleWords.held(receipt.subject)
        }
    }
}

struct PrivacyLiftCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lift",
            abstract: PrivacyConsoleWords.lift[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.holdArgument)) var hold: UInt64

    func run() async throws {
        let order = LiftHold(hold: Identifier(hold))
        try await options.give(.privacy(.lift(order)), accepted: ConsoleWords.changed)
    }
}

struct PrivacyEraseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: PrivacyConsoleWords.erase[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64
    @Option(help: Terminal.help(PrivacyConsoleWords.howOption)) var how: ConsentChannel
    @Flag(help: Terminal.help(PrivacyConsoleWords.waitFlag)) var wait = false

    func run() async throws {
        let order = ErasePerson(person: Identifier(person), channel: how, mayWait: wait)
        try await options.give(.privacy(.erase(order)), accepted: ConsoleWords.changed)
    }
}

struct PrivacyOpenCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open",
            abstract: PrivacyConsoleWords.open[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64
    @Option(help: Terminal.help(PrivacyConsoleWords.reasonOption)) var reason: OpeningReason

    /// Shown only after it was recorded that it is.
    func run() async throws {
        let id = Identifier<Person>(person)
        let order = OpenRecord(person: id, reason: reason)
        try await options.give(.privacy(.open(order)), accepted: PrivacyConsoleWords.opened)
        do {
            let lines = try PrivacyLines(options.folder)
            try lines.record(id)
        } catch {
            throw Exit.explain(error, options.folder.language)
        }
    }
}

struct PrivacyShredCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "shred",
            abstract: PrivacyConsoleWords.shred[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(ConsoleWords.placeArgument)) var place: UInt64
    @Option(help: Terminal.help(PrivacyConsoleWords.throughOption)) var through: String

    func run() async throws {
        let order = ShredPapers(
            place: Identifier(place),
            through: try options.folder.start(of: through)
        )
        try await options.give(.privacy(.shred(order)), accepted: ConsoleWords.changed)
    }
}

extension ConsentPurpose: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) {
        guard let found = Self.allCases.first(where: { $0.word == argument }) else { return nil }
        self = found
    }
}

extension ConsentChannel: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    /// Nobody at a command line says something on a page.
    public init?(argument: String) {
        guard let found = Self.allCases.first(where: { $0.word == argument }), found != .onPage
        else { return nil }
        self = found
    }
}

extension HoldGround: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) {
        guard let found = Self.allCases.first(where: { $0.word == argument }) else { return nil }
        self = found
    }
}

extension OpeningReason: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) {
        guard let found = Self.allCases.first(where: { $0.word == argument }) else { return nil }
        self = found
    }
}
