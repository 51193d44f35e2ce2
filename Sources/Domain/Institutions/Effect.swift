package import Kernel

/// What a step does besides moving the matter. The vocabulary is closed, like that of guards; all
/// effects of a step happen with it or not at all, each on what the ones before it left.
///
/// Names mean what they do in `Guard`. What stands in the way is said with its numbers: see
/// `EffectFailure`; where money is short, with what the fund received, promised, paid and has
/// left.
package indirect enum Effect: Hashable, Sendable {
    /// The effect for every row of the kind whose verdict is one of these; for all if empty (Z
    /// village: every promise; the base: every item).
    case forEach(lines: Key, verdicts: [Key], Effect)

    // Money. It is drawn for the purpose that a `purpose_in` guard of the process reads, else for
    // the first of the fund.

    /// Sets the amount aside by resolution, before there is a contract (XWJ, JMJY).
    case commit(fund: Key, amount: Key)
    /// Promises it by contract, first out of what was set aside for the matter: to the
    /// organisation that the row or the matter names, else to whoever holds the fund (the base,
    /// Taicang).
    case encumber(fund: Key, amount: Key)
    /// Frees what was set aside or promised and is not owed yet (Taicang: refused and expired).
    case release
    /// Pays so much of what was promised; what was only set aside or not accepted is contracted
    /// and accepted with it (the base, Taicang, Z village).
    case pay(amount: Key)
    /// Says who bears how much, exact to the fen, and sets each share aside in its fund; shares
    /// are turned round by the flag that was attested at the opening. Once in a matter, or anew
    /// after all of it was released; the bill is borne in the same shares (the base).
    case split(cofinancing: Key, amount: Key)
    /// Puts a ceiling on what may be claimed for each row, by its own field (the base's go-ahead).
    case ceilings(lines: Key, amount: Key)
    /// Notes that the row, or every row of the kind, is open again (the base, Taicang).
    case openLine(lines: Key)
    /// Pays the amount of a row's verdict, or of its field, never twice and never above its
    /// ceiling (the base: item by item).
    case payLine(amount: Key)
    /// Notes that the row is not paid (the base).
    case refuseLine
    /// Brings the fund its rate for each resident of record in the institution's place, once a day
    /// (Chengdu).
    case allocate(fund: Key)
    /// Sets aside in the fund `from` as much as came into `fund`, and never more (JMJY: one to
    /// one).
    case match(fund: Key, from: Key, amount: Key)
    /// Brings the fund more than was agreed (XWJ: after three good years).
    case topUp(fund: Key, amount: Key)
    /// Takes back what was paid and not used (Chengdu's mid-term appraisal).
    case clawBack(amount: Key)
    /// Lets what was not promised by the end of the fund's year lapse (Chengdu; one year is ours).
    case lapseUnspent(fund: Key)
    /// Notes it for the next year's request and frees what was set aside (the base).
    case deferToNextYear(fund: Key, amount: Key)
    /// Keeps several funds in one plan, each with its restriction (Guiyang: centre and library).
    case package(funds: [Key])

    // Time and people.

    /// Starts a clock, anew if it runs: it is due after the last day of its span. Reminders are
    /// counted from then on (Houtai: the term).
    case startClock(Key)
    /// The same, where the file means that it ran before (Houtai: care was given).
    case resetClock(Key)
    /// Stops a clock; nothing happens where it does not run.
    case stopClock(Key)
    /// Makes a body owe something in the matter, or for the row, by the end of a span. What the
    /// answer to a row promised is owed by whoever promised it already, and nothing is owed twice
    /// by the same body (XWJ: an answer to the auditors; Z village: every promise).
    case openDuty(by: Key, within: Span)
    /// What steps asked for is done; for a row, what it was promised too.
    case closeDuty
    /// Counts one more reminder to the holders of the role (Houtai).
    case remind(role: Key)
    /// Notes that every holder of the role was told; where every resident is, makes it public
    /// (Guiyang and Wenzhou: families).
    case notify(role: Key)
    /// Makes the matter public, or only that there is one and how much it was (Z village's aid).
    case publish(aggregateOnly: Bool)
    /// Makes whoever acts, or the person whom the field names, the owner (Houtai's keeper).
    case assignOwner(field: Key?)
    /// Leaves the matter without an owner (Houtai: lapsed or handed back, without a word of
    /// blame).
    case clearOwner
    /// Notes that the side that takes the step took part in a stage (all drafts).
    case credit(stage: ContributionStage)
    /// Records the matter as something, such as good practice (Wenzhou).
    case recognise(Key)
    /// Adds the minutes that the field says to those given to the matter (Houtai: care).
    case postHours(minutes: Key)
    /// Keeps as many places as the field says (Wenzhou).
    case reserve(places: Key)
    /// Frees as many of the places that are kept, and never more.
    case free(places: Key)
    /// Puts a name tag with a code at the place (Houtai).
    case issueTag
    /// Takes the tag away.
    case withdrawTag

    // Matters.

    /// Opens a matter of another process that this one led to, with these fields where both have
    /// them (Haicang: an idea becomes a project).
    case createMatter(process: Key, copying: [Key])
    /// Opens one matter for each row, part of this one, with the row's fields.
    case splitMatter(process: Key, lines: Key)
    /// Puts the matter on the agenda of a body (JMJY: when its share is used up).
    case raiseAgendaItem(body: Key)
    /// Nothing that is on file of the matter changes any more.
    case freezeEvidence
    /// What is personal is kept for so many months from today (Z village's aid cases).
    case startRetention(months: Int)
}
