import Domain
import Kernel

extension Scenario {
    /// Reads a scenario file: the same strict language, and every finding at once.
    package static func read(
        _ file: InstitutionFiles.File
    ) -> (scenario: Scenario?, findings: [InstitutionFinding]) {
        let (scenario, reader) = reading(file)
        let findings = reader.findings.sorted { $0.place < $1.place }
        return (findings.isEmpty ? scenario : nil, findings)
    }

    static func reading(
        _ file: InstitutionFiles.File
    ) -> (scenario: Scenario?, reader: InstitutionReader) {
        let reader = InstitutionReader(file: file.name)
        let parser = SourceParser(file.bytes)
        for fault in parser.faults {
            reader.add(line: fault.line, column: fault.column, fault.fault)
        }
        return (parser.tree.flatMap(reader.scenario), reader)
    }
}

extension InstitutionReader {
    fileprivate func scenario(_ tree: InstitutionTree) -> Scenario? {
        parameters(tree) { entries in
            let title = entries.required("scenario", localText)
            let institution = entries.required("institution", naming(.institution))
            let day = entries.required("day", day)
            let attested = entries.optional("attested", namings(.precondition)) ?? []
            let people = entries.required("people") {
                list($0, countMax: Scenario.peopleMax, newPerson)
            }
            let households = entries.list(
                "households",
                countMax: Scenario.peopleMax,
                namings(.person)
            )
            let seats = named(entries, "seats", .body) { body, tree in
                seating(tree).map { (body, $0) }
            }
            let members = named(entries, "members", .body) { body, tree in
                number(1...1_000_000)(tree).map { (body, $0) }
            }
            let funds = named(entries, "money", .fund) { fund, tree in
                money(tree).map { (fund, $0) }
            }
            let steps = entries.required("steps") {
                list($0, countMax: Scenario.stepsMax, scenarioStep)
            }
            guard let title, let institution, let day, let people, let steps else { return nil }
            return Scenario(
                title: title,
                institution: institution,
                day: day,
                attested: attested,
                people: people,
                households: households,
                seats: Dictionary(seats) { first, _ in first },
                members: Dictionary(members) { first, _ in first },
                money: Dictionary(funds) { first, _ in first },
                steps: steps
            )
        }
    }

    private func day(_ tree: InstitutionTree) -> Day? {
        guard let text = word(tree, as: .word) else { return nil }
        guard let day = Day(text) else {
            expected(.day, tree)
            return nil
        }
        return day
    }

    private func seating(_ tree: InstitutionTree) -> Scenario.Seating? {
        if case .list = tree.content {
            return namings(.person)(tree).map { Scenario.Seating(head: nil, members: $0) }
        }
        return parameters(tree) { entries in
            let head = entries.optional("head", naming(.person))
            let members = entries.optional("members", namings(.person)) ?? []
            return Scenario.Seating(head: head, members: members)
        }
    }

    private func scenarioStep(_ tree: InstitutionTree) -> ScenarioStep? {
        parameters(tree) { entries in
            let by = entries.optional("by", naming(.person))
            let matter = entries.optional("of", naming(.matter))
            let refused = entries.optional("refused", oneOrMoreRules) ?? []
            let standsIn = entries.flag("stands_in")
            scope = matter.map(ScenarioReference.Scope.matter) ?? .institution
            guard let act = act(entries) else { return nil }
            return ScenarioStep(
                place: SourcePlace(file: file, line: tree.line, column: tree.column),
                act: act,
                by: by,
                matter: matter,
                refused: refused,
                standsIn: standsIn
            )
        }
    }

    private func oneOrMoreRules(_ tree: InstitutionTree) -> [String]? {
        if case .list = tree.content { return list(tree, countMax: Self.keysMax, rule) }
        return rule(tree).map { [$0] }
    }

    private func rule(_ tree: InstitutionTree) -> String? {
        guard let word = word(tree, as: .word) else { return nil }
        guard ScenarioRules.all.contains(word) else {
            add(tree, .unknownWord(word, known: ScenarioRules.all))
            return nil
        }
        return word
    }

