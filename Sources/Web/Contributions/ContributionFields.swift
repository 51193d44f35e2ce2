import Domain
import Kernel
import Words

extension Paths {
    static let give = RoutePath("things", parameter: Parameters.thing, then: "give")
    static let strike = RoutePath("given", parameter: Parameters.contribution)
}

extension Parameters {
    static let contribution: RouteParameter<Identifier<Contribution>> = identifier("line")
}

struct GiveForm: FormShape {
    static let personName = "person"

    private static let minutesField = FormField<UInt64>
        .number(
            "minutes",
            ContributionWords.howLong,
            in: 1...UInt64(Contribution.minutesPerDayMax)
        )
        .hint(ContributionWords.minutesHint).optional
    private static let thingsField = FormField<String>.text(
        "things",
        ContributionWords.things,
        charactersMax: Contribution.thingsCharactersMax
    ).optional
    private static let dayField = FormField<Day>.day("day", ContributionWords.day)
    private static let personField = FormField<UInt64>
        .number(personName, ContributionWords.person, in: 1...UInt64(Int64.max))
        .hint(ContributionWords.personHint).optional

    let minutes: UInt32
    let things: String?
    let day: Day
    /// Nothing for whoever fills it in.
    let person: Identifier<Person>?

    init?(_ form: inout FormReader) {
        let minutes = form.read(Self.minutesField)
        let things = form.read(Self.thingsField)
        let day = form.read(Self.dayField)
        let person = form.read(Self.personField)
        guard let minutes, let things, let day, let person else { return nil }
        self.minutes = UInt32(minutes ?? 0)
        self.things = things
        self.day = day
        self.person = person.map { Identifier($0) }
    }
}
