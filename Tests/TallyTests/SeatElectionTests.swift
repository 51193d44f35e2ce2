import Tally
import Testing

@Suite struct SeatElectionTests {
    private let names = ["Ana", "Bo", "Cem"]

    @Test func `the most votes win the seat`() {
        let ballots = Ballots([[0], [1], [1], []])
        let result = SeatElection(rule: .plurality, seats: 1)
            .tally(candidates: names, ballots: ballots)
        #expect(result.elected == [1])
        #expect(result.blank == 1)
        #expect(result.tie == nil)
    }

    @Test func `a ballot with two names counts under approval and not under plurality`() {
        let ballots = Ballots([[0, 1], [1], [0]])
        let plurality = SeatElection(rule: .plurality, seats: 1)
            .tally(candidates: names, ballots: ballots)
        #expect(plurality.votes == [1, 1, 0])
        #expect(plurality.invalid == 1)
        let approval = SeatElection(rule: .approval, seats: 2)
            .tally(candidates: names, ballots: ballots)
        #expect(approval.votes == [2, 2, 0])
        #expect(approval.elected == [0, 1])
        #expect(approval.tie == nil, "both fit the seats, so nothing had to be separated")
    }

    @Test func `equal votes for the last seat are told as a tie`() {
        let ballots = Ballots([[0], [1], [2], [2]])
        let result = SeatElection(rule: .plurality, seats: 2)
            .tally(candidates: names, ballots: ballots)
        #expect(result.elected == [2, 0])
        #expect(result.tie == Tie(round: 1, candidates: [0, 1], chosen: 0))
    }

    @Test func `nobody is elected without a vote`() {
        let result = SeatElection(rule: .approval, seats: 3)
            .tally(candidates: names, ballots: Ballots([[1]]))
        #expect(result.elected == [1])
    }
}
