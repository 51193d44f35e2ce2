import HTTPTypes
import Logging
import TestSupport
import Testing
import Web

@Suite struct ConnectionGuardTests {
    private let get = "GET /record HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
    private let post =
        "POST /places/2 HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Language: en\r\n"
        + "Content-Length: 400\r\n\r\n"

    private func connection(log: Logger = .init(label: "test")) async throws -> GuardedConnection {
        try GuardedConnection(try await SmallDistrict.lively(log: log), log: log)
    }

    @Test func `a head has its time, however many drops it comes in`() async throws {
        let connection = try await connection()
        connection.receive("GET / HTTP/1.1\r\n")
        for _ in 1..<RequestLimits.headSecondsMax {
            connection.pass(seconds: 1)
            connection.receive("X-Slow: a\r\n")
        }
        #expect(connection.isOpen)
        connection.pass(seconds: 1)
        #expect(!connection.isOpen)
        #expect(try connection.sent() == "")
    }

    @Test func `a body has its time, however many drops it comes in, and is told so`() async throws
    {
        let connection = try await connection()
        connection.receive(post)
        for _ in 1..<RequestLimits.exchangeSecondsMax {
            connection.pass(seconds: 1)
            connection.receive("a")
        }
        #expect(try connection.sent() == "")
        connection.pass(seconds: 1)
        let answer = try connection.sent()
        #expect(answer.hasPrefix("HTTP/1.1 408 Request Timeout"))
        #expect(answer.contains("<html lang=\"en\">"))
        connection.receive("aaaa")
        connection.pass(seconds: 1)
        #expect(!connection.isOpen)
    }

    @Test func `an answer that is refused in the middle of a body is not written twice`()
        async throws
    {
        let connection = try await connection()
        connection.receive(post)
        connection.pass(seconds: RequestLimits.exchangeSecondsMax)
        try? connection.answer(.ok)
        #expect(try connection.statuses() == [408])
    }

    @Test func `a reader who takes no answer is let go`() async throws {
        let connection = try await connection()
        connection.receive(get)
        try connection.begin(.ok)
        connection.pass(seconds: RequestLimits.exchangeSecondsMax - 1)
        #expect(connection.isOpen)
        connection.pass(seconds: 1)
        #expect(!connection.isOpen)
    }

    @Test func `a connection may rest between requests, and not for ever`() async throws {
        let connection = try await connection()
        connection.receive(get)
        try connection.answer(.ok)
        connection.pass(seconds: RequestLimits.idleSecondsMax - 1)
        connection.receive(get)
        try connection.answer(.ok)
        #expect(try connection.statuses() == [200, 200])
        connection.pass(seconds: RequestLimits.idleSecondsMax - 1)
        connection.receive("GET /rec")
        #expect(connection.isOpen)
        connection.pass(seconds: 1)
        #expect(!connection.isOpen)
    }

    @Test func `a body beyond its limit is refused, one as long is not`() async throws {
        let head = "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
        let most = String(repeating: "a", count: RequestLimits.bodyBytesMax)
        let chunk = String(RequestLimits.bodyBytesMax, radix: 16) + "\r\n" + most + "\r\n"
        let good = try await connection()
        good.receive(head + chunk + "0\r\n\r\n")
        #expect(try good.requestCount() == 1)
        #expect(try good.sent() == "")
        let bad = try await connection()
        bad.receive(head + chunk + "1\r\na\r\n0\r\n\r\n")
        #expect(try bad.statuses() == [413])
        #expect(try bad.requestCount() == 0)
    }

    @Test func `what cannot be read is answered after what was asked before`() async throws {
        let connection = try await connection()
        connection.receive(get + get + "no HTTP\r\n\r\n")
        #expect(try connection.sent() == "")
        try connection.answer(.ok)
        #expect(try connection.statuses() == [200])
        try connection.answer(.notFound)
        #expect(try connection.statuses() == [404, 400])
        connection.pass(seconds: 1)
        #expect(!connection.isOpen)
    }

    @Test func `a reader of whom nothing is known reads both languages`() async throws {
        let lines = LogLines()
        let log = Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
        let connection = try await connection(log: log)
        connection.receive("13000000000\r\n\r\n")
        let answer = try connection.sent()
        let (head, page) = try #require(
            answer.firstRange(of: "\r\n\r\n").map {
                (answer[..<$0.lowerBound], String(answer[$0.upperBound...]))
            }
        )
        #expect(head.hasPrefix("HTTP/1.1 400 "))
        #expect(head.lowercased().contains("content-length: \(page.utf8.count)\r\n"))
        #expect(PageAudit { $0.hasPrefix("/") }.findings(in: page) == [])
        #expect(page.contains("<html lang=\"zh-Hans\">"))
        #expect(page.contains("<p lang=\"en\">"))
        #expect(lines.all.contains { $0.contains("400") })
        #expect(!lines.all.joined().contains("13000000000"))
    }

    @Test func `a program is told in its own way`() async throws {
        let connection = try await connection()
        connection.receive(post.replacing("Accept-", with: "Accept: application/json\r\nAccept-"))
        connection.pass(seconds: RequestLimits.exchangeSecondsMax)
        let answer = try connection.sent()
        #expect(answer.contains("application/problem+json"))
        #expect(answer.hasSuffix("\"status\":408,\"title\":\"That cannot be done as asked\"}"))
    }

    @Test func `a page that listens may do so for long`() async throws {
        let connection = try await connection()
        connection.receive("GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        try connection.begin(.ok, type: "text/event-stream")
        connection.pass(seconds: RequestLimits.liveSecondsMax - 1)
        #expect(connection.isOpen)
        connection.pass(seconds: 1)
        #expect(!connection.isOpen)
    }

    @Test func `a server that stops waits for an answer, shortly, and for no listener`()
        async throws
    {
        let listening = try await connection()
        listening.receive("GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        try listening.begin(.ok, type: "text/event-stream")
        listening.askToStop()
        #expect(!listening.isOpen)
        let working = try await connection()
        working.receive(get)
        working.askToStop()
        working.pass(seconds: RequestLimits.stopSecondsMax - 1)
        #expect(working.isOpen)
        working.receive(get)
        working.pass(seconds: 1)
        #expect(!working.isOpen)
    }
}
