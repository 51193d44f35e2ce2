import Journal
import Kernel
import Testing

/// What every journal promises, in the order of the promises of `Journal`.
@Suite struct JournalContractTests {
    @Test(arguments: JournalUnderTest.allCases)
    func `a batch is recorded whole and seen at once`(_ store: JournalUnderTest) async throws {
        let open = try await store.open()
        let journal = open.journal
        let batch = Batch(
            entries: [.numbered(1), .numbered(2)],
            writes: [
                .put(.text, key: [1], value: [10]), .put(.derived, key: [2], value: [20]),
            ]
        )
        try await journal.append(batch, expecting: 0)
        #expect(try await journal.head() == 2)
        #expect(try await journal.read(after: 0, limit: 9).map(\.entry) == batch.entries)
        #expect(try await journal.rows([[1], [2]], of: .text) == [[1]: [10]])
        #expect(try await journal.rows([[1], [2]], of: .derived) == [[2]: [20]])
    }

    @Test(arguments: JournalUnderTest.allCases, [0, 1, 3, UInt64.max])
    func `a batch that expects another end is refused whole`(
        _ store: JournalUnderTest,
        _ expected: UInt64
    ) async throws {
        let open = try await store.open()
        let journal = open.journal
        try await journal.append(1...2)
        try await journal.append(
            Batch(writes: [.put(.text, key: [1], value: [1])]),
            expecting: 2
        )
        let before = try journal.everything()
        let batch = Batch(
            entries: [.numbered(3)],
            writes: [
                .erase(.text, key: [1]), .put(.derived, key: [1], value: [1]),
            ]
        )
        await #expect(throws: JournalError.conflict(head: 2)) {
            try await journal.append(batch, expecting: expected)
        }
        await #expect(throws: JournalError.conflict(head: 2)) {
            try await journal.append(Batch(writes: batch.writes), expecting: expected)
        }
        #expect(try journal.everything() == before)
    }

    @Test(arguments: JournalUnderTest.allCases)
    func `sequences are dense from one and keep the order`(_ store: JournalUnderTest) async throws {
        let open = try await store.open()
        let journal = open.journal
        #expect(try await journal.head() == 0)
        #expect(try await journal.read(after: 0, limit: 9).isEmpty)
        var last: UInt64 = 0
        for count in [1, 7, 600, 2] as [UInt64] {
            try await journal.append((last + 1)...(last + count))
            last += count
            #expect(try await journal.head() == last)
        }
        let events = try await journal.read(after: 0, limit: 1_000)
        #expect(events.map(\.sequence) == Array(1...last))
        #expect(events.map(\.entry) == (1...last).map { .numbered($0) })
    }

    @Test(arguments: JournalUnderTest.allCases)
    func `bytes come back unchanged, whatever they are`(_ store: JournalUnderTest) async throws {
        let open = try await store.open()
        let journal = open.journal
        let every = Array(UInt8.min...UInt8.max)
        let longest = (0..<Entry.bytesMax).map { UInt8(truncatingIfNeeded: $0 * 31 >> 3) }
        let samples: [[UInt8]] = [[], [0], [0, 0], every, every.reversed(), longest]
        let entries = samples.map { Entry(bytes: $0, leaf: .numbered(UInt64.max)) }
        let keys = samples.dropLast() + [Array(longest.prefix(TableWrite.keyBytesMax))]
        let writes = zip(keys, samples).flatMap { key, value in
            ErasableTable.allCases.map { TableWrite.put($0, key: key, value: value) }
        }
        try await journal.append(Batch(entries: entries, writes: writes), expecting: 0)

        #expect(try await journal.read(after: 0, limit: 99).map(\.entry) == entries)
        let rows = Dictionary(uniqueKeysWithValues: zip(keys, samples))
        for table in ErasableTable.allCases {
            #expect(try await journal.rows(Array(keys), of: table) == rows)
        }
        let contents = try journal.everything()
        #expect(contents.events.map(\.entry) == entries)
        let inOrder = rows.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        for table in ErasableTable.allCases {
            #expect(contents.rows[table] == inOrder.map { [$0.key, $0.value] })
        }
    }

    @Test(arguments: JournalUnderTest.allCases)
    func `rows are put, replaced and erased in the order of the writes`(
        _ store: JournalUnderTest
    ) async throws {
        let open = try await store.open()
        let journal = open.journal
        let first = Batch(writes: [
            .put(.text, key: [1], value: [1]), .put(.text, key: [1], value: [2]),
            .put(.text, key: [2], value: [1]), .erase(.text, key: [2]),
            .erase(.text, key: [3]), .put(.text, key: [3], value: [3]),
            .put(.text, key: [4], value: [4]), .put(.derived, key: [4], value: [5]),
        ])
        try await journal.append(first, expecting: 0)
        let keys: [[UInt8]] = [[1], [2], [3], [4]]
        #expect(try await journal.rows(keys, of: .text) == [[1]: [2], [3]: [3], [4]: [4]])

        let second = Batch(writes: [
            .erase(.text, key: [1]), .erase(.text, key: [9]), .erase(.text, key: [4]),
            .put(.text, key: [3], value: []),
        ])
        try await journal.append(second, expecting: 0)
        #expect(try await journal.rows(keys, of: .text) == [[3]: []])
        #expect(try await journal.rows(keys, of: .derived) == [[4]: [5]])
        #expect(try journal.everything().rows[.text] == [[[3], []]])
    }

    @Test(arguments: JournalUnderTest.allCases)
    func `reads and scans begin behind any position and agree`(
        _ store: JournalUnderTest
    ) async throws {
        let open = try await store.open()
        let journal = open.journal
        try await journal.append(1...40)
        let all = try await journal.read(after: 0, limit: 100)
        for position in [0, 1, 20, 39, 40, 41, UInt64(Int64.max), UInt64.max] {
            let rest = Array(all.dropFirst(Int(clamping: position)))
            #expect(try await journal.read(after: position, limit: 100) == rest)
            #expect(try await journal.read(after: position, limit: 3) == Array(rest.prefix(3)))
            #expect(try await journal.read(after: position, limit: 0).isEmpty)
            var scanned: [UInt64] = []
            try journal.scan(after: position) { scanned.append($0.sequence) }
            #expect(scanned == rest.map(\.sequence))
        }
    }

    @Test(arguments: JournalUnderTest.allCases)
    func `a scan stops at the first error of its visitor and throws it`(
        _ store: JournalUnderTest
    ) async throws {
        struct Enough: Error {}
        let open = try await store.open()
        let journal = open.journal
        try await journal.append(1...5)
        let writes = (0..<5).map { TableWrite.put(.text, key: [$0], value: []) }
        try await journal.append(Batch(writes: writes), expecting: 5)
        var seen = 0
        #expect(throws: Enough.self) {
            try journal.scan(after: 1) { view in
                seen += 1
                if view.sequence == 3 { throw Enough() }
            }
        }
        #expect(seen == 2)
        #expect(throws: Enough.self) {
            try journal.scan(.text) { _ in
                seen += 1
                if seen == 4 { throw Enough() }
            }
        }
        #expect(seen == 4)
        #expect(try journal.everything().events.count == 5)
    }
}
