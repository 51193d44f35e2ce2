import Application
import Domain
import Kernel
import NIOCore
import Testing
import Web
import Words

@Suite struct LiveUpdatesTests {
    private static let always = Duration.seconds(3_600)

    /// Opens a stream and gives what it says to `body`, one message after the other.
    private func listening(
        to updates: LiveUpdates,
        after seen: UInt64,
        _ body: (inout AsyncStream<String>.Iterator) async throws -> Void
    ) async throws {
        let stream = try #require(updates.open(after: seen))
        let (messages, message) = AsyncStream.makeStream(of: String.self)
        let task = Task {
            try await stream.tell { message.yield(String(buffer: $0)) }
        }
        var iterator = messages.makeAsyncIterator()
        try await body(&iterator)
        task.cancel()
        _ = await task.result
    }

    private func community(_ number: Int) -> PlaceCommand {
        .create(CreatePlace(kind: .community, parent: Identifier(3), name: "新\(number)社区"))
    }

    @Test func `a page hears once of what happened since it was made`() async throws {
        let district = try await SmallDistrict.lively()
        let updates = LiveUpdates(
            of: district.writer.published,
            pace: .init(pause: .zero, silence: Self.always)
        )
        let sequence = district.writer.published.current.sequence
        try await listening(to: updates, after: sequence - 1) { messages in
            #expect(await messages.next() == ":\n\n")
            #expect(await messages.next() == "event: change\ndata: \(sequence)\n\n")
            try await district.give([community(1)])
            #expect(await messages.next() == "event: change\ndata: \(sequence + 1)\n\n")
        }
        try await listening(to: updates, after: sequence + 1) { messages in
            #expect(await messages.next() == ":\n\n")
            try await district.give([community(2)])
            #expect(await messages.next() == "event: change\ndata: \(sequence + 2)\n\n")
        }
    }

    @Test func `however much happens at once, a page hears the last of it`() async throws {
        let district = try await SmallDistrict.lively()
        let updates = LiveUpdates(
            of: district.writer.published,
            pace: .init(pause: .zero, silence: Self.always)
        )
        let sequence = district.writer.published.current.sequence
        let stream = try #require(updates.open(after: sequence))
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let (messages, message) = AsyncStream.makeStream(of: String.self)
        let task = Task {
            try await stream.tell { bytes in
                message.yield(String(buffer: bytes))
                for await _ in gate { break }
            }
        }
        var iterator = messages.makeAsyncIterator()
        #expect(await iterator.next() == ":\n\n")
        // The reader is slow: it has not taken the first bytes while fifty things happen.
        try await district.give((1...50).map(community))
        open.yield()
        #expect(await iterator.next() == "event: change\ndata: \(sequence + 50)\n\n")
        task.cancel()
        open.finish()
        _ = await task.result
        message.finish()
        #expect(await iterator.next() == nil)
    }

    @Test func `a page that hears nothing hears at least that it is connected`() async throws {
        let district = try await SmallDistrict.lively()
        let updates = LiveUpdates(
            of: district.writer.published,
            pace: .init(pause: .zero, silence: .milliseconds(1))
        )
        let sequence = district.writer.published.current.sequence
        try await listening(to: updates, after: sequence) { messages in
            for _ in 0..<3 { #expect(await messages.next() == ":\n\n") }
        }
    }

    @Test func `so many pages may listen and no more, until one of them leaves`() async throws {
        let district = try await SmallDistrict.lively()
        let updates = LiveUpdates(of: district.writer.published, streamsMax: 2)
        var streams = try (0..<2).map { _ in try #require(updates.open(after: 0)) }
        #expect(updates.open(after: 0) == nil)
        #expect(updates.streamCount == 2)
        streams.removeLast()
        #expect(updates.streamCount == 1)
        let third = updates.open(after: 0)
        #expect(third != nil)
        #expect(updates.open(after: 0) == nil)
        withExtendedLifetime((streams, third)) {}
    }

    @Test(arguments: Language.allCases)
    func `a page that may not listen is told so and stays as it is`(
        language: Language
    ) async throws {
        let district = try await SmallDistrict.lively()
        var site = district.site
        site.live = LiveUpdates(of: district.writer.published, streamsMax: 0)
        let reply = await PageClient(site, language: language).get("/live")
        #expect(reply.status == 503)
        #expect(reply.text.contains(ServerWords.tooManyStreams[language]))
    }

    @Test func `a page says where it hears of changes, from what it shows on`() async throws {
        let district = try await SmallDistrict.lively()
        let sequence = district.writer.published.current.sequence
        let page = await PageClient(district).get("/places/4").text
        #expect(page.contains("data-source=\"/live?after=\(sequence)\""))
        #expect(page.contains("<script type=\"module\" src=\"/assets/live.js?v="))
        let missing = await PageClient(district).get("/none").text
        #expect(!missing.contains("<script"))
        #expect(await PageClient(district).get("/live?after=x").status == 400)
    }
}
