import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct FoundCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "found",
            abstract: ConsoleWords.found[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Option(help: Terminal.help(ConsoleWords.nameOption)) var name: String
    @Option(help: Terminal.help(ConsoleWords.offsetOption)) var offsetMinutes = 480

    func run() async throws {
        let order = FoundDistrict(name: name, offsetMinutes: offsetMinutes)
        try await options.give(.places(.found(order)), accepted: ConsoleWords.founded)
    }
}

struct PlaceGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "place",
            abstract: ConsoleWords.place[Terminal.language],
            subcommands: [
                PlaceCreateCommand.self, PlaceRenameCommand.self, PlaceMergeCommand.self,
                PlaceCancelCommand.self, PlaceRemoveNameCommand.self, PlaceListCommand.self,
                PlaceShowCommand.self, PlaceFindCommand.self,
            ]
        )
    }
}

struct PlaceCreateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create",
            abstract: ConsoleWords.placeCreate[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(ConsoleWords.kindArgument)) var kind: PlaceKind
    @Option(name: .customLong("in"), help: Terminal.help(ConsoleWords.parentOption))
    var parent: UInt64
    @Option(help: Terminal.help(ConsoleWords.nameOption)) var name: String

    func run() async throws {
        let order = CreatePlace(kind: kind, parent: Identifier(parent), name: name)
        try await options.give(.places(.create(order)), accepted: ConsoleWords.created)
    }
}

struct PlaceRenameCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rename",
            abstract: ConsoleWords.placeRename[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(ConsoleWords.placeArgument)) var place: UInt64
    @Option(help: Terminal.help(ConsoleWords.nameOption)) var name: String
    @Option(help: Terminal.help(ConsoleWords.fromOption)) var from: String?

    func run() async throws {
        let effective = try from.map { try options.folder.start(of: $0) }
        let order = RenamePlace(place: Identifier(place), name: name, effective: effective)
        let words = effective == nil ? ConsoleWords.changed : ConsoleWords.scheduled
        try await options.give(.places(.rename(order)), accepted: words)
    }
}

struct PlaceMergeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge",
            abstract: ConsoleWords.placeMerge[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(ConsoleWords.placeArgument)) var place: UInt64
    @Option(help: Terminal.help(ConsoleWords.intoOption)) var into: UInt64
    @Option(help: Terminal.help(ConsoleWords.fromOption)) var from: String?

    func run() async throws {
        let effective = try from.map { try options.folder.start(of: $0) }
        let order = MergePlaces(
            place: Identifier(place),
            into: Identifier(into),
            effective: effective
        )
        let words = effective == nil ? ConsoleWords.changed : ConsoleWords.scheduled
        try await options.give(.places(.merge(order)), accepted: words)
    }
}

struct PlaceCancelCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cancel",
            abstract: ConsoleWords.placeCancel[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(ConsoleWords.changeArgument)) var change: UInt64

    func run() async throws {
        let order = CancelPlaceChange(change: Identifier(change))
        try await options.give(.places(.cancelChange(order)), accepted: ConsoleWords.changed)
    }
}

struct PlaceRemoveNameCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove-name",
            abstract: ConsoleWords.placeRemoveName[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(ConsoleWords.placeArgument)) var place: UInt64
    @Option(help: Terminal.help(ConsoleWords.nameIndexOption)) var index = 0
    @Option(help: Terminal.help(ConsoleWords.ruleOption)) var rule: RemovalRule

    func run() async throws {
        let order = RemovePlaceName(place: Identifier(place), index: index, rule: rule)
        try await options.give(.places(.removeName(order)), accepted: ConsoleWords.changed)
    }
}

extension FolderOptions {
    /// The first moment of a day by the district's clock.
    func start(of text: String) throws -> Instant {
        do {
            guard let day = Day(text) else { throw ConsoleFailure.noSuchDay }
            let founding = try read().state.district.founding
            return day.start(offsetMinutes: founding?.offsetMinutes ?? 0)
        } catch {
            throw Exit.explain(error, language)
        }
    }
}

extension PlaceKind: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) {
        guard let kind = Self.allCases.first(where: { "\($0)" == argument }), kind != .district
        else { return nil }
        self = kind
    }
}

extension RemovalRule: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) {
        switch argument {
        case "personal": self = .personalInformation
        case "unlawful": self = .unlawful
        case "abusive": self = .abusive
        case "mistake": self = .mistake
        default: return nil
        }
    }
}
