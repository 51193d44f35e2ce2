/// What a route takes as a form: made by reading every field from a reader.
///
/// That one reading is the whole declaration: run on nothing, it tells which fields there are.
protocol FormShape: Sendable {
    /// Reads every field before it gives up on one, so that all that is wrong is found at once.
    init?(_ form: inout FormReader)
}

extension FormShape {
    static var entries: [FormEntry] {
        var reader = FormReader(TypedForm())
        _ = Self(&reader)
        return reader.entries
    }
}

/// Hands a form's fields over one by one, and notes what is wrong with them.
struct FormReader {
    private(set) var entries: [FormEntry] = []
    private(set) var typed: TypedForm

    init(_ typed: TypedForm) {
        self.typed = typed
    }

    /// Notes what is wrong with the answer to a question that depends on the district, before the
    /// rules read it.
    mutating func look(at entry: FormEntry) {
        let text = typed.texts[entry.name] ?? ""
        guard typed.flaws[entry.name] == nil else { return }
        guard !text.allSatisfy(\.isWhitespace) else {
            if entry.isRequired { typed.add(entry.isChoice ? .unchosen : .missing, to: entry.name) }
            return
        }
        if let words = entry.words, !words.contains(text) {
            typed.add(.noSuchChoice, to: entry.name)
        }
        if let max = entry.charactersMax, text.count > max {
            typed.add(.tooLong(charactersMax: max), to: entry.name)
        }
    }

    /// The value of a field; nothing if what was typed is none.
    mutating func read<Value>(_ field: FormField<Value>) -> Value? {
        entries.append(field.entry)
        let text = typed.texts[field.entry.name] ?? ""
        guard typed.flaws[field.entry.name] == nil else { return nil }
        switch field.decode(text) {
        case .success(let value): return value
        case .failure(let flaw):
            let isChoice = field.entry.isChoice && flaw == .missing
            typed.add(isChoice ? .unchosen : flaw, to: field.entry.name)
            return nil
        }
    }
}

/// A form without a question: its button says it all.
struct NoQuestions: FormShape {
    init() {}
    init?(_ form: inout FormReader) {}
}
