import GRDB
import Journal
import Kernel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension SQLiteJournal {
    /// Makes the file readable by its owner only, and its name in the folder durable.
    static func prepareFile(_ path: String) throws(OpeningError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OpeningError(errno: errno) }
        close(descriptor)
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let folderDescriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
        guard folderDescriptor >= 0 else { throw OpeningError(errno: errno) }
        fsync(folderDescriptor)
        close(folderDescriptor)
    }

    static func refuseForeign(_ database: Database) throws {
        let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard objects == 0 || id == JournalSchema.applicationID else { throw OpeningError.foreign }
        guard try !JournalSchema.migrator.hasBeenSuperseded(database) else {
            throw OpeningError.newer
        }
    }

    /// Compares the schema with what the migrations make, and the length with what was
    /// acknowledged.
    static func refuseDamaged(_ database: Database, markPath: String) throws {
        let expected = try JournalSchema.expectedObjects()
        let found = try JournalSchema.objects(of: database)
        for object in Set(expected.keys).union(found.keys).sorted()
        where expected[object] != found[object] {
            throw OpeningError.damaged(detail: "the schema differs at \(object)")
        }
        guard let mark = HighWaterMark.read(path: markPath) else { return }
        let recorded = try head(database)
        guard recorded >= mark.sequence else {
            throw OpeningError.shorter(recorded: recorded, acknowledged: mark.sequence)
        }
        guard mark.sequence > 0 else { return }
        try scan(database, after: mark.sequence - 1, limit: 1) { event in
            guard Digest(event.leaf) == mark.leaf else {
                throw OpeningError.damaged(
                    detail: "event \(event.sequence) is not the one that was acknowledged"
                )
            }
        }
    }
}

extension OpeningError {
    init(errno code: Int32) {
        switch code {
        case EACCES, EROFS, EPERM: self = .readOnlyFolder
        case ENOSPC, EDQUOT: self = .diskFull
        case ENOENT, ENOTDIR: self = .missing
        default: self = .damaged(detail: String(cString: strerror(code)))
        }
    }

    init(_ error: DatabaseError) {
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
