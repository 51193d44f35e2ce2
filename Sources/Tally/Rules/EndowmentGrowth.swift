/// Add1: the same election with ever larger endowments, until a stated end.
struct EndowmentGrowth {
    let arena: EqualSharesArena
    let setting: EqualSharesRun.Setting
    let budget: Int64
    let start: Fraction
    let step: Int64
    let stop: EqualShares.Add1Stop

    func tally(progress: (Int64) -> Void) -> TallyResult {
        var steps: Int64 = 0
        var previous: TallyResult?
        while true {
            progress(steps)
            var run = EqualSharesRun(arena, setting, endowment: endowment(steps))
            run.run()
            var result = run.result
            result.steps = steps
            // Even the first outcome may overspend when its start was not the budget's share.
            if result.spent > budget { return previous ?? TallyResult() }
            if isLast(result) { return result }
            previous = result
            steps += 1
        }
    }

    func endowment(_ steps: Int64) -> Fraction {
        start + Fraction(of: step) * Fraction(of: steps)
    }

    private func isLast(_ result: TallyResult) -> Bool {
        let won = Set(result.winners)
        let left = setting.contenders.filter { !won.contains($0) }
        switch stop {
        case .exhaustive: return left.allSatisfy { arena.costs[$0] > budget - result.spent }
        case .overspend: return left.isEmpty
        }
    }
}
