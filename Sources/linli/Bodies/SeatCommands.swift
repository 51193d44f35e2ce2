import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct BodyRuleCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rule",
            abstract: BodyConsoleWords.rule[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64
    @Option(help: Terminal.help(BodyConsoleWords.beginsOption)) var from: String?
    @Option(help: Terminal.help(BodyConsoleWords.sourceOption)) var source: String
    @Option(help: Terminal.help(BodyConsoleWords.organiserOption)) var organiser: UInt64?
    @Option(name: .customLong("group"), help: Terminal.help(BodyConsoleWords.groupOption))
    var groups: [String]

    func run() async throws {
        let drafts = groups.compactMap { SeatGroupDraft(argument: $0) }
        guard drafts.count == groups.count else {
            Terminal.complain(BodyConsoleWords.badGroup[options.folder.language])
            throw Exit.badUsage
        }
        let order = AdoptSeatRule(
            body: Identifier(body),
            rule: SeatRuleDraft(
                begins: try from.map { try options.folder.start(of: $0) },
                source: source,
                organiser: organiser.map { Identifier($0) },
                groups: drafts
            )
        )
        try await options.give(.bodies(.adoptRule(order)), accepted: ConsoleWords.changed)
    }
}

struct BodySeatCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "seat",
            abstract: BodyConsoleWords.seat[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64
    @Option(help: Terminal.help(BodyConsoleWords.groupNumber)) var group: UInt16 = 1
    @Option(help: Terminal.help(BodyConsoleWords.seatNumber)) var seat: UInt16?
    @Option(help: Terminal.help(BodyConsoleWords.personOption)) var person: UInt64?
    @Flag(help: Terminal.help(BodyConsoleWords.unnamedFlag)) var unnamed = false
    @Option(help: Terminal.help(BodyConsoleWords.holderNameOption)) var name: String?
    @Option(help: Terminal.help(BodyConsoleWords.beginsOption)) var from: String?
    @Option(help: Terminal.help(BodyConsoleWords.endsOption)) var until: String?

    func run() async throws {
        let holder: SeatHolder
        switch (person, unnamed) {
        case (let person?, false): holder = .person(Identifier(person))
        case (nil, true): holder = .notNamed
        default:
            Terminal.complain(BodyConsoleWords.whoSits[options.folder.language])
            throw Exit.badUsage
        }
        let order = FillSeat(
            body: Identifier(body),
            group: group,
            seat: seat,
            holder: holder,
            name: name,
            begins: try from.map { try options.folder.start(of: $0) },
            ends: try until.map { try options.folder.start(of: $0) }
        )
        try await options.give(.bodies(.fill(order)), accepted: BodyConsoleWords.filled)
    }
}

struct BodyVacateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "vacate",
            abstract: BodyConsoleWords.vacate[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.holdingArgument)) var holding: UInt64
    @Option(help: Terminal.help(BodyConsoleWords.reasonOption)) var reason: SeatEndReason
    @Option(help: Terminal.help(BodyConsoleWords.onOption)) var on: String?

    func run() async throws {
        let order = VacateSeat(
            holding: Identifier(holding),
            ends: try on.map { try options.folder.start(of: $0) },
            reason: reason
        )
        try await options.give(.bodies(.vacate(order)), accepted: ConsoleWords.changed)
    }
}

struct BodyRemoveHolderNameCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove-holder-name",
            abstract: BodyConsoleWords.removeHolderName[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.holdingArgument)) var holding: UInt64
    @Option(help: Terminal.help(ConsoleWords.ruleOption)) var rule: RemovalRule

    func run() async throws {
        let order = RemoveHolderName(holding: Identifier(holding), rule: rule)
        try await options.give(
            .bodies(.removeHolderName(order)),
            accepted: ConsoleWords.changed
        )
    }
}

extension SeatEndReason: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    /// Those that a person may give; the others follow from other acts.
    public init?(argument: String) {
        let given: [SeatEndReason] = [.termOver, .resigned, .removed, .died, .moved, .correction]
        guard let reason = given.first(where: { "\($0)" == argument }) else { return nil }
        self = reason
    }
}

extension SeatGroupDraft {
    /// Reads `zh=议事员,en=councillors,seats=7-9,kind=elected,term=36,by-election=60,head`.
    init?(argument: String) {
        var values: [Substring: Substring] = [:]
        for part in argument.split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard let key = pair.first, values[key] == nil else { return nil }
            values[key] = pair.count == 2 ? pair[1] : ""
        }
        let known: Set<Substring> = [
            "zh", "en", "seats", "kind", "term", "by-election", "head", "continues",
        ]
        let seats = values["seats"]?.split(separator: "-").compactMap { Int($0) } ?? []
        guard known.isSuperset(of: values.keys), let zh = values["zh"], let en = values["en"],
            let least = seats.first, let most = seats.last, seats.count <= 2,
            let kind = SeatKind.allCases.first(where: { "\($0)" == values["kind"] ?? "elected" }),
            values["term"].map({ Int($0) != nil }) ?? true,
            values["by-election"].map({ Int($0) != nil }) ?? true,
            values["continues"].map({ UInt16($0) != nil }) ?? true
        else { return nil }
        self.init(
            continues: values["continues"].flatMap { UInt16($0) },
            zh: String(zh),
            en: String(en),
            seatsMin: least,
            seatsMax: most,
            kind: kind,
            isHead: values["head"] != nil,
            termMonths: values["term"].flatMap { Int($0) },
            byElectionDays: values["by-election"].flatMap { Int($0) }
        )
    }
}
