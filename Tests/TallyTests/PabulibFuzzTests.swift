import Kernel
import Tally
import Testing

/// Broken bytes end in an election or in a refusal with a place, never in anything else.
@Suite struct PabulibFuzzTests {
    private static let sample = Array(
        """
        META
        key;value
        budget;100.5
        vote_type;cumulative
        num_votes;2
        PROJECTS
        project_id;cost;name;category
        a;10;"x ""y"";z";p, q
        bb;20,5;n;
        VOTES
        voter_id;vote;points
        1;a,bb;1,2
        2;bb;3.5

        """.utf8
    )
    private static let spice = Array("\"\";;,,\n\r\n.0123456789METAVOTES none-\u{FEFF}é".utf8)

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        for _ in 0...below(6, &random) {
            guard !bytes.isEmpty else { break }
            let place = below(bytes.count, &random)
            switch below(6, &random) {
            case 0: bytes[place] = UInt8(below(256, &random))
            case 1: bytes[place] = Self.spice[below(Self.spice.count, &random)]
            case 2: bytes.insert(Self.spice[below(Self.spice.count, &random)], at: place)
            case 3: bytes.remove(at: place)
            case 4: bytes.removeLast(bytes.count - place)
            default:
                let end = place + below(bytes.count - place + 1, &random)
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            }
        }
    }

    private func below(_ limit: Int, _ random: inout SeededRandom) -> Int {
        Int(random.next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    @Test(arguments: 0..<UInt64(8))
    func `mutated files never do harm`(batch: UInt64) {
        let inputs = FuzzBudget.inputs / 8
        var refused = 0
        var accepted = 0
        var bytes: [UInt8] = []
        for number in 0..<UInt64(inputs) {
            let seed = batch << 32 | number
            var random = SeededRandom(seed: seed)
            bytes.removeAll(keepingCapacity: true)
            bytes.append(contentsOf: Self.sample)
            mutate(&bytes, &random)
            var reader = PabulibReader(lenient: number % 3 == 0)
            do {
                try reader.read(bytes)
                let election = try reader.finish().election
                accepted += 1
                if let harm = harm(election, of: bytes.count, thorough: number % 50 == 0) {
                    Issue.record("seed \(seed): \(harm)")
                }
            } catch {
                refused += 1
                if error.line < 1 || error.column < 1 {
                    Issue.record("seed \(seed): a refusal without a place: \(error)")
                }
            }
        }
        #expect(refused > inputs / 4 && accepted > inputs / 100)
    }

    /// Nothing that was read is larger than what was given, and it can be counted.
    private func harm(_ election: Election, of bytes: Int, thorough: Bool) -> String? {
        let size = election.projects.count + election.ballots.count
        if size > bytes || election.ballots.choices.count > bytes { return "more than was given" }
        guard thorough else { return nil }
        let spent = Greedy(satisfaction: .cost).tally(election).spent
        return spent > election.budget ? "more spent than there is" : nil
    }
}
