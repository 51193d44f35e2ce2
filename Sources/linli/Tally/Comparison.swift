import Tally

/// The same ballots under every rule, side by side.
struct Comparison {
    let count: Count

    init(_ count: Count) {
        self.count = count
    }

    func text(_ format: TallyCommand.Format) -> String { "" }
}
