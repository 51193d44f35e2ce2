import Application
import Domain
import Foundation
import Kernel
import Testing

/// Scenarios are checked before they are played: each name in them is known.
@Suite struct ScenarioCheckTests {
    private static let text = """
        scenario: {zh: 故事, en: A story}
        institution: small
        day: "2026-03-02"
        people: [ann, bo, cy]
        seats:
          committee: [ann]
          meeting: {head: bo, members: [cy]}
        steps:
          - {open: need, as: bench, by: ann, title: A bench}
          - {set: {what: A bench, cost: "300.00"}, of: bench, by: ann}
          - decide: agree
            of: bench
            by: bo
            and: cy
            members: 2
            present: 2
            for: 2
            against: 0
            abstained: 0
          - {expect: agreed, of: bench}
          - {step: finish, of: bench, by: bo, refused: not_yours}
          - {step: finish, of: bench, by: ann}
          - {expect_owed: nobody, of: bench}

        """

    /// The law of today wants more seats than the small file has.
    private static let rules = SmallInstitution.with("    seats: {min: 5, max: 9}\n", "")

    private func check(_ text: String) throws -> ScenarioCheck {
        let institution = try #require(SmallInstitution.read(Self.rules).institution)
        let file = InstitutionFiles.File(
            name: SmallInstitution.name,
            bytes: Array(text.utf8)
        )
        return ScenarioCheck(file, among: [institution])
    }

    @Test func `a story in which every name is known has no findings, and goes as told`() throws {
        let check = try check(Self.text)
        #expect(check.findings == [])
        let scenario = try #require(check.scenario)
        let institution = try #require(SmallInstitution.read(Self.rules).institution)
        #expect(ScenarioRun(scenario, institution).isAsTold)
    }

    struct Slip: Sendable {
        let old: String
        let new: String
        let hint: String?
        let kind: ReferenceKind?
    }

    private static let slips = [
        Slip(old: "open: need", new: "open: needs", hint: "need", kind: .process),
        Slip(old: "members: [cy]", new: "members: [cyd]", hint: "cy", kind: .person),
        Slip(old: "committee: [ann]", new: "comittee: [ann]", hint: "committee", kind: .body),
        Slip(
            old: "step: finish, of: bench, by: ann",
            new: "step: finnish, of: bench, by: ann",
            hint: "finish",
            kind: .event
        ),
        Slip(old: "expect: agreed", new: "expect: agred", hint: "agreed", kind: .state),
        Slip(old: "cost: \"300.00\"", new: "costs: \"300.00\"", hint: "cost", kind: .field),
        Slip(old: "of: bench, by: bo", new: "of: benches, by: bo", hint: nil, kind: .matter),
        Slip(old: "refused: not_yours", new: "refused: not_your", hint: "not_yours", kind: nil),
        Slip(old: "institution: small", new: "institution: smal", hint: "small", kind: nil),
        Slip(old: "people:", new: "peeple:", hint: "people", kind: nil),
    ]

    @Test(arguments: slips)
    func `a name that nothing has is found where it stands, with the one meant`(
        slip: Slip
    ) throws {
        let text = Self.text.replacing(slip.old, with: slip.new)
        #expect(text != Self.text)
        let findings = try check(text).findings
        let found = findings.filter { $0.fault.hint == slip.hint || slip.hint == nil }
        let finding = try #require(found.first, "\(findings)")
        let line = text[..<(try #require(text.firstRange(of: slip.new)).lowerBound)]
            .split(separator: "\n", omittingEmptySubsequences: false).count
        if slip.new != "peeple:" { #expect(finding.place.line == line) }
        if let kind = slip.kind {
            guard case .unknownName(_, kind, _) = finding.fault else {
                Issue.record("\(finding.fault)")
                return
            }
        }
    }

    @Test func `what cannot be read hides no name that nothing has`() throws {
        let text = Self.text.replacing("2026-03-02", with: "2026-13-02")
            .replacing("open: need", with: "open: needs")
        #expect(try check(text).findings.map(\.place.line) == [3, 9])
    }

    /// Rules have no list of their own; the sources say which there are.
    @Test(arguments: [("MatterRefusal", "MatterRefusal"), ("EffectFailure", "EffectFailure")])
    func `every rule that may say no can be named`(file: String, type: String) throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Domain/Matters/\(file).swift")
        let source = try String(contentsOf: path, encoding: .utf8)
        let body = try #require(source.split(separator: "enum \(type)").dropFirst().first)
        let cases = body.split(separator: "\n}\n")[0].split(separator: "\n")
            .filter { $0.hasPrefix("    case ") }
            .compactMap { $0.dropFirst(9).split { !$0.isLetter }.first }
        #expect(cases.count > 10)
        for name in cases where name != "guards" {
            let word = name.reduce(into: "") { word, letter in
                word += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
            }
            #expect(ScenarioRules.all.contains(word), "\(word)")
        }
    }

    @Test(arguments: Communities.names)
    func `every story that comes with Linli names nothing unknown`(_ name: String) throws {
        let institutions = try Communities.names.map(Communities.institution)
        let file = try Communities.file(name + ".scenario.yaml")
        #expect(ScenarioCheck(file, among: institutions).findings == [])
    }

    @Test func `whoever sits in two bodies that share nobody acts for neither`() throws {
        let control = """
            controls:
              apart:
                title: {zh: 不得兼任, en: Nobody sits in both}
                no_dual_post: [committee, meeting]
                src: A
            processes:

            """
        let rules = Self.rules.replacing("processes:\n", with: control)
        let institution = try #require(SmallInstitution.read(rules).institution)
        let text = """
            scenario: {zh: 兼任, en: Two posts}
            institution: small
            day: "2026-03-02"
            people: [ann, bo, cy, dee]
            seats:
              committee: [ann, bo]
              meeting: {head: bo, members: [cy, dee]}
            steps:
              - {open: need, as: bench, by: ann, fields: {what: A bench, cost: "300.00"}}
              - decide: agree
                of: bench
                by: bo
                and: cy
                members: 3
                present: 3
                for: 3
                against: 0
                abstained: 0
                refused: dual_post
              - decide: agree
                of: bench
                by: dee
                and: cy
                members: 3
                present: 3
                for: 3
                against: 0
                abstained: 0
              - {step: finish, of: bench, by: bo, refused: dual_post}
              - {step: finish, of: bench, by: ann}

            """
        let file = InstitutionFiles.File(name: "posts.yaml", bytes: Array(text.utf8))
        let check = ScenarioCheck(file, among: [institution])
        #expect(check.findings == [])
        let run = ScenarioRun(try #require(check.scenario), institution)
        #expect(run.isAsTold, "\(run.results.map(\.result)) \(String(describing: run.unfit))")
    }
}
