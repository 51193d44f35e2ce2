import Application
import Domain
import Foundation
import Journal
import Kernel
import Record
import SQLiteJournal
import Words

import struct Crypto.SHA256

/// Replaying, verifying and starting from a folder of real events.
struct ReplayBench {
    let folder: URL
    let events: Int

    func run(_ language: Language) async throws -> [PairedMeasurement] {
        print(BenchWords.making[language])
        let journal = try await journal()
        var replay = PairedMeasurement(
            BenchWords.replay,
            unit: BenchWords.perSecond,
            bar: nil
        )
        var verify = PairedMeasurement(
            BenchWords.verify(FixedSizeEvents.eventBytes),
            unit: BenchWords.seconds,
            bar: .atMost(2)
        )
        var verifySmall = PairedMeasurement(
            BenchWords.verify(Self.event(1).count),
            unit: BenchWords.seconds,
            bar: nil
        )
        var start = PairedMeasurement(
            BenchWords.start,
            unit: BenchWords.seconds,
            bar: .atMost(1.5)
        )
        let sample = try memory(from: journal)
        let large = (0..<events).map { number in
            FixedSizeEvents.encode(UInt64(number), Self.stamp(UInt64(number)))
        }
        for _ in 0..<PairedMeasurement.rounds {
            let decode = try decodeSeconds(sample)
            replay.add(ours: Double(sample.count) / decode, theirs: 1_500_000)
            verify.add(ours: verifySeconds(large), theirs: hashSeconds(large))
            verifySmall.add(ours: verifySeconds(sample), theirs: hashSeconds(sample))
            let parts =
                try readSeconds(journal) + storedHashSeconds(journal) + storedDecodeSeconds(journal)
            start.add(
                ours: try seconds { _ = try Replay<CountedEvents>(of: journal) },
                theirs: parts
            )
        }
        return [replay, verify, verifySmall, start]
    }

    private func journal() async throws -> SQLiteJournal {
        let journal = try SQLiteJournal(path: folder.appendingPathComponent("replay.sqlite").path)
        var tree = TileBuilder()
        while tree.size < UInt64(events) {
            let count = min(Batch.entriesMax, events - Int(tree.size))
            let expected = tree.size
            var batch = Batch()
            for number in 1...UInt64(count) {
                let bytes = Self.event(expected + number)
                let leaf = TreeHash.leaf(bytes)
                tree.append(leaf)
                batch.entries.append(Entry(bytes: bytes, leaf: leaf))
            }
            batch.writes = tree.drain().map { change in
                .put(.derived, key: change.address.key, value: change.tile.bytes)
            }
            batch.writes.append(TreeHead(size: tree.size, root: tree.root).write)
            try await journal.append(batch, expecting: expected)
        }
        return journal
    }

    private static func stamp(_ number: UInt64) -> Stamp {
        Stamp(
            recorded: Instant(milliseconds: 1_780_000_000_000 + Int64(number) * 60_000),
            actor: .console,
            request: RequestID(high: number &* 0x9E37_79B9, low: number)
        )
    }

    private static func event(_ number: UInt64) -> [UInt8] {
        let name = TreeHash.leaf(withUnsafeBytes(of: number, Array.init))
        let event = PlaceCreated(
            place: Identifier(number),
            kind: .address,
            parent: Identifier(number / 8 + 1),
            name: name
        )
        return DistrictCodec.encode(.placeCreated(event), stamp(number))
    }

    /// The events' bytes, so that decoding and hashing can be timed without the store.
    private func memory(from journal: SQLiteJournal) throws -> [[UInt8]] {
        var sample: [[UInt8]] = []
        sample.reserveCapacity(events)
        try journal.scan(after: 0) { sample.append(Array($0.bytes)) }
        return sample
    }

    private func decodeSeconds(_ sample: [[UInt8]]) throws -> Double {
        var state = CountedEvents()
        let time = try seconds {
            for bytes in sample {
                let (event, stamp) = try bytes.withUnsafeBytes { try CountedEvents.decode($0) }
                state.evolve(event, stamp)
            }
        }
        precondition(state.count == sample.count)
        return time
    }

    private func verifySeconds(_ sample: [[UInt8]]) -> Double {
        var frontier = Frontier()
        let time = seconds { for bytes in sample { frontier.append(TreeHash.leaf(bytes)) } }
        precondition(frontier.size == sample.count)
        return time
    }

    private func hashSeconds(_ sample: [[UInt8]]) -> Double {
        var last = 0
        let time = seconds {
            for bytes in sample {
                bytes.withUnsafeBytes { bytes in
                    var hash = SHA256()
                    hash.update(bufferPointer: bytes)
                    last ^= hash.finalize().withUnsafeBytes { Int($0[0]) }
                }
            }
        }
        precondition(last < 256)
        return time
    }

    private func readSeconds(_ journal: SQLiteJournal) throws -> Double {
        var bytes = 0
        let time = try seconds { try journal.scan(after: 0) { bytes += $0.bytes.count } }
        precondition(bytes > 0)
        return time
    }

    /// Hashing alone: a scan with hashing, less the scan.
    private func storedHashSeconds(_ journal: SQLiteJournal) throws -> Double {
        var last = 0
        let time = try seconds {
            try journal.scan(after: 0) { event in
                var hash = SHA256()
                hash.update(bufferPointer: event.bytes)
                last ^= hash.finalize().withUnsafeBytes { Int($0[0]) }
            }
        }
        precondition(last < 256)
        return time - (try readSeconds(journal))
    }

    private func storedDecodeSeconds(_ journal: SQLiteJournal) throws -> Double {
        var count = 0
        let time = try seconds {
            try journal.scan(after: 0) { event in
                _ = try DistrictCodec.decode(event.bytes)
                count += 1
            }
        }
        precondition(count == events)
        return time - (try readSeconds(journal))
    }
}
