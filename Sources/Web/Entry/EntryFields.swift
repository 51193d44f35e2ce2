import Application
import Domain
import HTML
import Kernel
import Words

/// What the forms ask about getting on the list.
enum EntryFields {
    static let name = FormField<String>.text(
        "name",
        EntryWords.name,
        charactersMax: PersonDetails.nameCharactersMax
    )
    static let place = FormField<UInt64>.number(
        "place",
        EntryWords.place,
        in: 1...UInt64(Int64.max)
    ).asked(by: .select([])).hint(EntryWords.placeHint).map { .success(Identifier<Place>($0)) }
    static let door = FormField<String>.text(
        "door",
        EntryWords.door,
        charactersMax: Home.doorCharactersMax
    ).hint(EntryWords.doorHint)
    static let proof = FormField<EntryProof>.choice(
        "proof",
        EntryWords.proof,
        of: EntryProof.allCases.map { proof in
            (proof, FormEntry.Option(word: proof.word, phrase: proof.phrase))
        }
    ).hint(EntryWords.proofHint)
    static let neighbour = FormField<String>.text(
        "neighbour",
        EntryWords.neighbour,
        charactersMax: Home.doorCharactersMax
    ).hint(EntryWords.neighbourHint).optional
    static let otherNeighbour = FormField<String>.text(
        "other-neighbour",
        EntryWords.otherNeighbour,
        charactersMax: Home.doorCharactersMax
    ).hint(EntryWords.neighbourHint).optional
    static let phone = FormField<String>.text(
        "phone",
        EntryWords.phone,
        charactersMax: 40
    ).asked(by: .text(.short, .tel, .telephone)).hint(EntryWords.phoneHint).optional
    static let slip = FormField<String>.text(
        "slip",
        EntryWords.slipCode,
        charactersMax: SpokenCode.charactersMax
    ).asked(by: .text(.full, .numeric, .off))
    static let verdict = FormField<String>.carried("verdict", bytesMax: 40)
        .asked(by: .radio([]), EntryWords.verdict)
}

struct AskForm: FormShape {
    let command: AskForEntry

    init?(_ form: inout FormReader) {
        let name = form.read(EntryFields.name)
        let place = form.read(EntryFields.place)
        let door = form.read(EntryFields.door)
        let proof = form.read(EntryFields.proof)
        let neighbour = form.read(EntryFields.neighbour)
        let other = form.read(EntryFields.otherNeighbour)
        let phone = form.read(EntryFields.phone)
        guard let name, let place, let door, let proof, let neighbour, let other, let phone
        else { return nil }
        command = AskForEntry(
            place: place,
            details: EntryDetails(
                name: name,
                door: door,
                phone: (phone ?? "").filter { $0.isNumber || $0 == "+" },
                neighbours: [neighbour, other].compactMap(\.self)
            ),
            proof: proof
        )
    }
}

struct SlipForm: FormShape {
    let slip: String

    init?(_ form: inout FormReader) {
        guard let slip = form.read(EntryFields.slip) else { return nil }
        self.slip = slip
    }
}

struct FindForm: FormShape {
    let name: String

    init?(_ form: inout FormReader) {
        guard let name = form.read(EntryFields.name) else { return nil }
        self.name = name
    }
}

/// Yes or no in one choice: `new`, `into-` and the number of a household, or a reason.
struct AnswerForm: FormShape {
    let verdict: EntryVerdict

    init?(_ form: inout FormReader) {
        guard let verdict = form.read(EntryFields.verdict.map(Self.read)) else { return nil }
        self.verdict = verdict
    }

    static let new = "new"
    static func word(_ household: Identifier<Household>) -> String { "into-\(household)" }

    private static func read(_ word: String) -> Result<EntryVerdict, FieldFlaw> {
        if word.isEmpty { return .failure(.unchosen) }
        if word == new { return .success(.accept(into: nil)) }
        if let reason = EntryReason.allCases.first(where: { $0.word == word }) {
            return .success(.refuse(reason))
        }
        guard word.hasPrefix("into-"), let number = UInt64(word.dropFirst(5)) else {
            return .failure(.noSuchChoice)
        }
        return .success(.accept(into: Identifier(number)))
    }
}

extension FormField {
    /// The same under another label.
    fileprivate func asked(by control: FormEntry.Control, _ label: Phrase) -> FormField {
        let entry = FormEntry(
            name: entry.name,
            label: label,
            hint: entry.hint,
            control: control,
            schema: entry.schema,
            isRequired: entry.isRequired,
            charactersMax: entry.charactersMax
        )
        return FormField(entry: entry, decode: decode)
    }
}

extension EntryProof {
    /// What programs call it.
    fileprivate var word: String {
        switch self {
        case .lease: "lease"
        case .residencePermit: "residencePermit"
        case .employerLetter: "employerLetter"
        case .dormitoryLetter: "dormitoryLetter"
        case .twoNeighbours: "twoNeighbours"
        case .ownersPaper: "ownersPaper"
        }
    }
}

extension EntryReason {
    /// What programs call it.
    var word: String {
        switch self {
        case .proofNotSeen: "proofNotSeen"
        case .proofDoesNotFit: "proofDoesNotFit"
        case .neighboursDidNotConfirm: "neighboursDidNotConfirm"
        case .noSuchDoor: "noSuchDoor"
        case .notReached: "notReached"
        case .alreadyOnFile: "alreadyOnFile"
        }
    }
}

extension EntryRefusal {
    /// The field that a reason stands beside.
    static func field(of refusal: Refusal) -> String? {
        guard case .entry(let refusal) = refusal else { return nil }
        return switch refusal {
        case .unknownPlace, .merged, .notHabitable: "place"
        case .details(.name): "name"
        case .details(.door): "door"
        case .details(.phone): "phone"
        case .neighboursNeeded, .neighboursNotAsked: "neighbour"
        case .unknownHousehold, .otherDoor, .alreadyOnFile, .ownRefusal: "verdict"
        case .details, .notFounded, .tooManyOpen, .tooManyRequests, .unknownRequest,
            .alreadyAnswered, .tooManyPersons, .notRefused, .appealTooLate, .gone:
            nil
        }
    }
}
