package import Kernel

/// The rules about who may do what that may say no, with the numbers a person needs.
package enum AccessRefusal: Error, Hashable, Sendable, Codable {
    /// Whoever asked lacks this power at this place.
    case missing(Power, at: Identifier<Place>, giver: PowerGiver)
    case notFounded
    case displayName(Prose.Flaw)
    case signInName(Prose.Flaw)
    case signInNameTaken
    case unknownPlace(Identifier<Place>)
    /// The place went into another one and stands no longer.
    case merged(Identifier<Place>, into: Identifier<Place>)
    case unknownAccount(Identifier<StaffAccount>)
    case accountClosed(Identifier<StaffAccount>)
    /// Names are erased once the account is closed.
    case accountOpen(Identifier<StaffAccount>)
    case namesAlreadyRemoved
    case unknownGrant(Identifier<Grant>)
    /// The role is over, or ends no later than was asked.
    case grantEnded(Identifier<Grant>)
    case alreadyGiven(Identifier<Grant>)
    /// Nobody gives, ends or renews their own access.
    case ownAccess
    /// Nobody would be left who can give roles in the whole district.
    case lastAdministrator
    /// A role can begin and end between now and `latest`.
    case momentOutOfRange(latest: Instant)
    case tooManyAccounts(accountsMax: Int)
    case tooManyGrants(grantsMax: Int)
}
