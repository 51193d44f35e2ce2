import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct BodyListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: BodyConsoleWords.list[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Option(help: Terminal.help(BodyConsoleWords.placeOption)) var place: UInt64?

    func run() throws {
        do {
            let lines = BodyLines(try options.read().state, options.language)
            lines.list(at: place.map { Identifier($0) })
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct BodyShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: BodyConsoleWords.show[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64

    func run() throws {
        do {
            let lines = BodyLines(try options.read().state, options.language)
            try lines.details(Identifier(body))
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct BodyFindCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "find",
            abstract: BodyConsoleWords.find[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(ConsoleWords.textArgument)) var text: String

    func run() throws {
        do {
            let state = try options.read().state
            let lines = BodyLines(state, options.language)
            let matches = state.directory.searchBodies(text, in: state.district)
            for match in matches { lines.line(match.body, otherName: match.otherName) }
            if matches.isEmpty { Terminal.complain(ConsoleWords.noMatches[options.language]) }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct HeldCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "held",
            abstract: BodyConsoleWords.held[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Option(help: Terminal.help(BodyConsoleWords.dayOption)) var on: String
    @Option(help: Terminal.help(BodyConsoleWords.knownOption)) var known: String?
    @Option(help: Terminal.help(BodyConsoleWords.placeOption)) var place: UInt64?
    @Option(help: Terminal.help(BodyConsoleWords.personOption)) var person: UInt64?

    func run() throws {
        do {
            let state = try options.read().state
            let days = try [on, known].compactMap { $0 }.map { text in
                guard let day = Day(text) else { throw ConsoleFailure.noSuchDay }
                return state.district.end(of: day)
            }
            BodyLines(state, options.language).held(
                at: days[0],
                known: known == nil ? .latest : days[1],
                place: place.map { Identifier($0) },
                person: person.map { Identifier($0) }
            )
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// Organisations and seats as lines of a terminal.
struct BodyLines {
    private let names: BodyNames
    private let language: Language
    private let now = SystemClock().wall()

    init(_ state: HostedDistrict, _ language: Language) {
        names = BodyNames(state, language)
        self.language = language
    }

    private var district: District { names.state.district }

    func list(at place: Identifier<Place>?) {
        for index in district.organisations.indices
        where district.organisations[index].mergedInto == nil {
            let id = Identifier<Organisation>(UInt64(index) + 1)
            guard place.map({ district.covers($0, district.place(of: id)) }) ?? true else {
                continue
            }
            line(id)
        }
    }

    func line(_ id: Identifier<Organisation>, otherName: String? = nil) {
        guard let organisation = district.organisation(id) else { return }
        let kind = organisation.kind.phrase[language]
        let other = otherName.map { "  (\($0))" } ?? ""
        print("\(id)  \(kind)  \(names.body(id))\(other)")
    }

    func details(_ id: Identifier<Organisation>) throws {
        guard let organisation = district.organisation(id) else {
            let refusal =
                district.founding == nil ? BodyRefusal.notFounded : .unknownBody(id)
            Terminal.complain(refusal.phrase[language])
            throw Exit.refused
        }
        print("\(id)  \(organisation.kind.phrase[language])")
        for (index, name) in organisation.names.enumerated() {
            print("  \(index)  \(names.text(name))")
        }
        if let into = organisation.mergedInto {
            print("  " + ConsoleWords.mergedInto(into.description)[language])
        }
        if let rule = district.rule(of: id, at: now) {
            print("  " + names.text(rule.source))
            for group in rule.groups { seats(of: group, in: id) }
        }
        for duty in district.duties(owedAt: now).compactMap({ district.duty($0) }) {
            guard case .byElection(id, _) = duty.kind else { continue }
            print("  " + names.sentence(duty, at: now))
        }
    }

    private func seats(of group: SeatGroup, in body: Identifier<Organisation>) {
        let held = district.heldSeats(in: body, group: group.number, at: now)
            .compactMap { id in district.holding(id).map { (id, $0) } }
        print("  \(group.number)  \(names.group(group))")
        for seat in 1...UInt16(clamping: group.seatsMax) {
            let words =
                held.first { $0.1.seat == seat }.map { id, holding in
                    "\(names.holder(holding))  \(names.time(holding))  (\(id))"
                } ?? BodyPageWords.emptySeat[language]
            print("    \(seat)  \(words)")
        }
    }

    func held(
        at moment: Instant,
        known: Instant,
        place: Identifier<Place>?,
        person: Identifier<Person>?
    ) {
        let found = district.holdings(heldAt: moment, known: known)
            .compactMap { id in district.holding(id).map { (id: id, holding: $0) } }
            .filter { entry in
                let home = district.place(of: entry.holding.body)
                return (place.map { district.covers($0, home) } ?? true)
                    && (person.map { entry.holding.holder.person == $0 } ?? true)
            }
        for (id, holding) in found {
            let body = names.body(district.standing(holding.body))
            let seat = "\(names.group(of: holding)) \(holding.seat)"
            print(
                [
                    "\(id)", body, seat, names.holder(holding),
                    names.time(holding, known: known),
                ].joined(separator: "  ")
            )
        }
        if found.isEmpty { Terminal.complain(BodyPageWords.nobodyHeld[language]) }
    }
}
