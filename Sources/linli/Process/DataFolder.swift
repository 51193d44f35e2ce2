import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The folder that holds one district: database, lock and socket.
struct DataFolder: Sendable {
    let path: String

    init(_ path: String) {
        self.path = URL(fileURLWithPath: path).path
    }

    var database: String { path + "/linli.sqlite" }
    var lockFile: String { path + "/linli.lock" }
    var socket: String { path + "/linli.sock" }
    var keyFile: String { path + "/linli.key" }
    /// The secret of the forms, which is no key of the record.
    var formKeyFile: String { path + "/linli.forms" }

    /// Where the bytes of photos and papers lie.
    var attachmentFolder: String { path + "/attachments" }

    /// The secret that the codes of letters follow from.
    var letterKeyFile: String { path + "/linli.letters" }

    var exists: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    /// Holds files, and none of them is a district's database.
    var isForeign: Bool {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let ours = [database, lockFile, keyFile].map { ($0 as NSString).lastPathComponent }
        return !files.isEmpty && !files.contains { ours.contains($0) }
    }

    /// Makes the folder, readable by its owner only, if there is none.
    func create() throws {
        guard !exists else { return }
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }
}

/// The right to write to a data folder, held by one process at a time until it ends.
final class FolderLock: Sendable {
    enum Failure: Error {
        case held
        case notWritable(errno: Int32)
    }

    private let descriptor: Int32

    init(_ folder: DataFolder) throws(Failure) {
        descriptor = open(folder.lockFile, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .notWritable(errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .held
        }
    }

    deinit { close(descriptor) }
}
