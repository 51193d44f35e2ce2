import Application
import Domain
import HTML
import Kernel
import Words

/// What forms about places ask for.
enum PlaceFields {
    static let kind = FormField<PlaceKind>.choice(
        "kind",
        PlaceFormWords.kind,
        of: PlaceKind.allCases.filter { $0 != .district }.map { kind in
            (kind, FormEntry.Option(word: kind.word, phrase: kind.phrase.capitalised))
        }
    )
    static let name = FormField<String>.text(
        "name",
        PlaceFormWords.name,
        charactersMax: Place.nameCharactersMax
    ).hint(PlaceFormWords.nameHint(charactersMax: Place.nameCharactersMax))
    static let newName = FormField<String>.text(
        "name",
        PlaceFormWords.newName,
        charactersMax: Place.nameCharactersMax
    ).hint(PlaceFormWords.nameHint(charactersMax: Place.nameCharactersMax))
    static let from = FormField<Day>.day("from", PlaceFormWords.from)
        .hint(PlaceFormWords.fromHint).optional
    static let into = FormField<UInt64>.number(
        "into",
        PlaceFormWords.into,
        in: 1...UInt64(Int64.max)
    ).asked(by: .select([])).map { .success(Identifier<Place>($0)) }
    static let change = FormField<UInt64>.number(
        "change",
        PlaceFormWords.change,
        in: 1...UInt64(Int64.max)
    ).asked(by: .radio([])).map { .success(Identifier<PlaceChange>($0)) }
    /// A name by its commitment: its place in the list may change while the form is open.
    static let which = FormField<String>.text(
        "which",
        PlaceFormWords.which,
        charactersMax: Digest.byteCount * 2
    ).asked(by: .radio([]))
    static let rule = FormField<RemovalRule>.choice(
        "rule",
        PlaceFormWords.rule,
        of: RemovalRule.allCases.map { rule in
            (rule, FormEntry.Option(word: rule.word, phrase: rule.phrase.capitalised))
        }
    )
}

struct AddPlaceForm: FormShape {
    let kind: PlaceKind
    let name: String

    init?(_ form: inout FormReader) {
        let kind = form.read(PlaceFields.kind)
        let name = form.read(PlaceFields.name)
        guard let kind, let name else { return nil }
        (self.kind, self.name) = (kind, name)
    }
}

struct RenamePlaceForm: FormShape {
    let name: String
    let from: Day?

    init?(_ form: inout FormReader) {
        let name = form.read(PlaceFields.newName)
        let from = form.read(PlaceFields.from)
        guard let name, let from else { return nil }
        (self.name, self.from) = (name, from)
    }
}

struct MergePlaceForm: FormShape {
    let into: Identifier<Place>
    let from: Day?

    init?(_ form: inout FormReader) {
        let into = form.read(PlaceFields.into)
        let from = form.read(PlaceFields.from)
        guard let into, let from else { return nil }
        (self.into, self.from) = (into, from)
    }
}

struct CancelChangeForm: FormShape {
    let change: Identifier<PlaceChange>

    init?(_ form: inout FormReader) {
        guard let change = form.read(PlaceFields.change) else { return nil }
        self.change = change
    }
}

struct RemoveNameForm: FormShape {
    let which: String
    let rule: RemovalRule

    init?(_ form: inout FormReader) {
        let which = form.read(PlaceFields.which)
        let rule = form.read(PlaceFields.rule)
        guard let which, let rule else { return nil }
        (self.which, self.rule) = (which, rule)
    }
}

extension PlaceRefusal {
    /// The field that a reason stands beside; nothing where none of them is to blame.
    var field: String? {
        switch self {
        case .name, .nameTaken, .nameUnchanged: PlaceFields.name.entry.name
        case .wrongParent: PlaceFields.kind.entry.name
        case .effectiveOutOfRange: PlaceFields.from.entry.name
        case .mergeWithItself, .mergeOfKinds, .mergeOfDistrict, .merged, .unknownPlace:
            PlaceFields.into.entry.name
        case .unknownChange: PlaceFields.change.entry.name
        case .unknownName, .nameAlreadyRemoved: PlaceFields.which.entry.name
        case .alreadyFounded, .notFounded, .offsetOutOfRange, .tooManyChildren, .tooManyNames,
            .tooManyPendingChanges:
            nil
        }
    }
}

extension RemovalRule {
    /// What programs call it.
    fileprivate var word: String {
        switch self {
        case .personalInformation: "personal"
        case .unlawful: "unlawful"
        case .abusive: "abusive"
        case .mistake: "mistake"
        }
    }
}
