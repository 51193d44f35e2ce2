import Journal
import Kernel
import Testing

/// What every journal promises to several callers at once.
@Suite struct JournalConcurrencyTests {
    @Test(arguments: JournalUnderTest.allCases)
    func `of the writers that expect the same end exactly one wins`(
        _ store: JournalUnderTest
    ) async throws {
        let open = try await store.open()
        let journal = open.journal
        for round in 0..<20 as Range<UInt64> {
            let winners = await withTaskGroup(of: UInt64?.self) { group in
                for writer in 0..<8 as Range<UInt64> {
                    group.addTask {
                        let mine = round * 8 + writer
                        let batch = Batch(
                            entries: [.numbered(mine)],
                            writes: [.put(.derived, key: [1], value: [UInt8(mine)])]
                        )
                        do throws(JournalError) {
                            try await journal.append(batch, expecting: round)
                            return mine
                        } catch {
                            #expect(error == .conflict(head: round + 1))
                            return nil
                        }
                    }
                }
                return await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
            }
            let last = try await journal.read(after: round, limit: 9)
            #expect(winners.count == 1)
            #expect(last.map(\.entry) == winners.map { .numbered($0) })
            let row = try await journal.rows([[1]], of: .derived)
            #expect(row == [[1]: winners.map { UInt8($0) }])
        }
    }

    @Test(arguments: JournalUnderTest.allCases)
    func `a follower misses nothing while writers run`(_ store: JournalUnderTest) async throws {
        let open = try await store.open()
        let journal = open.journal
        let eventsPerWriter: UInt64 = 60
        let writers: UInt64 = 4
        let seen = try await withThrowingTaskGroup(of: [StoredEvent].self) { group in
            for writer in 0..<writers {
                group.addTask {
                    try await write(eventsPerWriter, from: writer * 1_000, to: journal)
                    return []
                }
            }
            for _ in 0..<2 {
                group.addTask { try await follow(journal, until: writers * eventsPerWriter) }
            }
            return try await group.reduce(into: [[StoredEvent]]()) { $0.append($1) }
        }
        let all = try await journal.read(after: 0, limit: 10_000)
        #expect(all.map(\.sequence) == Array(1...(writers * eventsPerWriter)))
        #expect(seen.filter { !$0.isEmpty } == [all, all])
    }

    @Test(arguments: JournalUnderTest.allCases)
    func `an append whose caller was cancelled still says truly whether it recorded`(
        _ store: JournalUnderTest
    ) async throws {
        let open = try await store.open()
        let journal = open.journal
        for round in 1...50 as ClosedRange<UInt64> {
            let before = try await journal.head()
            let append = Task {
                try await journal.append(Batch(entries: [.numbered(round)]), expecting: before)
            }
            append.cancel()
            let hasRecorded: Bool
            switch await append.result {
            case .success: hasRecorded = true
            case .failure(JournalError.outcomeUnknown): continue
            case .failure: hasRecorded = false
            }
            #expect(try await journal.head() == (hasRecorded ? before + 1 : before))
        }
        try await journal.append(Batch(entries: [.numbered(0)]), expecting: journal.head())
    }
}

/// Appends entries one by one, deciding again after each conflict.
private func write(_ count: UInt64, from start: UInt64, to journal: any Journal) async throws {
    for number in start..<(start + count) {
        var isRecorded = false
        while !isRecorded {
            let head = try await journal.head()
            do throws(JournalError) {
                try await journal.append(Batch(entries: [.numbered(number)]), expecting: head)
                isRecorded = true
            } catch .conflict {
                await Task.yield()
            }
        }
    }
}

private func follow(_ journal: any Journal, until last: UInt64) async throws -> [StoredEvent] {
    var follower = Follower(of: journal)
    var seen: [StoredEvent] = []
    while follower.position < last, !Task.isCancelled {
        seen += try await follower.next()
        await Task.yield()
    }
    return seen
}
