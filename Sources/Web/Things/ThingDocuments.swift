import Application
import Domain
import HTML
import Kernel
import Words

/// Things as programs read them. No person is in them, by name or by number.
struct ThingDocuments {
    let context: PageContext

    init(_ context: PageContext) {
        self.context = context
    }

    func list(at place: Identifier<Place>, _ phase: Phase?, page: Int) -> JSONValue {
        let shelf = ThingShelf(context: context, place: place)
        let phases = phase.map { [$0] } ?? Phase.allCases
        let size = ThingsPage.perPage
        let things = phases.flatMap {
            shelf.list($0, skipping: (max(page, 1) - 1) * size, countMax: size)
        }
        let counts = Phase.allCases.map { ($0.rawValue, JSONValue.number(shelf.count($0))) }
        return [
            "sequence": .number(Int(context.snapshot.sequence)),
            "counts": .object(Dictionary(counts) { first, _ in first }),
            "things": .array(things.map { .object(summary($0)) }),
        ]
    }

    func whole(_ thing: Thing) -> JSONValue {
        var members = summary(thing)
        members["sequence"] = .number(Int(context.snapshot.sequence))
        members["fields"] = .array(
            thing.known.map { ["title": .string($0.term), "value": .string($0.detail)] }
        )
        members["lead"] = thing.lead.map(JSONValue.string) ?? JSONValue.null
        members["attachments"] = .array(
            thing.attachments.map { id, attachment in
                [
                    "number": .number(Int(id.rawValue)),
                    "type": .string(attachment.kind.contentType),
                    "bytes": .number(attachment.bytesCount),
                    "caption": thing.caption(of: attachment).map(JSONValue.string)
                        ?? JSONValue.null,
                    "address": .string(Paths.attachment.address(id).value),
                ]
            }
        )
        members["history"] = .array(
            thing.matter.acts.map { act in
                let step = thing.process.transitions[Int(act.transition)]
                return [
                    "title": .string(thing.local(step.title)),
                    "at": .number(Int(act.at.milliseconds)),
                ]
            }
        )
        return .object(members)
    }

    private func summary(_ thing: Thing) -> [String: JSONValue] {
        let due = thing.matter.duty.flatMap(thing.district.duty)?.due
        return [
            "number": .number(Int(thing.id.rawValue)),
            "kind": .string(thing.local(thing.process.title)),
            "title": context.snapshot.state.directory.text(thing.matter.title)
                .map(JSONValue.string) ?? JSONValue.null,
            "place": .number(Int(thing.matter.place.rawValue)),
            "phase": .string(thing.state.phase.rawValue),
            "standing": .string(thing.local(thing.state.title)),
            "next": .string(thing.state.isFinal ? "" : thing.nextSentence),
            "due": due.map { .number(Int($0.milliseconds)) } ?? JSONValue.null,
            "since": .number(Int(thing.matter.entered.milliseconds)),
        ]
    }

    static let schemas: [String: JSONValue] = {
        let number: JSONValue = ["type": "integer"]
        let text: JSONValue = ["type": "string"]
        let maybe: JSONValue = ["type": ["string", "null"]]
        let phases = Phase.allCases.map { JSONValue.string($0.rawValue) }
        let summary: [String: JSONValue] = [
            "number": number, "kind": text, "title": maybe, "place": number,
            "phase": ["type": "string", "enum": .array(phases)], "standing": text,
            "next": text, "due": ["type": ["integer", "null"]], "since": number,
        ]
        let field: JSONValue = closed(["title": text, "value": text])
        let act: JSONValue = closed(["title": text, "at": number])
        let attachment: JSONValue = closed([
            "number": number, "type": text, "bytes": number, "caption": maybe, "address": text,
        ])
        let whole: [String: JSONValue] = [
            "attachments": ["type": "array", "items": attachment],
            "sequence": number, "fields": ["type": "array", "items": field], "lead": maybe,
            "history": ["type": "array", "items": act],
        ]
        let counts = Phase.allCases.map { ($0.rawValue, number) }
        return [
            "ThingSummary": closed(summary),
            "Thing": closed(whole.merging(summary) { first, _ in first }),
            "ThingList": closed([
                "sequence": number,
                "counts": closed(Dictionary(counts) { first, _ in first }),
                "things": ["type": "array", "items": .reference(toSchema: "ThingSummary")],
            ]),
        ]
    }()

    private static func closed(_ properties: [String: JSONValue]) -> JSONValue {
        [
            "type": "object", "properties": .object(properties),
            "required": .array(properties.keys.sorted().map(JSONValue.string)),
            "additionalProperties": false,
        ]
    }
}
