import Application
import Domain
import HTTPTypes
import Kernel
import TestSupport
import Testing
import Web
import Words

@Suite struct TicketTests {
    private func workers() async throws -> (SmallDistrict, Browser, Browser) {
        let district = try await SmallDistrict.lively()
        let staff = Staff(district: district)
        let one = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        let other = try await staff.person("李强", "liqiang", .administrator, at: 1)
        return (district, staff.browser(one), staff.browser(other))
    }

    private let fields = [("kind", "building"), ("name", "2号楼")]

    private func expectRefused(
        _ reply: PageClient.Reply,
        _ district: SmallDistrict,
        _ words: Phrase,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(reply.status == 403, sourceLocation: sourceLocation)
        #expect(reply.text.contains(words.zh), sourceLocation: sourceLocation)
        #expect(reply.value(of: "name") == "2号楼", sourceLocation: sourceLocation)
        #expect(reply.token != nil, sourceLocation: sourceLocation)
        #expect(
            district.writer.published.current.state.district.places.count == 8,
            sourceLocation: sourceLocation
        )
    }

    @Test func `a ticket that is forged, missing or sent twice is refused, and the words stay`()
        async throws
    {
        let (district, browser, _) = try await workers()
        let token = try await browser.token("/places/4/add")
        let last = token.last == "A" ? "B" : "A"
        for forged in [
            "", "x", token + "A", String(token.dropLast()), String(token.dropLast()) + last,
            String(repeating: "A", count: 75), String(repeating: "%", count: 5_000),
        ] {
            let reply = await browser.post("/places/4/add", fields + [("token", forged)])
            expectRefused(reply, district, FormWords.ticketNotOurs)
        }
        let missing = await browser.post("/places/4/add", fields)
        expectRefused(missing, district, FormWords.ticketNotOurs)
        let twice = await browser.post(
            "/places/4/add",
            fields + [("token", token), ("token", token)]
        )
        expectRefused(twice, district, FormWords.ticketNotOurs)
        #expect(
            await browser.post("/places/4/add", fields + [("token", token)]).status == 303
        )
    }

    @Test func `a ticket of another session, another thing or another action is refused`()
        async throws
    {
        let (district, browser, other) = try await workers()
        let stolen = try await other.token("/places/4/add")
        expectRefused(
            await browser.post("/places/4/add", fields + [("token", stolen)]),
            district,
            FormWords.ticketNotOurs
        )
        let elsewhere = try await browser.token("/places/2/add")
        expectRefused(
            await browser.post("/places/4/add", fields + [("token", elsewhere)]),
            district,
            FormWords.ticketNotOurs
        )
        let renaming = try await browser.token("/places/4/rename")
        expectRefused(
            await browser.post("/places/4/add", fields + [("token", renaming)]),
            district,
            FormWords.ticketNotOurs
        )
    }

    @Test func `a ticket is good for 72 hours and not a moment longer`() throws {
        let tickets = FormTickets(key: FormKey())
        let made = SmallDistrict.instant
        let nonce = RequestID(high: 1, low: 2)
        let text = tickets.ticket(for: "a", holder: [1], made: made, nonce: nonce)
        #expect(text.utf8.count == FormTickets.textBytesMax)
        let last = made.adding(days: 3)
        let ticket = try tickets.open(text, for: "a", holder: [1], now: last)
        #expect(ticket == FormTicket(nonce: nonce, made: made))
        #expect(throws: TicketFlaw.expired(hoursMax: 72)) {
            try tickets.open(text, for: "a", holder: [1], now: last.adding(milliseconds: 1))
        }
        for (purpose, holder) in [("b", [UInt8(1)]), ("a", [2]), ("a", []), ("", [97, 1])] {
            #expect(throws: TicketFlaw.notOurs) {
                try tickets.open(text, for: purpose, holder: holder, now: made)
            }
        }
        #expect(throws: TicketFlaw.notOurs) {
            try FormTickets(key: FormKey()).open(text, for: "a", holder: [1], now: made)
        }
    }

    @Test func `a form that was open for too long comes back with what was typed`() async throws {
        let (district, _, _) = try await workers()
        let browser = Browser(district)
        let token = try await browser.token("/sign-in")
        let typed = [("name", "testfour"), ("passphrase", "x"), ("code", "1"), ("token", token)]
        district.clock.move(milliseconds: 3 * Instant.millisecondsPerDay + 1)
        let late = await browser.post("/sign-in", typed)
        #expect(late.status == 403)
        #expect(late.text.contains(FormWords.ticketExpired(hoursMax: 72).zh))
        #expect(late.value(of: "name") == "testfour")
        #expect(late.token != token)
    }

    @Test func `every changed character of a ticket makes it worthless`() throws {
        let tickets = FormTickets(key: FormKey())
        let made = SmallDistrict.instant
        let text = Array(
            tickets.ticket(
                for: "a",
                holder: [],
                made: made,
                nonce: RequestID(high: .max, low: 0)
            )
        )
        for index in text.indices {
            for other in "AZaz09-_+/= 中" where other != text[index] {
                var changed = text
                changed[index] = other
                #expect(throws: TicketFlaw.notOurs, "\(index) \(other)") {
                    try tickets.open(String(changed), for: "a", holder: [], now: made)
                }
            }
        }
    }

    @Test func `the request is named by the form and its words, in any order`() {
        let tickets = FormTickets(key: FormKey())
        let ticket = FormTicket(nonce: RequestID(high: 1, low: 2), made: .epoch)
        let other = FormTicket(nonce: RequestID(high: 1, low: 3), made: .epoch)
        let one = tickets.request(ticket, content: [("a", "1"), ("b", "2")])
        #expect(tickets.request(ticket, content: [("b", "2"), ("a", "1")]) == one)
        #expect(tickets.request(other, content: [("a", "1"), ("b", "2")]) != one)
        #expect(tickets.request(ticket, content: [("a", "12"), ("b", "")]) != one)
        #expect(tickets.request(ticket, content: [("a", "1")]) != one)
    }

    @Test func `the key of the forms is made once and is for its owner alone`() throws {
        let folder = try TemporaryFolder()
        let file = SecretFile(path: folder.path("linli.forms"))
        let made = try FormKey.kept(in: file)
        let text = FormTickets(key: made).ticket(
            for: "a",
            holder: [],
            made: .epoch,
            nonce: RequestID(high: 1, low: 2)
        )
        let again = FormTickets(key: try FormKey.kept(in: file))
        #expect(throws: Never.self) {
            try again.open(text, for: "a", holder: [], now: .epoch)
        }
        try file.write([1, 2, 3])
        #expect(throws: KeyFault.malformed(path: file.path)) { try FormKey.kept(in: file) }
    }

    @Test(arguments: [
        ("Sec-Fetch-Site", "cross-site", 403), ("Sec-Fetch-Site", "same-site", 403),
        ("Sec-Fetch-Site", "same-origin", 303), ("Sec-Fetch-Site", "none", 303),
        ("Origin", "http://evil.example", 403), ("Origin", "null", 403),
        ("Origin", "http://127.0.0.1:8080.evil.example", 403),
        ("Origin", "http://127.0.0.1:9090", 403), ("Origin", "http://127.0.0.1:8080", 303),
    ])
    func `a form counts only from a page of ours`(
        header: String,
        value: String,
        status: Int
    ) async throws {
        let (_, browser, _) = try await workers()
        let token = try await browser.token("/places/4/add")
        let name = try #require(HTTPField.Name(header))
        let reply = await browser.post(
            "/places/4/add",
            fields + [("token", token)],
            [name: value]
        )
        #expect(reply.status == status)
    }

    @Test func `forms are taken encrypted, or on this machine, and not otherwise`() async throws {
        let district = try SmallDistrict(exposure: .behindProxy)
        let browser = Browser(district)
        let reply = await browser.post("/sign-in", [("name", "a")])
        #expect(reply.status == 403)
        #expect(reply.text.contains(FormWords.needsEncryption.zh))
    }
}
