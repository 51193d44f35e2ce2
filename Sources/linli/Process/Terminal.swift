import Application
import ArgumentParser
import Domain
import Foundation
import Journal
import Kernel
import Record
import Words

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How the program speaks at a terminal.
enum Terminal {
    /// The language the environment asks for; Chinese if it says nothing.
    static var language: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"]
        return locale.flatMap(Language.init(locale:)) ?? .chinese
    }

    static func help(_ phrase: Phrase) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: phrase[language])
    }

    /// Written at once, also when the output is a file or a pipe.
    static func announce(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// How many events are verified, on a line that overwrites itself; on a terminal only.
    static func progress(_ language: Language) -> (UInt64) -> Void {
        { events in overwrite(ConsoleWords.progress(events)[language]) }
    }

    /// How much of something is done, from 0 to 1, in the same way.
    static func part(_ language: Language) -> (Double) -> Void {
        { part in overwrite(ConsoleWords.part(Int(part * 100))[language]) }
    }

    private static func overwrite(_ text: String) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        FileHandle.standardError.write(Data(("\r" + text + " ").utf8))
    }
}

/// The exit codes of the program, after sysexits where they fit.
enum Exit {
    static let refused = ExitCode(1)
    static let badUsage = ExitCode(64)
    static let badRecord = ExitCode(65)
    static let unavailable = ExitCode(69)
    static let cannotWrite = ExitCode(73)
    static let tryAgain = ExitCode(75)
    /// The program is at fault.
    static let bug = ExitCode(70)

    /// Says what went wrong and how the program ends because of it.
    static func explain(_ error: any Error, _ language: Language) -> ExitCode {
        switch error {
        case let code as ExitCode: return code
        case let error as OpeningError:
            Terminal.complain(error.phrase[language])
            switch error {
            case .busy, .diskFull: return tryAgain
            case .missing, .foreign, .newer, .readOnlyFolder: return unavailable
            case .damaged, .shorter: return badRecord
            }
        case let damage as RecordDamage:
            Terminal.complain(damage.phrase[language])
            return badRecord
        case let failure as ConsoleFailure:
            Terminal.complain(failure.phrase[language])
            return failure.exitCode
        case let fault as RosterFault:
            Terminal.complain(fault.phrase[language])
            return fault.exitCode
        case let fault as ErasureListFault:
            Terminal.complain(fault.phrase[language])
            return fault == .unreadable ? badUsage : badRecord
        case let flaw as FileFlaw:
            Terminal.complain(flaw.phrase[language])
            return badRecord
        case let refusal as PrivacyRefusal:
            Terminal.complain(refusal.phrase[language])
            return refused
        case let refusal as ParticipantRefusal:
            Terminal.complain(refusal.phrase[language])
            return refused
        case let failure as DoorFailure:
            Terminal.complain(failure.phrase[language])
            return failure.exitCode
        default:
            guard let (phrase, code) = ofRecord(error) else {
                Terminal.complain(ConsoleWords.unexpected[language])
                Terminal.complain(String(reflecting: error))
                return bug
            }
            Terminal.complain(phrase[language])
            return code
        }
    }

    /// What may go wrong with signing and proving.
    private static func ofRecord(_ error: any Error) -> (Phrase, ExitCode)? {
        switch error {
        case let refusal as RecordRefusal:
            (refusal.phrase, refusal.isBadText ? badRecord : refused)
        case let fault as KeyFault: (fault.phrase, unavailable)
        case let fault as TileFault: (fault.phrase, tryAgain)
        case let trouble as Trouble: (trouble.phrase, tryAgain)
        default: nil
        }
    }
}

extension ConsoleFailure {
    var phrase: Phrase {
        switch self {
        case .locked: ConsoleWords.locked
        case .folderNotFound: ConsoleWords.folderNotFound
        case .folderNotEmpty: ConsoleWords.folderNotEmpty
        case .socketPathTooLong: ConsoleWords.socketPathTooLong
        case .socketBroken: ConsoleWords.socketBroken
        case .noServer: ConsoleWords.noServer
        case .portTaken: ConsoleWords.portTaken
        case .noSuchDay: ConsoleWords.noSuchDay
        case .badRequest: ConsoleWords.badRequest
        case .orderUnreadable: ConsoleWords.orderUnreadable
        case .fileUnreadable(let path): RecordWords.noFile(path)
        case .noCheckpoint: RecordWords.noCheckpoint
        case .fileExists: PeopleWords.fileExists
        case .fileNotWritten: PeopleWords.fileNotWritten
        case .unknownEnding: PeopleWords.unknownEnding
        case .badBirth: PeopleWords.badBirth
        case .doorNeeded: PeopleWords.doorNeeded
        }
    }

    var exitCode: ExitCode {
        switch self {
        case .noSuchDay, .badRequest, .orderUnreadable, .fileUnreadable, .unknownEnding, .badBirth,
            .doorNeeded, .fileExists:
            Exit.badUsage
        case .fileNotWritten: Exit.cannotWrite
        case .noCheckpoint: Exit.refused
        case .locked, .folderNotFound, .folderNotEmpty, .socketPathTooLong, .noServer, .portTaken:
            Exit.unavailable
        case .socketBroken: Exit.tryAgain
        }
    }
}
