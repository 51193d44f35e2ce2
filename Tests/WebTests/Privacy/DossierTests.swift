import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Web
import Words

/// Nobody is shown, in one place, what one person did across matters, except that person.
@Suite struct DossierTests {
    /// The pages that are about one person, and the form each is: what a reviewer has read.
    private static let ofOnePerson: Set = [
        "GET /people/{person}", "GET /people/{person}/record",
    ]
    /// What one's own pages begin with, those of one's household included.
    private static let own = ["/my", "/household"]

    @Test func `pages about one person are a closed list; all else there is a form`() {
        for route in RouteLine.all where route.pattern.contains("{person}") {
            let isForm =
                route.method == "POST"
                || RouteLine.all.contains {
                    $0.method == "POST" && $0.pattern == route.pattern
                }
            #expect(
                isForm || Self.ofOnePerson.contains("\(route.method) \(route.pattern)"),
                "\(route.method) \(route.pattern)"
            )
        }
        for route in RouteLine.all where route.pattern.hasPrefix("/my") {
            #expect(route.permission == "resident", "\(route.pattern)")
            #expect(!route.pattern.contains("{person}"))
        }
    }

    /// Somebody did four things at four minutes of the day that nothing else happened at.
    private func busy() async throws -> (Residents, marks: [String]) {
        let residents = try await Residents.make()
        try await residents.issue()
        try await residents.mandate(of: 1, hand: .resident(Identifier(3)))
        try await residents.mandate(of: 2, hand: .resident(Identifier(3)))
        var marks: [String] = []
        func mark() {
            let minute = Dates.minute(residents.district.clock.wall(), offsetMinutes: 480)
            marks.append(minute.zh)
        }
        func step() { residents.district.clock.move(milliseconds: 7 * 60_000) }
        step()
        let person = try await residents.browser(2)
        mark()
        for mandate in 1...2 {
            step()
            _ = try await person.fill(
                "/for/\(mandate)/consent",
                [("purpose", "surveys"), ("said", "agree")]
            )
            mark()
        }
        step()
        _ = try await residents.submit(
            .letters(.contest(ContestLetterUse(use: Identifier(1), by: Identifier(3)))),
            by: .resident(Identifier(3))
        )
        mark()
        step()
        return (residents, marks)
    }

    private func address(_ pattern: String) -> String {
        let values = [
            "{place}": "7", "{number}": "1", "{name}": "linli.css", "{file}": "components-zh.html",
            "{account}": "1", "{session}": "00000000000000ff", "{use}": "1", "{request}": "1",
            "{household}": "2", "{person}": "3", "{list}": String(repeating: "0", count: 32),
            "{thing}": "1", "{duty}": "1", "{act}": "1-step-0",
            "{row}": "1-0", "{line}": "1", "{beginning}": "4-1-0",
            "{offer}": "4-wishes", "{month}": "4-2026-03", "{attachment}": "1",
            "{mandate}": "1", "{hold}": "1", "{consent}": "surveys", "{body}": "1",
            "{invitation}": String(repeating: "A", count: 43),
        ]
        return values.reduce(pattern) { $0.replacing($1.key, with: $1.value) }
    }

    /// Without the audit, which would ask every link of every page again for every reader.
    private func text(_ address: String, to reader: Browser) async -> String {
        var client = reader.client
        client.headers[.cookie] = reader.cookies.map { "\($0.key)=\($0.value)" }.sorted()
            .joined(separator: "; ")
        let reply = await client.bare(.get, address, [:])
        return reply.headers[.contentEncoding] == nil ? reply.text : ""
    }

    @Test func `no route but one's own shows two things that one person did`() async throws {
        let (residents, marks) = try await busy()
        let administrator = try await residents.staff.person(
            "测试壬",
            "above",
            .administrator,
            at: 1
        )
        let auditor = try await residents.staff.person("测试癸", "audit", .auditor, at: 1)
        let neighbour = try await residents.browser(1)
        let readers = [
            residents.staff.browser(administrator), residents.staff.browser(auditor), neighbour,
            Browser(residents.district),
        ]
        var seen = 0
        for route in RouteLine.all where route.method == "GET" {
            // An open stream never ends; the rest is the same for everybody.
            guard !["/live", "/assets", "/design"].contains(where: route.pattern.hasPrefix) else {
                continue
            }
            guard !Self.own.contains(where: route.pattern.hasPrefix) else { continue }
            // Behind glass: an auditor says why, and the person is told.
            guard route.pattern != "/people/{person}/record" else { continue }
            for reader in readers {
                let page = await text(address(route.pattern), to: reader)
                let shown = marks.filter { page.contains($0) }
                seen += shown.count
                #expect(shown.count <= 1, "\(route.pattern): \(shown)")
            }
        }
        #expect(seen > 0, "the desk sees what is contested")
    }

    /// The words by which such a thing would be called.
    @Test(arguments: [
        "dossier", "profile", "score", "rating", "reputation", "watchlist", "blacklist",
        "keypersons", "stability", "creditof", "timeline", "activity",
    ])
    func `no address and no route is called after a file on people`(banned: String) {
        for route in RouteLine.all {
            #expect(!route.pattern.lowercased().contains(banned), "\(route.pattern)")
            #expect(!route.name.lowercased().contains(banned), "\(route.name)")
        }
    }
}
