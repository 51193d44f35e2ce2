import ArgumentParser
import Domain
import Kernel
import Words

struct MatterInterestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "interest",
            abstract: MatterConsoleWords.interest[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64

    func run() async throws {
        let language = options.folder.language
        let party = try who.party(language)
        let order = NoteParty(
            matter: Identifier(matter),
            note: .interest,
            party: party,
            by: party
        )
        try await options.give(.note(order))
    }
}

struct MatterPresentCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "present",
            abstract: MatterConsoleWords.present[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.roleOption)) var role: Key
    @Option(help: Terminal.help(MatterConsoleWords.whoOption)) var present: UInt64?

    func run() async throws {
        let language = options.folder.language
        let party = try who.party(language)
        let order = NoteParty(
            matter: Identifier(matter),
            note: .present,
            role: role,
            party: present.map { .person(Identifier($0)) } ?? party,
            by: party
        )
        try await options.give(.note(order))
    }
}

struct MatterStepCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "step",
            abstract: MatterConsoleWords.step[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.eventArgument)) var event: Key
    @Option(help: Terminal.help(MatterConsoleWords.reasonOption)) var reason: String?

    func run() async throws {
        let language = options.folder.language
        let order = StepMatter(
            matter: Identifier(matter),
            event: event,
            reason: reason,
            by: try who.party(language)
        )
        try await options.give(.step(order))
    }
}

struct MatterDecideCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decide",
            abstract: MatterConsoleWords.decide[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.eventArgument)) var event: Key
    @Option(help: Terminal.help(MatterConsoleWords.membersOption)) var members: Int
    @Option(help: Terminal.help(MatterConsoleWords.presentOption)) var present: Int
    @Option(help: Terminal.help(MatterConsoleWords.yesOption)) var yes: Int
    @Option(help: Terminal.help(MatterConsoleWords.noOption)) var no: Int
    @Option(help: Terminal.help(MatterConsoleWords.abstainedOption)) var abstained: Int = 0

    func run() async throws {
        let language = options.folder.language
        let order = CountDecision(
            matter: Identifier(matter),
            event: event,
            count: DecisionCount(
                members: members,
                present: present,
                yes: yes,
                no: no,
                abstained: abstained
            ),
            by: try who.party(language)
        )
        try await options.give(.countDecision(order))
    }
}

struct MatterSignCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign",
            abstract: MatterConsoleWords.sign[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Option(help: Terminal.help(MatterConsoleWords.roleOption)) var role: Key?
    @Option(help: Terminal.help(MatterConsoleWords.reasonOption)) var reason: String?

    func run() async throws {
        let language = options.folder.language
        let party = try who.party(language)
        if let role {
            let order = NoteParty(
                matter: Identifier(matter),
                note: .signed,
                role: role,
                party: party,
                by: party
            )
            return try await options.give(.note(order))
        }
        let order = SignDecision(matter: Identifier(matter), reason: reason, by: party)
        try await options.give(.signDecision(order))
    }
}

struct MatterLinkCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "link",
            abstract: MatterConsoleWords.link[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.linkKindArgument)) var kind: MatterLink.Kind
    @Argument(help: Terminal.help(MatterConsoleWords.otherArgument)) var other: UInt64

    func run() async throws {
        let language = options.folder.language
        let order = LinkMatters(
            matter: Identifier(matter),
            link: MatterLink(kind: kind, other: Identifier(other)),
            by: try who.party(language)
        )
        try await options.give(.link(order))
    }
}

struct MatterMeasureCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "measure",
            abstract: MatterConsoleWords.measure[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.measureArgument)) var measure: Key
    @Argument(help: Terminal.help(MatterConsoleWords.valueArgument)) var value: Int64

    func run() async throws {
        let language = options.folder.language
        let order = RecordMeasure(
            matter: Identifier(matter),
            measure: measure,
            value: value,
            by: try who.party(language)
        )
        try await options.give(.measure(order))
    }
}

struct MatterMoveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "move",
            abstract: MatterConsoleWords.move[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.institutionOption)) var institution: UInt64
    @Option(
        name: .customLong("state"),
        parsing: .singleValue,
        help: Terminal.help(MatterConsoleWords.statesOption)
    )
    var states: [String] = []
    @Option(help: Terminal.help(MatterConsoleWords.reasonOption)) var reason: String

    func run() async throws {
        let language = options.folder.language
        var map: [Key: Key] = [:]
        for text in states {
            let (older, newer) = try KeyedText.pair(text, language)
            guard let state = Key(newer) else {
                Terminal.complain(MatterConsoleWords.pairNeeded[language])
                throw Exit.badUsage
            }
            map[older] = state
        }
        let order = MoveMatter(
            matter: Identifier(matter),
            adoption: Identifier(institution),
            states: map,
            reason: reason,
            by: try who.party(language)
        )
        try await options.give(.move(order))
    }
}
