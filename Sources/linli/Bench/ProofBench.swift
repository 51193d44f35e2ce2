import ArgumentParser
import Kernel
import Record
import Words

/// How many proofs a second a tree of many leaves gives, made from tiles as a store keeps them.
struct ProofBench: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "proof",
            abstract: BenchWords.proofBench[Terminal.language],
            shouldDisplay: false
        )
    }

    private static let rounds = 5

    @Option(help: Terminal.help(BenchWords.leavesOption)) var leaves = 5_000_000
    @Option(help: Terminal.help(BenchWords.proofsOption)) var proofs = 10_000
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func validate() throws {
        guard (1...50_000_000).contains(leaves), (1...1_000_000).contains(proofs) else {
            throw ValidationError(BenchWords.proofLimits[language])
        }
    }

    func run() throws {
        let tree = BenchTree(leaves: leaves)
        var prover = Prover(tree)
        var random = SeededRandom(seed: 1)
        let size = UInt64(leaves)
        var inclusions: [Double] = []
        var consistencies: [Double] = []
        for _ in 0..<Self.rounds {
            inclusions.append(
                try rate {
                    let index = UInt64.random(in: 0..<size, using: &random)
                    let proof = try prover.inclusion(of: index, in: size)
                    try proof.check(leaf: tree.leaves[Int(index)], root: tree.root)
                }
            )
            consistencies.append(
                try rate {
                    let old = UInt64.random(in: 1...size, using: &random)
                    _ = try prover.consistency(from: old, to: size)
                }
            )
        }
        print(BenchWords.inclusionProofs(perSecond: median(inclusions))[language])
        print(BenchWords.consistencyProofs(perSecond: median(consistencies))[language])
    }

    private func rate(_ prove: () throws -> Void) throws -> Double {
        let elapsed = try ContinuousClock().measure {
            for _ in 0..<proofs { try prove() }
        }
        return Double(proofs) / (elapsed / .seconds(1))
    }

    private func median(_ rates: [Double]) -> Int {
        Int(rates.sorted()[rates.count / 2])
    }
}

/// Leaf hashes in a row, as the event table has them, and the upper tiles by address.
private struct BenchTree: TileSource {
    private struct Missing: Error {}

    let leaves: [Digest]
    let root: Digest
    private let upper: [[UInt8]: Tile]

    init(leaves count: Int) {
        var builder = TileBuilder()
        var leaves: [Digest] = []
        var upper: [[UInt8]: Tile] = [:]
        leaves.reserveCapacity(count)
        for number in 0..<UInt64(count) {
            let leaf = withUnsafeBytes(of: number) { TreeHash.leaf($0) }
            leaves.append(leaf)
            builder.append(leaf)
        }
        for change in builder.drain() { upper[change.address.key] = change.tile }
        self.leaves = leaves
        self.upper = upper
        root = builder.root
    }

    func tile(at address: TileAddress) throws -> Tile {
        guard address.level == 0 else {
            guard let tile = upper[address.key] else { throw Missing() }
            return tile
        }
        let first = Int(address.index) * TileAddress.widthMax
        var bytes: [UInt8] = []
        bytes.reserveCapacity(address.width * Digest.byteCount)
        for leaf in leaves[first..<(first + address.width)] {
            leaf.withUnsafeBytes { bytes.append(contentsOf: $0) }
        }
        guard let tile = Tile(bytes) else { throw Missing() }
        return tile
    }
}
