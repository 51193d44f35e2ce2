import Words

/// Two sides measured in turn, five times each, so that a drift of the machine meets both.
struct PairedMeasurement {
    static let rounds = 5

    let title: Phrase
    /// What both figures count, such as events per second.
    let unit: Phrase
    /// What the ratio must reach; nothing if it is only reported.
    let bar: Bar?
    private(set) var ours: [Double] = []
    private(set) var theirs: [Double] = []

    enum Bar {
        case atLeast(Double)
        case atMost(Double)

        func holds(_ ratio: Double) -> Bool {
            switch self {
            case .atLeast(let bar): ratio >= bar
            case .atMost(let bar): ratio <= bar
            }
        }

        var text: String {
            switch self {
            case .atLeast(let bar): "≥ \(rounded(bar))"
            case .atMost(let bar): "≤ \(rounded(bar))"
            }
        }
    }

    init(_ title: Phrase, unit: Phrase, bar: Bar?) {
        self.title = title
        self.unit = unit
        self.bar = bar
    }

    mutating func add(ours: Double, theirs: Double) {
        self.ours.append(ours)
        self.theirs.append(theirs)
    }

    /// The median over the rounds of ours / theirs.
    var ratio: Double { median(zip(ours, theirs).map { $0 / $1 }) }

    func report(_ language: Language) {
        let verdict = bar.map { " (\($0.text): \($0.holds(ratio) ? "✓" : "✗"))" } ?? ""
        print("\(title[language]): \(rounded(ratio))\(verdict)")
        print("  \(BenchWords.ours[language]) \(row(ours)) \(unit[language])")
        print("  \(BenchWords.theirs[language]) \(row(theirs)) \(unit[language])")
    }

    private func row(_ values: [Double]) -> String {
        let all = values.map { rounded($0) }.joined(separator: " ")
        return "\(rounded(median(values)))  [\(all)]"
    }
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
        ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}

/// Three significant figures, whole numbers from a thousand up.
func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    if value >= 1_000 { return String(Int(value.rounded())) }
    let scale = value >= 100 ? 1.0 : value >= 10 ? 10.0 : 1_000.0
    return String((value * scale).rounded() / scale)
}

/// Seconds that `body` takes by the monotonic clock.
func seconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try body()
    return (clock.now - start).inSeconds
}

func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await body()
    return (clock.now - start).inSeconds
}

extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
