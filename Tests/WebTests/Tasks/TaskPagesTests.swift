import Application
import Domain
import Kernel
import Testing
import Words

/// The office of the sub-district (2) would ask the committee (1) for things; nobody keeps a gate,
/// so that whoever works for the district decides.
@Suite struct TaskPagesTests {
    private static let words = "代收旧电池"

    private func sender(_ wishing: WishingDistrict) async throws -> Browser {
        let person = try await wishing.residents.staff.person(
            "测试辛",
            "sender",
            .officeWorker,
            at: 2
        )
        return wishing.residents.staff.browser(person, language: .english)
    }

    private func keeper(_ wishing: WishingDistrict) async throws -> Browser {
        let person = try await wishing.residents.staff.person(
            "测试壬",
            "keeper",
            .officeWorker,
            at: 1
        )
        return wishing.residents.staff.browser(person, language: .english)
    }

    private func apply(_ browser: Browser) async throws {
        let applied = try await browser.fill(
            "/places/4/tasks/apply",
            [
                ("sender", "2"), ("words", Self.words), ("kind", "assist"),
                ("money", "300.00"), ("training", "yes"), ("times", "2"),
            ]
        )
        #expect(applied.status == 303)
        #expect(applied.location == "/places/4/tasks")
    }

    @Test func `a task is applied for, admitted by somebody else, and asked of the committee`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let (sender, keeper) = (try await sender(wishing), try await keeper(wishing))
        #expect(await sender.get("/places/4/tasks").text.contains(TaskWords.noneListed.en))
        try await apply(sender)
        #expect(await sender.get("/task-applications/1").status == 404)
        #expect(await keeper.get("/places/4/tasks").text.contains("/task-applications/1"))
        let admitted = try await keeper.fill(
            "/task-applications/1",
            [("verdict", "admit"), ("until", "2027-01-31")]
        )
        #expect(admitted.status == 303)
        let list = await wishing.visitor().get("/places/4/tasks").text
        #expect(list.contains(Self.words))
        #expect(list.contains("300.00 yuan a year for each committee"))
        #expect(!list.contains("/tasks/1\""))
        let asked = try await sender.fill(
            "/tasks/1",
            [("committee", "1"), ("due", "2026-12-31")]
        )
        #expect(asked.status == 303)
        let owed = await wishing.officer().get("/bodies/1/owes").text
        #expect(owed.contains(Self.words))
    }

    @Test func `a refusal keeps what was typed and says what is missing`() async throws {
        let wishing = try await WishingDistrict.make()
        let (sender, keeper) = (try await sender(wishing), try await keeper(wishing))
        try await apply(sender)
        let wordless = try await keeper.fill("/task-applications/1", [("verdict", "refuse")])
        #expect(wordless.status == 422)
        let reason = [("verdict", "refuse"), ("reason", "没有经费")]
        #expect(try await keeper.fill("/task-applications/1", reason).status == 303)
        #expect(await keeper.get("/task-applications/1").status == 404)
        let costly = try await sender.fill(
            "/places/4/tasks/apply",
            [
                ("sender", "2"), ("words", Self.words), ("kind", "duty"),
                ("money", "99999999999"), ("times", "1"),
            ]
        )
        #expect(costly.status == 422)
        #expect(costly.text.contains(Self.words))
        #expect(costly.text.contains("An amount from nothing to"))
    }

    @Test func `what comes past the list is noted in one step, and the system answers`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let officer = wishing.officer()
        let noted = try await officer.fill(
            "/bodies/1/turn-away",
            [("sender", "2"), ("channel", "telephone")]
        )
        #expect(noted.status == 303)
        #expect(noted.location == "/bodies/1/not-admitted?sender=2")
        let answer = await officer.get("/bodies/1/not-admitted?sender=2").text
        #expect(answer.contains("柳岸街道办事处"))
        #expect(answer.contains("The decision lies with the district government"))
        let totals = await wishing.visitor().get("/places/4/tasks").text
        #expect(totals.contains("柳岸街道办事处"))
        for text in [totals, await wishing.visitor().get("/bodies/1/not-admitted?sender=2").text] {
            #expect(!text.contains("测试庚"), "whoever noted it is named")
        }
    }

    @Test func `nobody notes for a committee that is not theirs`() async throws {
        let wishing = try await WishingDistrict.make()
        let (sender, neighbour) = (
            try await sender(wishing), try await wishing.neighbour()
        )
        #expect(await sender.get("/bodies/1/turn-away").status == 404)
        #expect(await neighbour.get("/bodies/1/turn-away").status == 404)
        #expect(await neighbour.get("/places/4/tasks/apply").status == 404)
        #expect(await wishing.visitor().get("/places/4/tasks/apply").status == 401)
        #expect(await wishing.visitor().get("/bodies/2/not-admitted").status == 404)
    }
}
