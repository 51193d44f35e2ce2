package import Kernel

/// The rules about places that may say no, with the numbers a person needs.
package enum PlaceRefusal: Error, Hashable, Sendable, Codable {
    case alreadyFounded
    case notFounded
    case offsetOutOfRange(minutesMax: Int)
    case name(Prose.Flaw)
    /// Another place beside it is called that.
    case nameTaken(by: Identifier<Place>)
    case nameUnchanged
    case unknownPlace(Identifier<Place>)
    /// The place went into another one and stands no longer.
    case merged(Identifier<Place>, into: Identifier<Place>)
    case wrongParent(PlaceKind, in: PlaceKind)
    case tooManyChildren(childrenMax: Int)
    case tooManyNames(namesMax: Int)
    case tooManyPendingChanges(changesMax: Int)
    case mergeWithItself
    case mergeOfKinds(PlaceKind, PlaceKind)
    case mergeOfDistrict
    /// A change can be set to a moment between now and `latest`.
    case effectiveOutOfRange(latest: Instant)
    case unknownChange(Identifier<PlaceChange>)
    case unknownName(namesCount: Int)
    case nameAlreadyRemoved
}
