import HTML
import Kernel
import Words

/// One thing a form asks for: its name, what it may be, where its limit lies, and its words.
///
/// It decodes what a browser's form sends and what a program sends, draws the question, and says
/// in `openapi.json` what it takes.
struct FormField<Value: Sendable>: Sendable {
    let entry: FormEntry
    let decode: @Sendable (String) -> Result<Value, FieldFlaw>
}

/// What a field is, whatever its value.
struct FormEntry: Sendable {
    /// How it is asked on a page.
    enum Control: Sendable {
        case text(TextField.Width, InputMode?, Autocomplete?)
        /// Never shown again once typed.
        case secret(Autocomplete)
        case day
        case radio([Option])
        case select([Option])
        case checkbox
        /// Words over several lines.
        case area(rows: Int)
        /// A file, of these endings.
        case file(String)
        case hidden
    }

    struct Option: Sendable {
        let word: String
        let phrase: Phrase
        var hint: Phrase?
    }

    let name: String
    let label: Phrase
    var hint: Phrase?
    let control: Control
    let schema: JSONValue
    var isRequired = true
    var charactersMax: Int?

    var isSecret: Bool {
        if case .secret = control { true } else { false }
    }

    var isChoice: Bool {
        switch control {
        case .radio, .select: true
        case .text, .secret, .day, .checkbox, .area, .file, .hidden: false
        }
    }

    /// The answers that may be chosen; nothing where any may be typed.
    var words: [String]? {
        switch control {
        case .radio(let options), .select(let options): options.map(\.word)
        case .checkbox: ["yes"]
        case .text, .secret, .day, .area, .file, .hidden: nil
        }
    }

    var isFile: Bool {
        if case .file = control { true } else { false }
    }
}

extension FormField {
    /// The same question, which may be left empty.
    var optional: FormField<Value?> {
        var entry = entry
        entry.isRequired = false
        let decode = decode
        return FormField<Value?>(entry: entry) { text in
            text.allSatisfy(\.isWhitespace) ? .success(nil) : decode(text).map(Optional.some)
        }
    }

    func hint(_ hint: Phrase) -> FormField {
        var entry = entry
        entry.hint = hint
        return FormField(entry: entry, decode: decode)
    }

    /// The same question with other means to answer it.
    func asked(by control: FormEntry.Control) -> FormField {
        let entry = FormEntry(
            name: entry.name,
            label: entry.label,
            hint: entry.hint,
            control: control,
            schema: entry.schema,
            isRequired: entry.isRequired,
            charactersMax: entry.charactersMax
        )
        return FormField(entry: entry, decode: decode)
    }

    func map<Other>(
        _ transform: @escaping @Sendable (Value) -> Result<Other, FieldFlaw>
    ) -> FormField<Other> {
        let decode = decode
        return FormField<Other>(entry: entry) { decode($0).flatMap(transform) }
    }
}

extension FormField where Value == String {
    /// One line of words, trimmed.
    static func text(_ name: String, _ label: Phrase, charactersMax: Int) -> Self {
        let schema: JSONValue = [
            "type": "string", "minLength": 1, "maxLength": .number(charactersMax),
        ]
        var entry = FormEntry(
            name: name,
            label: label,
            control: .text(.full, nil, nil),
            schema: schema
        )
        entry.charactersMax = charactersMax
        return FormField(entry: entry) { text in
            do throws(Prose.Flaw) {
                return .success(try Prose(text, charactersMax: charactersMax).text)
            } catch {
                return .failure(FieldFlaw(error))
            }
        }
    }

    /// What is typed unseen, and taken exactly as it was typed.
    static func secret(
        _ name: String,
        _ label: Phrase,
        charactersMax: Int,
        _ autocomplete: Autocomplete
    ) -> Self {
        let schema: JSONValue = [
            "type": "string", "minLength": 1, "maxLength": .number(charactersMax),
            "format": "password",
        ]
        let entry = FormEntry(
            name: name,
            label: label,
            control: .secret(autocomplete),
            schema: schema
        )
        return FormField(entry: entry) { text in
            guard !text.isEmpty else { return .failure(.missing) }
            let bytesMax = charactersMax * RequestLimits.bytesPerCharacterMax
            guard text.utf8.count <= bytesMax, text.count <= charactersMax else {
                return .failure(.tooLong(charactersMax: charactersMax))
            }
            return .success(text)
        }
    }

