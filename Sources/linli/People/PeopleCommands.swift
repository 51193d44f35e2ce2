import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct PeopleGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "people",
            abstract: PeopleWords.people[Terminal.language],
            subcommands: [
                PeopleImportCommand.self, PeopleAddCommand.self, PeopleCorrectCommand.self,
                PeopleMoveCommand.self, PeopleLeaveCommand.self, PeopleMergeCommand.self,
                PeopleSearchCommand.self, PeopleShowCommand.self, PeopleExportCommand.self,
                PeopleTemplateCommand.self,
            ]
        )
    }
}

/// What may be said about somebody besides the name.
struct DetailOptions: ParsableArguments {
    @Option(help: Terminal.help(PeopleWords.bornOption)) var born: String?
    @Option(help: Terminal.help(PeopleWords.phoneOption)) var phone: String?
    @Option(name: .customLong("speaks"), help: Terminal.help(PeopleWords.languageOption))
    var spoken: SpokenLanguage?
    @Option(help: Terminal.help(PeopleWords.channelOption)) var channel: ContactChannel?
    @Option(help: Terminal.help(PeopleWords.tenancyOption)) var tenancy: Tenancy?

    /// Puts what is given over what is known.
    func apply(to details: inout PersonDetails) throws(ConsoleFailure) {
        if let born {
            guard let birth = Birth(born) else { throw .badBirth }
            details.birth = birth
        }
        details.phone = phone ?? details.phone
        details.language = spoken ?? details.language
        details.channel = channel ?? details.channel
        details.tenancy = tenancy ?? details.tenancy
    }
}

struct PeopleAddCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: PeopleWords.add[Terminal.language])
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var more: DetailOptions
    @Option(help: Terminal.help(PeopleWords.nameOption)) var name: String
    @Option(help: Terminal.help(PeopleWords.placeOption)) var place: UInt64
    @Option(help: Terminal.help(PeopleWords.doorOption)) var door: String?
    @Flag(help: Terminal.help(PeopleWords.apartFlag)) var apart = false
    @Flag(help: Terminal.help(PeopleWords.guestFlag)) var guest = false

    func run() async throws {
        let command: RegisterPerson
        do throws(ConsoleFailure) {
            var details = PersonDetails(name: name)
            try more.apply(to: &details)
            command = try self.command(details)
        } catch {
            throw Exit.explain(error, options.folder.language)
        }
        try await options.give(.people(.register(command)), accepted: PeopleWords.registered)
    }

    private func command(_ details: PersonDetails) throws(ConsoleFailure) -> RegisterPerson {
        if guest { return RegisterPerson(details: details, guestOf: Identifier(place)) }
        guard let door else { throw .doorNeeded }
        let home = Home(place: Identifier(place), door: door)
        return RegisterPerson(details: details, home: home, isApart: apart)
    }
}

struct PeopleCorrectCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct",
            abstract: PeopleWords.correct[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var more: DetailOptions
    @Argument(help: Terminal.help(PeopleWords.personArgument)) var person: UInt64
    @Option(help: Terminal.help(PeopleWords.nameOption)) var name: String?

    func run() async throws {
        let command: CorrectPerson
        do {
            let state = try options.folder.read().state
            let id = Identifier<Person>(person)
            // Who is not there is refused by the rules, with the words that belong to it.
            var details = state.people.details(of: id) ?? PersonDetails(name: name ?? "?")
            details.name = name ?? details.name
            try more.apply(to: &details)
            command = CorrectPerson(person: id, details: details)
        } catch {
            throw Exit.explain(error, options.folder.language)
        }
        try await options.give(.people(.correct(command)), accepted: ConsoleWords.changed)
    }
}

struct PeopleMoveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "move", abstract: PeopleWords.move[Terminal.language])
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PeopleWords.personArgument)) var person: UInt64
    @Option(help: Terminal.help(PeopleWords.placeOption)) var place: UInt64
    @Option(help: Terminal.help(PeopleWords.doorOption)) var door: String
    @Flag(help: Terminal.help(PeopleWords.apartFlag)) var apart = false

    func run() async throws {
        let command = MovePerson(
            person: Identifier(person),
            home: Home(place: Identifier(place), door: door),
            isApart: apart
        )
        try await options.give(.people(.move(command)), accepted: ConsoleWords.changed)
    }
}

struct PeopleLeaveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "leave", abstract: PeopleWords.leave[Terminal.language])
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PeopleWords.personArgument)) var person: UInt64

    func run() async throws {
        let command = LeaveDistrict(person: Identifier(person))
        try await options.give(.people(.leave(command)), accepted: ConsoleWords.changed)
    }
}

struct PeopleMergeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "merge", abstract: PeopleWords.merge[Terminal.language])
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PeopleWords.personArgument)) var person: UInt64
    @Option(help: Terminal.help(PeopleWords.intoOption)) var into: UInt64

    func run() async throws {
        let command = MergePersons(person: Identifier(person), into: Identifier(into))
        try await options.give(.people(.merge(command)), accepted: ConsoleWords.changed)
    }
}

extension SpokenLanguage: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) { self.init(word: argument) }
}

extension ContactChannel: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) { self.init(word: argument) }
}

extension Tenancy: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) { self.init(word: argument) }
}

extension CaseIterable {
    /// The case that is called so.
    fileprivate init?(word: String) {
        guard let found = Self.allCases.first(where: { "\($0)" == word }) else { return nil }
        self = found
    }
}
