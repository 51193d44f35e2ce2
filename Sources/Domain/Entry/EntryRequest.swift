package import Kernel

/// Somebody who is on no list says that they live here. What they wrote lies in the vault, and
/// goes as soon as nobody needs it.
package struct EntryRequest: Hashable, Sendable {
    package static let requestsMax = 4_000_000
    /// Waiting for an answer at one time; beyond, whoever asks is sent to the desk.
    package static let openMax = 10_000
    /// Within which a request is answered.
    package static let workingDays = 5
    /// After which nothing of a refused request is left but numbers.
    package static let keptDays: Int64 = 180
    /// Within which somebody may ask the place above.
    package static let appealDays: Int64 = 60

    package let place: Identifier<Place>
    package let proof: EntryProof
    package let asked: Instant
    /// Whoever typed it: a visitor, or a member of staff at the desk.
    package let taker: Actor
    package internal(set) var due: Instant
    package internal(set) var stage: EntryStage
    /// To the row in the vault; nothing once it is erased.
    package internal(set) var details: Digest?
}

/// How far a request has come.
package enum EntryStage: Hashable, Sendable {
    case open
    case accepted(EntryAnswer, Identifier<Person>)
    case refused(EntryAnswer, EntryReason)
    /// The place above looks into it again.
    case appealed(EntryAnswer, EntryReason, Instant)
    /// Refused again by the place above.
    case closed(EntryAnswer, EntryReason)

    package var isOpen: Bool {
        switch self {
        case .open, .appealed: true
        case .accepted, .refused, .closed: false
        }
    }
}

/// Who answered, and when.
package struct EntryAnswer: Hashable, Sendable {
    package let recorded: Instant
    package let by: Actor
}

/// What shows that somebody lives here: any one of these. Raw values are written in the journal.
package enum EntryProof: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case lease = 1
    case residencePermit = 2
    case employerLetter = 3
    case dormitoryLetter = 4
    case twoNeighbours = 5
    case ownersPaper = 6
}

/// Why a request is refused. The list is closed: there is no other reason. Raw values are written
/// in the journal.
package enum EntryReason: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// What shows that they live here was not brought.
    case proofNotSeen = 1
    /// It is about another address or another person.
    case proofDoesNotFit = 2
    case neighboursDidNotConfirm = 3
    /// There is no such door here.
    case noSuchDoor = 4
    /// Could not be reached by telephone, and did not come.
    case notReached = 5
    case alreadyOnFile = 6
}

/// What somebody writes who asks to be on the list.
package struct EntryDetails: Hashable, Sendable, Codable {
    package let name: String
    package let door: String
    /// Empty for whoever comes to the desk instead.
    package let phone: String
    /// Two doors where neighbours speak for somebody; otherwise none.
    package let neighbours: [String]

    package init(name: String, door: String, phone: String = "", neighbours: [String] = []) {
        self.name = name
        self.door = door
        self.phone = phone
        self.neighbours = neighbours
    }
}
