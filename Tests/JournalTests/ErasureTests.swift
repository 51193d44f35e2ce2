import Foundation
import GRDBSQLite
import Journal
import Kernel
import SQLiteJournal
import TestSupport
import Testing

/// What is erased is gone from the disk, not only from the answers.
@Suite struct ErasureTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("linli.sqlite")
    }

    @Test func `an erased text leaves no byte in the files, however the pages were split`()
        async throws
    {
        let journal = try SQLiteJournal(path: path)
        var random = Seed.random()
        var texts: [[UInt8]: [UInt8]] = [:]
        for _ in 0..<40 {
            var writes: [TableWrite] = []
            for _ in 0..<25 {
                let (key, value) = Self.text(using: &random)
                texts[key] = value
                writes.append(.put(.text, key: key, value: value))
            }
            try await journal.append(Batch(writes: writes), expecting: 0)
        }
        let doomed = texts.keys.sorted { $0.lexicographicallyPrecedes($1) }.shuffled(using: &random)
        for key in doomed.prefix(300) {
            try await journal.append(Batch(writes: [.erase(.text, key: key)]), expecting: 0)
        }
        let bytes = try onDisk()
        let remains = doomed.prefix(300).compactMap { texts[$0] }.filter { bytes.holds($0) }
        #expect(remains.count == 0, "\(remains.count) of 300 remain, SEED=\(Seed.current)")
        let kept = doomed.dropFirst(300).compactMap { texts[$0] }.filter { !bytes.holds($0) }
        #expect(kept.isEmpty, "the search finds what is there")
    }

    @Test func `a replaced text leaves no byte in the files`() async throws {
        let journal = try SQLiteJournal(path: path)
        let old = Array("what was said at first".utf8)
        try await journal.append(
            Batch(writes: [.put(.text, key: [1], value: old)]),
            expecting: 0
        )
        #expect(try onDisk().holds(old))
        try await journal.append(
            Batch(writes: [.put(.text, key: [1], value: [0])]),
            expecting: 0
        )
        try await journal.append(Batch(writes: [.erase(.text, key: [2])]), expecting: 0)
        #expect(try !onDisk().holds(old))
    }

    @Test func `a reader of an older state only delays the erasure`() async throws {
        let journal = try SQLiteJournal(path: path)
        let old = Array("what should never have been said".utf8)
        try await journal.append(
            Batch(writes: [.put(.text, key: [1], value: old)]),
            expecting: 0
        )
        let reader = try RawConnection(path)
        reader.run("BEGIN; SELECT * FROM text")
        try await journal.append(Batch(writes: [.erase(.text, key: [1])]), expecting: 0)
        #expect(try await journal.rows([[1]], of: .text).isEmpty)
        #expect(try onDisk().holds(old), "the reader still needs it")
        reader.run("COMMIT")
        try await journal.append(1...1)
        #expect(try !onDisk().holds(old))
    }

    @Test func `what a crash left in the log is gone with the first append of the next start`()
        async throws
    {
        let old = Array("what should never have been said".utf8)
        do {
            let crashed = try SQLiteJournal(path: path)
            try await crashed.append(
                Batch(writes: [.put(.text, key: [1], value: old)]),
                expecting: 0
            )
            let reader = try RawConnection(path)
            reader.run("BEGIN; SELECT * FROM text")
            try await crashed.append(Batch(writes: [.erase(.text, key: [1])]), expecting: 0)
            for name in ["", "-wal", "-mark"] {
                try FileManager.default.copyItem(
                    atPath: path + name,
                    toPath: folder.path("copy") + name
                )
            }
        }
        let journal = try SQLiteJournal(path: folder.path("copy"))
        #expect(try onDisk("copy").holds(old))
        try await journal.append(1...1)
        #expect(try !onDisk("copy").holds(old))
    }

    /// Rows of secrets come and go, change in place and in length; the file holds those that are
    /// there and no other, and stops growing.
    @Test(arguments: [ErasableTable.credential, .session, .invitation, .vault, .look])
    func `a secret that was erased or replaced leaves no byte in the files`(
        table: ErasableTable
    ) async throws {
        let journal = try SQLiteJournal(path: path)
        var random = Seed.random()
        var present: [[UInt8]: [UInt8]] = [:]
        var gone: [[UInt8]] = []
        for _ in 0..<400 {
            var writes: [TableWrite] = []
            for _ in 0..<4 {
                let key = [UInt8](repeating: UInt8.random(in: 0..<40, using: &random), count: 32)
                if let old = present.removeValue(forKey: key) { gone.append(old) }
                if Int.random(in: 0..<3, using: &random) == 0 {
                    writes.append(.erase(table, key: key))
                } else {
                    let length = Int.random(in: 0..<8, using: &random) == 0 ? 128 : 64
                    let value = (0..<length).map { _ in UInt8.random(in: 1...255, using: &random) }
                    writes.append(.put(table, key: key, value: value))
                    present[key] = value
                }
            }
            try await journal.append(Batch(writes: writes), expecting: 0)
        }
        try await journal.append(Batch(writes: [.erase(table, key: [0])]), expecting: 0)
        let bytes = try onDisk()
        let remains = gone.filter { bytes.holds($0) }.count
        #expect(remains == 0, "\(remains) of \(gone.count) remain, SEED=\(Seed.current)")
        #expect(present.values.allSatisfy { bytes.holds($0) }, "the search finds what is there")
        var found: [[UInt8]: [UInt8]] = [:]
        try journal.scan(table) { found[Array($0.key)] = Array($0.value) }
        #expect(found == present, "SEED=\(Seed.current)")
        let rows = try RawConnection(path).text("SELECT count(*) FROM \(table.rawValue)")
        let count = try #require(rows.flatMap { Int($0) })
        #expect(count <= 80, "the places of erased rows are used again: \(count)")
    }

    /// Random keys as commitments have them, so that rows go into the middle of full pages; short
    /// and long texts, so that some lie in pages of their own.
    private static func text(using random: inout SeededRandom) -> ([UInt8], [UInt8]) {
        let key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        let lengths = [24, 40, 60, 100, 180, 400, 3_000, 9_000]
        let length = lengths.randomElement(using: &random) ?? 24
        return (key, (0..<length).map { _ in UInt8.random(in: 1...255, using: &random) })
    }

    private func onDisk(_ name: String = "linli.sqlite") throws -> Data {
        try ["", "-wal", "-mark"].reduce(into: Data()) { bytes, suffix in
            bytes += try Data(contentsOf: URL(filePath: folder.path(name) + suffix))
        }
    }
}

extension Data {
    /// Whether 20 bytes in a row of `text` are in here: from its beginning, middle or end.
    fileprivate func holds(_ text: [UInt8]) -> Bool {
        [text.prefix(20), text.dropFirst(text.count / 2 - 10).prefix(20), text.suffix(20)]
            .contains { range(of: Data($0)) != nil }
    }
}
