package import Kernel

/// The rules about what is on file that may say no, with the numbers a person needs.
package enum PrivacyRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownPerson(Identifier<Person>)
    /// Moved away, merged or erased.
    case notPresent(Identifier<Person>, PersonStanding)
    case nothingChanged
    case flawed(DetailFlaw)
    /// For a child, only who has its care can agree.
    case guardianOnly(yearsMin: Int)
    /// Nobody under age can agree to this.
    case adultsOnly(yearsMin: Int)
    /// The text was changed since it was read.
    case otherVersion(current: UInt16)
    case alreadyAgreed(since: Instant)
    case notAgreed
    case tooManyConsents(consentsMax: Int)
    case momentOutOfRange(latest: Instant)
    case tooManyHolds(holdsMax: Int)
    case unknownHold(Identifier<Hold>)
    case holdOver
    /// Something stands in the way, and the latest of it until then.
    case kept(ErasureObstacle)
    case alreadyDeferred(until: Instant)
    case unknownPlace(Identifier<Place>)
    /// No paper's time was over by then.
    case noPapersDue
}
