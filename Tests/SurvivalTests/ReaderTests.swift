import Application
import Domain
import Foundation
import Kernel
import Logging
import SQLiteJournal
import TestSupport
import Testing

/// A reader may come at any moment.
@Suite struct ReaderTests {
    @Test func `whoever replays beside a running writer finds a whole record`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("linli.sqlite")
        let journal = try SQLiteJournal(path: path)
        let writer = DistrictWriter(
            try Replay<HostedDistrict>(of: journal),
            journal: journal,
            clock: SystemClock(),
            sealer: CryptoSealer(),
            log: Logger(label: "reader") { _ in SwiftLogNoOpLogHandler() }
        )
        let commandsCount: UInt64 = 400
        try await submit(.found(FoundDistrict(name: "town", offsetMinutes: 480)), 1, to: writer)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 2...commandsCount {
                    try await submit(command(number), number, to: writer)
                }
            }
            for _ in 0..<2 {
                group.addTask {
                    var sequence: UInt64 = 0
                    while sequence < commandsCount, !Task.isCancelled {
                        let survivor = try await onOwnThread {
                            try Survivor(path: path, access: .reading)
                        }
                        #expect(survivor.sequence >= sequence)
                        sequence = survivor.sequence
                    }
                }
            }
            for try await _ in group {}
        }
    }

    /// A replay never suspends: on the threads that tasks share, as many readers as there are
    /// processors would leave the writer none.
    private func onOwnThread<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { answer in
            Thread.detachNewThread { answer.resume(with: Result(catching: body)) }
        }
    }

    /// Creates places, and takes the names of the first ones away again.
    private func command(_ number: UInt64) -> PlaceCommand {
        if number.isMultiple(of: 2) || number > 150 {
            let name = "place \(number)"
            return .create(CreatePlace(kind: .township, parent: Places.root, name: name))
        }
        let place = Identifier<Place>(number / 2 + 1)
        return .removeName(RemovePlaceName(place: place, index: 0, rule: .mistake))
    }

    private func submit(
        _ command: PlaceCommand,
        _ number: UInt64,
        to writer: DistrictWriter<HostedDistrict>
    ) async throws {
        _ = try await writer.submit(
            Submission(
                .places(command),
                actor: .console,
                request: RequestID(high: 1, low: number),
                made: SystemClock().wall()
            )
        )
    }
}
