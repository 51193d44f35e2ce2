import Foundation
import Testing

private let host = "Host: 127.0.0.1\r\n"
private let record = "GET /record HTTP/1.1\r\n\(host)\r\n"
private let lastRecord = "GET /record HTTP/1.1\r\n\(host)Connection: close\r\n\r\n"

private struct BadRequest: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let status: Int

    init(_ name: String, _ text: String, _ status: Int) {
        (self.name, self.status) = (name, status)
        bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8], _ status: Int) {
        (self.name, self.bytes, self.status) = (name, bytes, status)
    }

    var testDescription: String { name }

    static let all: [BadRequest] = {
        let start = "GET / HTTP/1.1\r\n\(host)"
        let planted = "13000000000"
        let long = String(repeating: planted, count: 900)
        let million = String(repeating: "a", count: 1_000_000)
        let many = (0...100).map { "X-\($0): a\r\n" }.joined()
        let crowd = (0..<5).map { "X-\($0): \(String(repeating: "a", count: 8_000))\r\n" }.joined()
        let post = "POST /places/2 HTTP/1.1\r\n\(host)"
        return [
            BadRequest("a long header", "\(start)X-Long: \(long)\r\n\r\n", 431),
            BadRequest("a request line of a million", "GET /?q=\(million) HTTP/1.1\r\n", 431),
            BadRequest("a million without a line", million, 400),
            BadRequest("too many headers", "\(start)\(many)\r\n", 431),
            BadRequest("headers too long together", "\(start)\(crowd)\r\n", 431),
            BadRequest("a name of a million", "\(start)\(million): a\r\n\r\n", 431),
            BadRequest("no HTTP", "\u{16}\u{3}\u{1} \(planted)\r\n\r\n", 400),
            BadRequest("a null", "\(start)X-Null: a\u{0}b\r\n\r\n", 400),
            BadRequest("a header in two", "\(start)X-\(planted)\r\n\r\n", 400),
            BadRequest(
                "two lengths",
                "\(start)Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
                400
            ),
            BadRequest(
                "a length and chunks",
                "\(post)Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                400
            ),
            BadRequest("another host", "GET / HTTP/1.1\r\nHost: \(planted).example\r\n\r\n", 421),
            BadRequest("no host", "GET / HTTP/1.1\r\n\r\n", 421),
            BadRequest("a body that nobody asked for", "\(start)Content-Length: 3\r\n\r\nabc", 400),
            BadRequest(
                "chunks that nobody asked for",
                "\(start)Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
                400
            ),
            BadRequest("a large body", "\(start)Content-Length: 1000000\r\n\r\n\(million)", 413),
            BadRequest(
                "bytes that are no UTF-8",
                bytes: Array("GET /?q=".utf8) + [0xC3, 0x28]
                    + Array(" HTTP/1.1\r\n\(host)\r\n".utf8),
                400
            ),
            BadRequest(
                "half a character",
                "GET /?q=%E9%82 HTTP/1.1\r\n\(host)\r\n",
                400
            ),
            BadRequest(
                "a header in the address",
                "GET /prefer?lang=en&back=%2F%0d%0aX-Planted:%20\(planted) HTTP/1.1\r\n\(host)\r\n",
                400
            ),
            BadRequest(
                "a path that climbs",
                "GET /../../../etc/passwd HTTP/1.1\r\n\(host)Connection: close\r\n\r\n",
                404
            ),
            BadRequest(
                "a path that climbs in disguise",
                "GET /assets/%2e%2e%2fetc%2fpasswd HTTP/1.1\r\n\(host)Connection: close\r\n\r\n",
                404
            ),
            BadRequest(
                "a method nobody knows",
                "BREW / HTTP/1.1\r\n\(host)\r\n",
                400
            ),
        ]
    }()
}

