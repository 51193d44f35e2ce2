import Application
import Domain
import Kernel
import Words

/// Organisations and seats as programs read them.
struct BodyDocuments {
    private let context: PageContext

    init(_ context: PageContext) {
        self.context = context
    }

    private var district: District { context.district }

    func list(at place: Identifier<Place>, asked: String) -> JSONValue {
        let matches = context.bodies(at: place, asked: asked)
        return [
            "sequence": .number(Int(context.snapshot.sequence)),
            "bodies": .array(matches.map { .object(summary($0.body)) }),
        ]
    }

    func body(_ id: Identifier<Organisation>, _ organisation: Organisation) -> JSONValue {
        var members = summary(id)
        members["sequence"] = .number(Int(context.snapshot.sequence))
        members["otherNames"] = .array(organisation.otherNames.map { text($0.text) })
        members["partOf"] = number(organisation.partOf.map(district.standing))
        members["isRegistered"] = .bool(organisation.isRegistered)
        members["legalHolder"] = number(organisation.legalHolder.map(district.standing))
        members["mergedInto"] = number(organisation.mergedInto)
        let rule = district.rule(of: id, at: context.moment)
        members["groups"] = .array((rule?.groups ?? []).map { group($0, of: id) })
        return .object(members)
    }

    func held(_ question: HeldPage.Asked) -> JSONValue {
        [
            "sequence": .number(Int(context.snapshot.sequence)),
            "held": .array(context.held(question).prefix(HeldPage.rowsMax).map(holding)),
        ]
    }

    private func summary(_ id: Identifier<Organisation>) -> [String: JSONValue] {
        guard let organisation = district.organisation(id) else { return [:] }
        return [
            "number": .number(Int(id.rawValue)), "kind": .string(organisation.kind.word),
            "name": text(organisation.name),
            "place": .number(Int(district.place(of: id).rawValue)),
        ]
    }

    private func group(_ group: SeatGroup, of id: Identifier<Organisation>) -> JSONValue {
        [
            "number": .number(Int(group.number)), "zh": text(group.zh), "en": text(group.en),
            "seatsMin": .number(group.seatsMin), "seatsMax": .number(group.seatsMax),
            "kind": .string("\(group.kind)"),
            "held": .array(
                district.heldSeats(in: id, group: group.number, at: context.moment)
                    .compactMap { district.holding($0) }.map(holding)
            ),
        ]
    }

    private func holding(_ holding: Holding) -> JSONValue {
        [
            "body": .number(Int(district.standing(holding.body).rawValue)),
            "group": .number(Int(holding.group)), "seat": .number(Int(holding.seat)),
            "isNamed": .bool(holding.holder != .notNamed),
            "name": holding.name.map(text) ?? JSONValue.null,
            "begins": .number(Int(holding.begins.milliseconds)),
            "ends": holding.ends.map { .number(Int($0.milliseconds)) } ?? JSONValue.null,
        ]
    }

    private func number(_ id: Identifier<Organisation>?) -> JSONValue {
        id.map { JSONValue.number(Int($0.rawValue)) } ?? JSONValue.null
    }

    private func text(_ commitment: Digest) -> JSONValue {
        context.snapshot.state.directory.text(commitment).map(JSONValue.string) ?? JSONValue.null
    }

    static let schemas: [String: JSONValue] = {
        let number: JSONValue = ["type": "integer"]
        let maybe: JSONValue = ["type": ["integer", "null"]]
        let name: JSONValue = ["type": ["string", "null"]]
        let isSo: JSONValue = ["type": "boolean"]
        let kinds = OrganisationKind.allCases.map { JSONValue.string($0.word) }
        let summary: [String: JSONValue] = [
            "number": number, "kind": ["type": "string", "enum": .array(kinds)], "name": name,
            "place": number,
        ]
        let held: [String: JSONValue] = [
            "body": number, "group": number, "seat": number, "isNamed": isSo, "name": name,
            "begins": number, "ends": maybe,
        ]
        let seatKinds = SeatKind.allCases.map { JSONValue.string("\($0)") }
        let group: [String: JSONValue] = [
            "number": number, "zh": name, "en": name, "seatsMin": number, "seatsMax": number,
            "kind": ["type": "string", "enum": .array(seatKinds)], "held": list(of: "Holding"),
        ]
        let whole: [String: JSONValue] = [
            "sequence": number, "otherNames": ["type": "array", "items": name], "partOf": maybe,
            "isRegistered": isSo, "legalHolder": maybe, "mergedInto": maybe,
            "groups": list(of: "SeatGroup"),
        ]
        return [
            "BodySummary": closed(summary), "Holding": closed(held), "SeatGroup": closed(group),
            "Body": closed(whole.merging(summary) { first, _ in first }),
            "BodyList": closed(["sequence": number, "bodies": list(of: "BodySummary")]),
            "HeldList": closed(["sequence": number, "held": list(of: "Holding")]),
        ]
    }()

    private static func list(of schema: String) -> JSONValue {
        ["type": "array", "items": .reference(toSchema: schema)]
    }

    private static func closed(_ properties: [String: JSONValue]) -> JSONValue {
        [
            "type": "object", "properties": .object(properties),
            "required": .array(properties.keys.sorted().map(JSONValue.string)),
            "additionalProperties": false,
        ]
    }
}
