import GRDB
import Journal
import Kernel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension SQLiteJournal {
    /// What a look at a file finds, if nothing speaks against it.
    enum Found {
        /// No database yet.
        case blank
        /// Made by an older version of this program.
        case outdated
        case current
    }

    static func configuration(busy seconds: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(seconds)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    """
            )
        }
        return configuration
    }

    /// Looks at a database through a connection that can change nothing.
    static func look(
        at path: String,
        _ busyTimeoutSeconds: Double
    ) throws -> (DatabaseQueue, Found) {
        let mark = HighWaterMark.read(path: markPath(path))
        var status = stat()
        guard stat(path, &status) == 0 else { throw OpeningError(errno: errno) }
        // SQLite would throw away the log of a database of no bytes.
        if status.st_size == 0 { try refuseShorter(0, mark) }
        var configuration = configuration(busy: busyTimeoutSeconds)
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        return (queue, try queue.read { try inspect($0, mark: mark) })
    }

    /// Makes the file, readable by its owner only.
    ///
    /// A file that is there is not opened here: closing it again would drop the locks that SQLite
    /// holds on it for another connection of this process.
    static func makeFile(_ path: String) throws(OpeningError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno != EEXIST {
            throw OpeningError(errno: errno)
        }
    }

    /// Makes the names of the files in the folder durable.
    static func syncFolder(of path: String) throws(OpeningError) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw OpeningError(errno: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw OpeningError(errno: errno) }
    }

    /// Looks at a database before anything is written to it.
    ///
    /// - Parameter mark: read before the transaction in which `database` is looked at; a writer may
    ///   go on meanwhile, so that the mark would be ahead of the look.
    static func inspect(
        _ database: Database,
        mark: HighWaterMark.Position?
    ) throws -> Found {
        let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard objects > 0 else {
            guard id == 0 || id == JournalSchema.applicationID else { throw OpeningError.foreign }
            try refuseShorter(0, mark)
            return .blank
        }
        let found = try JournalSchema.objects(of: database)
        // The power went after the list of migrations was made and before the first of them.
        if id == 0, try found == JournalSchema.objectsBeforeFirst.get() {
            try refuseShorter(0, mark)
            return .blank
        }
        guard id == JournalSchema.applicationID else { throw OpeningError.foreign }
        let migrations = try appliedMigrations(in: database)
        let expected = try JournalSchema.objects(after: migrations.last)
        for object in Set(expected.keys).union(found.keys).sorted()
        where expected[object] != found[object] {
            throw OpeningError.damaged(detail: "the schema differs at \(object)")
        }
        if let mark { try compare(database, with: mark) }
        return migrations.areAll ? .current : .outdated
    }

    private static func appliedMigrations(
        in database: Database
    ) throws -> (last: String, areAll: Bool) {
        let applied = try JournalSchema.migrator.appliedIdentifiers(database)
        let known = JournalSchema.migrator.migrations
        guard applied.isSubset(of: known) else {
            throw applied.isSuperset(of: known)
                ? OpeningError.newer
                : OpeningError.damaged(detail: "the list of migrations is not ours")
        }
        guard let last = known.prefix(applied.count).last, applied.contains(last) else {
            throw OpeningError.damaged(detail: "the list of migrations has gaps")
        }
        return (last, applied.count == known.count)
    }

    /// What to tell the operator. A file that is no database but has our mark beside it was one.
    static func reason(_ error: any Error, path: String) -> OpeningError {
        let reason =
            switch error {
            case let error as OpeningError: error
            case let error as DatabaseError: OpeningError(error)
            default: OpeningError.damaged(detail: String(reflecting: error))
            }
        guard reason == .foreign, HighWaterMark.read(path: markPath(path)) != nil
        else { return reason }
        return .damaged(detail: "the file is no longer a database of this program")
    }

    private static func refuseShorter(
        _ recorded: UInt64,
        _ mark: HighWaterMark.Position?
    ) throws(OpeningError) {
        guard let mark, recorded < mark.sequence else { return }
        throw .shorter(recorded: recorded, acknowledged: mark.sequence)
    }

    private static func compare(
        _ database: Database,
        with mark: HighWaterMark.Position
    ) throws {
        try refuseShorter(try head(database), mark)
        guard mark.sequence > 0 else { return }
        var isSame = false
        try scan(database, after: mark.sequence - 1, limit: 1) { event in
            isSame = event.sequence == mark.sequence && Digest(event.leaf) == mark.leaf
        }
        guard isSame else {
            throw OpeningError.damaged(
                detail: "event \(mark.sequence) is not the one that was acknowledged"
            )
        }
    }
}

extension OpeningError {
    /// What a call of the system about a file of the folder reported.
    package init(errno code: Int32) {
        switch code {
        case EACCES, EROFS, EPERM: self = .readOnlyFolder
        case ENOSPC, EDQUOT: self = .diskFull
        case ENOENT, ENOTDIR: self = .missing
        default: self = .damaged(detail: String(cString: strerror(code)))
        }
    }

    init(_ error: DatabaseError) {
        switch error.extendedResultCode {
        case .SQLITE_IOERR_SHMSIZE:
            self = .diskFull
            return
        default: break
        }
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .foreign
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            self = .readOnlyFolder
        default: self = .damaged(detail: error.description)
        }
    }
}
