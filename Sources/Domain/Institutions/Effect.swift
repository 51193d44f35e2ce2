package import Kernel

/// What a step does besides moving the matter. The vocabulary is closed, like that of guards; all
/// effects of a step happen with it or not at all.
package indirect enum Effect: Hashable, Sendable {
    /// The effect for every line of the kind whose verdict is one of these; for all if empty.
    case forEach(lines: Key, verdicts: [Key], Effect)

    // Money.

    /// Sets the amount aside by resolution (pre-commitment).
    case commit(fund: Key, amount: Key)
    /// Sets it aside by contract; takes up what was committed before.
    case encumber(fund: Key, amount: Key)
    /// Frees what was set aside and not spent.
    case release
    /// Pays what was set aside.
    case pay(amount: Key)
    /// Sets aside each payer's share of the amount, exact to the fen.
    case split(cofinancing: Key, amount: Key)
    /// Puts a ceiling on what may be claimed for each line.
    case ceilings(lines: Key, amount: Key)
    case openLine(lines: Key)
    /// Pays the amount of a line's verdict.
    case payLine(amount: Key)
    case refuseLine
    /// Brings the fund its rate for each resident of record.
    case allocate(fund: Key)
    /// Sets aside the same from another fund as came in.
    case match(fund: Key, from: Key, amount: Key)
    case topUp(fund: Key, amount: Key)
    /// Takes back what was paid and not used.
    case clawBack(amount: Key)
    case lapseUnspent(fund: Key)
    /// Notes it for the next year's request.
    case deferToNextYear(fund: Key, amount: Key)
    /// Keeps several funds in one plan, each with its restriction.
    case package(funds: [Key])

    // Time and people.

    case startClock(Key)
    case resetClock(Key)
    case stopClock(Key)
    case openDuty(by: Key, within: Span)
    case closeDuty
    case remind(role: Key)
    case notify(role: Key)
    case publish(aggregateOnly: Bool)
    /// Makes whoever acts, or whom the field names, the owner.
    case assignOwner(field: Key?)
    case clearOwner
    /// Notes that somebody of the matter's people took part in a stage.
    case credit(stage: ContributionStage)
    case recognise(Key)
    case postHours(minutes: Key)
    case reserve(places: Key)
    case free(places: Key)
    case issueTag
    case withdrawTag

    // Matters.

    case createMatter(process: Key, copying: [Key])
    case splitMatter(process: Key, lines: Key)
    case raiseAgendaItem(body: Key)
    case freezeEvidence
    case startRetention(months: Int)
}
