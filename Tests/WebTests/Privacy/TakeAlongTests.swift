import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Words

@Suite struct TakeAlongTests {
    /// Somebody about whom as much is held as can be.
    private func known() async throws -> (Residents, Browser) {
        let residents = try await Residents.make()
        try await residents.issue()
        let browser = try await residents.browser(1)
        _ = try await browser.fill(
            "/my/correct",
            [
                ("name", "测试甲"), ("phone", "+8600000000001"), ("language", "chinese"),
                ("channel", "weChat"),
            ]
        )
        _ = try await browser.fill(
            "/my/groups",
            GroupFact.allCases.map { ("group-" + $0.word, $0 == .caring ? "no" : "open") }
        )
        _ = try await browser.fill("/my/consents/event-photos/give", [("version", "1")])
        _ = try await browser.fill("/my/consents/event-photos/withdraw")
        try await residents.mandate(of: 1, hand: .resident(Identifier(3)))
        try await residents.mandate(of: 2, hand: .resident(Identifier(1)), acts: .speak)
        try await residents.hold(Identifier(1), days: 10)
        let worker = try await residents.worker()
        _ = await worker.get("/people/1")
        return (residents, browser)
    }

    private func document(_ browser: Browser) async throws -> [String: Any] {
        let text = await browser.get("/my/data.json").text
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(document as? [String: Any])
    }

    @Test func `the file holds everything that is held`() async throws {
        let (residents, browser) = try await known()
        let file = try await document(browser)
        let state = residents.district.writer.published.current.state
        let person = Identifier<Person>(1)
        let details = try #require(file["details"] as? [String: Any])
        let held = try #require(state.people.details(of: person))
        #expect(details["name"] as? String == held.name)
        #expect(details["phone"] as? String == held.phone)
        #expect(details["language"] as? String == "chinese")
        #expect(details["channel"] as? String == "weChat")
        #expect(file["displayName"] as? String == state.displayNames.name(of: person))
        #expect((file["home"] as? String)?.hasSuffix("502") == true)
        let answers = try #require(file["groupAnswers"] as? [String: Bool])
        #expect(answers == ["caring": false])
        let consents = try #require(file["consents"] as? [[String: Any]])
        #expect(consents.count == state.district.consents(of: person).count)
        #expect(consents.first?["withdrawn"] is [String: Any])
        #expect((file["mandatesGiven"] as? [Any])?.count == 1)
        #expect((file["mandatesHeld"] as? [Any])?.count == 1)
        #expect((file["codesUsed"] as? [Any])?.count == 1)
        #expect((file["sessions"] as? [Any])?.count == 1)
        #expect((file["holds"] as? [Any])?.count == 1)
        let looks = try #require(file["looks"] as? [[String: Any]])
        #expect(looks.count == residents.district.looks.looks(at: person).count)
        #expect(!looks.isEmpty)
    }

    @Test func `the table holds what the data hold, value by value`() async throws {
        let (_, browser) = try await known()
        let file = try await document(browser)
        let values = Set(leaves(file, "").map { "\($0.0)=\($0.1)" })
        let text = await browser.get("/my/data.csv").text
        let lines = text.drop { $0 == "\u{FEFF}" }.split(separator: "\r\n").dropFirst()
        let rows = Set(
            lines.map { line in
                let parts = line.split(separator: ",", maxSplits: 1).map(String.init)
                let cell = unquoted(parts.count > 1 ? parts[1] : "")
                return "\(parts[0])=\(cell == "true" ? "1" : cell == "false" ? "0" : cell)"
            }
        )
        #expect(values == rows)
        #expect(values.contains("details.phone=+8600000000001"))
    }

    @Test func `nobody is named but the two whom a mandate ties`() async throws {
        let (residents, browser) = try await known()
        try await residents.register("测试丁", door: "502")
        for address in ["/my", "/my/data.json", "/my/data.csv"] {
            let text = await browser.get(address).text
            #expect(text.contains("测试丙"), "the helper")
            #expect(text.contains("测试乙"), "whom one helps")
            #expect(!text.contains("测试丁"))
        }
        #expect(!(await browser.get("/my/data.json").text.contains("测试戊")), "who looked")
    }

    private func leaves(_ value: Any, _ path: String) -> [(String, String)] {
        func under(_ step: String) -> String { path.isEmpty ? step : path + "." + step }
        switch value {
        case let members as [String: Any]:
            return members.flatMap { leaves($0.value, under($0.key)) }
        case let items as [Any]:
            return items.enumerated().flatMap { leaves($0.element, under(String($0.offset + 1))) }
        case is NSNull: return []
        case let text as String: return [(path, text)]
        case let number as Int: return [(path, String(number))]
        case let isTrue as Bool: return [(path, isTrue ? "1" : "0")]
        default: return [(path, "\(value)")]
        }
    }

    /// As spreadsheets read a cell.
    private func unquoted(_ cell: String) -> String {
        var text = cell
        func strip() {
            guard text.hasPrefix("\""), text.hasSuffix("\""), text.count > 1 else { return }
            text = String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
        }
        strip()
        if text.hasPrefix("=\"") {
            text.removeFirst()
            strip()
        }
        return text
    }
}
