import Foundation
import Testing

@Suite struct InstitutionProgramTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func known(_ name: String) -> String {
        root.appendingPathComponent("Institutions/\(name).yaml").path
    }

    private func written(_ text: String) throws -> String {
        let path = try Program.newFolder() + "/own.yaml"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func `files that are right are said to be, and end with zero`() throws {
        let base = Self.known("city_base")
        let ending = try Program.run("institution", "check", base, Self.known("houtai"))
        #expect(ending.code == 0)
        #expect(ending.complaint.isEmpty)
        #expect(ending.output.contains("\(base): nothing wrong (24 steps, 2 warnings explained)"))
        #expect(ending.output.split(separator: "\n").count == 2)
    }

    @Test func `what is wrong stands on lines that an editor can follow, and ends with 65`() throws
    {
        let path = try written(
            """
            id: own
            version: 1
            titel: {zh: 自己的, en: Our own}
            powers:
              decide: {holders: [on], src: S}

            """
        )
        let ending = try Program.run("institution", "check", path)
        #expect(ending.code == 65)
        #expect(
            ending.output == """
                \(path):1:1: “title” is missing
                \(path):3:1: there is no key “titel”; known are id, version, title, extends, \
                resolved_from, bodies, roles, powers, catalogues, services, funds, cofinancing, \
                …; did you mean “title”?
                \(path):5:22: “on” is a truth value in YAML; if it is text, put it in quotes

                """
        )
        let inChinese = try Program.run("institution", "check", path, "--language", "zh")
        #expect(inChinese.output.contains("\(path):1:1: 缺少“title”"))
        #expect(inChinese.output.contains("是否想写“title”？"))
    }

    @Test func `errors and warnings of the check have their names and places`() throws {
        let path = try written(
            """
            id: own
            version: 1
            title: {zh: 自己的, en: Our own}
            powers:
              decide: {holders: [nobody], src: S}

            """
        )
        let ending = try Program.run("institution", "check", path)
        #expect(ending.code == 65)
        #expect(
            ending.output
                == "\(path):5:11: error undefined: the role or body “nobody” is not defined\n"
        )
    }

    @Test func `a file that is not there ends with 64`() throws {
        let ending = try Program.run("institution", "check", "/nowhere/own.yaml")
        #expect(ending.code == 64)
        #expect(!ending.complaint.isEmpty)
    }

    @Test func `what is shown has the base in it, and passes the check alone`() throws {
        let shown = try Program.run("institution", "show", Self.known("chengdu"))
        #expect(shown.code == 0)
        #expect(shown.output.hasPrefix("id: chengdu\n"))
        #expect(shown.output.contains("resolved_from: city_base\n"))
        let path = try written(shown.output)
        #expect(try Program.run("institution", "check", path).code == 0)
        #expect(try Program.run("institution", "show", path).output == shown.output)
    }

    @Test func `two ways of working stand side by side`() throws {
        let ending = try Program.run(
            "institution",
            "compare",
            Self.known("city_base"),
            Self.known("houtai")
        )
        #expect(ending.code == 0)
        let lines = ending.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "Who does what")
        #expect(lines.contains { $0.hasPrefix("  propose") && $0.contains("Resident") })
        #expect(lines.contains { $0.hasPrefix("  plot.claim") && $0.contains("listed → claimed") })
        let same = try Program.run(
            "institution",
            "compare",
            Self.known("houtai"),
            Self.known("houtai")
        )
        #expect(same.output.hasSuffix("Steps that differ\n  no difference\n"))
    }
}
