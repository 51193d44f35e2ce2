import Application
import HTTPTypes
import NIOCore
import Synchronization
import Testing
import Web
import Words

@Suite struct RequestMeterTests {
    /// A clock that a test moves.
    private final class HandClock: Sendable {
        private let moment = Mutex(ContinuousClock.now)

        var now: ContinuousClock.Instant { moment.withLock { $0 } }
        func pass(_ time: Duration) { moment.withLock { $0 += time } }
    }

    private let clock = HandClock()
    private let most = RequestLimits.requestsPerAddressMax
    private let perSecond = RequestLimits.requestsPerAddressAndSecond

    private func meter(readersMax: Int = 100) -> RequestMeter {
        RequestMeter(readersMax: readersMax) { [clock] in clock.now }
    }

    private func address(_ text: String) -> ClientAddress { ClientAddress(text) }

    private func peer(_ text: String) throws -> SocketAddress {
        try SocketAddress(ipAddress: text, port: 1)
    }

    @Test func `an address may ask so often at once, and again as time passes`() {
        let meter = meter()
        let ana = address("192.0.2.1")
        for _ in 0..<most { #expect(meter.secondsToWait(ana) == nil) }
        #expect(meter.secondsToWait(ana) == 1)
        #expect(meter.secondsToWait(address("192.0.2.2")) == nil)
        clock.pass(.seconds(1))
        for _ in 0..<perSecond { #expect(meter.secondsToWait(ana) == nil) }
        #expect(meter.secondsToWait(ana) != nil)
        clock.pass(.seconds(3_600))
        for _ in 0..<most { #expect(meter.secondsToWait(ana) == nil) }
        #expect(meter.secondsToWait(ana) != nil)
    }

    @Test func `who is refused does not wait longer for having asked`() {
        let meter = meter()
        let ana = address("192.0.2.1")
        for _ in 0..<(most + 1_000) { _ = meter.secondsToWait(ana) }
        #expect(meter.secondsToWait(ana) == 1)
    }

    @Test func `a network that owns many addresses counts as one, and an address has one form`() {
        let meter = meter()
        for number in 0..<most {
            let one = address("2001:db8:1:2::\(String(number, radix: 16))")
            #expect(meter.secondsToWait(one) == nil)
        }
        #expect(meter.secondsToWait(address("2001:db8:1:2:ffff::1")) != nil)
        #expect(meter.secondsToWait(address("2001:db8:1:3::1")) == nil)
        for _ in 0..<most { _ = meter.secondsToWait(address("192.0.2.1")) }
        #expect(meter.secondsToWait(address("::ffff:192.0.2.1")) != nil)
    }

    @Test func `no more addresses are remembered than may be, and none for long`() {
        let meter = meter(readersMax: 50)
        for number in 0..<200 { _ = meter.secondsToWait(address("198.51.100.\(number)")) }
        #expect(meter.readerCount == 50)
        clock.pass(.seconds(60))
        #expect(meter.secondsToWait(address("192.0.2.1")) == nil)
        #expect(meter.readerCount == 1)
    }

    @Test func `an address that holds on is not forgotten for newcomers`() {
        let meter = meter(readersMax: 1)
        let ana = address("192.0.2.1")
        for _ in 0..<most { _ = meter.secondsToWait(ana) }
        clock.pass(.seconds(2))
        #expect(meter.secondsToWait(address("192.0.2.2")) == nil)
        for _ in 0..<(2 * perSecond) { _ = meter.secondsToWait(ana) }
        #expect(meter.secondsToWait(ana) != nil)
    }

    @Test(arguments: Language.allCases)
    func `who asks too often gets a page that says when to come back`(
        language: Language
    ) async throws {
        var site = try SmallDistrict(exposure: .encrypted).site
        site.meter = meter()
        var client = PageClient(site, language: language)
        client.peer = nil
        let ana = address("192.0.2.1")
        for _ in 0..<most { _ = site.meter.secondsToWait(ana) }
        client.peer = try peer("192.0.2.1")
        let reply = await client.bare(.get, "/", [:])
        #expect(reply.status == 429)
        #expect(reply.headers[.retryAfter] == "1")
        #expect(reply.text.contains(ServerWords.tooManyRequestsAdvice(seconds: 1)[language]))
        client.peer = try peer("192.0.2.2")
        #expect(await client.bare(.get, "/", [:]).status == 200)
    }

    @Test func `whom a proxy speaks for is believed only behind one`() async throws {
        let many = most + 5
        func refused(
            _ exposure: Exposure,
            from peer: String,
            _ forwarded: @Sendable (Int) -> String?
        ) async throws -> Int {
            var site = try SmallDistrict(exposure: exposure).site
            site.meter = meter()
            var client = PageClient(site)
            client.peer = try self.peer(peer)
            var count = 0
            for number in 0..<many {
                var headers: HTTPFields = [:]
                headers[.forwardedFor] = forwarded(number)
                let reply = await client.bare(.get, "/record", headers, authority: "127.0.0.1")
                if reply.status == 429 { count += 1 }
            }
            return count
        }
        let lying: @Sendable (Int) -> String? = { "198.51.100.\($0 % 250)" }
        #expect(try await refused(.encrypted, from: "192.0.2.1", lying) == 5)
        #expect(try await refused(.behindProxy, from: "192.0.2.1", lying) == 5)
        #expect(try await refused(.behindProxy, from: "127.0.0.1", lying) == 0)
        #expect(
            try await refused(.behindProxy, from: "127.0.0.1") {
                "198.51.100.\($0 % 250), 192.0.2.1"
            } == 5
        )
        #expect(try await refused(.behindProxy, from: "127.0.0.1") { _ in nil } == 0)
        #expect(try await refused(.loopback, from: "127.0.0.1") { _ in "192.0.2.1" } == 0)
    }
}

extension HTTPField.Name {
    fileprivate static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .via
}
