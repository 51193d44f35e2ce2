import NIOCore
import Testing
import Web

private let host = "Host: 127.0.0.1\r\n"
private let goodRequest = "GET /record HTTP/1.1\r\n\(host)Connection: close\r\n\r\n"

private let badRequests: [(request: String, status: Int)] = {
    let start = "GET / HTTP/1.1\r\n\(host)"
    let long = String(repeating: "a", count: 9_000)
    let veryLong = String(repeating: "a", count: 1_000_000)
    let many = (0...100).map { "X-\($0): a\r\n" }.joined()
    return [
        ("\(start)X-Long: \(long)\r\n\r\n", 431),
        ("GET /?q=\(veryLong) HTTP/1.1\r\n\(host)\r\n", 431),
        ("\(start)\(many)\r\n", 431),
        ("\u{16}\u{3}\u{1} no HTTP at all\r\n\r\n", 400),
        ("\(start)X-Null: a\u{0}b\r\n\r\n", 400),
        ("\(start)Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421),
        ("GET / HTTP/1.1\r\n\r\n", 421),
        ("\(start)Content-Length: 3\r\n\r\nabc", 400),
        ("\(start)Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", 400),
    ]
}()

@Suite(.serialized) struct ConnectionTests {
    @Test(arguments: badRequests)
    func `what breaks the rules of HTTP gets an answer and the end of its connection`(
        request: String,
        status: Int
    ) async throws {
        let answer = try await ServedSite.run(times: 2_000) {
            try await ServedSite.exchange(request, port: $0)
        }
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer.prefix(80))")
    }

    @Test func `a head that comes slowly ends the connection`() async throws {
        let answer = try await ServedSite.run(times: 200) {
            try await ServedSite.exchange("GET / HTTP/1.1\r\nHost: 127", port: $0)
        }
        #expect(answer == "")
    }

    @Test func `a connection that waits too long after an answer ends`() async throws {
        let answer = try await ServedSite.run(times: 500) {
            try await ServedSite.exchange(
                "GET /record HTTP/1.1\r\n\(host)\r\nGET /rec",
                port: $0
            )
        }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
        #expect(answer.ranges(of: "HTTP/1.1").count == 1)
    }

    @Test func `many idle connections do not keep a reader out`() async throws {
        let idle = 300
        let good = goodRequest
        let answer = try await ServedSite.run { port in
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<idle {
                    group.addTask {
                        try await ServedSite.connect(port: port) { inbound, _ in
                            try await ServedSite.text(inbound)
                        }
                    }
                }
                let answer = try await ServedSite.exchange(good, port: port)
                group.cancelAll()
                return answer
            }
        }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK"))
    }

    @Test func `more connections than allowed wait until the idle ones are ended`() async throws {
        let good = goodRequest
        let answers = try await ServedSite.run(times: 300, connectionsMax: 2) { port in
            try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<2 {
                    group.addTask { try await ServedSite.exchange("", port: port) }
                }
                group.addTask { try await ServedSite.exchange(good, port: port) }
                return try await group.reduce(into: [String]()) { $0.append($1) }
            }
        }
        #expect(answers.count { $0.hasPrefix("HTTP/1.1 200 OK") } == 1)
        #expect(answers.count { $0 == "" } == 2)
    }
}
