import Application
import ArgumentParser
import Domain
import Foundation
import Interchange
import Kernel
import Words

/// What the command line asks about people on file.
enum PeopleOrder: Codable, Sendable {
    case register(RegisterPerson)
    case correct(CorrectPerson)
    case move(MovePerson)
    case leave(LeaveDistrict)
    case merge(MergePersons)
    case takeOver(RosterOrder)
}

/// A list of residents by where its file lies: the list itself is too long for an order.
struct RosterOrder: Codable, Sendable {
    /// From the root of the file system.
    let path: String
    /// Of the file that was looked at.
    let digest: String
    let sheet: String?
    let place: Identifier<Place>
    let onlyGood: Bool
}

/// Why the file of an order is not taken over.
enum RosterFault: String, Codable, Error {
    case unreadable
    /// It is not the file that was looked at.
    case changed
    /// Lines are wrong, and nobody said that they may be left out.
    case flawed
}

extension RosterFault {
    var phrase: Phrase {
        switch self {
        case .unreadable: RosterImportWords.cannotRead
        case .changed: RosterImportWords.fileChanged
        case .flawed: RosterImportWords.fixFirst
        }
    }

    var exitCode: ExitCode {
        switch self {
        case .unreadable: Exit.badUsage
        case .changed: Exit.tryAgain
        case .flawed: Exit.badRecord
        }
    }
}

/// A file of residents, read whole.
struct RosterBytes {
    let bytes: [UInt8]
    let fileName: String

    var digest: String { CryptoSealer.commitment(to: bytes).description }

    init(path: String) throws(RosterFault) {
        let url = URL(fileURLWithPath: path)
        guard let file = try? FileHandle(forReadingFrom: url),
            let data = try? file.read(upToCount: SheetLimits.fileBytesMax + 1)
        else { throw .unreadable }
        bytes = Array(data)
        fileName = url.lastPathComponent
    }

    func draft(
        sheet: String?,
        of place: Identifier<Place>,
        today: Day
    ) throws(SheetRefusal) -> RosterDraft {
        try RosterDraft(
            reading: bytes,
            fileName: fileName,
            sheet: sheet,
            of: place,
            today: today
        )
    }
}

extension DistrictHost {
    func obey(_ order: PeopleOrder, _ request: ConsoleRequest) async throws -> ConsoleAnswer {
        let command: ParticipantCommand =
            switch order {
            case .register(let command): .register(command)
            case .correct(let command): .correct(command)
            case .move(let command): .move(command)
            case .leave(let command): .leave(command)
            case .merge(let command): .merge(command)
            case .takeOver(let order): .importRoster(try roster(order))
            }
        return .accepted(
            try await writer.submit(
                Submission(
                    .participants(command),
                    actor: .console,
                    request: request.id,
                    made: request.made
                )
            )
        )
    }

    /// The list as the file has it now, if it is the file that was looked at.
    private func roster(_ order: RosterOrder) throws -> ImportRoster {
        let file = try RosterBytes(path: order.path)
        guard file.digest == order.digest else { throw RosterFault.changed }
        let now = SystemClock().wall()
        let state = writer.published.current.state
        let draft: RosterDraft
        do throws(SheetRefusal) {
            let today = state.district.today(now)
            draft = try file.draft(sheet: order.sheet, of: order.place, today: today)
        } catch {
            throw RosterFault.unreadable
        }
        let look = RosterLook(draft, state, now: now, onlyGood: order.onlyGood)
        guard look.isWhole || order.onlyGood else { throw RosterFault.flawed }
        return look.command
    }
}
