import Domain
import Kernel

extension DistrictFounded {
    var stored: StoredDistrictFounded {
        var stored = StoredDistrictFounded()
        stored.district = district
        stored.name = name.stored
        stored.offsetMinutes = Int32(offsetMinutes)
        return stored
    }

    init(_ stored: StoredDistrictFounded) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasName else { throw .missingField(message: "DistrictFounded") }
        self.init(
            district: stored.district,
            name: try Digest(stored.name),
            offsetMinutes: Int(stored.offsetMinutes)
        )
    }
}

extension PlaceCreated {
    var stored: StoredPlaceCreated {
        var stored = StoredPlaceCreated()
        stored.place = place.rawValue
        stored.kind = kind.stored
        stored.parent = parent.rawValue
        stored.name = name.stored
        return stored
    }

    init(_ stored: StoredPlaceCreated) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasName else { throw .missingField(message: "PlaceCreated") }
        self.init(
            place: Identifier(stored.place),
            kind: try PlaceKind(stored.kind),
            parent: Identifier(stored.parent),
            name: try Digest(stored.name)
        )
    }
}

extension PlaceRenamed {
    var stored: StoredPlaceRenamed {
        var stored = StoredPlaceRenamed()
        stored.place = place.rawValue
        stored.name = name.stored
        return stored
    }

    init(_ stored: StoredPlaceRenamed) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasName else { throw .missingField(message: "PlaceRenamed") }
        self.init(place: Identifier(stored.place), name: try Digest(stored.name))
    }
}

extension PlacesMerged {
    var stored: StoredPlacesMerged {
        var stored = StoredPlacesMerged()
        stored.place = place.rawValue
        stored.into = into.rawValue
        return stored
    }

    init(_ stored: StoredPlacesMerged) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(place: Identifier(stored.place), into: Identifier(stored.into))
    }
}

extension PlaceChangeClosed {
    var stored: StoredPlaceChangeClosed {
        var stored = StoredPlaceChangeClosed()
        stored.change = change.rawValue
        stored.ending =
            StoredPlaceChangeEnding(rawValue: Int(ending.rawValue)) ?? .unspecified
        return stored
    }

    init(_ stored: StoredPlaceChangeClosed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            change: Identifier(stored.change),
            ending: try known(
                Ending(rawValue: UInt8(clamping: stored.ending.rawValue)),
                in: "PlaceChangeEnding"
            )
        )
    }
}

extension PlaceChangeScheduled {
    var stored: StoredPlaceChangeScheduled {
        var stored = StoredPlaceChangeScheduled()
        stored.change = change.rawValue
        stored.place = place.rawValue
        stored.effective = effective.milliseconds
        switch content {
        case .rename(let name): stored.newName = name.stored
        case .merge(let into): stored.mergeInto = into.rawValue
        }
        return stored
    }

    init(_ stored: StoredPlaceChangeScheduled) throws(CodecError) {
        try stored.refuseUnknown()
        let content: PlaceChange.Content
        switch stored.content {
        case .newName(let name): content = .rename(to: try Digest(name))
        case .mergeInto(let into): content = .merge(into: Identifier(into))
        case nil: throw .missingField(message: "PlaceChangeScheduled")
        }
        self.init(
            change: Identifier(stored.change),
            place: Identifier(stored.place),
            content: content,
            effective: Instant(milliseconds: stored.effective)
        )
    }
}

extension TextRemoved {
    var stored: StoredTextRemoved {
        var stored = StoredTextRemoved()
        stored.text = text.stored
        stored.rule = StoredRemovalRule(rawValue: Int(rule.rawValue)) ?? .unspecified
        return stored
    }

    init(_ stored: StoredTextRemoved) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.hasText else { throw .missingField(message: "TextRemoved") }
        self.init(
            text: try Digest(stored.text),
            rule: try known(
                RemovalRule(rawValue: UInt8(clamping: stored.rule.rawValue)),
                in: "RemovalRule"
            )
        )
    }
}

extension PlaceKind {
    fileprivate var stored: StoredPlaceKind {
        StoredPlaceKind(rawValue: Int(rawValue)) ?? .unspecified
    }

    fileprivate init(_ stored: StoredPlaceKind) throws(CodecError) {
        self = try known(PlaceKind(rawValue: UInt8(clamping: stored.rawValue)), in: "PlaceKind")
    }
}

func known<Value>(_ value: Value?, in message: String) throws(CodecError) -> Value {
    guard let value else { throw .unknownValue(list: message) }
    return value
}
