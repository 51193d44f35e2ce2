import Application
import ArgumentParser
import Domain
import Interchange
import Kernel
import Words

struct FundGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fund",
            abstract: FundConsoleWords.fund[Terminal.language],
            subcommands: [
                FundOpenCommand.self, FundReceiveCommand.self, FundBudgetCommand.self,
                FundCarryOverCommand.self, FundCloseCommand.self, FundListCommand.self,
                FundShowCommand.self, FundExportCommand.self,
            ]
        )
    }
}

struct FundOpenCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open",
            abstract: FundConsoleWords.open[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Option(help: Terminal.help(FundConsoleWords.titleOption)) var title: String
    @Option(help: Terminal.help(FundConsoleWords.holderOption)) var holder: UInt64
    @Option(help: Terminal.help(FundConsoleWords.placeOption)) var place: UInt64?
    @Option(help: Terminal.help(FundConsoleWords.restrictionOption))
    var restriction = Restriction.unrestricted
    @Option(
        name: .customLong("purpose"),
        parsing: .singleValue,
        help: Terminal.help(FundConsoleWords.purposeOption)
    )
    var purposes: [String] = []
    @Option(help: Terminal.help(FundConsoleWords.lapsesOption)) var lapses: Int?

    func run() async throws {
        let holder = Identifier<Organisation>(holder)
        let order = OpenFund(
            holder: holder,
            place: try place.map { Identifier($0) } ?? home(of: holder),
            title: title,
            restriction: restriction,
            purposes: try purposes.map { try FundInput.purpose($0, options.folder.language) },
            lapsesAfterYear: lapses
        )
        try await options.give(.funds(.open(order)), accepted: ConsoleWords.created)
    }

    private func home(of holder: Identifier<Organisation>) throws -> Identifier<Place> {
        do {
            return try options.folder.read().state.district.place(of: holder)
        } catch {
            throw Exit.explain(error, options.folder.language)
        }
    }
}

struct FundReceiveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "receive",
            abstract: FundConsoleWords.receive[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(FundConsoleWords.fundArgument)) var fund: UInt64
    @Argument(help: Terminal.help(FundConsoleWords.amountArgument)) var amount: String
    @Option(help: Terminal.help(FundConsoleWords.sourceOption)) var source: MoneySource
    @Option(help: Terminal.help(FundConsoleWords.giverOption)) var giver: UInt64?
    @Option(help: Terminal.help(FundConsoleWords.earmarkOption)) var purpose: String?
    @Option(help: Terminal.help(FundConsoleWords.dayOption)) var on: String?

    func run() async throws {
        let language = options.folder.language
        let order = RecordReceipt(
            fund: Identifier(fund),
            amount: try FundInput.amount(amount, language),
            source: source,
            giver: giver.map { Identifier($0) },
            purpose: try purpose.map { try FundInput.purpose($0, language) },
            day: try on.map { try FundInput.day($0, language) }
        )
        try await options.give(.funds(.receive(order)), accepted: ConsoleWords.created)
    }
}

struct FundBudgetCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "budget",
            abstract: FundConsoleWords.budget[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(FundConsoleWords.fundArgument)) var fund: UInt64
    @Argument(help: Terminal.help(FundConsoleWords.purposeArgument)) var purpose: String
    @Argument(help: Terminal.help(FundConsoleWords.amountArgument)) var amount: String
    @Flag(help: Terminal.help(FundConsoleWords.backFlag)) var back = false

    func run() async throws {
        let language = options.folder.language
        let order = BudgetMoney(
            fund: Identifier(fund),
            purpose: try FundInput.purpose(purpose, language),
            amount: try FundInput.amount(amount, language),
            isTakenBack: back
        )
        try await options.give(.funds(.budget(order)), accepted: ConsoleWords.changed)
    }
}

struct FundCarryOverCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "carry-over",
            abstract: FundConsoleWords.carryOver[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(FundConsoleWords.fundArgument)) var fund: UInt64
    @Argument(help: Terminal.help(FundConsoleWords.yearArgument)) var year: Int

    func run() async throws {
        let order = CarryFundOver(fund: Identifier(fund), lapsesAfterYear: year)
        try await options.give(.funds(.carryOver(order)), accepted: ConsoleWords.changed)
    }
}

struct FundCloseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close",
            abstract: FundConsoleWords.close[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(FundConsoleWords.fundArgument)) var fund: UInt64

    func run() async throws {
        let order = CloseFund(fund: Identifier(fund))
        try await options.give(.funds(.close(order)), accepted: ConsoleWords.changed)
    }
}

/// What is typed about money, or why it is not taken.
enum FundInput {
    static func amount(_ text: String, _ language: Language) throws -> Money {
        do throws(Money.Flaw) {
            return try Money(text)
        } catch {
            Terminal.complain(error.phrase[language])
            throw Exit.badUsage
        }
    }

    static func purpose(_ text: String, _ language: Language) throws -> Key {
        guard let key = Key(text) else {
            Terminal.complain(FundConsoleWords.badPurpose[language])
            throw Exit.badUsage
        }
        return key
    }

    static func day(_ text: String, _ language: Language) throws -> Day {
        guard let day = Day(text) else {
            throw Exit.explain(ConsoleFailure.noSuchDay, language)
        }
        return day
    }
}

extension Restriction: ExpressibleByArgument {
    public init?(argument: String) {
        guard let restriction = Self.allCases.first(where: { $0.word == argument }) else {
            return nil
        }
        self = restriction
    }

    public var defaultValueDescription: String { word }
    public static var allValueStrings: [String] { [] }
}

extension MoneySource: ExpressibleByArgument {
    public init?(argument: String) {
        guard let source = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = source
    }

    public static var allValueStrings: [String] { [] }
}
