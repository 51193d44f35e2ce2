import ArgumentParser
import Foundation
import Tally

/// Times the rules on real elections, with pabutools on the same files in the same run.
struct BenchTally: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tally",
        abstract: "Time the rules on .pb files, beside pabutools on the same files.",
        discussion: """
            Each rule runs by turns here and there; medians are compared, of our rule with \
            everything after parsing, and of the faster of pabutools' two profile settings with \
            its ballots already merged. scripts/tally-peers installs pabutools.
            """
    )

    @Argument(help: "The .pb files, or folders of them.")
    var files: [String] = ["../shared/pabulib"]

    @Option(help: "Turns per rule and tool.")
    var rounds = 3

    @Option(help: "Seconds after which a run of pabutools is given up.")
    var peerSecondsMax = 60

    @Option(help: "The Python that has pabutools; scripts/tally-peers prints its folder.")
    var python = BenchTally.defaultPython

    @Option(help: "Only rules whose name contains this text.")
    var only: String?

    @Flag(help: "Measure only this program.")
    var noPeer = false

    func validate() throws {
        guard rounds > 0, peerSecondsMax > 0 else {
            throw ValidationError("--rounds and --peer-seconds-max are above zero.")
        }
    }

    func run() throws {
        let hasPeer = !noPeer && FileManager.default.isExecutableFile(atPath: python)
        if !noPeer && !hasPeer {
            StandardError.print("no pabutools at \(python): run scripts/tally-peers first")
        }
        print("file,rule,distinct,ours_ms,peer_ms,times,passes,same")
        var ratios: [String: [Double]] = [:]
        for path in paths() {
            let bench = try FileBench(path: path, rounds: rounds)
            print(bench.parsing())
            let peer = hasPeer ? TallyPeer(python: python, path, peerSecondsMax) : nil
            for rule in bench.rules where only.map({ rule.name.contains($0) }) ?? true {
                let row = bench.measure(rule, peer)
                print(row.text)
                if let times = row.times { ratios[rule.family, default: []].append(times) }
                if let times = row.times, bench.distinct >= 10_000 {
                    ratios[rule.family + " (10,000 distinct ballots or more)", default: []]
                        .append(times)
                }
            }
            peer?.end()
        }
        for (family, times) in ratios.sorted(by: { $0.key < $1.key }) {
            let mean = exp(times.map { log($0) }.reduce(0, +) / Double(times.count))
            let least = times.min() ?? 0
            print(
                "\(family): \(Int(mean)) times as fast in the geometric mean,"
                    + " \(Int(least)) at least, over \(times.count) runs"
            )
        }
    }

    private func paths() -> [String] {
        files.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            guard isFolder.boolValue else { return [path] }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.filter { $0.hasSuffix(".pb") }.sorted().map { "\(path)/\($0)" }
        }
    }

    private static var defaultPython: String {
        let environment = ProcessInfo.processInfo.environment
        if let place = environment["LINLI_PEERS"] { return "\(place)/bin/python" }
        let cache = environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? "")/.cache"
        return "\(cache)/linli/peers/bin/python"
    }
}
