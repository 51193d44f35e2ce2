import Domain
import Foundation
import HTTPTypes
import Kernel
import NIOCore
import TestSupport
import Testing
import Web
import Words

@Suite struct RouteTests {
    @Test func `every route is in the reviewed list, with who may ask`() throws {
        let lines = RouteLine.all.map { route in
            "\(route.method) \(route.pattern) \(route.permission) \(route.name)"
        }
        try Golden.expect(lines.joined(separator: "\n") + "\n", is: "routes.txt")
    }

    @Test func `no two routes share a name, or an address and a method`() {
        let routes = RouteLine.all
        #expect(Set(routes.map(\.name)).count == routes.count)
        #expect(Set(routes.map { $0.method + $0.pattern }).count == routes.count)
    }

    @Test func `a program gets data by the header or by the address, and the same`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let accept: HTTPFields = [.accept: "application/json"]
        for (page, data) in [
            ("/", "/places.json"), ("/places/4", "/places/4.json"), ("/record", "/record.json"),
            ("/?q=%E6%9D%8F", "/places.json?q=%E6%9D%8F"),
        ] {
            let byHeader = await client.get(page, accept)
            let byAddress = await client.get(data)
            #expect(byHeader.status == 200, "\(page)")
            #expect(byHeader.headers[.contentType] == "application/json")
            #expect(byHeader.text == byAddress.text, "\(page)")
            #expect(throws: Never.self) {
                try JSONSerialization.jsonObject(with: Data(byHeader.text.utf8))
            }
        }
    }

    @Test func `the data of a place say what its page says`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let place = await client.get("/places/4.json").text
        #expect(
            place == """
                {"changes":[],"formerNames":["杏桥社区","荷湾社区"],"kind":"community",\
                "mergedInto":null,"name":"杏花社区","number":4,"page":1,"pages":1,"parent":2,\
                "places":[{"kind":"building","name":"1号楼","number":7,"parent":4}],"sequence":12}
                """
        )
        let removed = await client.get("/places/8.json").text
        #expect(removed.contains("\"name\":null"))
        #expect(!removed.contains("误录"))
    }

    @Test func `a place that is not there is not there for programs either`() async throws {
        let client = PageClient(try await SmallDistrict.lively())
        let answer = await client.get("/places/999.json")
        #expect(answer.status == 404)
        #expect(answer.headers[.contentType] == "application/problem+json")
    }

    @Test(arguments: Language.allCases)
    func `a page is sent once while nothing changes`(language: Language) async throws {
        let district = try await SmallDistrict.lively()
        let client = PageClient(district, language: language)
        let version = try #require(await client.get("/places/4").headers[.eTag])
        let again = await client.get("/places/4", [.ifNoneMatch: version])
        #expect(again.status == 304)
        #expect(again.body.readableBytes == 0)
        let other = PageClient(district, language: language == .english ? .chinese : .english)
        #expect(await other.get("/places/4", [.ifNoneMatch: version]).status == 200)
        try await district.give([
            .create(CreatePlace(kind: .community, parent: Identifier(3), name: "新社区"))
        ])
        #expect(await client.get("/places/4", [.ifNoneMatch: version]).status == 200)
    }
}
