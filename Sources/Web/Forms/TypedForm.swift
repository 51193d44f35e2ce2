/// What was typed into a form, with what is wrong with it; everything typed is kept.
struct TypedForm: Sendable {
    static let ticketName = "token"
    private static let nameCharactersMax = 40

    private(set) var texts: [String: String] = [:]
    private(set) var flaws: [String: FieldFlaw] = [:]
    /// What is wrong with no field in particular.
    private(set) var wholeFlaws: [FieldFlaw] = []
    private(set) var ticket: String?

    init() {}

    init(texts: [String: String]) {
        self.texts = texts
    }

    /// Sorts what was sent into the fields that the form has.
    init(_ sent: SentFields, _ entries: [FormEntry]) {
        for field in sent.fields {
            if field.name == Self.ticketName {
                take(ticket: field.value)
            } else if let entry = entries.first(where: { $0.name == field.name }) {
                take(field.value, entry, isTyped: sent.isTyped)
            } else {
                let name = String(field.name.prefix(Self.nameCharactersMax))
                wholeFlaws.append(.unknownField(name))
            }
        }
    }

    var isFlawless: Bool { flaws.isEmpty && wholeFlaws.isEmpty }

    /// What may be carried through a page of another form.
    func withoutSecrets(_ entries: [FormEntry]) -> TypedForm {
        let secrets = Set(entries.filter(\.isSecret).map(\.name))
        return TypedForm(texts: texts.filter { !secrets.contains($0.key) })
    }

    mutating func add(_ flaw: FieldFlaw, to field: String?) {
        guard let field else { return wholeFlaws.append(flaw) }
        if flaws[field] == nil { flaws[field] = flaw }
    }

    /// Two tickets are none.
    private mutating func take(ticket value: SentFields.Value) {
        guard case .text(let text) = value, ticket == nil else {
            ticket = ""
            return
        }
        ticket = text
    }

    private mutating func take(_ value: SentFields.Value, _ entry: FormEntry, isTyped: Bool) {
        let name = entry.name
        guard texts[name] == nil else { return add(.twice, to: name) }
        let type = isTyped ? entry.type : nil
        switch (value, type) {
        case (.text(let text), "integer"), (.text(let text), "boolean"):
            texts[name] = text
            add(type == "integer" ? .notNumber : .notYesOrNo, to: name)
        case (.text(let text), _): texts[name] = text
        case (.number(let text), "integer"): texts[name] = text
        case (.bool(let isYes), "boolean"): texts[name] = isYes ? "yes" : ""
        case (.nothing, _): texts[name] = ""
        case (.broken(let shown), _):
            texts[name] = shown
            add(.broken, to: name)
        case (.number(let text), _):
            texts[name] = text
            add(type == "boolean" ? .notYesOrNo : .notText, to: name)
        case (.bool, _), (.nested, _):
            texts[name] = ""
            add(type == "integer" ? .notNumber : .notText, to: name)
        }
    }
}

extension FormEntry {
    /// As JSON calls it.
    fileprivate var type: String? {
        guard case .object(let members) = schema, case .string(let type)? = members["type"] else {
            return nil
        }
        return type
    }
}
