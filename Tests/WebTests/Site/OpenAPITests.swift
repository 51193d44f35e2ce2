import Domain
import Foundation
import HTTPTypes
import TestSupport
import Testing
import Web
import Words

@Suite struct OpenAPITests {
    @Test(.enabled(if: OpenAPIJudge.isReady, "openapi-spec-validator cannot be had"))
    func `the document is OpenAPI 3.1, and the answers are what it says`() async throws {
        let folder = try TemporaryFolder()
        let client = PageClient(try await SmallDistrict.lively())
        var arguments: [String] = []
        for (schema, address) in [
            ("", "/openapi.json"), ("PlaceList", "/places.json"), ("Place", "/places/4.json"),
            ("Place", "/places/6.json"), ("Place", "/places/5.json"), ("Place", "/places/1.json"),
            ("PlaceList", "/places.json?q=%E6%9D%8F"), ("Record", "/record.json"),
        ] {
            let file = folder.path("\(arguments.count).json")
            let text = await client.get(address).text
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            arguments += schema.isEmpty ? [file] : [schema, file]
        }
        let (status, findings) = try OpenAPIJudge.run(arguments)
        #expect(status == 0, "\(findings)")
    }

    @Test(.enabled(if: OpenAPIJudge.isReady, "openapi-spec-validator cannot be had"))
    func `what forms answer to programs is what the document says`() async throws {
        let folder = try TemporaryFolder()
        let district = try await SmallDistrict.lively()
        let staff = Staff(district: district)
        let person = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        let browser = staff.browser(person)
        let accept: HTTPFields = [.accept: "application/json"]
        func post(_ text: String) async -> String {
            await browser.post("/places/4/add", bytes: Array(text.utf8), type: "application/json")
                .text
        }
        let form = await browser.get("/places/4/add", accept).text
        let token = try #require(form.firstMatch(of: #/"token":"([^"]+)"/#)?.1)
        let done = await post(#"{"kind":"building","name":"2号楼","token":"\#(token)"}"#)
        let answers = [
            ("", await browser.get("/openapi.json").text), ("FormDocument", form), ("Done", done),
            ("Problem", await post("{}")), ("Problem", await post("[")),
            ("Problem", await Browser(district).get("/account", accept).text),
        ]
        var arguments: [String] = []
        for (schema, text) in answers {
            let file = folder.path("\(arguments.count).json")
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            arguments += schema.isEmpty ? [file] : [schema, file]
        }
        let (status, findings) = try OpenAPIJudge.run(arguments)
        #expect(status == 0, "\(findings)")
    }

    @Test func `every route is in the document`() async throws {
        let client = PageClient(try await SmallDistrict.lively(), language: .english)
        let text = await client.get("/openapi.json").text
        for route in RouteLine.all {
            #expect(text.contains("\"operationId\":\"\(route.name)\""), "\(route.name)")
            #expect(text.contains("\"\(route.pattern)\":{"), "\(route.pattern)")
        }
    }
}

/// The validator that others wrote, in an environment of its own.
enum OpenAPIJudge {
    private static let script = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "scripts/openapi/check")

    static let isReady = (try? run([]).status == 0) ?? false

    static func run(_ arguments: [String]) throws -> (status: Int32, findings: String) {
        let process = Process()
        process.executableURL = script
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let findings = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: findings, as: UTF8.self))
    }
}
