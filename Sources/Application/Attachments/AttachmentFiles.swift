import Dispatch
package import Domain
import Foundation
import Journal
package import Kernel

import struct Crypto.SHA256

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The bytes of photos and papers, each a file under the hash of its bytes.
///
/// A file is on the disk, synced with its folder, before any event tells of it. A crash between the
/// two leaves a file that nothing names, and the next sweep takes it away. Whoever keeps a file
/// holds it until they say how it went: a sweep spares what is held.
package actor AttachmentFiles {
    package static let chunkBytes = 65_536
    private static let draftEnding = ".draft"

    private let folder: String
    private let queue = DispatchQueue(label: "linli.attachments")
    /// How many hold a file that no event may tell of yet.
    private var held: [Digest: Int] = [:]

    /// - Parameter folder: made when the first file is kept.
    package init(folder: String) {
        self.folder = folder
    }

    /// Writes the bytes, if they are not there already, lasting a power loss, and holds the file.
    package func keep(_ bytes: [UInt8]) async throws(Trouble) -> Digest {
        let name = Self.name(of: bytes)
        held[name, default: 0] += 1
        let folder = folder
        let failure = await onQueue { Self.write(bytes, name, in: folder) }
        guard let failure else { return name }
        letGo(of: name)
        throw .unavailable(failure)
    }

    /// What became of the event is known: whoever kept the file holds it no longer. Where it is not
    /// known, the file is held until the program ends.
    package func letGo(of name: Digest) {
        held[name, default: 1] -= 1
        if held[name] == 0 { held[name] = nil }
    }

    /// Takes away every file that is neither held nor one of `named`, which is asked for while
    /// nothing can be let go. Answers how many went.
    @discardableResult
    package func sweep(named: @Sendable () -> Set<Digest>) async -> Int {
        let spared = named().union(held.keys)
        let folder = folder
        return await onQueue { Self.sweep(folder, sparing: spared) }
    }

    /// The file, if its bytes are those it is named after.
    package func find(_ name: Digest) async -> KeptFile? {
        let path = Self.path(of: name, in: folder)
        return await onQueue { KeptFile(path: path, name: name) }
    }

    package static func name(of bytes: [UInt8]) -> Digest {
        guard let name = Digest(SHA256.hash(data: bytes)) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return name
    }

    private func onQueue<Answer: Sendable>(
        _ work: @escaping @Sendable () -> Answer
    ) async -> Answer {
        await withCheckedContinuation { answer in
            queue.async { answer.resume(returning: work()) }
        }
    }
}

extension AttachmentFiles {
    private static func shelf(of name: Digest, in folder: String) -> String {
        folder + "/" + name.description.prefix(2)
    }

    private static func path(of name: Digest, in folder: String) -> String {
        shelf(of: name, in: folder) + "/" + name.description
    }

    /// Nothing if the file is there and safe.
    private static func write(
        _ bytes: [UInt8],
        _ name: Digest,
        in folder: String
    ) -> JournalError.Cause? {
        let shelf = shelf(of: name, in: folder)
        let path = path(of: name, in: folder)
        for directory in [folder, shelf] {
            guard mkdir(directory, 0o700) == 0 || errno == EEXIST else { return .store(errno) }
        }
        if KeptFile(path: path, name: name) == nil {
            let draft = path + draftEnding
            unlink(draft)
            if let failure = fill(draft, bytes) { return failure }
            guard rename(draft, path) == 0 else { return .store(errno) }
        }
        let parent = (folder as NSString).deletingLastPathComponent
        for directory in [shelf, folder, parent] {
            let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { return .store(errno) }
            defer { close(descriptor) }
            guard fsync(descriptor) == 0 else { return .store(errno) }
        }
        return nil
    }

    private static func fill(_ path: String, _ bytes: [UInt8]) -> JournalError.Cause? {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = open(path, flags, 0o600)
        guard descriptor >= 0 else { return .store(errno) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { bytes in
                Glibc.write(
                    descriptor,
                    bytes.baseAddress?.advanced(by: written),
                    bytes.count - written
                )
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return .store(errno) }
            written += count
        }
        return fsync(descriptor) == 0 ? nil : .store(errno)
    }

    private static func sweep(_ folder: String, sparing spared: Set<Digest>) -> Int {
        let names = Set(spared.map(\.description))
        var swept = 0
        for shelf in entries(folder) where shelf.count == 2 {
            for file in entries(folder + "/" + shelf) where !names.contains(file) {
                if unlink(folder + "/" + shelf + "/" + file) == 0 { swept += 1 }
            }
        }
        return swept
    }

    private static func entries(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}

/// A file that was found whole: as long and of the hash that it is named after.
package struct KeptFile: Sendable {
    package let path: String
    package let bytesCount: Int

    /// Blocks; reads the file once.
    init?(path: String, name: Digest) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var hash = SHA256()
        var count = 0
        while let chunk = Self.chunk(of: descriptor) {
            guard !chunk.isEmpty else {
                guard Digest(hash.finalize()) == name else { return nil }
                self.path = path
                bytesCount = count
                return
            }
            hash.update(data: chunk)
            count += chunk.count
        }
        return nil
    }

    /// Reads it once more, piece by piece; stops early if `take` throws.
    package func read(_ take: ([UInt8]) async throws -> Void) async throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw JournalError.unavailable(.store(errno)) }
        defer { close(descriptor) }
        while let chunk = Self.chunk(of: descriptor), !chunk.isEmpty { try await take(chunk) }
    }

    /// Empty at the end; nothing if it cannot be read.
    private static func chunk(of descriptor: Int32) -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: AttachmentFiles.chunkBytes)
        let count = chunk.withUnsafeMutableBytes {
            Glibc.read(descriptor, $0.baseAddress, $0.count)
        }
        guard count >= 0 else { return nil }
        return Array(chunk[..<count])
    }
}

extension JournalError.Cause {
    fileprivate static func store(_ code: Int32) -> Self {
        switch code {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS, EACCES, EPERM: .readOnly
        default: .failed(detail: String(cString: strerror(code)))
        }
    }
}

extension HostedDistrict {
    /// The files that attachments name which nobody removed.
    package var attachmentFiles: Set<Digest> {
        Set(
            district.attachmentShelf.all.indices.compactMap { index in
                attachmentFile(of: Identifier(UInt64(index) + 1))
            }
        )
    }

    /// The file that an attachment names; nothing once it was removed.
    package func attachmentFile(of id: Identifier<Attachment>) -> Digest? {
        guard let attachment = district.attachment(id), let name = directory.text(attachment.file)
        else { return nil }
        return Digest(hexadecimal: name)
    }
}
