import Kernel
import Tally

/// Small elections full of trouble: ties, projects nobody wants or nobody can pay, free ones,
/// empty ballots, equal ballots, a single voter, and money for everything.
struct RandomElections {
    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    /// An election of some hundred voters with costs in small change, where endowments grow
    /// through many steps and many supporters run out of money one after another.
    mutating func nextCrowd() -> Election {
        let projectCount = Int.random(in: 5...14, using: &random)
        let voterCount = Int.random(in: 20...300, using: &random)
        let coin = [1, 7, 100].randomElement(using: &random)!
        var list: [Project] = []
        for index in 0..<projectCount {
            let cost = Int64(coin) * Int64.random(in: 20...4_000, using: &random)
            list.append(Project(id: "p\(index)", cost: cost))
        }
        let total = list.reduce(0) { $0 + $1.cost }
        return Election(
            voteType: .approval,
            budget: max(1, total / Int64.random(in: 2...5, using: &random)),
            projects: list,
            ballots: ballots(.approval, voterCount, projectCount)
        )
    }

    mutating func next(_ type: VoteType, voters: Int = 7, projects: Int = 6) -> Election {
        let projectCount = Int.random(in: 1...projects, using: &random)
        let voterCount = Int.random(in: 1...voters, using: &random)
        let dearest = [3, 10, 40, 40].randomElement(using: &random)!
        var list: [Project] = []
        for index in 0..<projectCount {
            let isFree = Int.random(in: 0..<25, using: &random) == 0
            let cost = isFree ? 0 : Int64.random(in: 1...Int64(dearest), using: &random)
            // Ids whose order as text is not their order as numbers.
            list.append(Project(id: "\(index * 7 % 12)", cost: cost))
        }
        let total = list.reduce(0) { $0 + $1.cost }
        let budgets = [total + 5, max(1, total / 2), max(1, total / 3), Int64(dearest)]
        return Election(
            voteType: type,
            budget: budgets.randomElement(using: &random)!,
            projects: list,
            ballots: ballots(type, voterCount, projectCount)
        )
    }

    private mutating func ballots(_ type: VoteType, _ voters: Int, _ projects: Int) -> Ballots {
        var ballots = Ballots()
        let shyness = Int.random(in: 1...3, using: &random)
        for _ in 0..<voters {
            var row: [Int32] = []
            for project in 0..<projects where Int.random(in: 0...shyness, using: &random) == 0 {
                row.append(Int32(project))
            }
            if type == .chooseOne { row = Array(row.prefix(1)) }
            if type == .ordinal { row.shuffle(using: &random) }
            if type == .cumulative || type == .scoring {
                let points = row.map { _ in Int64.random(in: 0...4, using: &random) }
                ballots.append(row, points: points)
            } else {
                ballots.append(row)
            }
        }
        return ballots
    }
}
