import Application
import Domain
import Foundation
import Journal
import Kernel
import SQLiteJournal

/// `flip FOLDER SCRATCH NAME STEP START SEED`: flips each STEP-th byte of the file NAME from START
/// on, one at a time in a copy of the folder, and says how opening and replaying the copy ended:
/// `same`, `refused` with the reason, or `DIFFERENT`.
struct Flips {
    private static let names = ["linli.sqlite", "linli.sqlite-wal", "linli.sqlite-mark"]

    private let folder: String
    private let scratch: String
    private let name: String
    private let step: Int
    private let start: Int
    private let seed: UInt64

    init(_ arguments: ArraySlice<String>) throws {
        let values = Array(arguments)
        guard values.count == 6, let step = Int(values[3]), let start = Int(values[4]),
            let seed = UInt64(values[5])
        else { throw CrashChild.Usage() }
        (folder, scratch, name) = (values[0], values[1], values[2])
        self.step = step
        self.start = start
        self.seed = seed
    }

    func run() async throws {
        let pristine = try Self.names.reduce(into: [String: Data]()) { files, name in
            let url = URL(filePath: "\(folder)/\(name)")
            if FileManager.default.fileExists(atPath: url.path) {
                files[name] = try Data(contentsOf: url)
            }
        }
        guard let bytes = pristine[name] else { throw CrashChild.Usage() }
        try place(pristine)
        let expected = try await Finding(in: scratch, access: .reading)
        var random = SeededRandom(seed: seed &+ UInt64(start))
        for offset in stride(from: start, to: bytes.count, by: step) {
            var flipped = bytes
            let isOneBit = Bool.random(using: &random)
            let mask: UInt8 =
                isOneBit
                ? 1 << UInt8.random(in: 0..<8, using: &random)
                : UInt8.random(in: 1...255, using: &random)
            flipped[offset] ^= mask
            let access: SQLiteJournal.Access =
                Int.random(in: 0..<8, using: &random) == 0 ? .writing : .reading
            CrashChild.say("\(offset) \(mask) \(access) begins")
            try place(pristine.merging([name: flipped]) { $1 })
            let end = await outcome(access, expected)
            CrashChild.say("\(offset) \(mask) \(access) \(end)")
        }
    }

    private func outcome(_ access: SQLiteJournal.Access, _ expected: Finding) async -> String {
        do {
            let found = try await Finding(in: scratch, access: access)
            return found == expected ? "same" : "DIFFERENT"
        } catch {
            return "refused \(error)"
        }
    }

    private func place(_ files: [String: Data]) throws {
        for name in Self.names + ["linli.sqlite-shm"] {
            unlink("\(scratch)/\(name)")
        }
        for (name, bytes) in files {
            try bytes.write(to: URL(filePath: "\(scratch)/\(name)"))
        }
    }
}

/// Everything a program can learn from a folder: by replay, and by reading here and there.
private struct Finding: Equatable {
    private let district: District
    private let names: [[String?]]
    private let root: Digest
    private let sequence: UInt64
    private let requestCount: Int
    private let reads: [[StoredEvent]]
    private let rows: [[UInt8]: [UInt8]]
    private let people: [PersonDetails?]
    private let vault: [[UInt8]: [UInt8]]

    init(in folder: String, access: SQLiteJournal.Access) async throws {
        let journal = try SQLiteJournal(path: folder + "/linli.sqlite", access: access)
        let replay = try Replay<HostedDistrict>(of: journal)
        let state = replay.snapshot.state
        district = state.district
        names = state.district.places.map { place in
            place.names.map { state.directory.text($0) }
        }
        root = replay.snapshot.root
        sequence = replay.snapshot.sequence
        requestCount = replay.requests.count
        var reads: [[StoredEvent]] = []
        for position in 0..<sequence {
            reads.append(try await journal.read(after: position, limit: 2))
        }
        self.reads = reads
        let keys = state.district.places.flatMap(\.names).map(\.bytes)
        rows = try await journal.rows(keys, of: .text)
        let persons = state.district.persons.indices.map { UInt64($0) + 1 }
        people = persons.map { state.people.details(of: Identifier($0)) }
        let kind = VaultKind.person.rawValue
        vault = try await journal.rows(
            persons.map { [kind] + $0.bigEndianBytes },
            of: .vault
        )
    }
}
