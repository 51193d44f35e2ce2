import Application
import Domain
import Foundation
import Kernel
import SQLiteJournal

/// What the command line asks about what is on file about people.
enum PrivacyOrder: Codable, Sendable {
    case agree(GiveConsent)
    case withdraw(WithdrawConsent)
    case hold(PlaceHold)
    case lift(LiftHold)
    case erase(ErasePerson)
    /// Everybody whom a file names who are there again, by where the file lies.
    case eraseAgain(path: String)
    case open(OpenRecord)
    case shred(ShredPapers)
    /// Notes that the operator is about to see what is on file about somebody.
    case look(at: Identifier<Person>)
}

/// What became of a list of erasures.
struct ErasedAgain: Codable, Sendable {
    let erased: Int
    /// Were erased here, too.
    let gone: Int
    /// Are not meant here: this record never knew them.
    let unknown: Int
}

extension DistrictHost {
    func obey(_ order: PrivacyOrder, _ request: ConsoleRequest) async throws -> ConsoleAnswer {
        switch order {
        case .agree(let command): return try await give(.giveConsent(command), request)
        case .withdraw(let command): return try await give(.withdrawConsent(command), request)
        case .hold(let command): return try await give(.placeHold(command), request)
        case .lift(let command): return try await give(.liftHold(command), request)
        case .open(let command):
            try await looks.note(command.person, by: .console, for: .audit)
            return try await give(.openRecord(command), request)
        case .shred(let command): return try await give(.shredPapers(command), request)
        case .erase(let command):
            _ = try await give(.erase(command), request)
            let deferral = writer.published.current.state.district.deferral(of: command.person)
            return .erasure(
                waits: deferral.map { ErasureObstacle(cause: $0.cause, until: $0.until) }
            )
        case .eraseAgain(let path): return try await eraseAgain(path, request)
        case .look(let person):
            guard writer.published.current.state.district.person(person) != nil else {
                return .refused(.privacy(.unknownPerson(person)))
            }
            try await looks.note(person, by: .console, for: .console)
            return .done
        }
    }

    private func give(
        _ command: PrivacyCommand,
        _ request: ConsoleRequest
    ) async throws -> ConsoleAnswer {
        .accepted(
            try await writer.submit(
                Submission(
                    .privacy(command),
                    actor: .console,
                    request: request.id,
                    made: request.made
                )
            )
        )
    }

    /// Each by itself: whatever comes in between, the same order again goes on where it ended.
    private func eraseAgain(
        _ path: String,
        _ request: ConsoleRequest
    ) async throws -> ConsoleAnswer {
        let list = try ErasureList(file: path)
        let plan = try ErasurePlan(
            list,
            in: writer.published.current.state.district,
            try SQLiteJournal(path: folder.database, access: .reading)
        )
        for person in plan.persons {
            _ = try await writer.submit(
                Submission(
                    .privacy(.eraseAgain(EraseAgain(person: person))),
                    actor: .console,
                    request: RequestID(
                        high: request.id.high ^ Self.again,
                        low: request.id.low &+ person.rawValue
                    ),
                    made: request.made
                )
            )
        }
        return .erasedAgain(
            ErasedAgain(erased: plan.persons.count, gone: plan.gone, unknown: plan.unknown)
        )
    }

    /// "again" in ASCII.
    private static let again: UInt64 = 0x61_6761_696E
}

extension ErasureList {
    /// Reads a file that whoever holds the folder can read.
    fileprivate init(file path: String) throws(ErasureListFault) {
        guard let file = FileHandle(forReadingAtPath: path),
            let data = try? file.read(upToCount: Self.bytesMax + 1), data.count <= Self.bytesMax,
            let text = String(data: data, encoding: .utf8)
        else { throw .unreadable }
        try self.init(text)
    }
}
