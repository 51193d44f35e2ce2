/// Add1: the same election with ever larger endowments, until a stated end.
///
/// Most steps change no purchase. After each run a stretch of endowments is proved to lead to
/// the same purchases, and the next run begins behind it: the answer is that of taking every
/// step, as the tests check against doing so.
struct EndowmentGrowth {
    let arena: EqualSharesArena
    let setting: EqualSharesRun.Setting
    let budget: Int64
    let start: Fraction
    let step: Int64
    let stop: EqualShares.Add1Stop
    /// Whether to take every step instead, as a check.
    var takesEveryStep = false

    func tally(progress: (Int64) -> Void) -> TallyResult {
        var steps: Int64 = 0
        var stride = Stride()
        while true {
            progress(steps)
            let endowment = endowment(steps)
            var run = EqualSharesRun(arena, setting, endowment: endowment)
            run.run()
            if run.result.spent > budget { return steps == 0 ? TallyResult() : account(steps - 1) }
            if isLast(run.result) { return account(steps) }
            steps += 1
            if takesEveryStep || stride.isWaiting() { continue }
            steps += proved(after: run, endowment, &stride)
        }
    }

    /// The result after so many steps, with all its rates.
    private func account(_ steps: Int64) -> TallyResult {
        var run = EqualSharesRun(arena, setting, endowment: endowment(steps))
        run.run()
        var result = run.account()
        result.steps = steps
        return result
    }

    func endowment(_ steps: Int64) -> Fraction {
        start + Fraction(of: step) * Fraction(of: steps)
    }

    /// How many further steps are proved to change no purchase.
    private func proved(
        after run: EqualSharesRun,
        _ endowment: Fraction,
        _ stride: inout Stride
    ) -> Int64 {
        var wanted = stride.next
        for _ in 0..<Self.attemptsMax where wanted > 0 {
            var stretch = Stretch(
                anchor: run,
                endowment: endowment.approximation,
                length: Double(wanted) * Double(step)
            )
            switch stretch.prove() {
            case .holds:
                stride.succeed(wanted, horizon: stretch.horizon / Double(step))
                return wanted
            case .breaks(let place):
                // What broke may lie a little further when the stretch is shorter and the
                // bounds tighter, but never at or beyond the length just tried.
                let reach = min(Double(wanted) - 1, place / Double(step))
                wanted = reach < 1 ? wanted / Self.retreat : Int64(reach)
            }
        }
        stride.fail()
        return 0
    }

    private func isLast(_ result: TallyResult) -> Bool {
        var admission = Admission(
            setting.conditions,
            costs: arena.costs,
            votes: arena.electorate.votes
        )
        for winner in result.winners { admission.buy(winner) }
        let won = Set(result.winners)
        // What the conditions bar is never bought, however much the endowments grow.
        let left = setting.contenders.filter { !won.contains($0) && admission.admits($0) }
        switch stop {
        case .exhaustive: return left.allSatisfy { arena.costs[$0] > budget - result.spent }
        case .overspend: return left.isEmpty
        }
    }

    private static let attemptsMax = 3
    private static let retreat: Int64 = 16
}

/// How many steps to try to prove at once; a wrong guess costs time and nothing else.
private struct Stride {
    private(set) var next: Int64 = 4
    /// What stretches could be proved lately, for use behind a change of purchases.
    private var usual: Int64 = 4
    private var patience: Int64 = 0
    private var waiting: Int64 = 0

    /// Whether this step is simply taken.
    mutating func isWaiting() -> Bool {
        guard waiting > 0 else { return false }
        waiting -= 1
        return true
    }

    /// What is left up to the horizon comes next; close to it, a few steps are taken instead.
    mutating func succeed(_ steps: Int64, horizon: Double) {
        patience = 0
        usual = max(1, (3 * usual + steps) / 4)
        let left = min(horizon - Double(steps) - 1, Double(8 * steps), Double(Self.stepsMax))
        if left >= 2 {
            next = Int64(left)
        } else {
            next = max(1, 2 * usual)
            waiting = 1
        }
    }

    /// Where proofs keep failing, ever more steps are simply taken between two attempts.
    mutating func fail() {
        patience = min(Self.patienceMax, 2 * patience + 1)
        waiting = patience
        next = max(1, usual)
    }

    private static let patienceMax: Int64 = 7
    private static let stepsMax: Int64 = 1 << 40
}
