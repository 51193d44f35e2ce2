import Application
import Domain
import HTML
import Kernel
import Words

/// What forms about organisations ask for.
enum BodyFields {
    static let kind = FormField<OrganisationKind>.choice(
        "kind",
        BodyFormWords.kind,
        of: OrganisationKind.allCases.map { kind in
            (kind, FormEntry.Option(word: kind.word, phrase: kind.phrase.capitalised))
        }
    ).asked(
        by: .select(
            [FormEntry.Option(word: "", phrase: FormWords.chooseOne)]
                + OrganisationKind.allCases.map {
                    FormEntry.Option(word: $0.word, phrase: $0.phrase.capitalised)
                }
        )
    )
    static let name = name(BodyFormWords.name)
    static let newName = name(BodyFormWords.newName)
    static let alias = name(BodyFormWords.alias)
    static let partOf = organisation("part-of", BodyFormWords.partOf).optional
    static let registered = FormField<Bool>.checkbox("registered", BodyFormWords.registered)
    static let legalHolder = organisation("legal-holder", BodyFormWords.legalHolder).optional
    static let begins = FormField<Day>.day("begins", BodyFormWords.begins).optional
    static let ends = FormField<Day>.day("ends", BodyFormWords.ends)
        .hint(BodyFormWords.endsHint).optional
    static let endDay = FormField<Day>.day("ends", BodyFormWords.endDay)
        .hint(StaffWords.atOnceHint).optional
    static let into = organisation("into", BodyFormWords.into)
    static let successor = organisation("successor", BodyFormWords.successor).optional
    static let count = FormField<UInt64>.number(
        "count",
        BodyFormWords.count,
        in: 0...UInt64(StatedFigure.countMax)
    )
    static let confirmed = FormField<Bool>.checkbox("confirmed", BodyFormWords.confirmed)
        .hint(BodyFormWords.confirmedHint)

    private static func name(_ label: Phrase) -> FormField<String> {
        FormField<String>.text(
            "name",
            label,
            charactersMax: Organisation.nameCharactersMax
        ).hint(PlaceFormWords.nameHint(charactersMax: Organisation.nameCharactersMax))
    }

    static func organisation(
        _ name: String,
        _ label: Phrase
    ) -> FormField<Identifier<Organisation>> {
        FormField<UInt64>.number(name, label, in: 1...UInt64(Int64.max))
            .asked(by: .select([])).map { .success(Identifier<Organisation>($0)) }
    }
}

struct FoundBodyForm: FormShape {
    let kind: OrganisationKind
    let name: String
    let ties: BodyTies
    let begins: Day?
    let ends: Day?

    init?(_ form: inout FormReader) {
        let name = form.read(BodyFields.name)
        let kind = form.read(BodyFields.kind)
        let ties = BodyTies(&form)
        let begins = form.read(BodyFields.begins)
        let ends = form.read(BodyFields.ends)
        guard let kind, let name, let ties, let begins, let ends else { return nil }
        (self.kind, self.name, self.ties) = (kind, name, ties)
        (self.begins, self.ends) = (begins, ends)
    }
}

struct RenameBodyForm: FormShape {
    let name: String

    init?(_ form: inout FormReader) {
        guard let name = form.read(BodyFields.newName) else { return nil }
        self.name = name
    }
}

struct AliasForm: FormShape {
    let name: String

    init?(_ form: inout FormReader) {
        guard let name = form.read(BodyFields.alias) else { return nil }
        self.name = name
    }
}

struct TiesForm: FormShape {
    let ties: BodyTies

    init?(_ form: inout FormReader) {
        guard let ties = BodyTies(&form) else { return nil }
        self.ties = ties
    }
}

struct MergeBodyForm: FormShape {
    let into: Identifier<Organisation>

    init?(_ form: inout FormReader) {
        guard let into = form.read(BodyFields.into) else { return nil }
        self.into = into
    }
}

struct EndBodyForm: FormShape {
    let ends: Day?
    let successor: Identifier<Organisation>?

    init?(_ form: inout FormReader) {
        let ends = form.read(BodyFields.endDay)
        let successor = form.read(BodyFields.successor)
        guard let ends, let successor else { return nil }
        (self.ends, self.successor) = (ends, successor)
    }
}

struct FigureForm: FormShape {
    let count: Int
    let isConfirmed: Bool

    init?(_ form: inout FormReader) {
        let count = form.read(BodyFields.count)
        let isConfirmed = form.read(BodyFields.confirmed)
        guard let count, let isConfirmed else { return nil }
        (self.count, self.isConfirmed) = (Int(clamping: count), isConfirmed)
    }
}

extension BodyTies {
    fileprivate init?(_ form: inout FormReader) {
        let partOf = form.read(BodyFields.partOf)
        let isRegistered = form.read(BodyFields.registered)
        let legalHolder = form.read(BodyFields.legalHolder)
        guard let partOf, let isRegistered, let legalHolder else { return nil }
        self.init(partOf: partOf, isRegistered: isRegistered, legalHolder: legalHolder)
    }
}

extension OrganisationKind {
    /// What programs call it.
    var word: String { "\(self)" }
}
