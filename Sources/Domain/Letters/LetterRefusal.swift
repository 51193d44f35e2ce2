package import Kernel

/// The rules about letters and their codes that may say no, with the numbers a person needs.
package enum LetterRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownPlace(Identifier<Place>)
    case unknownHousehold(Identifier<Household>)
    case unknownPerson(Identifier<Person>)
    /// Moved away, merged or erased.
    case notPresent(Identifier<Person>, PersonStanding)
    /// Codes are for adults; a child has a guardian.
    case tooYoung(Identifier<Person>)
    /// No adult is on file there.
    case nobodyThere
    case tooManyHouseholds(householdsMax: Int)
    case tooManyLetters(lettersMax: Int)
    case daysOutOfRange(daysMax: Int)
    /// There is no unused code to make void.
    case nothingOutstanding
    /// A use is contested: the next letter says that the desk has looked into it.
    case contestOpen(Identifier<Person>)
    /// Nobody is contested there.
    case noContestOpen
    /// Whoever made a letter does not settle what is said against its use.
    case ownLetterContested
    case unknownCode
    case codeUsed(Instant)
    case codeExpired(Instant)
    case codeEnded
    /// For somebody who lives there no longer.
    case codeOfNobody
    /// Of the display name.
    case displayName(Prose.Flaw)
    /// The spare code asks what somebody is called; the others know.
    case nameNeeded
    case nameNotAsked
    case name(DetailFlaw)
    /// Somebody of this name is on file there and has a code of their own.
    case alreadyOnFile
    case unknownUse
    case alreadyContested(Instant)
    /// Only whoever belongs to the household says anything about its codes.
    case otherHousehold
    case nothingChanged
}
