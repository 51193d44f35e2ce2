import Application
import Domain
import Kernel
import Testing

@Suite struct InstitutionReaderTests {
    @Test func `a good file becomes what it says`() throws {
        let outcome = SmallInstitution.read(SmallInstitution.text)
        #expect(outcome.findings == [])
        let institution = try #require(outcome.institution)
        #expect(institution.key.text == "small")
        #expect(institution.bodies.map(\.kind) == [.residentsCommittee, .conference])
        #expect(institution.bodies[0].seats == 5...9)
        #expect(institution.roles[1].provenance == Provenance(.assumed, note: "somebody has to"))
        #expect(institution.powers.map(\.verb) == [.propose, .decide])
        let process = try #require(institution.processes.first)
        #expect(process.states[0].owed?.within == Span(10, .workingDays))
        guard case .decidedBy(let rule) = process.transitions[0].mover else {
            Issue.record("the meeting decides")
            return
        }
        #expect(rule.threshold == Ratio(2, 3).map { .atLeast($0) })
        #expect(rule.otherwise?.text == "decline")
        #expect(process.transitions[1].needsReason)
        let what = try #require(Key("what"))
        let cost = try #require(Key("cost"))
        #expect(
            process.transitions[2].requires.map(\.rule)
                == [
                    .fieldsComplete([what]), .amountAtMost(field: cost, Money(yuan: 500)),
                    .withinScope,
                ]
        )
    }

    @Test func `a part is where it stands in the file`() throws {
        guard case .read(let sourced) = SmallInstitution.read(SmallInstitution.text) else {
            Issue.record("the file is good")
            return
        }
        let need = try #require(Key("need"))
        let place = try #require(sourced.place(.transition(process: need, 2)))
        #expect(place.line == 57)
        #expect(place.column == 9)
    }

    /// What is written instead of what, at which words it is told, and what is told.
    struct Slip: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        let at: String
        let fault: InstitutionFault

        init(_ old: String, _ new: String, at: String, _ fault: InstitutionFault) {
            self.old = old
            self.new = new
            self.at = at
            self.fault = fault
        }

        var testDescription: String { new }
    }

    static let slips: [Slip] = [
        Slip(
            "10}, escalates_to",
            "10}, escalate_to",
            at: "escalate_to",
            .unknownKey(
                "escalate_to",
                known: ["by", "within", "escalates_to", "src"]
            )
        ),
        Slip("version: 1\n", "", at: "id: small", .missingKey("version")),
        Slip("event: finish", "on: finish", at: "on: finish", .truthWord("on", isKey: true)),
        Slip("from: agreed", "from: yes", at: "yes", .truthWord("yes", isKey: false)),
        Slip("max: 400", "max: 20:00", at: "20:00", .clockTime("20:00")),
        Slip("\"2/3\"", "0.66", at: "0.66", .decimal("0.66")),
        Slip("\"2/3\"", "2/3", at: "2/3", .text(found: "2/3", expected: .share)),
        Slip("\"500.00\"", "500", at: "500", .text(found: "500", expected: .money)),
        Slip("\"500.00\"", "500.00", at: "500.00", .decimal("500.00")),
        Slip("\"500.00\"", "\"5.001\"", at: "\"5.001", .text(found: "5.001", expected: .money)),
        Slip("max: 400", "max: 0400", at: "0400", .oddNumber("0400")),
        Slip("max: 400", "max: 4000000", at: "4000000", .numberOutOfRange("4000000", 1...20_000)),
        Slip(
            "working_days: 10",
            "weeks: 2",
            at: "weeks",
            .unknownKey(
                "weeks",
                known: ["days", "working_days", "months"]
            )
        ),
        Slip(
            "phase: doing",
            "phase: do",
            at: "do}",
            .unknownWord(
                "do",
                known: ["heard", "deciding", "doing", "looking_back", "closed"]
            )
        ),
        Slip(
            "src: A somebody",
            "src: B somebody",
            at: "B somebody",
            .text(
                found: "B somebody has to",
                expected: .provenance
            )
        ),
        Slip(
            "by: worker",
            "by: worker\n        when: {due: x}",
            at: "event: finish",
            .oneOf(
                ["by", "decided_by", "lost", "when"],
                found: ["by", "when"]
            )
        ),
        Slip(
            "from: told",
            "from: {a: told}",
            at: "{a: told}",
            .shape(
                found: .entries,
                expected: .key
            )
        ),
        Slip("zh: 小社区", "zh: !!str 小社区", at: "!!str", .tag("!!str")),
        Slip("zh: 小社区", "zh: &a 小社区", at: "&a", .anchor("&a")),
        Slip("zh: 小社区", "zh: \t小社区", at: "\t", .tab),
        Slip(
            "powers:",
            "powers:\n  propose: {holders: [worker], src: S}",
            at: "propose: {holders: [resident]",
            .keyTwice("propose", firstLine: 19)
        ),
        Slip("zh: 小社区,", "zh: 小社区, zh: 大,", at: "zh: 大", .keyTwice("zh", firstLine: 3)),
        Slip("version: 1", "version: 1\n---", at: "---", .secondDocument),
        Slip("id: small", "id: |\n  small", at: "|", .blockText),
        Slip("id: small", "%YAML 1.1\nid: small", at: "%YAML", .directive),
        Slip("id: small", "? id\n: small", at: "? id", .keyNotWord),
        Slip(
            "fields_complete:",
            "fields_compelte:",
            at: "fields_compelte",
            .unknownKey(
                "fields_compelte",
                known: GuardWord.allCases.map(\.rawValue) + []
            )
        ),
    ]

    @Test(arguments: slips)
    func `what is wrong is told where it stands`(slip: Slip) throws {
        let text = SmallInstitution.with(slip.old, slip.new)
        let place = try #require(SmallInstitution.place(of: slip.at, in: text))
        let findings = SmallInstitution.findings(text)
        let isThere = findings.contains(InstitutionFinding(place, slip.fault))
        #expect(isThere, "\(findings.map { "\($0.place.line):\($0.place.column) \($0.fault)" })")
    }

    @Test func `everything is told at once`() {
        var text = SmallInstitution.with("kind: conference", "kind: conferense")
        text = text.replacing("version: 1", with: "version: one")
        text = text.replacing("threshold: {at_least", with: "treshold: {at_least")
        text = text.replacing("phase: doing", with: "phase: on")
        let lines = SmallInstitution.findings(text).map(\.place.line)
        #expect(Set(lines).isSuperset(of: [2, 10, 35, 47]))
    }

    @Test func `the nearest known word is proposed`() {
        #expect(InstitutionFault.unknownKey("tittle", known: ["title", "src"]).hint == "title")
        #expect(InstitutionFault.unknownKey("entirely", known: ["title", "src"]).hint == nil)
        #expect(InstitutionFault.unknownWord("docter", known: ["doctor", "done"]).hint == "doctor")
        #expect(InstitutionFault.truthWord("on", isKey: true).hint == "event")
    }
}