    private func act(_ entries: SourceEntries) -> ScenarioAct? {
        guard let (name, value) = entries.one(of: ScenarioWord.allCases.map(\.rawValue)),
            let word = ScenarioWord(rawValue: name)
        else { return nil }
        switch word {
        case .open: return opening(value, entries)
        case .set:
            let fields = writtenFields(value)
            return fields.map { .set(line: lineNumber(entries), fields: $0) }
        case .line:
            let fields = entries.optional("fields", writtenFields) ?? []
            return naming(.lines)(value).map { .line(kind: $0, fields: fields) }
        case .judge: return judging(value, entries)
        case .attach:
            let covers = entries.keys("covers")
            let issued = entries.optional("issued", day)
            let line = lineNumber(entries)
            return key(value).map { .attach(kind: $0, covers: covers, issued: issued, line: line) }
        case .declareInterest: return bare(value, .declareInterest)
        case .sign: return naming(.role)(value).map { .sign(role: $0) }
        case .present:
            let person = entries.required("person", naming(.person))
            guard let role = naming(.role)(value), let person else { return nil }
            return .present(role: role, person: person)
        case .step:
            let reason = entries.optional("reason", reason)
            return naming(.event)(value).map { .step(event: $0, reason: reason) }
        case .decide: return deciding(value, entries)
        case .measure:
            let amount = entries.required("value", signedNumber)
            guard let measure = naming(.measure)(value), let amount else { return nil }
            return .measure(measure, amount)
        case .agree: return naming(.purpose)(value).map { .agree(purpose: $0) }
        case .wait: return number(1...Span.countMax)(value).map { .wait(days: $0) }
        case .expect: return naming(.state)(value).map { .expectState($0) }
        case .expectLeft, .expectPaid:
            let amount = entries.required("amount", money)
            guard let fund = naming(.fund)(value), let amount else { return nil }
            return word == .expectLeft
                ? .expectLeft(fund: fund, amount) : .expectPaid(fund: fund, amount)
        case .expectOwed:
            if case .word("nobody", _) = value.content { return .expectOwed(nil) }
            return naming(.body)(value).map { .expectOwed($0) }
        case .expectOpened:
            let process = naming(.process)(value)
            let name = entries.required("as", newMatter(of: process))
            guard let process, let name else { return nil }
            return .expectOpened(process: process, name: name)
        }
    }

    private func opening(_ tree: InstitutionTree, _ entries: SourceEntries) -> ScenarioAct? {
        let process = naming(.process)(tree)
        let name = entries.required("as", newMatter(of: process))
        scope = process.map(ScenarioReference.Scope.process) ?? .institution
        let title = entries.optional("title") {
            text($0, charactersMax: Matter.titleCharactersMax)
        }
        let fields = entries.optional("fields", writtenFields) ?? []
        let attested = entries.optional("attested", namings(.precondition)) ?? []
        guard let process, let name else { return nil }
        return .open(
            process: process,
            name: name,
            title: title ?? name.text,
            fields: fields,
            attested: attested
        )
    }

    private func judging(_ tree: InstitutionTree, _ entries: SourceEntries) -> ScenarioAct? {
        let verdict = entries.required("verdict", naming(.verdict))
        let reason = entries.optional("reason", reason)
        let amount = entries.optional("amount", money)
        let promise = entries.optional("promise") { tree in
            parameters(tree) { entries -> ScenarioAct.Promise? in
                let body = entries.required("body", naming(.body))
                let days = entries.required("days", number(0...Span.countMax))
                guard let body, let days else { return nil }
                return ScenarioAct.Promise(body: body, days: days)
            }
        }
        guard let line = number(1...Matter.linesMax)(tree), let verdict else { return nil }
        return .judge(
            line: UInt16(line - 1),
            verdict: verdict,
            reason: reason,
            promise: promise,
            amount: amount
        )
    }

    private func deciding(_ tree: InstitutionTree, _ entries: SourceEntries) -> ScenarioAct? {
        let counts = ["members", "present", "for", "against", "abstained"].map {
            entries.required($0, number(0...1_000_000))
        }
        let second = entries.required("and", naming(.person))
        guard let event = naming(.event)(tree), let second else { return nil }
        let numbers = counts.compactMap { $0 }
        guard numbers.count == counts.count else { return nil }
        let count = DecisionCount(
            members: numbers[0],
            present: numbers[1],
            yes: numbers[2],
            no: numbers[3],
            abstained: numbers[4]
        )
        return .decide(event: event, count: count, second: second)
    }

    /// Lines are counted from one, as people do.
    private func lineNumber(_ entries: SourceEntries) -> UInt16? {
        entries.optional("row", number(1...Matter.linesMax)).map { UInt16($0 - 1) }
    }

    private func reason(_ tree: InstitutionTree) -> String? {
        text(tree, charactersMax: Matter.reasonCharactersMax)
    }

    private func signedNumber(_ tree: InstitutionTree) -> Int64? {
        guard case .word(let text, _) = tree.content, let number = Int64(text) else {
            expected(.wholeNumber, tree)
            return nil
        }
        return number
    }

    /// What is written into fields, as somebody would type it.
    private func writtenFields(_ tree: InstitutionTree) -> [WrittenField]? {
        noteKeys(of: tree, .field)
        return definitions(tree, countMax: ProcessDefinition.fieldsMax) { key, tree in
            guard case .word(let text, _) = tree.content else {
                expected(.word, tree)
                return nil
            }
            if text.hasPrefix("@"), let name = Key(String(text.dropFirst())) {
                note(name, .roleOrBody, line: tree.line, column: tree.column)
            }
            return WrittenField(key: key, text: text)
        }
    }
}

/// What a step of a scenario begins with.
package enum ScenarioWord: String, CaseIterable {
    case open
    case set
    case line
    case judge
    case attach
    case declareInterest = "declare_interest"
    case sign
    case present = "note_present"
    case step
    case decide
    case measure
    case agree
    case wait
    case expect
    case expectLeft = "expect_left"
    case expectPaid = "expect_paid"
    case expectOwed = "expect_owed"
    case expectOpened = "expect_opened"
}
