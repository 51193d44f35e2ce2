import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Web
import Words

/// Hostile words in every field of every form there is: the page audit reads each answer.
@Suite struct HostileFormTests {
    private static let words = [
        "</title></p><script>alert(1)</script>", "\" onfocus=\"alert(1)\" x=\"", "'><img src=x>",
        "&lt;b&gt; &amp;quot;", "a\r\nSet-Cookie: stolen=1\r\n\r\n<html>", "\u{0}\u{8}\u{9B}",
        "\u{202E}reversed", "{% raw %}", "../../../etc/passwd", "\u{1F468}\u{200D}\u{1F469}",
        String(repeating: "a\u{301}", count: 3_000), "-1", "1e9", "999999999999999999999999",
        "2026-02-30", "true", "[]", "%00%0d%0a",
    ]

    private struct Form {
        let name: String
        let address: String
        let fields: [String]
    }

    /// As the site's own description lists them.
    private func forms(_ browser: Browser, _ colleague: Staff.Person) async throws -> [Form] {
        let text = await browser.get("/openapi.json").text
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        return try paths.compactMap { pattern, methods -> Form? in
            guard let post = methods["post"] as? [String: Any] else { return nil }
            let body = try #require(post["requestBody"] as? [String: Any])
            let content = try #require(body["content"] as? [String: Any])
            let type = content["application/json"] ?? content["multipart/form-data"]
            let described = try #require(type as? [String: Any])
            let schema = try #require(described["schema"] as? [String: Any])
            let properties = try #require(schema["properties"] as? [String: Any])
            let values = [
                "{place}": "4", "{body}": "1",
                "{account}": colleague.account.description,
                "{session}": "00000000000000ff", "{person}": "1", "{use}": "1",
                "{request}": "1", "{household}": "1",
                "{mandate}": "1", "{hold}": "1", "{consent}": "surveys",
                "{thing}": "1", "{duty}": "1", "{act}": "1-step-0",
                "{row}": "1-0", "{line}": "1", "{beginning}": "4-1-0",
                "{offer}": "4-wishes", "{month}": "4-2026-03", "{attachment}": "1",
                "{list}": String(repeating: "0", count: 32),
                "{invitation}": String(repeating: "A", count: 43),
            ]
            return Form(
                name: try #require(post["operationId"] as? String),
                address: values.reduce(pattern) { $0.replacing($1.key, with: $1.value) },
                fields: properties.keys.sorted()
            )
        }
    }

    /// Whose only field is a name, which may be any words; how pages show them is tested there.
    private static let names: Set = ["addBodyAlias", "renameBody"]
    /// Who looks for somebody is told that there is nobody.
    private static let questions: Set = ["helpIn"]

    @Test(arguments: [Language.chinese, .english], [true, false])
    func `hostile words in any field of any form break no page and set no header`(
        language: Language,
        isStaff: Bool
    ) async throws {
        let district = try await SmallDistrict.peopled()
        try await district.foundCouncil()
        let staff = Staff(district: district)
        let person = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        let colleague = try await staff.person("李强", "liqiang", .officeWorker, at: 2)
        let browser =
            isStaff
            ? staff.browser(person, language: language) : Browser(district, language: language)
        let forms = try await forms(browser, colleague)
        #expect(forms.count >= 17)
        let before = district.writer.published.current.state.district
        for form in forms {
            let token = await browser.get(form.address).token
            for words in Self.words {
                let fields = form.fields.map { ($0, $0 == "token" ? token ?? "" : words) }
                guard fields.count > 1, !Self.names.contains(form.name) else { continue }
                let reply = await browser.post(form.address, fields)
                let isAnswered = Self.questions.contains(form.name) && reply.status == 200
                #expect(
                    isAnswered || (400..<500).contains(reply.status),
                    "\(form.name): \(words)"
                )
                #expect(!reply.headers[values: .setCookie].contains { $0.contains("stolen") })
                #expect(!reply.text.contains("<script>alert"), "\(form.name)")
            }
        }
        let after = district.writer.published.current.state.district
        #expect(after == before)
    }

    @Test func `every form there is can be found in the description of the site`() async throws {
        let district = try await SmallDistrict.lively()
        try await district.foundCouncil()
        let staff = Staff(district: district)
        let person = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        let names = try await forms(Browser(district), person).map(\.name).sorted()
        #expect(names == RouteLine.all.filter { $0.method == "POST" }.map(\.name).sorted())
    }
}
