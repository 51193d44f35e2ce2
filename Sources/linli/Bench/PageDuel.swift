import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Web
import Words

/// A page of ours and as many constant bytes, served and asked for in turn.
struct PageDuel {
    static let connections = 32
    static let secondsPerSide = 2.0

    private let site: Site
    private let target: String
    private let page: ByteBuffer

    init(_ site: Site, target: String) async throws {
        self.site = site
        self.target = target
        page = try await Self.page(of: site, target)
    }

    var bytes: Int { page.readableBytes }

    /// Throughput first, then what it is when nothing is kept ready, then the waits.
    func run(_ language: Language) async throws -> [PairedMeasurement] {
        let perSecond = BenchWords.pagesPerSecond
        var throughput = PairedMeasurement(
            BenchWords.webThroughput,
            unit: perSecond,
            bar: .atLeast(0.25)
        )
        var anew = PairedMeasurement(BenchWords.webAnew, unit: perSecond, bar: nil)
        let waits = BenchWords.milliseconds
        var median = PairedMeasurement(BenchWords.webMedian, unit: waits, bar: nil)
        var tail = PairedMeasurement(BenchWords.webTail, unit: waits, bar: .atMost(10))
        var log = Logger(label: "bench")
        log.logLevel = .critical
        let server = SiteServer(log: log)
        try await serving({ try server.application(site, at: Self.anyPort, onServerRunning: $0) }) {
            ours in
            let idle = ProcessMemory.residentMegabytes
            try await serving({ Self.constant(page, log, $0) }) { theirs in
                for _ in 0..<PairedMeasurement.rounds {
                    let one = try await load(ours)
                    let other = try await load(theirs)
                    let fresh = try await load(ours, isFresh: true)
                    anew.add(ours: fresh.perSecond, theirs: other.perSecond)
                    throughput.add(ours: one.perSecond, theirs: other.perSecond)
                    median.add(ours: one.latency(0.5), theirs: other.latency(0.5))
                    tail.add(ours: one.latency(0.99), theirs: other.latency(0.99))
                }
            }
            print("\(BenchWords.idleMemory[language]): \(rounded(idle)) MB")
        }
        return [throughput, anew, median, tail]
    }

    private static func page(of site: Site, _ target: String) async throws -> ByteBuffer {
        let head = HTTPRequest(
            method: .get,
            scheme: "http",
            authority: "127.0.0.1",
            path: target
        )
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        let response = await site.responder()
            .respond(to: request, context: SiteContext(peer: nil))
        return ByteBuffer(
            repeating: UInt8(ascii: "x"),
            count: response.body.contentLength ?? 0
        )
    }

    private static func constant(
        _ page: ByteBuffer,
        _ log: Logger,
        _ running: @escaping @Sendable (any Channel) async -> Void
    ) -> Hummingbird.Application<CallbackResponder<BasicRequestContext>> {
        Hummingbird.Application(
            responder: CallbackResponder { _, _ in
                Response(
                    status: .ok,
                    headers: [.contentType: "text/html; charset=utf-8"],
                    body: ResponseBody(byteBuffer: page)
                )
            },
            configuration: ApplicationConfiguration(address: anyPort),
            onServerRunning: running,
            logger: log
        )
    }

    private static let anyPort = BindAddress.hostname("127.0.0.1", port: 0)

    private func load(_ port: Int, isFresh: Bool = false) async throws -> WebLoad.Outcome {
        var load = WebLoad(port: port, target: target, connections: Self.connections)
        load.isFresh = isFresh
        return try await load.run(seconds: Self.secondsPerSide)
    }

    /// Runs `body` with the port of an application that serves meanwhile.
    private func serving<Served: ApplicationProtocol>(
        _ make: (@escaping @Sendable (any Channel) async -> Void) throws -> Served,
        _ body: (Int) async throws -> Void
    ) async throws {
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let application = try make { found.yield($0.localAddress?.port ?? 0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await port in ports {
                try await body(port)
                break
            }
            group.cancelAll()
        }
    }
}
