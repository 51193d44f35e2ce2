import Foundation
import Testing

@Suite struct TidyTests {
    @Test func `no source file is longer than 400 lines and no test file than 600`() {
        for file in Repository.sources where !file.isGenerated {
            #expect(file.lines.count <= 401, "\(file.path)")
        }
        for file in Repository.tests { #expect(file.lines.count <= 601, "\(file.path)") }
        #expect((Repository.file("Package.swift")?.lines.count ?? 0) <= 151)
    }

    @Test func `no line is longer than 100 columns`() {
        for file in Repository.sources + Repository.tests where !file.isGenerated {
            for (number, line) in file.lines.enumerated() where line.count > 100 {
                Issue.record("\(file.path):\(number + 1) has \(line.count) columns")
            }
        }
    }

    /// Tables that the compiler keeps whole: a row for each event there is, and nothing else.
    private static let tables: Set = ["Sources/Application/Codec/DistrictCodec+Events.swift"]

    @Test func `no function is longer than 70 lines`() {
        for file in Repository.sources
        where !file.isGenerated && !Self.tables.contains(file.path) {
            for (start, length) in functions(in: file.lines) where length > 70 {
                Issue.record("\(file.path):\(start + 1) runs over \(length) lines")
            }
        }
    }

    /// In formatted code a function ends at the first closing brace indented as its beginning.
    private func functions(in lines: [String]) -> [(start: Int, length: Int)] {
        lines.enumerated().compactMap { start, line in
            let text = line.trimmingCharacters(in: .whitespaces)
            guard text.contains(/(?:^|\s)(?:func\s|init[?(<])/), !text.hasPrefix("//"),
                !text.hasSuffix("}")
            else { return nil }
            let indent = line.prefix { $0 == " " }
            let end = lines[start...].firstIndex { $0 == indent + "}" }
            return end.map { (start, $0 - start + 1) }
        }
    }

    @Test func `every type that others use says in a sentence what it is`() {
        let declaration =
            /^\s*(?:package|public) (?:final )?(?:struct|enum|class|actor|protocol) (\w+)/
        for file in Repository.sources where !file.isGenerated {
            for (number, line) in file.lines.enumerated() {
                guard let name = line.firstMatch(of: declaration)?.1 else { continue }
                let above = file.lines[..<number].last { !$0.contains(/^\s*@/) } ?? ""
                if !above.contains(/^\s*\/\/\//) {
                    Issue.record("\(file.path):\(number + 1): \(name) has no sentence")
                }
            }
        }
    }

    @Test(arguments: [
        "fatalError(", "try! ", "@unchecked Sendable", "TODO", "FIXME", "XXX",
        "nonisolated(unsafe)", "@testable",
    ])
    func `what we do not write is not in the sources`(banned: String) {
        for file in Repository.sources where !file.isGenerated {
            for (number, line) in file.lines.enumerated() where line.contains(banned) {
                Issue.record("\(file.path):\(number + 1): \(line)")
            }
        }
    }

    @Test(arguments: ["Date()", "Date.now", "UUID()", "ContinuousClock", "Task.sleep", "async "])
    func `the rules know no clock, no chance and no waiting`(banned: String) {
        for file in Repository.sources where ["Kernel", "Domain", "Tally"].contains(file.target) {
            for (number, line) in file.lines.enumerated()
            where line.contains(banned) && !line.contains("//") {
                Issue.record("\(file.path):\(number + 1): \(line)")
            }
        }
    }

    @Test(arguments: ["Manager", "Helper", "Util", "Utils", "Impl", "Info"])
    func `no type is named after nothing in particular`(ending: String) {
        let kinds = ["struct ", "class ", "enum ", "actor ", "protocol "]
        for file in Repository.sources where !file.isGenerated {
            for (number, line) in file.lines.enumerated() {
                guard let kind = kinds.first(where: line.contains) else { continue }
                let name = line.components(separatedBy: kind).last?.prefix {
                    $0.isLetter || $0.isNumber
                }
                if name?.hasSuffix(ending) == true {
                    Issue.record("\(file.path):\(number + 1): \(line)")
                }
            }
        }
    }

    /// Nothing is a file on a person: no type, property or function is called after one.
    @Test(arguments: [
        "dossier", "profile", "reputation", "watchlist", "blacklist", "suspect", "keyPerson",
        "personScore", "personRank", "personPoints", "riskLevel", "trustLevel", "citizenCredit",
    ])
    func `nothing is named after a file on people`(banned: String) {
        let kinds = ["struct ", "class ", "enum ", "actor ", "protocol ", "func ", "let ", "var "]
        for file in Repository.sources where !file.isGenerated {
            for (number, line) in file.lines.enumerated() {
                guard let kind = kinds.first(where: line.contains) else { continue }
                let name = line.components(separatedBy: kind).last?.prefix {
                    $0.isLetter || $0.isNumber
                }
                if name?.lowercased().contains(banned.lowercased()) == true {
                    Issue.record("\(file.path):\(number + 1): \(line)")
                }
            }
        }
    }

    /// People read what `Words` says; the example's invented names and the design system's samples
    /// are the only other texts, and the spellings that committees use in their own files.
    @Test func `no Chinese text stands outside the words, the example and the samples`() {
        let exempt = [
            "Sources/Words/", "Sources/linli/Demo/", "Sources/Web/DesignSystem/",
            "Sources/Interchange/Roster/Spellings/",
        ]
        for file in Repository.sources where !exempt.contains(where: file.path.hasPrefix) {
            for (number, line) in file.lines.enumerated() {
                let text = line.trimmingCharacters(in: .whitespaces)
                let hasChinese = line.unicodeScalars.contains {
                    (0x4E00...0x9FFF).contains($0.value)
                }
                if hasChinese, !text.hasPrefix("//") {
                    Issue.record("\(file.path):\(number + 1): \(line)")
                }
            }
        }
    }

    @Test func `every feature of the domain has its tests`() throws {
        let domain = Repository.root.appendingPathComponent("Sources/Domain")
        let features = try FileManager.default.contentsOfDirectory(
            at: domain,
            includingPropertiesForKeys: [.isDirectoryKey]
        ).filter { $0.hasDirectoryPath }.map(\.lastPathComponent)
        let tests = Repository.tests.map { $0.lines.joined(separator: "\n") }
        #expect(features.contains("Places"))
        for feature in features where feature != "Privacy" {
            let folder = "Tests/DomainTests/\(feature)/"
            #expect(Repository.tests.contains { $0.path.hasPrefix(folder) }, "\(feature)")
        }
        #expect(tests.contains { $0.contains("RemovalRule") || $0.contains(".removeName(") })
    }
}
