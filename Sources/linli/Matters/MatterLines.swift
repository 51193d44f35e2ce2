import Application
import Domain
import Kernel
import Words

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
        let titles = InstitutionTitles(institution, process: process)
        for duty in ([matter.duty].compactMap { $0 } + matter.duties).compactMap(district.duty)
        where duty.closed == nil {
            let names = BodyNames(state, language)
            print("  \(MatterConsoleWords.owed[language])  \(names.sentence(duty, at: now))")
        }
        if !matter.fields.isEmpty {
            print("  \(MatterConsoleWords.fields[language])")
            for text in values(matter.fields, process.fields, titles) { print("    \(text)") }
        }
        show(seen(of: id, matter), process, titles)
        for statement in district.mediations[id].statements {
            print("  \(ObjectionWords.minority[language])  \(text(statement.text))")
        }
        show(matter.documents, titles)
        if matter.decision != nil { print("  \(MatterConsoleWords.waits[language])") }
        if !matter.acts.isEmpty { print("  \(MatterConsoleWords.steps[language])") }
        for act in matter.acts {
            let step = process.transitions[Int(act.transition)]
            let role = act.role.map { Phrase(institution.roles[Int($0)].title) }
            let who = role ?? self.who(step, institution)
            print("    \(day(act.at))  \(Phrase(step.title)[language])  \(who[language])")
        }
        showWays(from: process.states[Int(matter.state)], process, institution, titles)
        if let wakes = matter.wakes {
            print("  \(MatterConsoleWords.wakes(Dates.day(district.today(wakes)))[language])")
        }
    }

    /// Rows with their numbers: those that everybody may see, so that whoever holds the folder
    /// does not count either who is against what where few live.
    private func seen(
        of id: Identifier<Matter>,
        _ matter: Matter
    ) -> [(index: Int, line: MatterLine)] {
        (district.stanceSight(in: id, nil, at: now)?.seen ?? []).map { ($0, matter.lines[$0]) }
    }

    private func show(
        _ lines: [(index: Int, line: MatterLine)],
        _ process: ProcessDefinition,
        _ titles: InstitutionTitles
    ) {
        if !lines.isEmpty { print("  \(MatterConsoleWords.lines[language])") }
        for (index, line) in lines {
            let kind = process.lines[Int(line.kind)]
            let verdict = line.verdict.map {
                Phrase(kind.verdicts[Int($0.verdict)].title)[language]
            }
            let values = values(line.fields, kind.fields, titles).joined(separator: "  ")
            let title = Phrase(kind.title)[language]
            print("    \(index + 1)  \(title) (\(kind.key))  \(values)  \(verdict ?? "–")")
        }
    }

    private func show(_ documents: [MatterDocument], _ titles: InstitutionTitles) {
        if !documents.isEmpty { print("  \(MatterConsoleWords.documents[language])") }
        for document in documents {
            let row = document.line.map { "  \(MatterConsoleWords.row(Int($0) + 1)[language])" }
            let title = titles.title(ofDocument: document.kind)[language]
            print("    \(title) (\(document.kind))  \(text(document.content))\(row ?? "")")
        }
    }

    /// What may happen next: the word to type, what it is called, who does it, what it asks for.
    private func showWays(
        from state: StateDefinition,
        _ process: ProcessDefinition,
        _ institution: Institution,
        _ titles: InstitutionTitles
    ) {
        let steps = process.transitions.filter { $0.from.contains(state.key) }
        if !steps.isEmpty { print("  \(MatterConsoleWords.possible[language])") }
        for step in steps {
            let who = who(step, institution)[language]
            print("    \(step.event)  \(Phrase(step.title)[language]): \(who)")
            for requirement in step.requires {
                let asked = requirement.rule.phrase(titles)
                print("      \(MatterConsoleWords.asks(asked)[language])")
            }
        }
    }

    private func who(_ step: TransitionDefinition, _ institution: Institution) -> Phrase {
        let mover = institution.mover(of: step).map { Phrase($0) }
        return switch step.mover {
        case .by: mover ?? InstitutionConsoleWords.nobody
        case .decidedBy: MatterConsoleWords.decides(mover ?? InstitutionConsoleWords.nobody)
        case .lost: InstitutionConsoleWords.whenLost
        case .when: MatterConsoleWords.byItself
        }
    }

    private func values(
        _ fields: [MatterField],
        _ definitions: [FieldDefinition],
        _ titles: InstitutionTitles
    ) -> [String] {
        fields.map { field in
            let definition = definitions[Int(field.slot)]
            let title = Phrase(definition.title)[language]
            return "\(title) (\(definition.key)): \(value(field.value, titles))"
        }
    }

    private func value(_ value: FieldValue, _ titles: InstitutionTitles) -> String {
        switch value {
        case .text(let digest): text(digest)
        case .money(let money): money.grouped
        case .number(let number): String(number)
        case .day(let day): Dates.day(day)[language]
        case .flag(let flag): MatterConsoleWords.truth(flag)[language]
        case .choice(let key), .item(let key): titles[key][language]
        case .share(let ratio): "\(ratio.numerator)/\(ratio.denominator)"
        case .person(let person): MatterConsoleWords.person(person)[language]
        case .organisation(let body): BodyNames(state, language).body(body)
        }
    }

    private func text(_ digest: Digest) -> String {
        state.directory.text(digest) ?? MatterConsoleWords.removed[language]
    }

    private func day(_ moment: Instant) -> String {
        Dates.day(district.today(moment))[language]
    }
}