    /// A file; its value is what the browser calls it, its bytes are `Exchange.files`.
    static func file(_ name: String, _ label: Phrase, accept: String) -> Self {
        let entry = FormEntry(
            name: name,
            label: label,
            control: .file(accept),
            schema: ["type": "string", "format": "binary"]
        )
        return FormField(entry: entry) { text in
            text.isEmpty ? .failure(.missing) : .success(text)
        }
    }

    /// What the page itself put into the form.
    static func carried(_ name: String, bytesMax: Int) -> Self {
        let entry = FormEntry(
            name: name,
            label: FormWords.carried,
            control: .hidden,
            schema: ["type": "string", "maxLength": .number(bytesMax)]
        )
        return FormField(entry: entry) { text in
            text.utf8.count <= bytesMax
                ? .success(text) : .failure(.tooLong(charactersMax: bytesMax))
        }
    }
}

extension FormField where Value == UInt64 {
    static func number(_ name: String, _ label: Phrase, in range: ClosedRange<UInt64>) -> Self {
        let schema: JSONValue = [
            "type": "integer",
            "minimum": .number(Int(clamping: range.lowerBound)),
            "maximum": .number(Int(clamping: range.upperBound)),
        ]
        let entry = FormEntry(
            name: name,
            label: label,
            control: .text(.short, .numeric, .off),
            schema: schema
        )
        return FormField(entry: entry) { text in
            let digits = text.filter { !$0.isWhitespace }
            guard !digits.isEmpty else { return .failure(.missing) }
            let isPlain = digits.utf8.allSatisfy { (48...57).contains($0) }
            guard isPlain, let number = UInt64(digits) else { return .failure(.notNumber) }
            guard range.contains(number) else {
                return .failure(.numberOutOfRange(range.lowerBound, range.upperBound))
            }
            return .success(number)
        }
    }
}

extension FormField where Value == Day {
    static func day(_ name: String, _ label: Phrase) -> Self {
        let entry = FormEntry(
            name: name,
            label: label,
            control: .day,
            schema: ["type": "string", "format": "date"]
        )
        return FormField(entry: entry) { text in
            let trimmed = text.filter { !$0.isWhitespace }
            guard !trimmed.isEmpty else { return .failure(.missing) }
            return Day(trimmed).map { .success($0) } ?? .failure(.noSuchDay)
        }
    }
}

extension FormField where Value == Bool {
    /// A statement to agree to; an unchecked box sends nothing.
    static func checkbox(_ name: String, _ label: Phrase) -> Self {
        var entry = FormEntry(
            name: name,
            label: label,
            control: .checkbox,
            schema: ["type": "boolean"]
        )
        entry.isRequired = false
        return FormField(entry: entry) { text in
            switch text {
            case "": .success(false)
            case "yes": .success(true)
            default: .failure(.notYesOrNo)
            }
        }
    }
}

extension FormField {
    /// One of a few, each with its word for programs and its phrase for people.
    static func choice(
        _ name: String,
        _ label: Phrase,
        of choices: [(value: Value, option: FormEntry.Option)]
    ) -> Self {
        let words = choices.map { JSONValue.string($0.option.word) }
        let entry = FormEntry(
            name: name,
            label: label,
            control: .radio(choices.map(\.option)),
            schema: ["type": "string", "enum": .array(words)]
        )
        return FormField(entry: entry) { text in
            guard !text.isEmpty else { return .failure(.missing) }
            let chosen = choices.first { $0.option.word == text }
            return chosen.map { .success($0.value) } ?? .failure(.noSuchChoice)
        }
    }
}
