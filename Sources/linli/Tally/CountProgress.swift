import Words

/// Shows how far a long count has come, from the first second on, on a terminal only.
package final class CountProgress {
    private let begin: ContinuousClock.Instant
    private var shown: ContinuousClock.Instant
    private let isTerminal: Bool
    private let words: (Int64) -> String
    private let now: () -> ContinuousClock.Instant
    private let write: (String) -> Void

    package init(
        _ words: @escaping (Int64) -> String,
        isTerminal: Bool,
        now: @escaping () -> ContinuousClock.Instant,
        write: @escaping (String) -> Void
    ) {
        self.words = words
        self.isTerminal = isTerminal
        self.now = now
        self.write = write
        begin = now()
        shown = begin
    }

    package func show(_ steps: Int64) {
        guard isTerminal else { return }
        let now = now()
        guard now - begin > .seconds(1), now - shown > .milliseconds(200) else { return }
        shown = now
        write("\r\u{1B}[K\(words(steps))")
    }
}

extension CountProgress {
    /// On standard error, by the clock of the machine.
    convenience init(_ language: Language) {
        self.init(
            { TallyWords.grown(steps: $0)[language] },
            isTerminal: StandardError.isTerminal,
            now: { .now },
            write: StandardError.write
        )
    }
}
