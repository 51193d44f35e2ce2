import Application
import Domain
import Kernel
import Testing

/// The file as bytes: limits, and what YAML would make of it.
@Suite struct InstitutionSourceTests {
    private func faults(_ bytes: [UInt8]) -> [InstitutionFault] {
        InstitutionFiles.read(InstitutionFiles.File(name: "a.yaml", bytes: bytes)).findings
            .map(\.fault)
    }

    private func faults(_ text: String) -> [InstitutionFault] { faults(Array(text.utf8)) }

    @Test func `a file is as long as it may be, and no longer`() {
        let comment = [UInt8](repeating: UInt8(ascii: "#"), count: InstitutionTree.bytesMax)
        #expect(faults(comment) == [.empty])
        #expect(faults(comment + [10]) == [.tooLong(bytesMax: InstitutionTree.bytesMax)])
    }

    @Test func `bytes that are no text are told where they stand`() {
        let bytes = Array("id: a\nversion: ".utf8) + [0xFF]
        let findings = InstitutionFiles.read(InstitutionFiles.File(name: "a.yaml", bytes: bytes))
            .findings
        let place = SourcePlace(file: "a.yaml", line: 2, column: 10)
        #expect(findings == [InstitutionFinding(place, .notUTF8)])
    }

    @Test func `a mark of byte order and the line ends of another system do no harm`() {
        let text =
            "\u{FEFF}"
            + SmallInstitution.text.split(
                separator: "\n",
                omittingEmptySubsequences: false
            ).joined(separator: "\r\n")
        #expect(faults(text) == [])
    }

    @Test func `what is nested without end is not followed`() {
        let brackets = String(repeating: "[", count: 100_000)
        #expect(faults("id: " + brackets) == [.tooDeep(levelsMax: InstitutionTree.levelsMax)])
        let dashes = String(repeating: "- ", count: 100_000)
        #expect(faults(dashes + "a") == [.tooDeep(levelsMax: InstitutionTree.levelsMax)])
        let deep = (0..<30).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(faults(deep).contains(.tooDeep(levelsMax: InstitutionTree.levelsMax)))
    }

    @Test func `aliases that would explode are taken out before they can`() {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, before) in zip("bcdefghij", "abcdefghi") {
            text += "\(name): &\(name) [*\(before), *\(before), *\(before), *\(before)]\n"
        }
        let faults = faults(text + "id: *j\n")
        #expect(faults.contains(.anchor("&a")))
        #expect(faults.contains(.alias("*j")))
    }

    @Test func `there may be many words, but not without end`() {
        let words = String(repeating: "- a\n", count: InstitutionTree.nodesMax)
        #expect(faults(words) == [.tooManyNodes(nodesMax: InstitutionTree.nodesMax)])
    }

    @Test func `what only looks like a mark of YAML is text`() {
        let text = SmallInstitution.with(
            "en: A small community",
            "en: \"*Ours* & theirs! #1 'and' 20:00, 50% — yes\""
        )
        #expect(faults(text) == [])
        let apostrophe = SmallInstitution.with("en: A small", "en: The neighbours' & children's")
        #expect(faults(apostrophe) == [])
    }

    @Test func `what YAML cannot read is told in its words with its place`() {
        let findings = SmallInstitution.findings("id: small\ntitle: {zh: a\nversion: 1\n")
        #expect(findings.count == 1)
        guard case .syntax = findings.first?.fault else {
            Issue.record("\(findings)")
            return
        }
        #expect(findings.first?.place.line == 3)
    }

    @Test func `several keys that stand there twice are all told`() {
        let text = "id: a\nid: b\ntitle: {zh: a, zh: b, en: c}\nroles:\n  x: a\n  y: b\n  x: c\n"
        let faults = faults(text)
        #expect(faults.contains(.keyTwice("id", firstLine: 1)))
        #expect(faults.contains(.keyTwice("zh", firstLine: 3)))
        #expect(faults.contains(.keyTwice("x", firstLine: 5)))
    }
}
