import Application
import Domain
import Kernel
import Testing

@Suite struct InstitutionExtensionTests {
    private func file(_ name: String, _ text: String) -> InstitutionFiles.File {
        InstitutionFiles.File(name: name, bytes: Array(text.utf8))
    }

    private var base: InstitutionFiles.File { file("small.yaml", SmallInstitution.text) }

    private let own = """
        id: own
        version: 3
        title: {zh: 自己的, en: Our own}
        extends: small
        bodies:
          meeting: {title: {zh: 大会, en: Assembly}, kind: council, src: P}
          office: {title: {zh: 办公室, en: Office}, kind: office, src: A}
        powers:
          hold_funds: {holders: [office], src: A}
        """

    @Test func `what has the same key is replaced, and the rest stays`() throws {
        let outcome = InstitutionFiles.read(file("own.yaml", own), bases: [base])
        let institution = try #require(outcome.institution)
        #expect(institution.key.text == "own")
        #expect(institution.extends?.text == "small")
        #expect(institution.bodies.map(\.key.text) == ["committee", "meeting", "office"])
        #expect(institution.bodies[1].title.en == "Assembly")
        #expect(institution.powers.map(\.verb) == [.propose, .decide, .holdFunds])
        #expect(institution.processes.count == 1)
    }

    @Test func `each part is where it stands, in whichever file`() throws {
        let outcome = InstitutionFiles.read(file("own.yaml", own), bases: [base])
        guard case .read(let sourced) = outcome else {
            Issue.record("\(outcome.findings)")
            return
        }
        let keys = try ["committee", "meeting", "need"].map { try #require(Key($0)) }
        #expect(sourced.place(.body(keys[0]))?.file == "small.yaml")
        #expect(sourced.place(.body(keys[1]))?.file == "own.yaml")
        #expect(sourced.place(.transition(process: keys[2], 0))?.file == "small.yaml")
        #expect(sourced.place(.institution)?.file == "own.yaml")
    }

    @Test func `a base that is not there is told, with the nearest one`() {
        let text = own.split(separator: "\n").map {
            $0 == "extends: small" ? "extends: smal" : String($0)
        }.joined(separator: "\n")
        let findings = InstitutionFiles.read(file("own.yaml", text), bases: [base]).findings
        let place = SourcePlace(file: "own.yaml", line: 4, column: 10)
        let fault = InstitutionFault.unknownBase("smal", known: ["small"])
        #expect(findings == [InstitutionFinding(place, fault)])
        #expect(fault.hint == "small")
    }

    private func chain(_ names: [(String, on: String?)]) -> [InstitutionFiles.File] {
        names.map { name, base in
            let extends = base.map { "extends: \($0)\n" } ?? ""
            return file(
                "\(name).yaml",
                "id: \(name)\nversion: 1\ntitle: {zh: 甲, en: A}\n\(extends)"
            )
        }
    }

    @Test func `files built on each other in a circle are told`() {
        let files = chain([("a", on: "b"), ("b", on: "c"), ("c", on: "a")])
        let outcomes = InstitutionFiles(files).outcomes
        #expect(outcomes[0].outcome.findings.map(\.fault) == [.baseCircle(["a", "b", "c", "a"])])
        #expect(outcomes[0].outcome.findings.first?.place.file == "c.yaml")
    }

    @Test func `five files on each other are enough`() {
        let files = chain([
            ("a", on: nil), ("b", on: "a"), ("c", on: "b"), ("d", on: "c"), ("e", on: "d"),
            ("f", on: "e"),
        ])
        let outcomes = InstitutionFiles(files).outcomes
        #expect(outcomes[4].outcome.findings == [])
        #expect(outcomes[4].outcome.institution?.extends?.text == "d")
        let fault = InstitutionFault.baseTooDeep(levelsMax: InstitutionFiles.levelsMax)
        #expect(outcomes[5].outcome.findings.map(\.fault) == [fault])
    }

    @Test func `two files of one name are told`() {
        let outcomes = InstitutionFiles([base, file("copy.yaml", SmallInstitution.text)]).outcomes
        #expect(outcomes[0].outcome.findings == [])
        let fault = InstitutionFault.sameName("small", as: "small.yaml")
        #expect(outcomes[1].outcome.findings.map(\.fault) == [fault])
    }

    @Test func `what was resolved is read alone, and is the same`() throws {
        let outcome = InstitutionFiles.read(file("own.yaml", own), bases: [base])
        let institution = try #require(outcome.institution)
        let bytes = InstitutionWriter.bytes(institution)
        let again = InstitutionFiles.read(InstitutionFiles.File(name: "w.yaml", bytes: bytes))
        #expect(again.findings == [])
        #expect(again.institution == institution)
    }
}
