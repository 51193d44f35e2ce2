import Domain
import Kernel
import Testing

@Suite struct InstitutionComparisonTests {
    private func key(_ text: String) throws -> Key { try #require(Key(text)) }

    private func text(_ text: String) -> LocalText { LocalText(zh: text, en: text) }

    private func institution(
        _ verb: PowerDefinition.Verb,
        steps: [String]
    ) throws -> Institution {
        var institution = Institution(key: try key("a"), version: 1, title: text("A"))
        institution.bodies = [
            BodyDefinition(
                key: try key("meeting"),
                title: text("Meeting"),
                kind: .conference,
                seats: nil,
                provenance: Provenance(.stated)
            )
        ]
        institution.powers = [
            PowerDefinition(
                verb: verb,
                holders: [try key("meeting")],
                provenance: Provenance(.stated)
            )
        ]
        let start = try key("start")
        institution.processes = [
            ProcessDefinition(
                key: try key("need"),
                title: text("Need"),
                initial: start,
                states: [StateDefinition(key: start, title: text("Start"), phase: .heard)],
                transitions: try steps.map { step in
                    TransitionDefinition(
                        event: try key(step),
                        title: text(step),
                        from: [start],
                        to: start,
                        mover: .by(role: try key("worker")),
                        provenance: Provenance(.stated)
                    )
                },
                openedBy: try key("worker"),
                provenance: Provenance(.stated)
            )
        ]
        return institution
    }

    @Test func `each verb says who has it here and there`() throws {
        let comparison = InstitutionComparison(
            try institution(.decide, steps: []),
            try institution(.approve, steps: [])
        )
        #expect(comparison.powers.map(\.verb) == [.decide, .approve])
        #expect(comparison.powers.map(\.left) == [[text("Meeting")], []])
        #expect(comparison.powers.map(\.right) == [[], [text("Meeting")]])
        #expect(comparison.steps.isEmpty)
    }

    @Test func `steps that only one has, or that differ, are listed`() throws {
        let left = try institution(.decide, steps: ["ask", "agree"])
        var right = try institution(.decide, steps: ["agree", "finish"])
        let steps = InstitutionComparison(left, right).steps
        #expect(steps.map(\.event.text) == ["ask", "finish"])
        #expect(steps.map { $0.left == nil } == [false, true])
        right.processes = []
        #expect(InstitutionComparison(left, right).steps.count == 2)
        #expect(InstitutionComparison(left, left).steps.isEmpty)
    }

    @Test func `what lies on top replaces what has its name, and keeps its place`() throws {
        let base = try institution(.decide, steps: ["ask"])
        var own = Institution(key: try key("b"), version: 2, title: text("B"))
        own.powers = [
            PowerDefinition(verb: .report, holders: [], provenance: Provenance(.assumed)),
            PowerDefinition(verb: .decide, holders: [], provenance: Provenance(.practice)),
        ]
        let laid = own.laid(over: base)
        #expect(laid.key == own.key)
        #expect(laid.extends == base.key)
        #expect(laid.powers.map(\.verb) == [.decide, .report])
        #expect(laid.powers[0].provenance.standing == .practice)
        #expect(laid.processes == base.processes)
    }
}
