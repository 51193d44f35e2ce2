package import Application
import HTTPTypes
package import NIOCore
import Synchronization

/// Tells open pages that something was recorded; which of them it concerns they find out by
/// asking for themselves once more, with the rights they have.
package final class LiveUpdates: Sendable {
    /// How often a page may hear something, and how long it may hear nothing.
    package struct Pace: Sendable {
        package var pause = Duration.milliseconds(RequestLimits.livePauseMillisecondsMin)
        package var silence = Duration.seconds(RequestLimits.liveSilenceSecondsMax)

        package init() {}

        package init(pause: Duration, silence: Duration) {
            self.pause = pause
            self.silence = silence
        }
    }

    private let published: Published<Snapshot<HostedDistrict>>
    private let streamsMax: Int
    private let pace: Pace
    private let streams = Mutex(0)

    package init(
        of published: Published<Snapshot<HostedDistrict>>,
        streamsMax: Int = RequestLimits.liveStreamsMax,
        pace: Pace = Pace()
    ) {
        self.published = published
        self.streamsMax = streamsMax
        self.pace = pace
    }

    /// How many pages are listening.
    package var streamCount: Int { streams.withLock { $0 } }

    static func answer(_ exchange: Exchange) throws(Problem) -> Answer {
        let seen = exchange[Parameters.after] ?? exchange.snapshot.sequence
        guard let stream = exchange.live.open(after: seen) else { throw .tooManyStreams }
        var answer = Answer(
            status: .ok,
            headers: [.contentType: LiveStream.contentType, .cacheControl: "no-store"],
            body: ByteBuffer()
        )
        answer.stream = stream
        return answer
    }

    /// A stream for somebody who has seen so many events; nothing if there are too many streams.
    package func open(after seen: UInt64) -> LiveStream? {
        let isFree = streams.withLock { streams in
            guard streams < streamsMax else { return false }
            streams += 1
            return true
        }
        guard isFree else { return nil }
        return LiveStream(updates: self, seen: seen)
    }

    fileprivate func close() {
        streams.withLock { $0 -= 1 }
    }

    /// Writes until the task is cancelled or nobody takes it any more.
    fileprivate func tell(
        _ seen: UInt64,
        _ write: (ByteBuffer) async throws -> Void
    ) async throws {
        let (wakes, wake) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        let beats = Task { [pace] in
            while !Task.isCancelled {
                try await Task.sleep(for: pace.silence)
                wake.yield()
            }
        }
        defer {
            beats.cancel()
            wake.finish()
        }
        published.watch(wake)
        var seen = seen
        // Headers go out with the first bytes: a browser knows at once that it is connected.
        try await write(LiveStream.signOfLife)
        if published.current.sequence != seen { wake.yield() }
        for await _ in wakes {
            let sequence = published.current.sequence
            if sequence == seen {
                try await write(LiveStream.signOfLife)
            } else {
                seen = sequence
                try await write(LiveStream.change(sequence))
                try await Task.sleep(for: pace.pause)
            }
        }
    }
}

/// One page that listens; it counts until nothing refers to it any more.
package final class LiveStream: Sendable {
    static let contentType = "text/event-stream"

    private let updates: LiveUpdates
    private let seen: UInt64

    fileprivate init(updates: LiveUpdates, seen: UInt64) {
        self.updates = updates
        self.seen = seen
    }

    deinit { updates.close() }

    package func tell(_ write: (ByteBuffer) async throws -> Void) async throws {
        try await updates.tell(seen, write)
    }

    fileprivate static let signOfLife = ByteBuffer(string: ":\n\n")

    fileprivate static func change(_ sequence: UInt64) -> ByteBuffer {
        ByteBuffer(string: "event: change\ndata: \(sequence)\n\n")
    }
}
