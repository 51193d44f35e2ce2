package import Kernel

/// What a step requires. The vocabulary is closed, and a guard's meaning never changes: a new
/// meaning gets a new name.
///
/// A guard that fails names its numbers: see the case of the same name in `GuardFailure`. Where a
/// guard reads a field, that is a field of the row a quantifier looks at, if rows of its kind have
/// one of that name, and else a field of the matter; one that is empty fails as `unfilled`.
/// Amounts are in fen, hours as numbers, days those of the district's clocks. Who asked for each
/// of them stands in parentheses.
package indirect enum Guard: Hashable, Sendable {
    // Combinators.

    /// At least one of these holds. Fails with the failures of all of them, in order (Houtai and
    /// Guiyang: one reason of several is enough).
    case anyOf([Guard])
    /// Every row of this kind satisfies the guard; so it is where there are none. Fails with the
    /// number of rows that do not, of all, and why the first does not (Wenzhou: every child).
    case each(lines: Key, Guard)
    /// At least one row of this kind does. Fails with the number of rows (XWJ: an option that
    /// residents designed).
    case any(lines: Key, Guard)
    /// No row of this kind does. Fails with the number that do, of all (Taicang: no row in doubt).
    case none(lines: Key, Guard)

    // Who.

    /// Whoever acts declared no interest in the matter, did not open it and does not own it. Fails
    /// with which of the three; holds where nobody presses (JMJY's jury, Z village's aid cases).
    case notConflicted
    /// Whoever acts took none of these steps in this matter. Fails with the step they took last
    /// (Taicang: whoever pays is not the clerk).
    case distinctPersons(across: [Key])
    /// The matter was opened by somebody of one of these classes, as it was frozen then. Fails
    /// with the class it was (JMJY: residents and their organisations propose).
    case origin(classes: [ActorClass])
    /// So many different holders of each role signed since the matter entered its state. Fails
    /// with the roles that are short, and by how many (XWJ's report: one and four).
    case signedBy([RoleCount])
    /// So many different holders of the role are noted as present since the matter entered its
    /// state. Fails with how many of how many (Wenzhou: two screened adults).
    case present(role: Key, min: Int)
    /// A holder of the role other than whoever acts is noted as present (Z village: no social
    /// worker goes alone with an official's errand).
    case accompaniedBy(role: Key)
    /// The field names a person other than whoever acts, or an organisation. Fails with whether it
    /// names oneself or nobody (Guiyang: a backup by name).
    case named(field: Key)
    /// Whoever collects stands on the list: some row of this kind names them. That is whom the
    /// field names, if it is filled, and else whoever acts. Fails with how many are listed
    /// (Wenzhou's pick-up list).
    case listedCollector(lines: Key, field: Key)
    /// Fewer than `max` other matters of this process are open for whoever acts, or for their
    /// household: those they own, or opened where the process names no owner. Offices have no such
    /// bound. Fails with how many are open (Houtai's plots; how many is our assumption).
    case capacity(per: CapacityUnit, max: Int)
    /// The hours that the named person has free cover the need, both whole hours a week. Fails
    /// with both (Guiyang: the service that outlived its only operator's evenings).
    case freeHours(free: Key, need: Key)
    /// The matter lies where the institution holds (all drafts: no community decides for another).
    case withinScope
    /// The class took part in this stage at least `min` times; in a row: filled so many of its
    /// fields. Fails with how often it did (XWJ: residents design along, for every option).
    case contributed(stage: ContributionStage, by: ActorClass, min: Int)
    /// The persons on whom it depends agreed to this purpose, by the text of today, and did not
    /// withdraw: those whom the row names, else the matter, else whoever opened it. A guardian
    /// agrees for a child. Fails with how many of how many did not (Z village: medical papers;
    /// Wenzhou: every child).
    case consent(purpose: Key)

    // What is on file.

    /// These fields are filled. Fails with those that are not (JMJY: sponsor and budget; Haicang:
    /// who gains, who loses).
    case fieldsComplete([Key])
    /// A document of each kind is attached, to the row or to the matter as a whole. A kind that is
    /// a field drawn from a catalogue stands for the evidence its entry asks for. Fails with the
    /// kinds that are missing (the base, Taicang).
    case evidence(kinds: [Key])
    /// The latest step by each of these bodies recommends it: any but one that had to say why, as
    /// a no must. Fails with the bodies that did not (the base: coordinating office and sector
    /// bureau).
    case recommendations(of: [Key])
    /// Every row has a verdict, with the reason, the promise or the amount that verdict needs.
    /// Fails with how many have none, how many lack something, of how many; without numbers where
    /// they are for or against and few live there (Z village's twenty suggestions).
    case answered(lines: Key)
    /// The verdict of the row that is looked at is one of these. Fails with the one it is.
    case verdict(oneOf: [Key])
    /// There are at least so many rows. Fails with how many there are (Z village: suggestions are
    /// published before the meeting).
    case linesAtLeast(lines: Key, min: Int)
    /// One document on file names all these groups and ways of asking. Fails with what the nearest
    /// leaves out (XWJ: no evaluation without a frame; Chengdu: one household, one form).
    case surveyFrame(groups: [Key], channels: [Key])
    /// The field cites an entry of the catalogue (the base: the municipal guideline, in its
    /// version).
    case cites(catalogue: Key, field: Key)
    /// These fields are filled, each last by somebody of the class. Fails with those that are
    /// empty and those that others wrote (Z village: heads, ingredients and taboos, said by
    /// villagers).
    case checklist(items: [Key], by: ActorClass)
    /// These sections are attached, in one document or several. Fails with those that are missing
    /// (XWJ's report: sources, uses, plan).
    case reportComplete(sections: [Key])
    /// A document of this kind is attached, to the matter or to every row, issued no longer than
    /// so many months ago. Fails with how many are missing and how many too old, of how many
    /// (Wenzhou's record checks).
    case validDocument(kind: Key, monthsMax: Int, eachLine: Key?)
    /// So many offers are on file as rows, or the field says why not. Fails with how many there
    /// are (the base's contracts: practice elsewhere).
    case offers(min: Int, lines: Key, orReason: Key)
    /// No other matter of the process in the institution's place, and no other row of this one,
    /// holds the same values in these fields, closed ones included. Fails with the other matter
    /// (Taicang: one claim a unit, one payment an invoice).
    case unique(fields: [Key])
    /// The flag was attested when the institution was adopted or the matter opened; what is
    /// attested later changes nothing (the base: who lacks the means).
    case precondition(Key)

    // When.

    /// It has been public for so many days; none for being public at all. Fails with how many
    /// passed, or that it is not public (the base and Guiyang: notice periods).
    case publishedFor(days: Int)
    /// So much time has gone by since the step was last taken, or the clock started: at least, at
    /// most, or both, both days included. Fails with the days that are left, or over (Taicang:
    /// claims within thirty days).
    case elapsed(since: Key, atLeast: Span?, atMost: Span?)
    /// So many reminders were sent since a clock was last started. Fails with how many were
    /// (Houtai: two before a plot lapses).
    case notified(times: Int)
    /// Every holder of the role was told; where every resident holds it, by a public notice. Fails
    /// with how many of how many were (Wenzhou: every guardian).
    case notifiedEach(role: Key)

    // Money and measures.

    /// The fund has the amount free, for the purpose of the matter. Fails with both (XWJ, JMJY).
    case fundsAvailable(fund: Key, amount: Key)
    /// The amount is at most so much. Fails with both (Z village: a cap for each aid case).
    case amountAtMost(field: Key, Money)
    /// The field's purpose is one of the fund's; a fund of none takes any. Money is then drawn for
    /// it (Chengdu: for community governance and nothing else).
    case purposeIn(fund: Key, field: Key)
    /// The measure's latest value is not below the one before; a first value is not. Fails with
    /// both (Chengdu: nothing is withdrawn from what there was).
    case baselineKept(measure: Key)
    /// What the rows pledge, all their amounts together, covers the share of the estimate, up to a
    /// whole fen. Fails with both amounts (the base: thirty per cent, in money and kind).
    case pledged(lines: Key, share: Ratio, of: Key)
    /// What the fund has free covers so many months of the monthly need. Fails with how many whole
    /// months it covers (Guiyang and Wenzhou: six; the number is ours).
    case runway(fund: Key, months: Int, monthly: Key)
    /// What was contracted, received and invoiced lie no further apart than the tolerance; in a
    /// row, its ceiling stands for the contract. Fails with all three (the base, Taicang).
    case threeWayMatch(receipt: Key, invoice: Key, tolerance: Money)
    /// The entry that the field draws is in its catalogue, the price within its bound and not more
    /// rows than it allows. Fails with what is wrong. Its evidence is asked for with `evidence`,
    /// once there can be any (Taicang: unit, price cap, evidence type).
    case inCatalogue(item: Key, price: Key)
    /// One number is at most so many times another. Fails with both (Wenzhou: children to adults).
    case ratio(of: Key, to: Key, atMost: Ratio)
    /// Of all places at least this share, up to a whole place, stays for whom they are kept first:
    /// so many of them at most go to others. Fails with the numbers (Wenzhou: 60 %).
    case reservedShare(places: Key, others: Key, Ratio)
    /// No money of this matter was paid. Fails with how much was (the base's go-ahead).
    case noMoneyPaid
    /// Nothing is owed in this matter any more: no promise to a row, and nothing a step asked for.
    /// The step that is being taken is not counted. Fails with how many things are (Z village).
    case noOpenDuties
}

/// So many holders of a role.
package struct RoleCount: Hashable, Sendable {
    package let role: Key
    package let count: Int

    package init(role: Key, count: Int) {
        self.role = role
        self.count = count
    }
}

/// What a capacity is counted by. Raw values are written in institution files.
package enum CapacityUnit: String, CaseIterable, Hashable, Sendable {
    case person
    case household
}
