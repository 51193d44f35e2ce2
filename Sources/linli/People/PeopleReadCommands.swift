import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct PeopleSearchCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "search",
            abstract: PeopleWords.search[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(PeopleWords.textArgument)) var text: String

    func run() throws {
        do {
            let state = try options.read().state
            let matches = state.people.search(text, in: state.district) { _ in true }
            let lines = PersonLines(state, options.language)
            for person in matches.people { lines.line(person) }
            if matches.count == 0 {
                Terminal.complain(PeopleWords.nobodyFound[options.language])
            } else if matches.count > matches.people.count {
                let cut = PeopleWords.foundMore(shown: matches.people.count, of: matches.count)
                Terminal.complain(cut[options.language])
            }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct PeopleShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: PeopleWords.show[Terminal.language])
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(PeopleWords.personArgument)) var person: UInt64

    func run() throws {
        do {
            let state = try options.read().state
            let id = Identifier<Person>(person)
            guard let found = state.district.person(id) else {
                let refusal = ParticipantRefusal.unknownPerson(id)
                Terminal.complain(refusal.phrase[options.language])
                throw Exit.refused
            }
            PersonLines(state, options.language).details(id, found)
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// People on file as lines of a terminal.
struct PersonLines {
    private let state: HostedDistrict
    private let language: Language

    init(_ state: HostedDistrict, _ language: Language) {
        self.state = state
        self.language = language
    }

    func line(_ id: Identifier<Person>) {
        let name = state.people.details(of: id)?.name ?? ""
        print("\(id)  \(name)  \(home(of: id))")
    }

    func details(_ id: Identifier<Person>, _ person: Person) {
        line(id)
        guard let details = state.people.details(of: id) else {
            return print("  " + person.standing.phrase[language])
        }
        var facts = [person.standing.phrase[language], person.age.phrase[language]]
        facts += [details.birth?.description, details.phone].compactMap(\.self)
        facts += [details.language?.phrase, details.channel?.phrase, details.tenancy?.phrase]
            .compactMap { $0?[language] }
        for fact in facts where !fact.isEmpty { print("  " + fact) }
        let others = person.household.map { state.district.members(of: $0) } ?? []
        for other in others where other != id { print("  + ", terminator: ""); line(other) }
    }

    /// Place and door, from the widest part on.
    func home(of id: Identifier<Person>) -> String {
        var names: [String] = []
        var next = state.district.home(of: id)
        while let place = next, place != Places.root {
            names.append(
                state.district.place(place).flatMap { state.directory.text($0.name) } ?? ""
            )
            next = state.district.place(place)?.parent
        }
        let door = state.district.person(id)?.household.flatMap { state.people.door(of: $0) }
        return (names.reversed() + [door].compactMap(\.self)).joined(separator: " ")
    }
}
