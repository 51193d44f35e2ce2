package import Domain

/// What the diagram of a process says, in one language: its states in order, and the steps that
/// leave each of them.
package struct DiagramSource: Sendable {
    /// A state, what is owed in it, and the steps from it.
    package struct State: Sendable {
        package let title: String
        package let phase: Phase
        package let notes: [String]
        package let steps: [Step]

        package init(title: String, phase: Phase, notes: [String], steps: [Step]) {
            self.title = title
            self.phase = phase
            self.notes = notes
            self.steps = steps
        }
    }

    /// What it is called, who moves it, what it does with money and clocks, and where it leads.
    package struct Step: Sendable {
        package let title: String
        package let who: String
        package let notes: [String]
        /// By its place among the states.
        package let target: Int

        package init(title: String, who: String, notes: [String], target: Int) {
            self.title = title
            self.who = who
            self.notes = notes
            self.target = target
        }
    }

    package let title: String
    /// Who opens a matter of the kind.
    package let subtitle: String
    package let states: [State]
    /// What the phases are called.
    package let legend: [(phase: Phase, text: String)]

    package init(
        title: String,
        subtitle: String,
        states: [State],
        legend: [(phase: Phase, text: String)]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.states = states
        self.legend = legend
    }
}
