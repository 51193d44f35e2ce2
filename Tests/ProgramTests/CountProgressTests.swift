import Testing
import linli

@Suite struct CountProgressTests {
    /// What is written when a step is counted at each of these milliseconds.
    private func written(at milliseconds: [Int], isTerminal: Bool) -> [String] {
        let begin = ContinuousClock.now
        var now = begin
        var lines: [String] = []
        let progress = CountProgress(
            { "step \($0)" },
            isTerminal: isTerminal,
            now: { now },
            write: { lines.append($0) }
        )
        for (index, moment) in milliseconds.enumerated() {
            now = begin + .milliseconds(moment)
            progress.show(Int64(index))
        }
        return lines
    }

    @Test func `a count says how far it is once it took more than a second`() {
        let lines = written(at: [1, 500, 1_000, 1_001, 1_002], isTerminal: true)
        #expect(lines == ["\r\u{1B}[Kstep 3"])
    }

    @Test func `it says so five times a second at most, on one line`() {
        let lines = written(at: Array(stride(from: 0, through: 2_000, by: 10)), isTerminal: true)
        #expect(lines.count == 5)
        #expect(lines.allSatisfy { $0.hasPrefix("\r\u{1B}[K") && !$0.contains("\n") })
    }

    @Test func `it says nothing where nobody looks`() {
        #expect(written(at: [1, 2_000, 4_000], isTerminal: false).isEmpty)
    }
}
