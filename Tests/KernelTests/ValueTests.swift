import Kernel
import Testing

@Suite struct ProseTests {
    @Test func `text is kept as written, without the spaces around it`() throws {
        #expect(try Prose("  杏花 社区\n", charactersMax: 60).text == "杏花 社区")
        #expect(try Prose("e\u{301}", charactersMax: 1).text == "é")
    }

    @Test func `the length is counted in characters, up to the limit and not beyond`() throws {
        #expect(try Prose(String(repeating: "宅", count: 60), charactersMax: 60).text.count == 60)
        #expect(throws: Prose.Flaw.tooLong(charactersMax: 60)) {
            try Prose(String(repeating: "宅", count: 61), charactersMax: 60)
        }
    }

    @Test func `a character cannot carry a hoard of combining marks`() {
        #expect(throws: Prose.Flaw.tooLong(charactersMax: 60)) {
            try Prose("e" + String(repeating: "\u{301}", count: 1_000), charactersMax: 60)
        }
    }

    @Test(arguments: ["", "  ", "\n", "\u{3000}"])
    func `nothing is not a text`(text: String) {
        #expect(throws: Prose.Flaw.empty) { try Prose(text, charactersMax: 60) }
    }

    @Test(arguments: ["a\u{0}b", "a\nb", "a\u{202E}b", "a\u{7F}b", "a\u{2066}b", "a\u{E000}b"])
    func `control characters and turned directions are refused`(text: String) {
        #expect(throws: Prose.Flaw.controlCharacter) { try Prose(text, charactersMax: 60) }
    }
}

@Suite struct RequestIDTests {
    @Test func `a request id is written and read with all its digits`() {
        let id = RequestID(high: 1, low: .max)
        #expect(id.description == "0000000000000001ffffffffffffffff")
        #expect(RequestID(id.description) == id)
    }

    @Test(arguments: [
        "", "1", "+000000000000001ffffffffffffffff", "0000000000000001fffffffffffffffg",
    ])
    func `what is not a request id is refused`(text: String) {
        #expect(RequestID(text) == nil)
    }
}

@Suite struct ChunkedTests {
    @Test func `a copy keeps its rows when the original changes`() {
        var rows = Chunked<Int>()
        for row in 0..<2_000 { rows.append(row) }
        let copy = rows
        rows[1_500] = -1
        rows.append(2_000)
        #expect(Array(copy) == Array(0..<2_000))
        #expect(rows[1_500] == -1)
        #expect(rows.count == 2_001)
    }
}

@Suite struct DigestTests {
    @Test func `a digest has exactly 32 bytes`() {
        #expect(Digest(Array(repeating: 1, count: 31)) == nil)
        #expect(Digest(Array(repeating: 1, count: 33)) == nil)
        let bytes = (0..<32).map { UInt8($0) }
        #expect(Digest(bytes)?.bytes == bytes)
        #expect(Digest(bytes)?.description.hasPrefix("000102") == true)
    }
}
