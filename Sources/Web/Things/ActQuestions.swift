import Application
import Domain
import HTML
import Kernel
import Words

/// What an act asks of whoever takes it: typed by the fields of the institution.
struct ActQuestions {
    static let reason = "reason"
    private static let fieldPrefix = "field-"
    private static let paperPrefix = "paper-"
    static let wholeNumbersMax = 20
    private static let areaCharacters = 100

    let thing: Thing

    private var context: PageContext { thing.context }

    func entries(_ kind: PossibleAct.Kind) -> [FormEntry] {
        switch kind {
        case .step(let number): step(thing.process.transitions[Int(number)])
        case .count: counts
        case .confirm(let number):
            thing.process.transitions[Int(number)].needsReason ? [reasonEntry(isNeeded: true)] : []
        case .sign: []
        case .answer(let number): answer(thing.matter.lines[Int(number)])
        case .add(let number):
            thing.process.lines[Int(number)].fields.map { entry($0, isNeeded: true) }
        }
    }

    private func step(_ step: TransitionDefinition) -> [FormEntry] {
        let (needed, read) = step.questions
        var entries: [FormEntry] = []
        for field in thing.process.fields where needed.contains(field.key) {
            entries.append(entry(field, isNeeded: true))
        }
        for field in thing.process.fields where read.contains(field.key) {
            entries.append(entry(field, isNeeded: false))
        }
        for kind in papers(step) { entries.append(paper(kind)) }
        if step.needsReason { entries.append(reasonEntry(isNeeded: true)) }
        return entries
    }

    /// Papers that are not attached yet. A kind that is a field drawn from a catalogue stands for
    /// several, which are attached elsewhere.
    private func papers(_ step: TransitionDefinition) -> [Key] {
        step.papersAsked.filter { kind in
            !thing.matter.documents.contains { $0.kind == kind && $0.line == nil }
                && !thing.process.fields.contains { $0.key == kind }
        }
    }

    private var counts: [FormEntry] {
        [
            ("members", ThingWords.members), ("present", ThingWords.present),
            ("yes", ThingWords.yes), ("no", ThingWords.no), ("abstained", ThingWords.abstained),
        ].map { name, label in
            FormEntry(
                name: name,
                label: label,
                control: .text(.short, .numeric, .off),
                schema: ["type": "string"],
                charactersMax: Self.wholeNumbersMax
            )
        }
    }

    private func answer(_ line: MatterLine) -> [FormEntry] {
        let verdicts = thing.process.lines[Int(line.kind)].verdicts
        var entries = [
            FormEntry(
                name: "verdict",
                label: ThingWords.verdict,
                control: .radio(
                    verdicts.map { FormEntry.Option(word: $0.key.text, phrase: Phrase($0.title)) }
                ),
                schema: ["type": "string"]
            ),
            reasonEntry(isNeeded: verdicts.allSatisfy(\.needsReason)),
        ]
        if verdicts.contains(where: \.needsPromise) {
            var body = FormEntry(
                name: "promised-by",
                label: ThingWords.promisedBy,
                control: .select([nobody] + bodies),
                schema: ["type": "string"]
            )
            body.isRequired = false
            var day = FormEntry(
                name: "promised-day",
                label: ThingWords.promisedDay,
                control: .day,
                schema: ["type": "string", "format": "date"]
            )
            day.isRequired = false
            entries += [body, day]
        }
        if verdicts.contains(where: \.needsAmount) {
            var amount = FormEntry(
                name: "amount",
                label: ThingWords.amount,
                hint: ThingWords.moneyHint,
                control: .text(.short, .decimal, .off),
                schema: ["type": "string"]
            )
            amount.isRequired = false
            entries.append(amount)
        }
        return entries
    }

    private func reasonEntry(isNeeded: Bool) -> FormEntry {
        FormEntry(
            name: Self.reason,
            label: ThingWords.reason,
            hint: ThingWords.reasonHint,
            control: .area(rows: 3),
            schema: ["type": "string"],
            isRequired: isNeeded,
            charactersMax: Matter.reasonCharactersMax
        )
    }

    private func paper(_ kind: Key) -> FormEntry {
        FormEntry(
            name: Self.paperPrefix + kind.text,
            label: ThingWords.paper(thing.titles[kind]),
            hint: ThingWords.paperHint,
            control: .text(.full, nil, nil),
            schema: ["type": "string"],
            charactersMax: Matters.contentCharactersMax
        )
    }

