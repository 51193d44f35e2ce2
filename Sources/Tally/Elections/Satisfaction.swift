/// What a voter is taken to gain from a project she supports.
package enum Satisfaction: String, Sendable, CaseIterable {
    /// As much as the project costs.
    case cost
    /// The same from each project.
    case cardinality
    /// The points she gave it.
    case points
    /// The number of projects she ranked below it.
    case borda

    /// Whether ballots of a type say enough for this measure.
    package func suits(_ type: VoteType) -> Bool {
        switch self {
        case .cost, .cardinality: true
        case .points: type == .cumulative || type == .scoring
        case .borda: type == .ordinal
        }
    }
}
