import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Words

@Suite struct KeepingPageTests {
    private func district(_ residents: Residents) -> District {
        residents.district.writer.published.current.state.district
    }

    private func administrator(_ residents: Residents) async throws -> Browser {
        let person = try await residents.staff.person("测试己", "keeper", .administrator, at: 2)
        return residents.staff.browser(person)
    }

    @Test func `a hold is placed with its ground, seen by the person, and lifted`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let keeper = try await administrator(residents)
        let late = try await keeper.fill(
            "/people/1/hold",
            [("ground", "dispute"), ("until", "2029-01-01")]
        )
        #expect(late.status == 422)
        #expect(late.text.contains("id=\"until-error\""))
        #expect(late.value(of: "until") == "2029-01-01")
        let placed = try await keeper.fill(
            "/people/1/hold",
            [("ground", "dispute"), ("until", "2026-08-31")]
        )
        #expect(placed.location == "/people/1")
        #expect(await keeper.get("/people/1").text.contains("/holds/1/lift"))
        let own = try await residents.browser(1)
        #expect(await own.get("/my").text.contains("2026年8月31日"))
        #expect(try await keeper.fill("/holds/1/lift").location == "/people/1")
        #expect(district(residents).holds(on: Identifier(1), now: SmallDistrict.instant).isEmpty)
        #expect(await keeper.get("/holds/1/lift").status == 404)
    }

    @Test func `somebody is erased on their request, and office workers cannot`() async throws {
        let residents = try await Residents.make()
        let keeper = try await administrator(residents)
        let worker = try await residents.worker()
        for path in ["/people/1/erase", "/people/1/hold", "/people/1/open", "/people/1/record"] {
            #expect(await worker.get(path).status == 403, "\(path)")
        }
        try await residents.hold(Identifier(1), days: 30)
        let fields = [("channel", "in-person"), ("certain", "yes")]
        let refused = try await keeper.fill("/people/1/erase", fields)
        #expect(refused.status == 422)
        #expect(refused.text.contains("2026年7月1日"))
        let waits = try await keeper.fill("/people/1/erase", fields + [("may-wait", "yes")])
        #expect(waits.status == 303)
        #expect(district(residents).deferral(of: Identifier(1)) != nil)
        #expect(try await keeper.fill("/holds/1/lift").status == 303)
        #expect(district(residents).person(Identifier(1))?.standing == .erased)
        #expect(await keeper.get("/people/1/erase").status == 403, "at home nowhere any more")
    }

    @Test func `the desk notes what somebody agrees to, in the way they said it`() async throws {
        let residents = try await Residents.make()
        let worker = try await residents.worker()
        let noted = try await worker.fill(
            "/people/1/consent",
            [("purpose", "event-photos"), ("said", "agree"), ("channel", "by-phone")]
        )
        #expect(noted.location == "/people/1")
        let consent = try #require(district(residents).consents(of: Identifier(1)).first)
        #expect(consent.given.channel == .byPhone)
        let twice = try await worker.fill(
            "/people/1/consent",
            [("purpose", "event-photos"), ("said", "agree"), ("channel", "by-phone")]
        )
        #expect(twice.status == 422)
        #expect(twice.text.contains("id=\"purpose-error\""))
    }

    @Test func `an auditor opens a record with a reason, for an hour, and the person is told`()
        async throws
    {
        let residents = try await Residents.make()
        try await residents.issue()
        let own = try await residents.browser(1)
        let auditor = residents.staff.browser(
            try await residents.staff.person("测试庚", "auditor", .auditor, at: 1)
        )
        let other = residents.staff.browser(
            try await residents.staff.person("测试辛", "second", .auditor, at: 1)
        )
        #expect(await auditor.get("/people/1/record").location == "/people/1/open")
        #expect(!(await auditor.get("/people/1/open").text.contains("测试甲")))
        let opened = try await auditor.fill("/people/1/open", [("reason", "complaint")])
        #expect(opened.location == "/people/1/record")
        let record = await auditor.get("/people/1/record")
        #expect(record.text.contains("测试甲"))
        #expect(record.headers[.cacheControl] == "no-store")
        #expect(await other.get("/people/1/record").status == 303, "opened by somebody else")
        let looks = residents.district.looks.looks(at: Identifier(1))
        #expect(looks.first?.reason == .audit)
        let told = await own.get("/my").text
        #expect(told.contains("测试庚") && told.contains(OpeningReason.complaint.phrase.zh))
        residents.district.clock.move(milliseconds: 61 * 60_000)
        #expect(await auditor.get("/people/1/record").status != 200)
    }

    @Test func `every look by staff at somebody's page is there for them to see`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let own = try await residents.browser(1)
        #expect(await own.get("/my").text.contains(PrivacyWords.nobodyLooked.zh))
        let worker = try await residents.worker()
        _ = await worker.get("/people/1")
        _ = await worker.get("/people/1/consent")
        #expect(residents.district.looks.looks(at: Identifier(1)).count >= 2)
        #expect(await own.get("/my").text.contains("测试戊"))
    }
}
