import Foundation
import Tally

/// One file under all rules that suit its ballots.
struct FileBench {
    let name: String
    let distinct: Int
    private let bytes: Data
    private let election: Election
    private let rounds: Int
    private let passSeconds: Double

    struct Rule {
        var name: String
        var family: String
        var tally: (Election) -> TallyResult
    }

    struct Row {
        var text: String
        var times: Double?
    }

    init(path: String, rounds: Int) throws {
        name = URL(filePath: path).lastPathComponent
        bytes = try Data(contentsOf: URL(filePath: path))
        election = try ElectionFile.read(path, lenient: true).election
        distinct = Electorate(election, .cardinality).groupCount
        self.rounds = rounds
        let choices = election.ballots.choices
        passSeconds = Self.median(of: 9) {
            // Summing the approvals touches each once: no rule can be faster.
            choices.reduce(0) { $0 &+ Int64($1) } >= 0
        }
    }

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
            shares.completion = .add1
            let growing = shares
            rules.append(Rule(name: "add1:\(name)", family: "add1") { growing.tally($0) })
        }
        if election.voteType == .approval || election.voteType == .chooseOne {
            rules.append(Rule(name: "phragmen", family: "phragmen") { Phragmen().tally($0) })
        }
        return rules
    }

    /// Reading the bytes, from memory.
    func parsing() -> String {
        let seconds = Self.median(of: rounds) {
            var reader = PabulibReader(lenient: true)
            do {
                try bytes.withUnsafeBytes { try reader.read($0) }
                return try reader.finish().election.ballots.count >= 0
            } catch {
                return false
            }
        }
        let speed = Double(bytes.count) / seconds / 1e6
        return "\(name),parse,\(distinct),\(Self.milliseconds(seconds)),,,,\(Int(speed)) MB/s"
    }

    func measure(_ rule: Rule, _ peer: TallyPeer?) -> Row {
        var ours: [Double] = []
        var theirs: [String: [Double]] = [:]
        var winners: [String] = []
        var isSame: Bool?
        var note = ""
        for round in 0..<rounds {
            var result = TallyResult()
            // Short runs are repeated, so that the clock has something to measure.
            let repeats = round == 0 ? 1 : min(100, max(1, Int(0.02 / (ours.first ?? 1))))
            ours.append(
                Self.seconds {
                    for _ in 0..<repeats { result = rule.tally(election) }
                } / Double(repeats)
            )
            winners = result.winners.map { election.projects[$0].id }
            guard let peer else { continue }
            for kind in ["multi", "list"]
            where round == 0 || theirs[kind].map({ $0[0] < 5 }) == true {
                switch peer.tally(rule.name.replacing("equal-shares", with: "equalshares"), kind) {
                case .done(let seconds, let outcome):
                    theirs[kind, default: []].append(seconds)
                    let isSet = rule.name == "phragmen"
                    isSame = (isSet ? Set(outcome) == Set(winners) : outcome == winners)
                case .gaveUp(let reason): note = reason
                }
            }
        }
        let own = Self.median(ours)
        let peerSeconds = theirs.values.map(Self.median).min()
        let times = peerSeconds.map { $0 / own }
        let cells = [
            name, rule.name, "\(distinct)", Self.milliseconds(own),
            peerSeconds.map(Self.milliseconds) ?? note, times.map { "\(Int($0))" } ?? "",
            passSeconds > 0 ? "\(Int(own / passSeconds))" : "",
            isSame.map { $0 ? "yes" : "NO" } ?? "",
        ]
        return Row(text: cells.joined(separator: ","), times: times)
    }

    private static func seconds(_ work: () -> Void) -> Double {
        let clock = ContinuousClock()
        let duration = clock.measure(work)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func median(of count: Int, _ work: () -> Bool) -> Double {
        median((0..<count).map { _ in seconds { precondition(work()) } })
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    private static func milliseconds(_ seconds: Double) -> String {
        String(format: "%.3f", seconds * 1_000)
    }
}