@Suite struct ConnectionProgramTests {
    @Test func `what breaks the rules gets one clear page, and the log hears nothing of it`()
        async throws
    {
        let (answers, next, log) = try await onThread {
            let served = try ServedDistrict()
            let answers = try BadRequest.all.map {
                try ClientSocket.exchange($0.bytes, port: served.port)
            }
            let next = try ClientSocket.exchange(lastRecord, port: served.port)
            return (answers, next, served.log)
        }
        for (request, answer) in zip(BadRequest.all, answers) {
            let name = request.name
            #expect(
                answer.hasPrefix("HTTP/1.1 \(request.status) "),
                "\(name): \(answer.prefix(80))"
            )
            #expect(answer.ranges(of: "HTTP/1.1 ").count == 1, "\(name)")
            #expect(answer.contains("<h1>"), "\(name)")
            #expect(
                answer.contains("Content-Security-Policy") || answer.contains("content-security")
            )
            #expect(!answer.contains("X-Planted"), "\(name)")
            #expect(!answer.contains("root:"), "\(name)")
        }
        #expect(next.hasPrefix("HTTP/1.1 200 OK"))
        #expect(log.ranges(of: "status=").count >= BadRequest.all.count)
        for secret in ["13000000000", "127.0.0.1", "passwd", "aaaa"] {
            #expect(!log.contains(secret), "the log says \(secret)")
        }
    }

    @Test func `requests sent at once are answered in order, and a bad one last`() async throws {
        let answer = try await onThread {
            let served = try ServedDistrict()
            let places = (1...20).map { "GET /places/\($0).json HTTP/1.1\r\n\(host)\r\n" }.joined()
            return try ClientSocket.exchange(places + "no HTTP\r\n\r\n", port: served.port)
        }
        let statuses = answer.matches(of: #/HTTP/1\.1 (\d+)\s/#).map { String($0.1) }
        #expect(statuses == ["200"] + Array(repeating: "404", count: 19) + ["400"])
    }

    @Test func `a head that comes drop by drop is cut off`() async throws {
        let taken = try await onThread {
            let served = try ServedDistrict()
            let socket = try ClientSocket(port: served.port)
            let head = "GET / HTTP/1.1\r\n" + String(repeating: "X-Slow: a\r\n", count: 60)
            return socket.drip(head, milliseconds: 200)
        }
        #expect(taken != nil)
    }

    static let manyConnections = 10_000
    static let openFilesMin = manyConnections + 1_000
    /// What 10,000 connections may cost, in a program that was built without optimisation.
    static let residentMegabytesMax = 400.0

    @Test(.enabled(if: ClientSocket.raiseOpenFiles() >= openFilesMin, "too few open files allowed"))
    func `ten thousand idle connections keep no reader out and cost little`() async throws {
        let (answer, megabytes) = try await onThread {
            let served = try ServedDistrict()
            let idle = try (0..<Self.manyConnections).map { _ in
                try ClientSocket(port: served.port)
            }
            // Nobody is accepted beyond the limit, until the first idle ones were cut off.
            let answer = try ClientSocket.exchange(lastRecord, port: served.port)
            let megabytes = served.residentMegabytes
            withExtendedLifetime(idle) {}
            return (answer, megabytes)
        }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
        #expect(try #require(megabytes) <= Self.residentMegabytesMax)
    }

    @Test func `a server that stops lets go of every connection and loses nothing`() async throws {
        let (ends, code, verified, created) = try await onThread {
            let served = try ServedDistrict()
            let open = try (0..<5).map { _ in try ClientSocket(port: served.port) }
            open[1].send("GET /rec")
            open[2].send(record)
            _ = open[2].read(until: "</html>")
            open[3].send("GET /live HTTP/1.1\r\n\(host)\r\n")
            _ = open[3].read(until: ":\n\n")
            open[4].send("GET /rec")
            open[4].finishSending()
            let created = try Program.run(
                ["place", "create", "subdistrict", "--in", "1", "--name", "柳岸街道"]
                    + ["--data", served.folder]
            )
            served.tellToStop()
            let ends = open.map { $0.readToEnd() }
            let code = served.waitForEnd()
            let verified = try Program.run("record", "verify", served.folder)
            return (ends, code, verified, created)
        }
        #expect(created.code == 0)
        #expect(code == 0)
        #expect(ends[0].isEmpty && ends[1].isEmpty && ends[2].isEmpty)
        #expect(ends[4].hasPrefix("HTTP/1.1 400 "))
        #expect(verified.code == 0)
    }

    @Test func `an open page hears of what was recorded, and nothing else`() async throws {
        let (before, after) = try await onThread {
            let served = try ServedDistrict()
            let page = try ClientSocket(port: served.port)
            page.send("GET /live HTTP/1.1\r\n\(host)\r\n")
            let before = page.read(until: ":\n\n")
            _ = try Program.run(
                ["place", "create", "subdistrict", "--in", "1", "--name", "柳岸街道"]
                    + ["--data", served.folder]
            )
            return (before, page.read(until: "event: change"))
        }
        #expect(before.hasPrefix("HTTP/1.1 200 OK"))
        #expect(before.lowercased().contains("content-type: text/event-stream"))
        #expect(after.contains("event: change\ndata: "))
        #expect(!after.contains("柳岸"))
    }
}
