import Domain
import Kernel
import Words

extension Paths {
    static let mediator = RoutePath("things", parameter: Parameters.thing, then: "mediator")
    static let hearing = RoutePath("things", parameter: Parameters.thing, then: "hearing")
    static let minority = RoutePath("things", parameter: Parameters.thing, then: "minority")
    static let ownStance = RoutePath("stances", parameter: Parameters.row)
    static let contact = RoutePath("contacts", parameter: Parameters.row)
}

extension Parameters {
    static let row = RouteParameter<ThingRow>(
        name: "row",
        schema: ["type": "string", "maxLength": .number(ThingRow.charactersMax)],
        decode: { ThingRow($0) },
        encode: { $0.text }
    )
}

/// One row of one thing, as an address names it: `12-3`.
struct ThingRow: Hashable, Sendable {
    static let charactersMax = 30

    let thing: Identifier<Matter>
    let line: UInt16

    init(_ thing: Identifier<Matter>, _ line: UInt16) {
        (self.thing, self.line) = (thing, line)
    }

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count <= Self.charactersMax, parts.count == 2,
            let thing = Parameters.thing.decode(parts[0]),
            let line = UInt16(parts[1]), String(line) == parts[1]
        else { return nil }
        (self.thing, self.line) = (thing, line)
    }

    var text: String { "\(thing)-\(line)" }
}

struct NameMediatorForm: FormShape {
    private static let officeField = FormField<UInt64>
        .number("officer", ObjectionWords.officer, in: 1...UInt64(Int64.max))
        .asked(by: .select([])).optional
    private static let personField = FormField<UInt64>
        .number("person", ObjectionWords.person, in: 1...UInt64(Int64.max))
        .hint(ObjectionWords.personHint).optional

    let mediator: MatterParty?

    init?(_ form: inout FormReader) {
        let officer = form.read(Self.officeField)
        let person = form.read(Self.personField)
        guard let officer, let person else { return nil }
        mediator =
            person.map { .person(Identifier($0)) } ?? officer.map { .account(Identifier($0)) }
    }
}

/// What somebody does with what they said for or against.
enum OwnStanceChange: String, CaseIterable, Sendable {
    case withdraw
    case refuseContact = "no-contact"
    case allowContact = "contact"

    var phrase: Phrase {
        switch self {
        case .withdraw: ObjectionWords.withdraw
        case .refuseContact: ObjectionWords.refuseContact
        case .allowContact: ObjectionWords.allowContact
        }
    }
}

struct OwnStanceForm: FormShape {
    private static let changeField = FormField<OwnStanceChange>.choice(
        "change",
        ObjectionWords.change,
        of: OwnStanceChange.allCases.map {
            ($0, .init(word: $0.rawValue, phrase: $0.phrase))
        }
    )

    let change: OwnStanceChange

    init?(_ form: inout FormReader) {
        guard let change = form.read(Self.changeField) else { return nil }
        self.change = change
    }
}

struct MinorityForm: FormShape {
    private static let textField = FormField<String>.text(
        "text",
        ObjectionWords.statement,
        charactersMax: Mediation.statementCharactersMax
    ).asked(by: .area(rows: 6))

    let text: String

    init?(_ form: inout FormReader) {
        guard let text = form.read(Self.textField) else { return nil }
        self.text = text
    }
}
