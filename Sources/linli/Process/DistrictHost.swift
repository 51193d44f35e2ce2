import Application
import Domain
import Foundation
import Journal
import Kernel
import Logging
import Record
import SQLiteJournal

/// A data folder opened for writing: the lock, the journal and the one writer.
struct DistrictHost {
    let folder: DataFolder
    let writer: DistrictWriter<HostedDistrict>
    let signer: RecordSigner
    let proofs: RecordProofs
    let door: StaffDoor
    let residents: ResidentDoor
    let looks: PersonLooks
    let attachments: AttachmentFiles
    private let log: Logger
    private let lock: FolderLock

    init(
        _ folder: DataFolder,
        clock: any DistrictClock = SystemClock(),
        progress: (UInt64) -> Void
    ) throws {
        guard !folder.isForeign else { throw ConsoleFailure.folderNotEmpty }
        try folder.create()
        self.folder = folder
        attachments = AttachmentFiles(folder: folder.attachmentFolder)
        do throws(FolderLock.Failure) {
            lock = try FolderLock(folder)
        } catch {
            switch error {
            case .held: throw ConsoleFailure.locked
            case .notWritable(let code): throw OpeningError(errno: code)
            }
        }
        let journal = try SQLiteJournal(path: folder.database)
        let replay = try Replay<HostedDistrict>(of: journal, progress: progress)
        log = Logger(label: "linli")
        writer = DistrictWriter(
            replay,
            journal: journal,
            clock: clock,
            sealer: CryptoSealer(),
            log: log
        )
        proofs = RecordProofs(journal)
        door = try StaffDoor(
            writer,
            journal: journal,
            clock: clock,
            settings: StaffDoor.Settings(log: log)
        )
        residents = try ResidentDoor(
            writer,
            journal: journal,
            clock: clock,
            key: try LetterKey.kept(in: SecretFile(path: folder.letterKeyFile)),
            log: log
        )
        looks = try PersonLooks(writer, journal: journal, clock: clock)
        signer = RecordSigner(
            writer,
            proofs: proofs,
            clock: clock,
            file: KeyFile(path: folder.keyFile)
        )
    }

    /// Signs what was recorded since the last checkpoint. What is in the way is logged: the
    /// record goes on without a signature, and every page shows how old the last one is.
    func sign() async {
        do {
            try await signer.sign()
        } catch {
            log.error("no checkpoint", metadata: ["error": "\(String(reflecting: error))"])
        }
    }

    /// Carries out an order as it came from the command line, here or through the socket.
    func carryOut(_ request: ConsoleRequest) async -> ConsoleAnswer {
        let answer = await obey(request)
        switch answer {
        case .accepted, .invited, .letters, .erasure, .erasedAgain, .slip: await sign()
        case .done, .refused, .expired, .trouble, .recordRefused, .keyFault, .fileFault,
            .fileFlaw, .listFault, .timers, .slipAnswer, .noSuchSlip, .unreadable, .bug:
            break
        }
        return answer
    }

    /// Erases what is over from the tables of access. What is in the way is logged and goes next
    /// time.
    func sweep() async {
        do throws(Trouble) {
            try await door.sweep()
            try await residents.sweep()
            try await looks.sweep()
        } catch {
            log.error("no sweep", metadata: ["error": "\(String(reflecting: error))"])
        }
        await sweepAttachments()
    }

    /// Takes away the bytes of photos and papers that nothing names any more.
    func sweepAttachments() async {
        let published = writer.published
        let count = await attachments.sweep { published.current.state.attachmentFiles }
        if count > 0 { log.notice("attachments swept", metadata: ["files": "\(count)"]) }
    }

