import Application
import Domain
import Kernel
import Testing
import Words

/// The report of a month comes out filled, and says to nobody more than they may see.
@Suite struct MonthTests {
    private static let month = "/months/4-2026-06"

    @Test func `what was done in a month stands in its report without anybody filling it in`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let officer = wishing.officer()
        try await wishing.takeUp(officer)
        let page = await officer.get(Self.month)
        #expect(page.status == 200)
        let rows = page.text.matches(of: #/href="\/things\/1"/#).count
        #expect(rows >= 2, "begun, and taken up")
        #expect(page.text.contains("Taken up") || page.text.contains("Take it up"))
        let table = await officer.get(Self.month + ".csv").text
        #expect(table.contains("北门装一盏灯"))
        #expect(table.split(separator: "\r\n").count == 3, "\(table)")
        #expect(await officer.get("/work").text.contains("href=\"\(Self.month)\""))
    }

    @Test func `what is not public is told to those who may see it alone, and names nobody`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour()
        try await wishing.wish(neighbour)
        for suffix in ["", ".csv"] {
            let seen = await wishing.visitor().get(Self.month + suffix)
            #expect(seen.status == 200)
            #expect(!seen.text.contains("北门装一盏灯"))
            let own = await neighbour.get(Self.month + suffix)
            #expect(own.text.contains("北门装一盏灯"))
            #expect(!own.text.contains("测试甲"))
        }
    }

    @Test func `a month that has not begun has no report, nor has a place that is none`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let visitor = wishing.visitor()
        for address in [
            "/months/4-2026-13", "/months/4-2026-5", "/months/4-9000-01", "/months/99-2026-03",
            "/months/4-2026", "/months/x-2026-03",
        ] {
            #expect(await visitor.get(address).status == 404, "\(address)")
        }
    }
}
