/// What can be told about a result from the ballots.
package enum Explanation {
    /// How many voters support each project.
    package static func votes(_ election: Election) -> [Int64] {
        Support(election, .cost).votes
    }
}
