import Application
import Domain
import HTTPTypes
import Kernel
import Testing
import Web
import Words

@Suite struct PageCacheTests {
    private static let readings = ["zh", "en", "zh-elder", "en-elder-contrast"]
    private static let targets = ["/", "/places/4", "/places/4?page=1", "/?q=%E6%9D%8F", "/record"]

    private func client(_ site: Site, _ reading: String) -> PageClient {
        var client = PageClient(site)
        client.headers[.cookie] = "linli-reading=\(reading)"
        return client
    }

    @Test func `a page kept ready is the page that would be made, for every way of reading`()
        async throws
    {
        let warm = try await SmallDistrict.lively()
        for _ in 0..<2 {
            for reading in Self.readings {
                for target in Self.targets {
                    for accept in ["text/html", "application/json"] {
                        let fields: HTTPFields = [.accept: accept]
                        let kept = await client(warm.site, reading).bare(.get, target, fields)
                        let made = await client(warm.again, reading).bare(.get, target, fields)
                        let what = "\(reading) \(target) \(accept)"
                        #expect(kept.status == made.status, "\(what)")
                        #expect(kept.headers == made.headers, "\(what)")
                        #expect(kept.text == made.text, "\(what)")
                    }
                }
            }
        }
    }

    @Test func `a page kept ready is forgotten when something is recorded`() async throws {
        let district = try await SmallDistrict.lively()
        let client = PageClient(district)
        let before = await client.get("/places/4").text
        #expect(await client.get("/places/4").text == before)
        try await district.give([.rename(RenamePlace(place: Identifier(4), name: "新桥社区"))])
        let after = await client.get("/places/4").text
        #expect(after.contains("新桥社区"))
        #expect(!before.contains("新桥社区"))
    }

    @Test func `packed or not, the second answer is the first`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let packed: HTTPFields = [.acceptEncoding: "gzip"]
        let plain = await client.bare(.get, "/", [:])
        let first = await client.bare(.get, "/", packed)
        let second = await client.bare(.get, "/", packed)
        #expect(first.headers[.contentEncoding] == "gzip")
        #expect(second.headers == first.headers)
        #expect(second.body == first.body)
        let again = await client.bare(.get, "/", [:])
        #expect(again.headers == plain.headers)
        #expect(again.text == plain.text)
    }

    @Test func `what cannot be found and where the reader is sent is asked for every time`()
        async throws
    {
        let client = PageClient(try await SmallDistrict.lively())
        for _ in 0..<2 {
            #expect(await client.get("/places/99").status == 404)
            let preferred = await client.get("/prefer?elder=1&back=%2F")
            #expect(preferred.headers[.setCookie] != nil)
        }
    }

    @Test func `more addresses than are kept do no harm`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        for number in 0...(2 * RequestLimits.cachedAnswersMax) {
            let text = await client.bare(.get, "/?q=n\(number)", [:]).text
            #expect(text.contains("n\(number)</h1>") || text.contains("“n\(number)”"))
        }
    }
}

extension SmallDistrict {
    /// The same site just started, with nothing kept ready.
    fileprivate var again: Site {
        site(
            with: Desk(
                door: writer,
                staff: staff,
                residents: residents,
                key: FormKey(),
                clock: clock
            )
        )
    }
}
