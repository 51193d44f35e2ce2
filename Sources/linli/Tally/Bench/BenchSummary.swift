import Foundation
import Tally
import Words

/// What a whole bench comes to.
struct BenchSummary {
    var peaks: [PeakMemory] = []
    private var ratios: [String: [Double]] = [:]
    private var crowded: [String: [Double]] = [:]
    private var passes: [String: [(all: Double, merging: Double)]] = [:]
    private var published: [Phrase] = []
    private var slowest: (name: String, seconds: Double)?

    mutating func add(_ row: FileBench.Row, of rule: FileBench.Rule, in bench: FileBench) {
        let name = "\(bench.name) \(rule.name)"
        if row.seconds > slowest?.seconds ?? 0 { slowest = (name, row.seconds) }
        let all = row.seconds / bench.passSeconds
        passes[rule.family, default: []].append((all, bench.mergeSeconds / bench.passSeconds))
        if let theirs = Self.publishedSeconds[name] {
            published.append(
                TallyBenchWords.published(
                    name,
                    theirs: String(theirs),
                    ours: String(format: "%.4f", row.seconds),
                    times: Int(theirs / row.seconds)
                )
            )
        }
        guard let times = row.times else { return }
        ratios[rule.family, default: []].append(times)
        if bench.isCrowded { crowded[rule.family, default: []].append(times) }
    }

    var lines: [Phrase] {
        var lines: [Phrase] = []
        for (family, times) in ratios.sorted(by: { $0.key < $1.key }) {
            lines.append(Self.ratio(Phrase(zh: family, en: family), times))
            if let times = crowded[family] {
                lines.append(Self.ratio(TallyBenchWords.crowded(family), times))
            }
        }
        for (family, parts) in passes.sorted(by: { $0.key < $1.key }) {
            let merging = family == "greedy" ? 0 : FileBench.median(parts.map(\.merging))
            lines.append(
                TallyBenchWords.passes(
                    family,
                    count: Int(FileBench.median(parts.map(\.all))),
                    merging: Int(merging)
                )
            )
        }
        lines += published
        if let slowest {
            let seconds = String(format: "%.3f", slowest.seconds)
            lines.append(TallyBenchWords.slowest(slowest.name, seconds: seconds))
        }
        if let worst = peaks.map({ Double($0.bytes) / Double($0.limit) }).max() {
            lines.append(
                TallyBenchWords.memoryPeaks(
                    over: peaks.count { $0.bytes > $0.limit },
                    of: peaks.count,
                    worst: String(format: "%.2f", worst)
                )
            )
        }
        return lines
    }

    private static func ratio(_ family: Phrase, _ times: [Double]) -> Phrase {
        let mean = Int(exp(times.map { log($0) }.reduce(0, +) / Double(times.count)))
        let least = Int(times.min() ?? 0)
        let zh = TallyBenchWords.ratio(family.zh, mean: mean, least: least, runs: times.count).zh
        let en = TallyBenchWords.ratio(family.en, mean: mean, least: least, runs: times.count).en
        return Phrase(zh: zh, en: en)
    }

    /// Measured once with node 20 on a comparable machine of two cores; not part of the run.
    private static let publishedSeconds = [
        "Poland_Warszawa_2026.pb equal-shares:cost": 0.39,
        "Poland_Lodz_2022.pb equal-shares:cost": 0.54,
        "Poland_Wieliczka_2023_Green_Budget.pb equal-shares:cost": 0.012,
        "Poland_Warszawa_2026.pb add1:cost": 14.3,
        "Poland_Lodz_2022.pb add1:cost": 9.6,
        "Poland_Wieliczka_2023_Green_Budget.pb add1:cost": 0.30,
    ]
}
