import ArgumentParser
import Foundation
import Tally
import Words

/// Times the rules on real elections, with pabutools on the same files in the same run.
struct BenchTally: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tally",
            abstract: TallyBenchWords.bench[Terminal.language],
            discussion: TallyBenchWords.discussion[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(TallyBenchWords.files))
    var files: [String] = ["../shared/pabulib"]

    @Option(help: Terminal.help(TallyBenchWords.turns))
    var turns = 5

    @Option(help: Terminal.help(TallyBenchWords.peerSeconds))
    var peerSecondsMax = 20

    @Option(help: Terminal.help(TallyBenchWords.peerTotal))
    var peerTotalSecondsMax = 40

    @Option(help: Terminal.help(TallyBenchWords.python))
    var python = BenchTally.defaultPython

    @Option(help: Terminal.help(TallyBenchWords.only))
    var only: String?

    @Flag(help: Terminal.help(TallyBenchWords.noPeer))
    var noPeer = false

    @Flag(help: Terminal.help(TallyBenchWords.memory))
    var memory = false

    @Option(help: Terminal.help(ConsoleWords.languageOption))
    var language = Terminal.language

    func validate() throws {
        guard turns > 0, peerSecondsMax > 0, peerTotalSecondsMax > 0, !memory || files.count == 1
        else { throw ValidationError(TallyBenchWords.limits[language]) }
    }

    func run() throws {
        let paths = paths()
        if memory, let path = paths.first {
            print(try PeakMemory.ofCounting(path, language))
            return
        }
        let hasPeer = !noPeer && FileManager.default.isExecutableFile(atPath: python)
        if !noPeer && !hasPeer {
            StandardError.print(TallyBenchWords.noPeers(python)[language])
        }
        print("file,rule,distinct,ours_ms,peer_ms,peer_turns,times,passes,same")
        var summary = BenchSummary()
        for path in paths {
            let bench = try FileBench(path: path, turns: turns, language)
            print(bench.parsing())
            if let peak = PeakMemory.measure(path, fileBytes: bench.fileBytes) {
                summary.peaks.append(peak)
                print("\(bench.name),memory,\(bench.distinct),,,,,,\(peak.text)")
            }
            let peer =
                hasPeer ? TallyPeer(python: python, path, peerSecondsMax, peerTotalSecondsMax) : nil
            for rule in bench.rules where only.map({ rule.name.contains($0) }) ?? true {
                let row = bench.measure(rule, peer)
                print(row.text)
                summary.add(row, of: rule, in: bench)
            }
            peer?.end()
        }
        for line in summary.lines { print(line[language]) }
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
