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

    private func mutated(_ random: inout SeededRandom) -> [UInt8] {
        var bytes = Self.sample
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            guard !bytes.isEmpty else { break }
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[place] = Self.spice.randomElement(using: &random)!
            case 2: bytes.insert(Self.spice.randomElement(using: &random)!, at: place)
            case 3: bytes.remove(at: place)
            case 4: bytes.removeLast(bytes.count - place)
            default:
                let end = Int.random(in: place...bytes.count, using: &random)
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            }
        }
        return bytes
    }

    @Test(arguments: 0..<UInt64(8))
    func `mutated files never do harm`(batch: UInt64) {
        let inputs = FuzzBudget.inputs / 8
        var refused = 0
        var accepted = 0
        for number in 0..<UInt64(inputs) {
            let seed = batch << 32 | number
            var random = SeededRandom(seed: seed)
            let bytes = mutated(&random)
            var reader = PabulibReader(lenient: number % 3 == 0)
            do {
                try reader.read(bytes)
                let election = try reader.finish().election
                accepted += 1
                guard number % 50 == 0 else { continue }
                let spent = Greedy(satisfaction: .cost).tally(election).spent
                #expect(spent <= election.budget, "seed \(seed)")
            } catch {
                refused += 1
                if error.line < 1 || error.column < 1 {
                    Issue.record("seed \(seed): a refusal without a place: \(error)")
                }
            }
        }
        #expect(refused > inputs / 4 && accepted > inputs / 100)
    }
}
