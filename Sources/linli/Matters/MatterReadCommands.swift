import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct MatterListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: MatterConsoleWords.list[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Option(help: Terminal.help(MatterConsoleWords.institutionOption)) var institution: UInt64?
    @Option(help: Terminal.help(MatterConsoleWords.placeOption)) var place: UInt64?

    func run() throws {
        do {
            let state = try options.read().state
            let lines = MatterLines(state, options.language)
            let district = state.district
            var count = 0
            for index in district.matters.indices {
                let matter = district.matters[index]
                let isMeant =
                    institution.map { matter.rules.adoption.rawValue == $0 } ?? true
                    && place.map { district.covers(Identifier($0), matter.place) } ?? true
                guard isMeant else { continue }
                count += 1
                lines.line(Identifier(UInt64(index) + 1), matter)
            }
            if count == 0 { Terminal.complain(MatterConsoleWords.none[options.language]) }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct MatterShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: MatterConsoleWords.show[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64

    func run() throws {
        do {
            let state = try options.read().state
            guard let found = state.district.matter(Identifier(matter)) else {
                let refusal = MatterRefusal.unknownMatter(Identifier(matter))
                Terminal.complain(refusal.phrase[options.language])
                throw Exit.refused
            }
            MatterLines(state, options.language).details(Identifier(matter), found)
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

/// Matters as lines of a terminal.
struct MatterLines {
    private let state: HostedDistrict
    private let language: Language
    private let now = SystemClock().wall()

    init(_ state: HostedDistrict, _ language: Language) {
        self.state = state
        self.language = language
    }

    private var district: District { state.district }

    func line(_ id: Identifier<Matter>, _ matter: Matter) {
        guard let process = district.process(of: matter) else { return }
        let stands = Phrase(process.states[Int(matter.state)].title)[language]
        print("\(id)  \(Phrase(process.title)[language])  \(stands)  \(text(matter.title))")
    }

    func details(_ id: Identifier<Matter>, _ matter: Matter) {
        line(id, matter)
        guard let process = district.process(of: matter),
            let institution = district.adoption(matter.rules.adoption)?.institution
        else { return }
        if let duty = matter.duty.flatMap(district.duty) {
            let names = BodyNames(state, language)
            print("  \(MatterConsoleWords.owed[language])  \(names.sentence(duty, at: now))")
        }
        show(matter.fields, process.fields, under: MatterConsoleWords.fields)
        if !matter.lines.isEmpty { print("  \(MatterConsoleWords.lines[language])") }
        for (number, line) in matter.lines.enumerated() {
            let definition = process.lines[Int(line.kind)]
            let verdict = line.verdict.map {
                Phrase(definition.verdicts[Int($0.verdict)].title)[language]
            }
            let values = line.fields.map { value($0.value) }.joined(separator: "  ")
            print("    \(number)  \(definition.key)  \(values)  \(verdict ?? "–")")
        }
        if matter.decision != nil { print("  \(MatterConsoleWords.waits[language])") }
        if !matter.acts.isEmpty { print("  \(MatterConsoleWords.steps[language])") }
        for act in matter.acts {
            let step = Phrase(process.transitions[Int(act.transition)].title)[language]
            let role = act.role.map { Phrase(institution.roles[Int($0)].title)[language] }
            print("    \(day(act.at))  \(step)  \(role ?? "")")
        }
        let state = process.states[Int(matter.state)].key
        let events = process.transitions.filter { $0.from.contains(state) }.map(\.event.text)
        if !events.isEmpty {
            print("  \(MatterConsoleWords.possible[language])  \(events.joined(separator: ", "))")
        }
        if let wakes = matter.wakes {
            print("  \(MatterConsoleWords.wakes(Dates.day(district.today(wakes)))[language])")
        }
    }

    private func show(
        _ fields: [MatterField],
        _ definitions: [FieldDefinition],
        under head: Phrase
    ) {
        guard !fields.isEmpty else { return }
        print("  \(head[language])")
        for field in fields {
            let definition = definitions[Int(field.slot)]
            print("    \(definition.key)  \(value(field.value))")
        }
    }

    private func value(_ value: FieldValue) -> String {
        switch value {
        case .text(let digest): text(digest)
        case .money(let money): money.grouped
        case .number(let number): String(number)
        case .day(let day): day.description
        case .flag(let flag): String(flag)
        case .choice(let key), .item(let key): key.text
        case .share(let ratio): "\(ratio.numerator)/\(ratio.denominator)"
        case .person(let person): String(person.rawValue)
        case .organisation(let body): String(body.rawValue)
        }
    }

    private func text(_ digest: Digest) -> String {
        state.directory.text(digest) ?? MatterConsoleWords.removed[language]
    }

    private func day(_ moment: Instant) -> String {
        Dates.day(district.today(moment))[language]
    }
}
