import Application
import Domain
import Foundation
import Kernel
import Testing

/// The page for those who write files says all there is.
@Suite struct InstitutionReferenceTests {
    private static let page: String = {
        let root = KnownInstitutions.folder.deletingLastPathComponent()
        let page = root.appendingPathComponent("docs/reference/institutions.md")
        return (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    }()

    private static func section(_ title: String) -> String {
        let parts = page.split(separator: "\n## ").map(String.init)
        return parts.first { $0.hasPrefix(title + "\n") } ?? ""
    }

    /// The first cell of each row of a section's tables, without its marks.
    private static func rows(_ title: String) -> [String] {
        section(title).split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { row in
            row.split(separator: "`", omittingEmptySubsequences: false).dropFirst().first
                .map(String.init)
        }
    }

    @Test func `each guard and effect has its row, and none is there that does not exist`() {
        #expect(Self.rows("Guards") == GuardWord.allCases.map(\.rawValue))
        #expect(Self.rows("Effects") == EffectWord.allCases.map(\.rawValue))
        let triggers = Self.rows("Processes").filter { TriggerWord(rawValue: $0) != nil }
        #expect(triggers == TriggerWord.allCases.map(\.rawValue))
    }

    @Test func `each finding of the check has its row`() {
        #expect(Self.rows("What the check finds") == FlawRule.allCases.map(\.rawValue))
    }

    @Test func `each word of a closed vocabulary stands on the page`() {
        let words =
            OrganisationKindWord.allCases.map(\.rawValue) + ActorClass.allCases.map(\.rawValue)
            + PowerDefinition.Verb.allCases.map(\.rawValue) + HolderWord.allCases.map(\.rawValue)
            + ReportDefinition.Rhythm.allCases.map(\.rawValue) + Phase.allCases.map(\.rawValue)
            + FieldKindWord.allCases.map(\.rawValue) + VerdictNeed.allCases.map(\.rawValue)
            + DecisionRule.Instrument.allCases.map(\.rawValue)
            + DecisionRule.Denominator.allCases.map(\.rawValue)
            + ContributionStage.allCases.map(\.rawValue) + CapacityUnit.allCases.map(\.rawValue)
        for word in words { #expect(Self.page.contains("`\(word)`"), "\(word)") }
        for word in ControlWord.allCases.map(\.rawValue) + Span.Unit.allCases.map(\.rawValue) {
            #expect(Self.page.contains("\(word):"), "\(word)")
        }
    }

    /// Whatever a guard or effect must be told is what the reader misses when it is told nothing.
    @Test func `each parameter stands in its row`() {
        for (title, place, words) in [
            ("Guards", "requires", GuardWord.allCases.map(\.rawValue)),
            ("Effects", "does", EffectWord.allCases.map(\.rawValue)),
        ] {
            for word in words {
                let asked = Self.parameters(of: word, in: place)
                let row =
                    Self.section(title).split(separator: "\n")
                    .first { $0.hasPrefix("| `\(word)` |") }.map(String.init) ?? ""
                for parameter in asked { #expect(row.contains(parameter), "\(word): \(parameter)") }
            }
        }
    }

    private static func parameters(of word: String, in place: String) -> [String] {
        let source = place == "requires" ? ", src: A" : ""
        let lines = [
            "      - event: probe", "        title: {zh: 步, en: Probe}", "        from: agreed",
            "        to: done", "        by: worker",
            "        \(place): [{\(word): {}\(source)}]", "        src: A", "      - event: finish",
        ]
        let step = lines.joined(separator: "\n") + "\n"
        let probe = SmallInstitution.text.replacing("      - event: finish\n", with: step)
        return SmallInstitution.findings(probe).compactMap { finding in
            if case .missingKey(let key) = finding.fault { key } else { nil }
        }
    }

    @Test func `each word of a scenario has its row, and each rule that it may name is told`() {
        let rows = Self.rows("Scenarios")
        for word in ScenarioWord.allCases {
            #expect(rows.contains(word.rawValue), "\(word)")
        }
        let section = Self.section("Scenarios")
        for rule in ["not_yours", "dual_post", "recused", "unfilled"] {
            #expect(ScenarioRules.all.contains(rule) && section.contains("`\(rule)`"))
        }
    }

    @Test func `the file with money is good, and its story goes as it is told`() throws {
        let blocks = Self.section("A whole file with money, a clock and its scenario")
            .split(separator: "```yaml\n").dropFirst()
            .compactMap { $0.split(separator: "```").first.map(String.init) }
        try #require(blocks.count == 2)
        let outcome = SmallInstitution.read(blocks[0])
        #expect(outcome.findings == [])
        let institution = try #require(outcome.institution)
        #expect(InstitutionCheck(institution).open == [])
        let file = InstitutionFiles.File(
            name: "courtyard.scenario.yaml",
            bytes: Array(blocks[1].utf8)
        )
        let check = ScenarioCheck(file, among: [institution])
        #expect(check.findings == [])
        let run = ScenarioRun(try #require(check.scenario), institution)
        #expect(run.isAsTold, "\(run.results.last.map { "\($0)" } ?? "") \(run.unfit as Any)")
    }

    @Test func `the small file of the page is good`() throws {
        let part = Self.section("A whole small file")
        let text = try #require(part.split(separator: "```yaml\n").last)
        let file = try #require(text.split(separator: "```").first)
        let outcome = SmallInstitution.read(String(file))
        #expect(outcome.findings == [])
        let institution = try #require(outcome.institution)
        #expect(InstitutionCheck(institution).open == [])
        let story = """
            scenario: {zh: 长椅, en: A bench}
            institution: benches
            day: "2026-03-02"
            people: [ann, worker, chair, second]
            seats: {committee: [worker], meeting: {head: chair, members: [second]}}
            steps:
              - {open: bench, as: one, by: ann}
              - {decide: agree, of: one, by: chair, and: second, members: 2, present: 2, for: 0,
                 against: 2, abstained: 0}
              - {expect: wished, of: one}
              - {decide: agree, of: one, by: chair, and: second, members: 2, present: 2, for: 2,
                 against: 0, abstained: 0}
              - {step: set_up, of: one, by: worker}
              - {expect: there, of: one}

            """
        let told = InstitutionFiles.File(name: "story", bytes: Array(story.utf8))
        let check = ScenarioCheck(told, among: [institution])
        #expect(check.findings == [])
        let run = ScenarioRun(try #require(check.scenario), institution)
        #expect(run.isAsTold, "\(run.results.last.map { "\($0)" } ?? "") \(run.unfit as Any)")
    }
}
