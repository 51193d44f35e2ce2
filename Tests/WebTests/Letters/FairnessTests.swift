import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Web
import Words

/// Two people who differ only in how they live here, or in what they showed, get the same.
@Suite struct FairnessTests {
    private static let names = ["测试甲甲", "测试乙乙"]
    private static let doors = ["901", "902"]

    /// What differs between any two people is one and the same here.
    private func plain(_ text: String) -> String {
        var text = text
        for name in Self.names { text = text.replacing(name, with: "N") }
        for door in Self.doors { text = text.replacing(door, with: "D") }
        return text.replacing(#/name="token" value="[^"]*"/#, with: "")
            .replacing(#/[0-9a-f]{16}/#, with: "")
            .replacing(#/\d{4} \d{4} \d{4} \d{4} \d{4}/#, with: "C")
            .replacing(#/(people|households|requests|uses|after)(\/|=)\d+/#, with: "$1")
            .replacing(#/square[0-9-]*/#, with: "S").replacing(#/d="[^"]*"/#, with: "")
            .replacing(#/(viewBox|value)="[^"]*"/#, with: "")
            // What oneself said stands on one's own page, and nowhere else.
            .replacing(#/"tenancy":("[a-zA-Z]+"|null)/#, with: "T")
            .replacing(#/details.tenancy,[a-zA-Z]+/#, with: "T")
            .replacing(#/<dt>居住性质<\/dt><dd>[^<]*<\/dd>/#, with: "T")
            .replacing(#/\d+ 号/#, with: "#").replacing(#/第 \d+/#, with: "#")
    }

    private func address(_ pattern: String) -> String {
        let values = [
            "{place}": "7", "{number}": "1", "{name}": "linli.css", "{file}": "components-zh.html",
            "{account}": "1", "{session}": "00000000000000ff", "{use}": "1", "{request}": "1",
            "{household}": "1", "{person}": "1", "{list}": String(repeating: "0", count: 32),
            "{thing}": "1", "{duty}": "1", "{act}": "1-step-0",
            "{row}": "1-0", "{line}": "1", "{beginning}": "4-1-0",
            "{offer}": "4-wishes", "{month}": "4-2026-03", "{attachment}": "1",
            "{mandate}": "1", "{hold}": "1", "{consent}": "surveys",
            "{invitation}": String(repeating: "A", count: 43),
        ]
        return values.reduce(pattern) { $0.replacing($1.key, with: $1.value) }
    }

    /// Each in a district of their own, so that nothing else differs either.
    private func pages(_ tenancy: Tenancy, _ index: Int) async throws -> [String] {
        let residents = try await Residents.make()
        try await residents.register(Self.names[index], door: Self.doors[index], tenancy: tenancy)
        try await residents.issue()
        let browser = Browser(residents.district)
        var pages: [String] = []
        pages.append(
            try await browser.fill("/join", [("code", residents.code(3))]).location ?? ""
        )
        pages.append(await browser.get("/join/welcome").text)
        _ = try await browser.fill(
            "/join/welcome",
            [("display-name", "邻居"), ("device", "own")]
        )
        for route in RouteLine.all {
            let json: HTTPFields = [.accept: "application/json"]
            let address = address(route.pattern)
            // The record's hashes differ between any two districts.
            guard route.pattern != "/live", !route.pattern.hasPrefix("/record") else {
                continue
            }
            let reply =
                route.method == "GET"
                ? await browser.get(address)
                : await browser.post(address, bytes: Array("{}".utf8), type: "application/json")
            let body = reply.headers[.contentEncoding] == nil ? reply.text : ""
            pages.append("\(route.method) \(address) \(reply.status)\n\(body)")
            pages.append("\(await browser.get(address, json).status)")
        }
        return pages.map(plain)
    }

    @Test(arguments: [Tenancy.tenant, .familyMember, .other])
    func `whoever rents gets the same pages, powers and answers as whoever owns`(
        tenancy: Tenancy
    ) async throws {
        let owner = try await pages(.owner, 0)
        let other = try await pages(tenancy, 1)
        #expect(owner.count == other.count)
        for (one, two) in zip(owner, other) { #expect(one == two) }
    }

    private func answers(_ proof: String, _ index: Int) async throws -> [String] {
        let residents = try await Residents.make()
        let asker = Browser(residents.district)
        var fields = [
            ("name", Self.names[index]), ("place", "7"), ("door", Self.doors[index]),
            ("proof", proof),
        ]
        if proof == "twoNeighbours" { fields += [("neighbour", "1"), ("other-neighbour", "2")] }
        let asked = try await asker.fill("/ask", fields)
        let found = asked.text.firstMatch(of: #/\d{4} \d{4} \d{4} \d{4} \d{4}/#)
        let slip = String(try #require(found).0)
        var pages = [asked.text, try await asker.fill("/ask/slip", [("slip", slip)]).text]
        let worker = try await residents.worker()
        pages.append(await worker.get("/desk").text)
        let accepted = try await worker.fill("/desk/requests/1", [("verdict", "new")])
        pages.append("\(accepted.status) \(accepted.location ?? "")")
        pages.append(try await asker.fill("/ask/slip", [("slip", slip)]).text)
        return pages.map(plain)
    }

    @Test(arguments: [
        "residencePermit", "employerLetter", "dormitoryLetter", "twoNeighbours", "ownersPaper",
    ])
    func `whatever somebody brings, they see and get the same`(proof: String) async throws {
        let lease = try await answers("lease", 0)
        let other = try await answers(proof, 1)
        for (one, two) in zip(lease, other) { #expect(one == two) }
    }

    /// By characters, so that this file does not hold the word either.
    @Test func `no page, word or field asks where somebody is registered`() throws {
        let word = "hu" + "kou"
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folders = ["Letters", "Entry"].flatMap { feature in
            ["Domain", "Application", "Web", "linli"].map { "Sources/\($0)/\(feature)" }
        }
        var files = ["LetterWords", "EntryWords", "JoinWords", "LetterConsoleWords"]
            .map { root.appending(path: "Sources/Words/\($0).swift") }
        for folder in folders {
            files += try FileManager.default.contentsOfDirectory(
                at: root.appending(path: folder),
                includingPropertiesForKeys: nil
            )
        }
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8).lowercased()
            #expect(!text.contains(word), "\(file.lastPathComponent)")
            #expect(!text.contains("户" + "口") && !text.contains("户" + "籍"))
        }
    }
}
