package import Kernel

/// The district exists.
package struct DistrictFounded: Hashable, Sendable {
    package let district: UInt64
    package let name: Digest
    package let offsetMinutes: Int

    package init(district: UInt64, name: Digest, offsetMinutes: Int) {
        self.district = district
        self.name = name
        self.offsetMinutes = offsetMinutes
    }
}

/// A place exists.
package struct PlaceCreated: Hashable, Sendable {
    package let place: Identifier<Place>
    package let kind: PlaceKind
    package let parent: Identifier<Place>
    package let name: Digest

    package init(
        place: Identifier<Place>,
        kind: PlaceKind,
        parent: Identifier<Place>,
        name: Digest
    ) {
        self.place = place
        self.kind = kind
        self.parent = parent
        self.name = name
    }
}

/// A place is called otherwise.
package struct PlaceRenamed: Hashable, Sendable {
    package let place: Identifier<Place>
    package let name: Digest

    package init(place: Identifier<Place>, name: Digest) {
        self.place = place
        self.name = name
    }
}

/// A place became part of another one.
package struct PlacesMerged: Hashable, Sendable {
    package let place: Identifier<Place>
    package let into: Identifier<Place>

    package init(place: Identifier<Place>, into: Identifier<Place>) {
        self.place = place
        self.into = into
    }
}

/// A change was announced for a later moment.
package struct PlaceChangeScheduled: Hashable, Sendable {
    package let change: Identifier<PlaceChange>
    package let place: Identifier<Place>
    package let content: PlaceChange.Content
    package let effective: Instant

    package init(
        change: Identifier<PlaceChange>,
        place: Identifier<Place>,
        content: PlaceChange.Content,
        effective: Instant
    ) {
        self.change = change
        self.place = place
        self.content = content
        self.effective = effective
    }
}

/// How a scheduled change ended.
/// An announced change took effect, or will not.
package struct PlaceChangeClosed: Hashable, Sendable {
    /// Raw values are written in the journal.
    package enum Ending: UInt8, CaseIterable, Hashable, Sendable {
        case applied = 1
        case cancelled = 2
        /// Its moment came, and by then a rule spoke against it.
        case lapsed = 3
    }

    package let change: Identifier<PlaceChange>
    package let ending: Ending

    package init(change: Identifier<PlaceChange>, ending: Ending) {
        self.change = change
        self.ending = ending
    }
}
