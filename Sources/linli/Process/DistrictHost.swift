import Application
import Domain
import Foundation
import Journal
import Kernel
import Logging
import SQLiteJournal

/// A data folder opened for writing: the lock, the journal and the one writer.
struct DistrictHost {
    let folder: DataFolder
    let writer: DistrictWriter<HostedDistrict>
    private let lock: FolderLock

    init(
        _ folder: DataFolder,
        clock: any DistrictClock = SystemClock(),
        progress: (UInt64) -> Void
    ) throws {
        guard !folder.isForeign else { throw ConsoleFailure.folderNotEmpty }
        try folder.create()
        self.folder = folder
        do throws(FolderLock.Failure) {
            lock = try FolderLock(folder)
        } catch {
            switch error {
            case .held: throw ConsoleFailure.locked
            case .notWritable: throw OpeningError.readOnlyFolder
            }
        }
        let journal = try SQLiteJournal(path: folder.database)
        let replay = try Replay<HostedDistrict>(of: journal, progress: progress)
        writer = DistrictWriter(
            replay,
            journal: journal,
            clock: clock,
            sealer: CryptoSealer(),
            log: Logger(label: "linli")
        )
    }

    /// Carries out an order as it came from the command line, here or through the socket.
    func carryOut(_ request: ConsoleRequest) async -> ConsoleAnswer {
        switch request.order {
        case .places(let order):
            return await submit(.places(order.command), request)
        case .timerStatus:
            return .timers(await writer.timerHold())
        case .acceptClock:
            await writer.acceptClock()
            await writer.fireDueTimers()
            return .timers(await writer.timerHold())
        }
    }

    private func submit(_ command: Command, _ request: ConsoleRequest) async -> ConsoleAnswer {
        let submission = Submission(
            command,
            actor: .console,
            request: request.id,
            made: request.made
        )
        do throws(Denial<Refusal>) {
            return .accepted(try await writer.submit(submission))
        } catch {
            switch error {
            case .refused(let refusal): return .refused(refusal)
            case .expired(let hoursMax): return .expired(hoursMax: hoursMax)
            case .trouble(let trouble): return .trouble(trouble)
            }
        }
    }
}

/// A look at a data folder without writing to it.
enum DistrictReading {
    static func open(
        _ folder: DataFolder,
        progress: (UInt64) -> Void
    ) throws -> Snapshot<HostedDistrict> {
        guard folder.exists else { throw ConsoleFailure.folderNotFound }
        let journal = try SQLiteJournal(path: folder.database, access: .reading)
        return try Replay<HostedDistrict>(of: journal, progress: progress).snapshot
    }
}
