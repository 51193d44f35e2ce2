import Application
import ArgumentParser
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Journal
import Kernel
import Logging
import NIOCore
import NIOPosix
import Web
import Words

/// A page of our own against the same bytes served without thinking.
struct WebBench: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "web", abstract: BenchWords.web[Terminal.language])
    }

    static let connections = 32
    /// So many communities on the home page make it 15 KB long.
    static let communities = 240
    static let subdistricts = 7
    static let target = "/"
    static let secondsPerSide = 2.0

    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() async throws {
        let site = try await Self.site()
        let page = try await Self.page(of: site)
        print("\(BenchWords.pageBytes[language]): \(page.readableBytes)")
        var throughput = PairedMeasurement(
            BenchWords.webThroughput,
            unit: BenchWords.pagesPerSecond,
            bar: .atLeast(0.25)
        )
        var anew = PairedMeasurement(
            BenchWords.webAnew,
            unit: BenchWords.pagesPerSecond,
            bar: nil
        )
        var median = PairedMeasurement(
            BenchWords.webMedian,
            unit: BenchWords.milliseconds,
            bar: nil
        )
        var tail = PairedMeasurement(
            BenchWords.webTail,
            unit: BenchWords.milliseconds,
            bar: .atMost(10)
        )
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
        for measurement in [throughput, anew, median, tail] { measurement.report(language) }
    }

    private static let anyPort = BindAddress.hostname("127.0.0.1", port: 0)

    private static func site() async throws -> Site {
        let journal = MemoryJournal()
        let log = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        let writer = DistrictWriter(
            try Replay<HostedDistrict>(of: journal),
            journal: journal,
            clock: SystemClock(),
            sealer: CryptoSealer(),
            log: log
        )
        let found = FoundDistrict(name: "District", offsetMinutes: 480)
        let streets = (1...subdistricts).map { number in
            CreatePlace(kind: .subdistrict, parent: Places.root, name: "Sub-district \(number)")
        }
        let communities = (1...communities).map { number in
            let parent = Identifier<Place>(2 + UInt64(number % subdistricts))
            return CreatePlace(kind: .community, parent: parent, name: "Community \(number)")
        }
        let creations = (streets + communities).map { PlaceCommand.create($0) }
        for (number, command) in ([.found(found)] + creations).enumerated() {
            let submission = Submission(
                Command.places(command),
                actor: .console,
                request: RequestID(high: 1, low: UInt64(number)),
                made: SystemClock().wall()
            )
            _ = try await writer.submit(submission)
        }
        return Site(published: writer.published, exposure: .loopback, log: log)
    }

    private static func page(of site: Site) async throws -> ByteBuffer {
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

    private func load(_ port: Int, isFresh: Bool = false) async throws -> WebLoad.Outcome {
        var load = WebLoad(port: port, target: Self.target, connections: Self.connections)
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

/// What this process holds in memory.
enum ProcessMemory {
    /// Not a number where the system does not say.
    static var residentMegabytes: Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
        return kilobytes.flatMap { Double($0) }.map { $0 / 1_024 } ?? .nan
    }
}
