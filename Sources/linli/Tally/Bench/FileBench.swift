import Foundation
import Tally
import Words

/// One file under all rules that suit its ballots.
struct FileBench {
    let name: String
    let distinct: Int
    let fileBytes: Int
    let passSeconds: Double
    let mergeSeconds: Double
    private let bytes: Data
    private let election: Election
    private let turns: Int

    struct Rule {
        var name: String
        var family: String
        var tally: (Election) -> TallyResult
    }

    struct Row {
        var text: String
        var seconds: Double
        var times: Double?
    }

    init(path: String, turns: Int, _ language: Language) throws {
        name = URL(filePath: path).lastPathComponent
        bytes = try Data(contentsOf: URL(filePath: path))
        fileBytes = bytes.count
        let election = try ElectionFile.read(path, lenient: true, language).election
        self.election = election
        distinct = Electorate(election, .cardinality).groupCount
        self.turns = turns
        let choices = election.ballots.choices
        passSeconds = Self.median(of: 9) {
            // Summing the approvals touches each once: no rule can be faster.
            choices.reduce(0) { $0 &+ Int64($1) } >= 0
        }
        mergeSeconds = Self.median(of: 9) { Electorate(election, .cardinality).groupCount >= 0 }
    }

    /// Whether the file is one of those on which every rule has to show its speed.
    var isCrowded: Bool { distinct >= Self.crowd && election.voteType == .approval }

    var rules: [Rule] {
        var rules: [Rule] = []
        for satisfaction in Satisfaction.allCases where satisfaction.suits(election.voteType) {
            let name = satisfaction.rawValue
            rules.append(
                Rule(name: "greedy:\(name)", family: "greedy") {
                    Greedy(satisfaction: satisfaction).tally($0)
                }
            )
            var shares = EqualShares()
            shares.satisfaction = satisfaction
            let plain = shares
            rules.append(
                Rule(name: "equal-shares:\(name)", family: "equal-shares") { plain.tally($0) }
            )
            guard satisfaction == .cost || satisfaction == .points else { continue }
            for completion in [EqualShares.Completion.add1, .add1u] {
                if completion == .add1u && satisfaction != .cost { continue }
                shares.completion = completion
                let growing = shares
                let family = completion.rawValue
                rules.append(Rule(name: "\(family):\(name)", family: family) { growing.tally($0) })
            }
        }
        if election.voteType == .approval || election.voteType == .chooseOne {
            rules.append(Rule(name: "phragmen", family: "phragmen") { Phragmen().tally($0) })
        }
        return rules
    }

    /// Reading the bytes, from memory.
    func parsing() -> String {
        let once = Self.seconds { parse() }
        let repeats = Self.repeats(of: once)
        let seconds =
            Self.median(of: max(5, turns)) {
                for _ in 0..<repeats { parse() }
                return true
            } / Double(repeats)
        let speed = Double(bytes.count) / seconds / 1e6
        return "\(name),parse,\(distinct),\(Self.milliseconds(seconds)),,,,,\(Int(speed)) MB/s"
    }

    private func parse() {
        var reader = PabulibReader(lenient: true)
        let read = Result {
            try bytes.withUnsafeBytes { try reader.read($0) }
            return try reader.finish()
        }
        precondition((try? read.get()) != nil, "the file was read before")
    }

    /// Short runs are repeated, so that the clock has something to measure.
    private static func repeats(of seconds: Double) -> Int {
        min(100, max(1, Int(0.02 / max(seconds, 1e-9))))
    }

    func measure(_ rule: Rule, _ peer: TallyPeer?) -> Row {
        var ours: [Double] = []
        var winners: [String] = []
        var contest = peer.map { $0.contest(rule.name) }
        for turn in 0..<turns {
            var result = TallyResult()
            let repeats = turn == 0 ? 1 : Self.repeats(of: ours.first ?? 1)
            ours.append(
                Self.seconds {
                    for _ in 0..<repeats { result = rule.tally(election) }
                } / Double(repeats)
            )
            winners = result.winners.map { election.projects[$0].id }
            contest?.takeTurn()
        }
        let own = Self.median(ours)
        let times = contest?.median.map { $0 / own }
        let isSame = contest?.winners.map {
            rule.name == "phragmen" ? Set($0) == Set(winners) : $0 == winners
        }
        let cells = [
            name, rule.name, "\(distinct)", Self.milliseconds(own),
            contest?.median.map(Self.milliseconds) ?? contest?.note ?? "",
            contest.map { "\($0.turns)" } ?? "", times.map { "\(Int($0))" } ?? "",
            "\(Int(own / passSeconds))", isSame.map { $0 ? "yes" : "NO" } ?? "",
        ]
        return Row(text: cells.joined(separator: ","), seconds: own, times: times)
    }

    private static func seconds(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        let duration = clock.measure(work)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func median(of count: Int, _ work: () -> Bool) -> Double {
        median((0..<count).map { _ in seconds { precondition(work()) } })
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    private static func milliseconds(_ seconds: Double) -> String {
        String(format: "%.3f", seconds * 1_000)
    }

    private static let crowd = 10_000
}
