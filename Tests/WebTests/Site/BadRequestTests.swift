import HTTPTypes
import Logging
import NIOCore
import Synchronization
import Testing
import Web

@Suite struct BadRequestTests {
    @Test(arguments: [
        ("/../etc/passwd", 404), ("/places/../record", 404), ("/places/%2e%2e/record", 404),
        ("/places/..%2Frecord", 404), ("/assets/..%5Clinli.css", 404), ("//evil.example", 404),
        ("/places//4", 404), ("/places/4/", 404), ("/places/+4", 404), ("/places/04", 404),
        ("/places/-1", 404), ("/places/99999999999999999999", 404), ("/places/四", 404),
        ("/assets/linli.css%00.svg", 400), ("/places/4?page=0", 400), ("/places/4?page=x", 400),
        ("/?q=%C3%28", 400), ("/?q=%FF", 400), ("/?q=%", 400), ("/?q=%2", 400),
        ("/?q=%zz", 400), ("/?q=a%00b", 400), ("/?q=a%0d%0ab", 400), ("/?q=a&q=b", 400),
        ("/prefer?back=%2F%0d%0aSet-Cookie:x=1", 400), ("/prefer?lang=xx", 400),
        ("http://evil.example/", 400), ("*", 400), ("", 400),
    ])
    func `what no browser sends gets a clear page`(target: String, status: Int) async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let reply = await client.get(target)
        #expect(reply.status == status)
        #expect(reply.headers[.contentType] == "text/html; charset=utf-8")
        #expect(reply.headers[.cacheControl] == "no-store")
    }

    @Test(arguments: [2_100, 4_200, 1_000_000])
    func `a query beyond its limit gets a page and is not looked at`(length: Int) async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let reply = await client.get("/?q=" + String(repeating: "邻", count: length / 3))
        #expect(reply.status == 414)
        #expect(!reply.text.contains("邻邻"))
    }

    @Test func `a search as long as a name may be is answered, one longer is not`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        #expect(await client.get("/?q=" + String(repeating: "a", count: 60)).status == 200)
        #expect(await client.get("/?q=" + String(repeating: "a", count: 61)).status == 400)
        let marks = "a" + String(repeating: "\u{301}", count: 500)
        #expect(await client.get("/?q=" + marks).status == 400)
    }

    @Test func `more parameters than any route has are refused`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let many = (0...20).map { "p\($0)=1" }.joined(separator: "&")
        #expect(await client.get("/?\(many)").status == 400)
    }

    @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options, .trace])
    func `a method that an address does not take is told the ones it takes`(
        method: HTTPRequest.Method
    ) async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let reply = await client.ask(method, "/places/4")
        #expect(reply.status == 405)
        #expect(reply.headers[.allow] == "GET, HEAD")
    }

    @Test func `a method nobody knows is not implemented`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let method = try #require(HTTPRequest.Method("BREW"))
        #expect(await client.ask(method, "/").status == 501)
    }

    @Test func `HEAD answers as GET does, without the page`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let page = await client.get("/places/4")
        let head = await client.ask(.head, "/places/4")
        #expect(head.status == 200)
        #expect(head.body.readableBytes == 0)
        #expect(head.headers[.contentLength] == page.headers[.contentLength])
    }

    @Test(arguments: [
        ("5", 400), ("65537", 413), ("-1", 400), ("x", 400), ("99999999999999999999", 400),
    ])
    func `what changes nothing takes no body`(length: String, status: Int) async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let reply = await client.get("/", [.contentLength: length])
        #expect(reply.status == status)
        #expect(reply.headers[.connection] == "close")
        #expect(await client.get("/", [.transferEncoding: "chunked"]).status == 400)
    }

    @Test(arguments: [
        "evil.example", "127.0.0.1.evil.example", "evil.example:8080", "localhost.evil.example",
        "[::2]:8080", "0.0.0.0:8080", "", "@127.0.0.1", "[",
    ])
    func `a page of another site cannot pass its name off as ours`(host: String) async throws {
        let client = PageClient(try await SmallDistrict.lively())
        #expect(await client.ask(.get, "/", authority: host).status == 421)
        #expect(await client.ask(.get, "/", authority: nil).status == 421)
    }

    @Test(arguments: ["127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]:8080"])
    func `this machine's own names are ours`(host: String) async throws {
        let client = PageClient(try await SmallDistrict.lively())
        #expect(await client.ask(.get, "/", authority: host).status == 200)
    }

    @Test func `what a proxy says counts only from this machine`() async throws {
        let district = try SmallDistrict(exposure: .behindProxy)
        var client = PageClient(district)
        let forwarded: HTTPFields = [.forwardedProto: "https"]
        let host = "linli.example"
        let near = await client.ask(.get, "/", forwarded, authority: host)
        #expect(near.headers[.strictTransportSecurity] != nil)
        client.peer = try SocketAddress(ipAddress: "192.0.2.7", port: 50_000)
        let far = await client.ask(.get, "/", forwarded, authority: host)
        #expect(far.status == 200)
        #expect(far.headers[.strictTransportSecurity] == nil)
        let plain = PageClient(try SmallDistrict(exposure: .loopback))
        #expect(await plain.get("/", forwarded).headers[.strictTransportSecurity] == nil)
        let encrypted = PageClient(try SmallDistrict(exposure: .encrypted))
        #expect(await encrypted.get("/").headers[.strictTransportSecurity] != nil)
    }

    @Test func `the log says what was asked and how it went, and nothing of what was said`()
        async throws
    {
        let lines = LogLines()
        let log = Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
        var client = PageClient(try SmallDistrict(log: log))
        client.headers[.cookie] = "linli-reading=zh; planted=13000000000"
        _ = await client.get("/?q=13000000000", [.userAgent: "13000000000"])
        _ = await client.get("/places/13000000000")
        _ = await client.get("/13000000000%FF")
        let method = try #require(HTTPRequest.Method("M13000000000"))
        _ = await client.ask(method, "/")
        let written = lines.all.joined(separator: "\n")
        #expect(written.contains("/places/{place}"))
        #expect(!written.contains("13000000000"))
    }
}

extension HTTPField.Name {
    fileprivate static let forwardedProto = HTTPField.Name("X-Forwarded-Proto") ?? .via
}

final class LogLines: Sendable {
    struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.contents.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
        }
    }

    fileprivate let contents = Mutex<[String]>([])
    var all: [String] { contents.withLock { $0 } }
}