    private func entry(_ field: FieldDefinition, isNeeded: Bool) -> FormEntry {
        var entry = FormEntry(
            name: Self.fieldPrefix + field.key.text,
            label: Phrase(field.title),
            control: .text(.full, nil, nil),
            schema: ["type": "string"],
            isRequired: isNeeded
        )
        func short(_ hint: Phrase, _ mode: InputMode) {
            entry = entry.asked(by: .text(.short, mode, .off), hint: hint)
        }
        switch field.kind {
        case .text(let charactersMax):
            if charactersMax > Self.areaCharacters {
                entry = entry.asked(by: .area(rows: 3), hint: nil)
            }
            entry.charactersMax = charactersMax
        case .money: short(ThingWords.moneyHint, .decimal)
        case .number: short(ThingWords.numberHint, .numeric)
        case .share: short(ThingWords.shareHint, .text)
        case .day: entry = entry.asked(by: .day, hint: nil)
        case .flag:
            let words = [("true", ThingWords.isSo), ("false", ThingWords.isNotSo)]
            entry = entry.asked(
                by: .radio(words.map { FormEntry.Option(word: $0.0, phrase: $0.1) }),
                hint: nil
            )
        case .choice(let choices):
            entry = entry.asked(
                by: .radio(
                    choices.map { FormEntry.Option(word: $0.key.text, phrase: Phrase($0.title)) }
                ),
                hint: nil
            )
        case .item(let catalogue):
            let items = thing.adoption.institution.catalogue(catalogue)?.items ?? []
            entry = entry.asked(
                by: .select(
                    items.map { FormEntry.Option(word: $0.key.text, phrase: Phrase($0.title)) }
                ),
                hint: nil
            )
        case .person: entry = entry.asked(by: .select(people), hint: nil)
        case .organisation: entry = entry.asked(by: .select(bodies), hint: nil)
        }
        return entry
    }

    private var nobody: FormEntry.Option { FormEntry.Option(word: "", phrase: ThingWords.nobody) }

    /// The organisations of the institution.
    private var bodies: [FormEntry.Option] {
        thing.adoption.bodies.map(thing.district.standing).reduce(into: []) { options, body in
            let name = context.bodyNames.body(body)
            guard !options.contains(where: { $0.word == body.description }) else { return }
            options.append(
                FormEntry.Option(word: body.description, phrase: Phrase(zh: name, en: name))
            )
        }
    }

    /// Whoever fills it in, whoever began the thing or owns it, and who sits in its bodies: no list
    /// of neighbours.
    private var people: [FormEntry.Option] {
        var options: [FormEntry.Option] = []
        func add(_ party: MatterParty?, _ phrase: Phrase) {
            guard case .person(let person) = party,
                !options.contains(where: { $0.word == person.description })
            else { return }
            options.append(FormEntry.Option(word: person.description, phrase: phrase))
        }
        add(context.party, ThingWords.yourself)
        add(thing.matter.opener, ThingWords.whoBegan)
        add(thing.matter.owner, ThingWords.whoOwns)
        for body in thing.adoption.bodies.map(thing.district.standing) {
            let held = thing.district.organisation(body)?.holdings ?? []
            for holding in held.compactMap(thing.district.holding)
            where holding.isHeld(at: context.moment) {
                guard let person = holding.holder.person else { continue }
                let name = context.bodyNames.holder(holding) + " · " + context.bodyNames.body(body)
                add(.person(person), Phrase(zh: name, en: name))
            }
        }
        return options
    }
}

extension ActQuestions {
    /// What stands in the fields before anybody types: what is on file already.
    func initial(_ kind: PossibleAct.Kind) -> [String: String] {
        guard case .step = kind else { return [:] }
        var texts: [String: String] = [:]
        for field in thing.matter.fields {
            let definition = thing.process.fields[Int(field.slot)]
            guard thing.shows(definition) else { continue }
            texts[Self.fieldPrefix + definition.key.text] = typed(field.value)
        }
        return texts
    }

    private func typed(_ value: FieldValue) -> String {
        switch value {
        case .text(let digest): context.snapshot.state.directory.text(digest) ?? ""
        case .money(let amount): amount.description
        case .number(let number): String(number)
        case .day(let day): day.description
        case .flag(let isSo): String(isSo)
        case .choice(let key), .item(let key): key.text
        case .share(let share): "\(share.numerator)/\(share.denominator)"
        case .person(let person): person.description
        case .organisation(let body): body.description
        }
    }

    /// What was typed into fields, as the rules read it; what was left empty is left out.
    static func fields(in texts: [String: String]) -> [WrittenField] {
        written(in: texts, fieldPrefix).map { WrittenField(key: $0.key, text: $0.text) }
    }

    static func papers(in texts: [String: String]) -> [ActInMatter.Paper] {
        written(in: texts, paperPrefix).map { ActInMatter.Paper(kind: $0.key, content: $0.text) }
    }

    private static func written(
        in texts: [String: String],
        _ prefix: String
    ) -> [(key: Key, text: String)] {
        texts.filter { $0.key.hasPrefix(prefix) && !$0.value.allSatisfy(\.isWhitespace) }
            .sorted { $0.key < $1.key }
            .compactMap { name, text in
                Key(String(name.dropFirst(prefix.count))).map { ($0, text) }
            }
    }

    /// The field that a reason stands beside; nothing where none of them is to blame.
    static func field(of refusal: MatterRefusal) -> String? {
        switch refusal {
        case .fieldText(let key, _), .fieldAmount(let key, _), .fieldUnreadable(let key, _),
            .unknownChoice(let key, _), .unknownSubject(let key):
            fieldPrefix + key.text
        case .reason, .reasonMissing, .verdictReason: reason
        case .verdictPromise, .promiseBeforeToday: "promised-day"
        case .verdictAmount, .amountNegative: "amount"
        case .membersDiffer: "members"
        case .noQuorum: "present"
        default: nil
        }
    }
}

extension FormEntry {
    /// The same question with other means to answer it.
    fileprivate func asked(by control: Control, hint: Phrase?) -> FormEntry {
        FormEntry(
            name: name,
            label: label,
            hint: hint,
            control: control,
            schema: schema,
            isRequired: isRequired,
            charactersMax: charactersMax
        )
    }
}
