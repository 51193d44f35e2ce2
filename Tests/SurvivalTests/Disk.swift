import Foundation
import Kernel

/// A disk that may lose power.
///
/// The fault model. What was written to a file is safe once a sync that began after the write has
/// ended; a file's name is safe, or safely gone, once its folder was synced after that. Of all the
/// rest any part may be there or not, in any order, in whole sectors; a cut of a file's length
/// counts as one part. Sectors are never mixed, and what is safe stays.
struct Disk {
    fileprivate static let sectorBytes = 512

    fileprivate enum Change {
        case write(offset: Int, bytes: [UInt8], end: Int)
        case truncate(length: Int, end: Int)

        var end: Int {
            switch self {
            case .write(_, _, let end), .truncate(_, let end): end
            }
        }
    }

    fileprivate struct File {
        var safe: [UInt8] = []
        var pending: [Change] = []
        var isNamed = true
        var isSafelyNamed = false
    }

    private var files: [String: File] = [:]

    /// A disk on which everything in `folder` is safe.
    init(folder: URL) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where !name.hasSuffix("-shm") {
            let bytes = try Data(contentsOf: folder.appending(path: name))
            files[name] = File(safe: Array(bytes), isSafelyNamed: true)
        }
    }

    mutating func take(_ step: Trace.Step) {
        switch step.operation {
        case .write(let file, let offset, let bytes):
            files[file]?.pending.append(.write(offset: offset, bytes: bytes, end: step.end))
        case .truncate(let file, let length):
            files[file]?.pending.append(.truncate(length: length, end: step.end))
        case .create(let file): files[file, default: File()].isNamed = true
        case .remove(let file): files[file]?.isNamed = false
        case .sync(let file): files[file]?.makeSafe(before: step.begin)
        case .syncNames:
            files = files.mapValues { file in
                var file = file
                file.isSafelyNamed = file.isNamed
                return file
            }
        case .say: break
        }
    }

    /// What is on the disk when power comes back, if it kept only what is safe.
    var safeFiles: [String: [UInt8]] {
        files.filter(\.value.isSafelyNamed).mapValues(\.safe)
    }

    /// What is on the disk when power comes back, if it also kept some of the rest.
    func files(using random: inout SeededRandom) -> [String: [UInt8]] {
        var kept: [String: [UInt8]] = [:]
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            let isThere =
                file.isNamed == file.isSafelyNamed
                ? file.isNamed : Bool.random(using: &random)
            guard isThere else { continue }
            var bytes = file.safe
            for change in file.pending { change.apply(to: &bytes, inPart: &random) }
            kept[name] = bytes
        }
        return kept
    }
}

extension Disk.File {
    /// A name that is not safe yet does not become so by syncing the file.
    fileprivate mutating func makeSafe(before line: Int) {
        for change in pending where change.end < line { change.apply(to: &safe) }
        pending.removeAll { $0.end < line }
    }
}

extension Disk.Change {
    fileprivate func apply(to file: inout [UInt8]) {
        switch self {
        case .write(let offset, let bytes, _): file.write(bytes[...], at: offset)
        case .truncate(let length, _): file.resize(to: length)
        }
    }

    /// Each sector by the toss of a coin.
    fileprivate func apply(to file: inout [UInt8], inPart random: inout SeededRandom) {
        switch self {
        case .write(let offset, let bytes, _):
            var start = 0
            while start < bytes.count {
                let sector = Disk.sectorBytes - (offset + start) % Disk.sectorBytes
                let end = min(bytes.count, start + sector)
                if Bool.random(using: &random) {
                    file.write(bytes[start..<end], at: offset + start)
                }
                start = end
            }
        case .truncate(let length, _):
            if Bool.random(using: &random) { file.resize(to: length) }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func write(_ bytes: ArraySlice<UInt8>, at offset: Int) {
        if count < offset + bytes.count { resize(to: offset + bytes.count) }
        replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }

    fileprivate mutating func resize(to length: Int) {
        if count > length {
            removeLast(count - length)
        } else {
            append(contentsOf: repeatElement(0, count: length - count))
        }
    }
}
