package import Kernel

/// Why a guard does not hold, with the numbers that a person needs to do something about it. There
/// is one case for each guard; none ever names a person.
package indirect enum GuardFailure: Error, Hashable, Sendable, Codable {
    // Combinators.

    /// Why each of the alternatives does not hold, in the order of the rule.
    case anyOf([GuardFailure])
    /// How many lines of how many fail, and why the first of them does.
    case each(lines: Key, failing: Int, of: Int, first: GuardFailure)
    /// None of so many lines satisfies it.
    case any(lines: Key, of: Int)
    /// So many lines satisfy what none should.
    case none(lines: Key, holding: Int, of: Int)

    // Who.

    case notConflicted(Conflict)
    /// The step that whoever acts took before.
    case distinctPersons(step: Key)
    case origin(found: ActorClass, allowed: [ActorClass])
    /// The roles of which signatures are missing.
    case signedBy([RoleShortfall])
    case present(RoleShortfall)
    case accompaniedBy(role: Key)
    case named(field: Key, isOneself: Bool)
    /// So many stand on the list, and whoever collects does not.
    case listedCollector(lines: Key, listed: Int)
    case capacity(per: CapacityUnit, open: Int, max: Int)
    case freeHours(free: Int64, needed: Int64)
    case withinScope
    case contributed(stage: ContributionStage, by: ActorClass, found: Int, needed: Int)
    /// So many of those on whom it depends do not agree.
    case consent(purpose: Key, missing: Int, of: Int)

    // What is on file.

    case fieldsComplete(missing: [Key])
    case evidence(missing: [Key])
    /// The bodies whose recommendation is missing.
    case recommendations(missing: [Key])
    /// Lines without an answer, and lines whose answer lacks what it needs; all three are zero
    /// where few live, so that nobody learns how many are against.
    case answered(lines: Key, unanswered: Int, incomplete: Int, of: Int)
    /// Nothing found where the line has no verdict.
    case verdict(found: Key?, allowed: [Key])
    case linesAtLeast(lines: Key, found: Int, needed: Int)
    /// What the survey that comes nearest leaves out.
    case surveyFrame(groups: [Key], channels: [Key])
    case cites(catalogue: Key, field: Key)
    /// Fields that are not filled, and those that somebody else filled last.
    case checklist(missing: [Key], byOthers: [Key], by: ActorClass)
    case reportComplete(missing: [Key])
    case validDocument(kind: Key, missing: Int, tooOld: Int, of: Int, monthsMax: Int)
    case offers(found: Int, needed: Int, reason: Key)
    case unique(fields: [Key], other: Identifier<Matter>)
    case precondition(Key)

    // When.

    /// Nothing passed where it is not public yet.
    case publishedFor(passed: Int?, needed: Int)
    case elapsed(since: Key, WaitFlaw)
    case notified(sent: Int, needed: Int)
    case notifiedEach(role: Key, told: Int, of: Int)

    // Money and measures.

    case fundsAvailable(fund: Key, available: Money, needed: Money)
    case amountAtMost(field: Key, found: Money, max: Money)
    case purposeIn(fund: Key, found: Key)
    case baselineKept(measure: Key, before: Int64, latest: Int64)
    case pledged(found: Money, needed: Money)
    /// What the fund has free covers so many months.
    case runway(fund: Key, covered: Int64, needed: Int)
    case threeWayMatch(committed: Money, received: Money, invoiced: Money, tolerance: Money)
    case inCatalogue(item: Key, CatalogueFlaw)
    case ratio(of: Int64, to: Int64, atMost: Ratio)
    /// Of so many places so many go to others, of whom at most so many may be.
    case reservedShare(places: Int64, others: Int64, othersMax: Int64)
    case noMoneyPaid(paid: Money)
    case noOpenDuties(open: Int)

    // What any guard may lack to be looked at.

    /// The guard reads a field that is not filled.
    case unfilled(field: Key)
    /// The guard reads a measure of which no value is on file.
    case unmeasured(measure: Key)
    /// The guard is about a line, and it was not said which.
    case noLine
    /// Nothing here stands for this fund, body or role of the institution.
    case unbound(Key)
}

/// What ties whoever acts to the matter.
package enum Conflict: String, CaseIterable, Hashable, Sendable, Codable {
    /// They said so themselves.
    case declared
    case opened
    case owns
}

/// Fewer holders of a role than it takes.
package struct RoleShortfall: Hashable, Sendable, Codable {
    package let role: Key
    package let found: Int
    package let needed: Int

    package init(role: Key, found: Int, needed: Int) {
        self.role = role
        self.found = found
        self.needed = needed
    }
}

/// What is wrong with the time since a step, in days.
package enum WaitFlaw: Hashable, Sendable, Codable {
    case neverTaken
    case tooEarly(daysLeft: Int)
    case tooLate(daysOver: Int)
}

/// What is wrong with an entry of a catalogue.
package enum CatalogueFlaw: Hashable, Sendable, Codable {
    case notListed
    case tooExpensive(price: Money, max: Money)
    /// More lines of the matter have the entry than it allows.
    case tooMany(found: Int, max: Int)
}

extension CapacityUnit: Codable {}
