import Application
import Domain
import Kernel
import Words

/// Places as programs read them.
struct PlaceDocuments {
    let snapshot: Snapshot<HostedDistrict>

    private var district: District { snapshot.state.district }

    /// The district and its parts down to the communities, or what a search finds.
    func list(asked: String) -> JSONValue {
        var members: [String: JSONValue] = ["sequence": .number(Int(snapshot.sequence))]
        if asked.isEmpty {
            members["places"] = .array(parts.map(summary))
        } else {
            let matches = snapshot.state.directory.search(asked, in: district)
            members["places"] = .array(
                matches.map { match in
                    guard case .object(var members) = summary(match.place) else { return .null }
                    members["formerName"] = match.formerName.map(JSONValue.string)
                    return .object(members)
                }
            )
        }
        return .object(members)
    }

    func place(_ id: Identifier<Place>, _ place: Place, page: PlacePage.Excerpt) -> JSONValue {
        guard case .object(var members) = summary(id) else { return .null }
        members["sequence"] = .number(Int(snapshot.sequence))
        members["formerNames"] = .array(place.formerNames.map(text))
        members["mergedInto"] =
            place.mergedInto.map { JSONValue.number(Int($0.rawValue)) } ?? JSONValue.null
        members["changes"] = .array(district.pendingChanges(of: id).map { change($0.1) })
        members["places"] = .array(page.shown.map(summary))
        members["page"] = .number(page.number)
        members["pages"] = .number(page.count)
        return .object(members)
    }

    private var parts: [Identifier<Place>] {
        guard let root = district.place(Places.root) else { return [] }
        return [Places.root]
            + root.children.flatMap { child in [child] + (district.place(child)?.children ?? []) }
    }

    private func summary(_ id: Identifier<Place>) -> JSONValue {
        guard let place = district.place(id) else { return .null }
        return [
            "number": .number(Int(id.rawValue)),
            "kind": .string(place.kind.word),
            "name": text(place.name),
            "parent": place.parent.map { JSONValue.number(Int($0.rawValue)) } ?? JSONValue.null,
        ]
    }

    /// Nothing where the text was removed.
    private func text(_ commitment: Digest) -> JSONValue {
        snapshot.state.directory.text(commitment).map(JSONValue.string) ?? JSONValue.null
    }

    private func change(_ change: PlaceChange) -> JSONValue {
        var members: [String: JSONValue] = [
            "effective": .number(Int(change.effective.milliseconds))
        ]
        switch change.content {
        case .rename(let name): members["name"] = text(name)
        case .merge(let into): members["mergedInto"] = .number(Int(into.rawValue))
        }
        return .object(members)
    }

    static let schemas: [String: JSONValue] = {
        let number: JSONValue = ["type": "integer"]
        let name: JSONValue = ["type": ["string", "null"]]
        let kinds = PlaceKind.allCases.map { JSONValue.string($0.word) }
        let summary: [String: JSONValue] = [
            "number": number, "kind": ["type": "string", "enum": .array(kinds)], "name": name,
            "parent": ["type": ["integer", "null"]], "formerName": ["type": "string"],
        ]
        let required: [JSONValue] = ["number", "kind", "name", "parent"]
        let summaries: JSONValue = [
            "type": "array", "items": .reference(toSchema: "PlaceSummary"),
        ]
        let change: JSONValue = [
            "type": "object",
            "properties": ["effective": number, "name": name, "mergedInto": number],
            "required": ["effective"],
        ]
        let whole: [String: JSONValue] = [
            "sequence": number, "formerNames": ["type": "array", "items": name],
            "mergedInto": ["type": ["integer", "null"]],
            "changes": ["type": "array", "items": change], "places": summaries,
            "page": number, "pages": number,
        ]
        return [
            "PlaceSummary": closed(summary, required: required),
            "PlaceList": closed(
                ["sequence": number, "places": summaries],
                required: ["sequence", "places"]
            ),
            "Place": closed(
                whole.merging(summary) { first, _ in first },
                required: required + whole.keys.sorted().map(JSONValue.string)
            ),
        ]
    }()

    private static func closed(
        _ properties: [String: JSONValue],
        required: [JSONValue]
    ) -> JSONValue {
        [
            "type": "object", "properties": .object(properties), "required": .array(required),
            "additionalProperties": false,
        ]
    }
}

extension PlaceKind {
    /// What programs call it.
    var word: String {
        switch self {
        case .district: "district"
        case .subdistrict: "subdistrict"
        case .township: "township"
        case .community: "community"
        case .village: "village"
        case .building: "building"
        case .address: "address"
        }
    }
}
