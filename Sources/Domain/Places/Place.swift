package import Kernel

/// A part of the district. What it is called lies in the text table under its commitments.
package struct Place: Hashable, Sendable {
    package static let nameCharactersMax = 60
    package static let formerNamesMax = 100
    package static let childrenMax = 20_000

    package let kind: PlaceKind
    /// Nothing for the district itself.
    package var parent: Identifier<Place>?
    package var name: Digest
    /// Oldest first; those of places merged into this one included.
    package var formerNames: [Digest] = []
    package var children: [Identifier<Place>] = []
    /// Where this place went, if it stands no longer.
    package var mergedInto: Identifier<Place>?

    package var isStanding: Bool { mergedInto == nil }

    /// The present name first, then the former ones from the oldest on.
    package var names: [Digest] { [name] + formerNames }
}

/// A change of a place that takes effect at a later moment.
package struct PlaceChange: Hashable, Sendable {
    /// What the change will do.
    package enum Content: Hashable, Sendable {
        case rename(to: Digest)
        case merge(into: Identifier<Place>)
    }

    package let place: Identifier<Place>
    package let content: Content
    package let effective: Instant
}
