import Application
import Domain
import HTML
import Kernel
import Words

/// What forms about people ask for: the closed list of what is kept, and nothing else.
enum PersonFields {
    static let name = FormField<String>.text(
        "name",
        PersonFormWords.name,
        charactersMax: PersonDetails.nameCharactersMax
    ).asked(by: .text(.full, nil, .off))
    static let born = FormField<String>.text("born", PersonFormWords.born, charactersMax: 10)
        .asked(by: .text(.short, nil, .off)).hint(PersonFormWords.bornHint)
        .map { text in Birth(text).map { .success($0) } ?? .failure(.rule(PeopleWords.badBirth)) }
        .optional
    static let phone = FormField<String>.text("phone", PersonFormWords.phone, charactersMax: 30)
        .asked(by: .text(.short, .tel, .off)).hint(PersonFormWords.phoneHint)
        .map { text in .success(text.filter { !" -()".contains($0) }) }.optional
    static let language = choice("language", PersonFormWords.language, SpokenLanguage.allCases) {
        $0.phrase
    }
    static let channel = choice("channel", PersonFormWords.channel, ContactChannel.allCases) {
        $0.phrase
    }
    static let tenancy = choice("tenancy", PersonFormWords.tenancy, Tenancy.allCases) { $0.phrase }
    static let home = FormField<UInt64>.number(
        "home",
        PersonFormWords.home,
        in: 1...UInt64(Int64.max)
    ).asked(by: .select([])).map { .success(Identifier<Place>($0)) }
    static let door = FormField<String>.text(
        "door",
        PersonFormWords.door,
        charactersMax: Home.doorCharactersMax
    ).asked(by: .text(.short, nil, .off)).hint(PersonFormWords.doorHint)
    static let apart = FormField<Bool>.checkbox("apart", PersonFormWords.apart)
    static let into = FormField<UInt64>.number(
        "into",
        PersonFormWords.into,
        in: 1...UInt64(Int64.max)
    ).hint(PersonFormWords.intoHint).map { .success(Identifier<Person>($0)) }

    /// A choice that may be left open.
    private static func choice<Value: Sendable>(
        _ name: String,
        _ label: Phrase,
        _ values: [Value],
        _ phrase: (Value) -> Phrase
    ) -> FormField<Value?> {
        let options = values.map { value in
            (value, FormEntry.Option(word: "\(value)", phrase: phrase(value)))
        }
        return FormField<Value>.choice(name, label, of: options)
            .asked(by: .select(options.map(\.1))).optional
    }
}

struct RegisterPersonForm: FormShape {
    let details: PersonDetails
    let home: Identifier<Place>
    let door: String
    let isApart: Bool

    init?(_ form: inout FormReader) {
        let details = PersonDetails(&form)
        let home = form.read(PersonFields.home)
        let door = form.read(PersonFields.door)
        let isApart = form.read(PersonFields.apart)
        guard let details, let home, let door, let isApart else { return nil }
        (self.details, self.home, self.door, self.isApart) = (details, home, door, isApart)
    }
}

struct CorrectPersonForm: FormShape {
    let details: PersonDetails

    init?(_ form: inout FormReader) {
        guard let details = PersonDetails(&form) else { return nil }
        self.details = details
    }
}

struct MovePersonForm: FormShape {
    let home: Identifier<Place>
    let door: String
    let isApart: Bool

    init?(_ form: inout FormReader) {
        let home = form.read(PersonFields.home)
        let door = form.read(PersonFields.door)
        let isApart = form.read(PersonFields.apart)
        guard let home, let door, let isApart else { return nil }
        (self.home, self.door, self.isApart) = (home, door, isApart)
    }
}

struct MergePersonForm: FormShape {
    let into: Identifier<Person>

    init?(_ form: inout FormReader) {
        guard let into = form.read(PersonFields.into) else { return nil }
        self.into = into
    }
}

extension PersonDetails {
    fileprivate init?(_ form: inout FormReader) {
        let name = form.read(PersonFields.name)
        let born = form.read(PersonFields.born)
        let phone = form.read(PersonFields.phone)
        let language = form.read(PersonFields.language)
        let channel = form.read(PersonFields.channel)
        let tenancy = form.read(PersonFields.tenancy)
        guard let name, let born, let phone, let language, let channel, let tenancy else {
            return nil
        }
        self.init(
            name: name,
            birth: born,
            phone: phone ?? "",
            language: language,
            channel: channel,
            tenancy: tenancy
        )
    }

    /// As the fields of a form hold them.
    var texts: [String: String] {
        [
            "name": name, "born": birth?.description ?? "", "phone": phone,
            "language": language.map { "\($0)" } ?? "", "channel": channel.map { "\($0)" } ?? "",
            "tenancy": tenancy.map { "\($0)" } ?? "",
        ]
    }
}

extension PageContext {
    /// The choices that may be left open, with the one that leaves them open first.
    var openChoices: [String: [Choice]] {
        let open = Choice("", words(PersonFormWords.notSaid))
        return [
            "language": [open] + SpokenLanguage.allCases.map { Choice("\($0)", words($0.phrase)) },
            "channel": [open] + ContactChannel.allCases.map { Choice("\($0)", words($0.phrase)) },
            "tenancy": [open] + Tenancy.allCases.map { Choice("\($0)", words($0.phrase)) },
        ]
    }

    /// Where somebody of a community may live: its buildings, and itself where houses have numbers
    /// of their own; nothing if there are too many to look over.
    func homeChoices(_ id: Identifier<Place>) -> [Choice]? {
        let district = snapshot.state.district
        let inside = (district.place(id)?.children ?? []).filter { child in
            switch district.place(child)?.kind {
            case .building, .address: true
            default: false
            }
        }
        guard inside.count < PeopleForms.choicesMax else { return nil }
        return (inside + [id]).map { Choice($0.description, names.name($0)) }
    }
}

extension ParticipantRefusal {
    /// The field that a reason stands beside; nothing where none of them is to blame.
    var field: String? {
        switch self {
        case .flawed(let flaw, _):
            switch flaw {
            case .name: PersonFields.name.entry.name
            case .door, .building: PersonFields.door.entry.name
            case .phone: PersonFields.phone.entry.name
            case .birth: PersonFields.born.entry.name
            }
        case .unknownPlace, .merged, .notHabitable: PersonFields.home.entry.name
        case .unknownPerson, .notPresent, .mergeWithItself: PersonFields.into.entry.name
        case .notFounded, .notACommunity, .alreadyOnFile, .nothingChanged, .kept, .tooManyPersons,
            .tooManyEntries, .tooManyNewBuildings, .tooManyInHousehold, .emptyRoster,
            .unclearLines:
            nil
        }
    }
}
