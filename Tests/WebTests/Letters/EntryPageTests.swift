import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Words

@Suite struct EntryPageTests {
    private let asking = [
        ("name", "测试辛"), ("place", "7"), ("door", "504"), ("proof", "lease"),
        ("phone", "000-0000-0001"),
    ]

    private func slip(_ reply: PageClient.Reply) throws -> String {
        let found = reply.text.firstMatch(of: #/\d{4} \d{4} \d{4} \d{4} \d{4}/#)
        return String(try #require(found).0)
    }

    @Test func `somebody asks, sees how it stands, appeals, and is let in`() async throws {
        let residents = try await Residents.make()
        let asker = Browser(residents.district)
        let asked = try await asker.fill("/ask?place=4", asking)
        #expect(asked.status == 200)
        #expect(asked.headers[.cacheControl] == "no-store")
        let slip = try slip(asked)
        let open = try await asker.fill("/ask/slip", [("slip", slip)])
        #expect(open.text.contains(EntryWords.waiting.zh))

        let worker = try await residents.worker()
        #expect(await worker.get("/desk").text.contains("测试辛"))
        let refused = try await worker.fill(
            "/desk/requests/1",
            [("verdict", "neighboursDidNotConfirm")]
        )
        #expect(refused.location == "/desk")
        let told = try await asker.fill("/ask/slip", [("slip", slip)])
        #expect(told.text.contains(EntryReason.neighboursDidNotConfirm.phrase.zh))

        let appealed = try await asker.fill("/ask/appeal", [("slip", slip)])
        #expect(appealed.status == 303)
        #expect(await worker.get("/desk/requests/1").status == 200)
        let again = try await worker.fill("/desk/requests/1", [("verdict", "new")])
        #expect(again.status == 422)
        #expect(again.text.contains(EntryRefusal.ownRefusal.phrase.zh))
        let above = try await residents.staff.person("测试壬", "above", .administrator, at: 1)
        let accepted = try await residents.staff.browser(above)
            .fill("/desk/requests/1", [("verdict", "new")])
        #expect(accepted.status == 303)
        let yes = try await asker.fill("/ask/slip", [("slip", slip)])
        #expect(yes.text.contains(EntryWords.accepted.zh))
    }

    @Test func `what is late stands first and is told to whoever asked`() async throws {
        let residents = try await Residents.make()
        let asker = Browser(residents.district)
        let slip = try slip(try await asker.fill("/ask", asking))
        residents.district.clock.move(milliseconds: 6 * 86_400_000)
        _ = try await asker.fill(
            "/ask",
            asking.map { $0.0 == "name" ? ("name", "测试壬") : $0 }
        )
        residents.district.clock.move(milliseconds: 2 * 86_400_000)
        let worker = try await residents.worker()
        let desk = await worker.get("/desk").text
        let first = try #require(desk.range(of: "测试辛"))
        let second = try #require(desk.range(of: "测试壬"))
        #expect(first.lowerBound < second.lowerBound)
        let told = try await asker.fill("/ask/slip", [("slip", slip)])
        #expect(told.text.contains("已经超过"))
    }

    @Test func `the desk sees who owes what, and how many working days are left`() async throws {
        let residents = try await Residents.make()
        try await residents.submit(
            .bodies(
                .found(
                    FoundBody(
                        kind: .residentsCommittee,
                        place: Identifier(4),
                        name: "杏花居委会"
                    )
                )
            )
        )
        _ = try await Browser(residents.district).fill("/ask", asking)
        try await residents.issue()
        let browser = try await residents.browser(1)
        _ = try await browser.fill("/household/uses/1/contest")
        /// Somebody else each day, since a session ends at night.
        func rows(_ name: String) async throws -> [String] {
            let person = try await residents.staff.person("测试己", name, .officeWorker, at: 2)
            let desk = await residents.staff.browser(person).get("/desk").text
            return desk.matches(of: #/<tr role="row">.*?<\/tr>/#.dotMatchesNewlines())
                .map { String($0.0) }.filter { $0.contains("<td") }
        }
        let fresh = try await rows("first")
        #expect(fresh.count == 2)
        #expect(fresh.allSatisfy { $0.contains("2026年6月8日（还有 5 个工作日）") })
        #expect(fresh.allSatisfy { $0.contains("杏花居委会") })
        residents.district.clock.move(milliseconds: 7 * 86_400_000)
        let last = try await rows("second")
        #expect(last.allSatisfy { $0.contains("2026年6月8日（最后一天）") })
        residents.district.clock.move(milliseconds: 86_400_000)
        let late = try await rows("third")
        #expect(late.allSatisfy { $0.contains("已过期 1 个工作日（2026年6月8日）") })
    }

    @Test func `the desk takes a request down, in its own name`() async throws {
        let residents = try await Residents.make()
        let worker = try await residents.worker()
        let taken = try await worker.fill("/desk/ask", asking)
        #expect(taken.status == 200)
        _ = try slip(taken)
        let request = residents.district.writer.published.current.state.district
            .entryRequest(Identifier(1))
        if case .staff = request?.taker {} else { Issue.record("\(String(describing: request))") }
    }

    @Test func `the desk finds somebody and hands over a code that lets them in`() async throws {
        let residents = try await Residents.make()
        let worker = try await residents.worker()
        let found = try await worker.fill("/desk/help", [("name", "试甲")])
        #expect(found.text.contains("/desk/people/1/code"))
        #expect(!found.text.contains("测试丙"))
        let slip = try slip(try await worker.fill("/desk/people/1/code", [("reason", "lost")]))
        let browser = Browser(residents.district)
        let typed = try await browser.fill("/join", [("code", slip)])
        #expect(typed.location == "/join/welcome")
    }

    @Test func `staff elsewhere find nobody here, and hand over nothing`() async throws {
        let residents = try await Residents.make()
        let other = try await residents.staff.person("测试癸", "other", .officeWorker, at: 3)
        let browser = residents.staff.browser(other)
        let found = try await browser.fill("/desk/help", [("name", "试甲")])
        #expect(found.text.contains(EntryWords.nobodyFound.zh))
        #expect(await browser.get("/desk/people/1/code").status == 403)
        #expect(await browser.get("/desk/households/1/letters").status == 403)
        #expect(await browser.get("/places/4/poster").status == 403)
    }

    @Test func `letters are made, printed with every code, and the print is counted`() async throws
    {
        let residents = try await Residents.make()
        let worker = try await residents.worker()
        let made = try await worker.fill(
            "/places/4/letters",
            [("reason", "first"), ("days", "60")]
        )
        #expect(made.location == "/places/4/letters/print")
        let printed = try await worker.fill("/places/4/letters/print", [("part", "1")])
        #expect(printed.headers[.cacheControl] == "no-store")
        for (letter, slot) in [(1, 0), (1, 1), (1, 2), (2, 0), (2, 1)] as [(UInt64, Int)] {
            #expect(printed.text.contains(residents.code(letter, slot)))
        }
        #expect(await worker.get("/places/4/letters/print").text.contains("打印过"))
        let revoked = try await worker.fill("/places/4/letters/revoke")
        #expect(revoked.status == 303)
        let browser = Browser(residents.district)
        _ = try await browser.fill("/join", [("code", residents.code(1))])
        let refused = try await browser.fill(
            "/join/welcome",
            [("display-name", "邻居"), ("device", "own")]
        )
        #expect(refused.status == 422)
    }

    @Test func `a used code is printed no more`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        _ = try await residents.browser(1)
        let worker = try await residents.worker()
        let printed = try await worker.fill("/places/7/letters/print", [("part", "1")])
        #expect(!printed.text.contains(residents.code(1)))
        #expect(printed.text.contains(residents.code(1, 1)))
    }
}