    private func obey(_ request: ConsoleRequest) async -> ConsoleAnswer {
        switch request.order {
        case .places(let order):
            return await give(.places(order.command), request)
        case .bodies(let order): return await give(.bodies(order.command), request)
        case .funds(let order): return await give(.funds(order.command), request)
        case .tasks(let order): return await give(.tasks(order.command), request)
        case .voice(let order): return await give(.voice(order.command), request)
        case .objections(let order): return await give(.objections(order.command), request)
        case .contributions(let order):
            return await give(.contributions(order.command), request)
        case .tidings(let order): return await give(.tidings(order.command), request)
        case .attachments(let order): return await answer { try await obey(order, request) }
        case .duties(let order): return await give(.duties(order.command), request)
        case .matters(let order): return await give(.matters(order.command), request)
        case .institutions(let order):
            guard let command = order.command else { return .unreadable }
            return await give(.institutions(command), request)
        case .staff(let order): return await answer { try await obey(order, request) }
        case .letters(let order): return await answer { try await obey(order, request) }
        case .people(let order): return await answer { try await obey(order, request) }
        case .privacy(let order): return await answer { try await obey(order, request) }
        case .mandates(let order): return await answer { try await obey(order, request) }
        case .rotateKey:
            return await answer {
                .accepted(try await signer.rotate(request.id, made: request.made))
            }
        case .restartRecord(let text):
            return await answer {
                let note = try SignedNote(parsing: Array(text.utf8))
                return .accepted(
                    try await signer.restart(after: note, request.id, made: request.made)
                )
            }
        case .timerStatus:
            return .timers(await writer.timerHold())
        case .acceptClock:
            await writer.acceptClock()
            await writer.fireDueTimers()
            return .timers(await writer.timerHold())
        }
    }

    private func give(_ command: Command, _ request: ConsoleRequest) async -> ConsoleAnswer {
        await answer {
            .accepted(
                try await writer.submit(
                    Submission(
                        command,
                        actor: .console,
                        request: request.id,
                        made: request.made
                    )
                )
            )
        }
    }

    private func answer(_ body: () async throws -> ConsoleAnswer) async -> ConsoleAnswer {
        do {
            return try await body()
        } catch let denial as Denial<Refusal> {
            switch denial {
            case .refused(let refusal): return .refused(refusal)
            case .expired(let hoursMax): return .expired(hoursMax: hoursMax)
            case .trouble(let trouble): return .trouble(trouble)
            }
        } catch let refusal as RecordRefusal {
            return .recordRefused(refusal)
        } catch let fault as KeyFault {
            return .keyFault(fault)
        } catch let fault as RosterFault {
            return .fileFault(fault)
        } catch let flaw as FileFlaw {
            return .fileFlaw(flaw)
        } catch let fault as ErasureListFault {
            return .listFault(fault)
        } catch let denial as JoinDenial {
            return ConsoleAnswer(denial)
        } catch let error as JournalError {
            return .trouble(Trouble(error))
        } catch let fault as TileFault {
            log.error("order failed", metadata: ["error": "\(String(reflecting: fault))"])
            return .trouble(.unavailable(.damaged(detail: String(reflecting: fault))))
        } catch {
            log.critical("a fault of the program", metadata: ["error": "\(type(of: error))"])
            return .bug
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

    /// With what is needed to prove things about it.
    static func openProving(
        _ folder: DataFolder,
        progress: (UInt64) -> Void
    ) throws -> (Snapshot<HostedDistrict>, RecordProofs) {
        let snapshot = try open(folder, progress: progress)
        let journal = try SQLiteJournal(path: folder.database, access: .reading)
        return (snapshot, RecordProofs(journal))
    }
    /// With the tables of access beside it.
    static func openWithAccess(
        _ folder: DataFolder,
        progress: (UInt64) -> Void
    ) throws -> (Snapshot<HostedDistrict>, AccessRows) {
        let (snapshot, journal) = try openWithJournal(folder, progress: progress)
        return (snapshot, try AccessRows(in: journal))
    }

    static func openWithJournal(
        _ folder: DataFolder,
        progress: (UInt64) -> Void
    ) throws -> (Snapshot<HostedDistrict>, SQLiteJournal) {
        let snapshot = try open(folder, progress: progress)
        return (snapshot, try SQLiteJournal(path: folder.database, access: .reading))
    }
}
