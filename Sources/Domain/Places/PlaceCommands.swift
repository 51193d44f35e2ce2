package import Kernel

/// What may be asked about places.
package enum PlaceCommand: Hashable, Sendable {
    case found(FoundDistrict)
    case create(CreatePlace)
    case rename(RenamePlace)
    case merge(MergePlaces)
    case cancelChange(CancelPlaceChange)
    case removeName(RemovePlaceName)
    case applyChange(ApplyPlaceChange)
}

/// Begins a district; the first command of every data folder.
package struct FoundDistrict: Hashable, Sendable, Codable {
    package let name: String
    /// Minutes east of Greenwich of the district's clocks.
    package let offsetMinutes: Int

    package init(name: String, offsetMinutes: Int) {
        self.name = name
        self.offsetMinutes = offsetMinutes
    }
}

/// Adds a place below another one.
package struct CreatePlace: Hashable, Sendable, Codable {
    package let kind: PlaceKind
    package let parent: Identifier<Place>
    package let name: String

    package init(kind: PlaceKind, parent: Identifier<Place>, name: String) {
        self.kind = kind
        self.parent = parent
        self.name = name
    }
}

/// Gives a place another name; the old one stays findable.
package struct RenamePlace: Hashable, Sendable, Codable {
    package let place: Identifier<Place>
    package let name: String
    /// At once if nothing.
    package let effective: Instant?

    package init(place: Identifier<Place>, name: String, effective: Instant? = nil) {
        self.place = place
        self.name = name
        self.effective = effective
    }
}

/// Makes `place` a part of `into`, which keeps both names and takes over everything in it.
package struct MergePlaces: Hashable, Sendable, Codable {
    package let place: Identifier<Place>
    package let into: Identifier<Place>
    /// At once if nothing.
    package let effective: Instant?

    package init(place: Identifier<Place>, into: Identifier<Place>, effective: Instant? = nil) {
        self.place = place
        self.into = into
        self.effective = effective
    }
}

/// Takes back a change that was announced and has not taken effect.
package struct CancelPlaceChange: Hashable, Sendable, Codable {
    package let change: Identifier<PlaceChange>

    package init(change: Identifier<PlaceChange>) {
        self.change = change
    }
}

/// Erases one of a place's names from the text table.
package struct RemovePlaceName: Hashable, Sendable, Codable {
    package let place: Identifier<Place>
    /// 0 is the present name, 1 the oldest former one, and so on.
    package let index: Int
    package let rule: RemovalRule

    package init(place: Identifier<Place>, index: Int, rule: RemovalRule) {
        self.place = place
        self.index = index
        self.rule = rule
    }
}

/// The moment of a change has come. Only the clock says so.
package struct ApplyPlaceChange: Hashable, Sendable {
    package let change: Identifier<PlaceChange>

    package init(change: Identifier<PlaceChange>) {
        self.change = change
    }
}
