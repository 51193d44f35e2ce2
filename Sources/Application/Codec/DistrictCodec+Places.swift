import Domain
import Kernel

extension Event {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .districtFounded(let event):
            var stored = StoredDistrictFounded()
            stored.district = event.district
            stored.name = event.name.stored
            stored.offsetMinutes = Int32(event.offsetMinutes)
            return .districtFounded(stored)
        case .placeCreated(let event):
            var stored = StoredPlaceCreated()
            stored.place = event.place.rawValue
            stored.kind = event.kind.stored
            stored.parent = event.parent.rawValue
            stored.name = event.name.stored
            return .placeCreated(stored)
        case .placeRenamed(let event):
            var stored = StoredPlaceRenamed()
            stored.place = event.place.rawValue
            stored.name = event.name.stored
            return .placeRenamed(stored)
        case .placesMerged(let event):
            var stored = StoredPlacesMerged()
            stored.place = event.place.rawValue
            stored.into = event.into.rawValue
            return .placesMerged(stored)
        case .placeChangeScheduled(let event): return .placeChangeScheduled(event.stored)
        case .placeChangeClosed(let event):
            var stored = StoredPlaceChangeClosed()
            stored.change = event.change.rawValue
            stored.ending =
                StoredPlaceChangeEnding(rawValue: Int(event.ending.rawValue)) ?? .unspecified
            return .placeChangeClosed(stored)
        case .textRemoved(let event):
            var stored = StoredTextRemoved()
            stored.text = event.text.stored
            stored.rule = StoredRemovalRule(rawValue: Int(event.rule.rawValue)) ?? .unspecified
            return .textRemoved(stored)
        case .recordKeyAdopted(let event): return .recordKeyAdopted(event.stored)
        case .recordKeyRotated(let event): return .recordKeyRotated(event.stored)
        case .recordRestarted(let event): return .recordRestarted(event.stored)
        case .accountOpened(let event): return .accountOpened(event.stored)
        case .accountInvited(let event): return .accountInvited(event.stored)
        case .roleGiven(let event): return .roleGiven(event.stored)
        case .roleEnded(let event): return .roleEnded(event.stored)
        case .accountClosed(let event): return .accountClosed(event.stored)
        }
    }

    init(_ stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .districtFounded(let stored):
            try stored.refuseUnknown()
            guard stored.hasName else { throw .missingField(message: "DistrictFounded") }
            self = .districtFounded(
                DistrictFounded(
                    district: stored.district,
                    name: try Digest(stored.name),
                    offsetMinutes: Int(stored.offsetMinutes)
                )
            )
        case .placeCreated(let stored):
            try stored.refuseUnknown()
            guard stored.hasName else { throw .missingField(message: "PlaceCreated") }
            self = .placeCreated(
                PlaceCreated(
                    place: Identifier(stored.place),
                    kind: try PlaceKind(stored.kind),
                    parent: Identifier(stored.parent),
                    name: try Digest(stored.name)
                )
            )
        case .placeRenamed(let stored):
            try stored.refuseUnknown()
            guard stored.hasName else { throw .missingField(message: "PlaceRenamed") }
            self = .placeRenamed(
                PlaceRenamed(place: Identifier(stored.place), name: try Digest(stored.name))
            )
        case .placesMerged(let stored):
            try stored.refuseUnknown()
            self = .placesMerged(
                PlacesMerged(place: Identifier(stored.place), into: Identifier(stored.into))
            )
        case .placeChangeScheduled(let stored):
            self = .placeChangeScheduled(try PlaceChangeScheduled(stored))
        case .placeChangeClosed(let stored):
            try stored.refuseUnknown()
            self = .placeChangeClosed(
                PlaceChangeClosed(
                    change: Identifier(stored.change),
                    ending: try known(
                        PlaceChangeClosed.Ending(rawValue: UInt8(clamping: stored.ending.rawValue)),
                        in: "PlaceChangeEnding"
                    )
                )
            )
        case .recordKeyAdopted(let stored):
            self = .recordKeyAdopted(try RecordKeyAdopted(stored))
        case .recordKeyRotated(let stored):
            self = .recordKeyRotated(try RecordKeyRotated(stored))
        case .recordRestarted(let stored):
            self = .recordRestarted(try RecordRestarted(stored))
        case .accountOpened(let stored): self = .accountOpened(try AccountOpened(stored))
        case .accountInvited(let stored): self = .accountInvited(try AccountInvited(stored))
        case .roleGiven(let stored): self = .roleGiven(try RoleGiven(stored))
        case .roleEnded(let stored): self = .roleEnded(try RoleEnded(stored))
        case .accountClosed(let stored): self = .accountClosed(try AccountClosed(stored))
        case .textRemoved(let stored): self = .textRemoved(try TextRemoved(stored))
        }
    }
}

extension PlaceChangeScheduled {
    fileprivate var stored: StoredPlaceChangeScheduled {
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

    fileprivate init(_ stored: StoredPlaceChangeScheduled) throws(CodecError) {
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
    fileprivate init(_ stored: StoredTextRemoved) throws(CodecError) {
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

private func known<Value>(_ value: Value?, in message: String) throws(CodecError) -> Value {
    guard let value else { throw .unknownValue(list: message) }
    return value
}
