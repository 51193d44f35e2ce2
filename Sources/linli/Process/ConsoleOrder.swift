import Application
import Domain
import Kernel
import Record

/// What the command line asks of whoever holds the data folder, as it goes through the socket.
struct ConsoleRequest: Codable, Sendable {
    let id: RequestID
    let made: Instant
    let order: ConsoleOrder
}

enum ConsoleOrder: Codable, Sendable {
    case places(PlaceOrder)
    case staff(StaffOrder)
    case bodies(BodyOrder)
    case duties(DutyOrder)
    case funds(FundOrder)
    case tasks(TaskOrder)
    case voice(VoiceOrder)
    case objections(ObjectionOrder)
    case contributions(ContributionOrder)
    case attachments(AttachmentOrder)
    case tidings(TidingsOrder)
    case institutions(InstitutionOrder)
    case matters(MatterOrder)
    case letters(LetterOrder)
    case people(PeopleOrder)
    case privacy(PrivacyOrder)
    case mandates(MandateOrder)
    case rotateKey
    /// With the last checkpoint that outsiders have seen, as text.
    case restartRecord(after: String)
    case timerStatus
    case acceptClock
}

/// The commands about places that a person may give.
enum PlaceOrder: Codable, Sendable {
    case found(FoundDistrict)
    case create(CreatePlace)
    case rename(RenamePlace)
    case merge(MergePlaces)
    case cancelChange(CancelPlaceChange)
    case removeName(RemovePlaceName)

    var command: PlaceCommand {
        switch self {
        case .found(let command): .found(command)
        case .create(let command): .create(command)
        case .rename(let command): .rename(command)
        case .merge(let command): .merge(command)
        case .cancelChange(let command): .cancelChange(command)
        case .removeName(let command): .removeName(command)
        }
    }
}

enum ConsoleAnswer: Codable, Sendable {
    case accepted(Receipt)
    case invited(InvitationLink)
    case letters([PrintedLetter])
    /// Somebody is erased, or waits for the day when nothing stands in the way.
    case erasure(waits: ErasureObstacle?)
    case erasedAgain(ErasedAgain)
    case slip(WrittenSlip)
    case slipAnswer(SlipAnswer)
    /// No slip of ours has such a code.
    case noSuchSlip
    /// Done, and no event tells of it.
    case done
    case refused(Refusal)
    case expired(hoursMax: Int64)
    case trouble(Trouble)
    case recordRefused(RecordRefusal)
    case keyFault(KeyFault)
    /// The file that an order names is not taken.
    case fileFault(RosterFault)
    /// A photo or a paper is not taken.
    case fileFlaw(FileFlaw)
    case listFault(ErasureListFault)
    case timers(TimerHold?)
    /// The line was longer than any order, or no order at all.
    case unreadable
    /// The program is at fault.
    case bug
}

/// Why a command of the command line ended without an answer.
enum ConsoleFailure: Error {
    case locked
    case folderNotFound
    case folderNotEmpty
    case socketPathTooLong
    case socketBroken
    case noServer
    case portTaken
    case noSuchDay
    case badRequest
    case orderUnreadable
    case fileUnreadable(path: String)
    case noCheckpoint
    case fileExists
    case fileNotWritten
    case unknownEnding
    case badBirth
    case doorNeeded
}
