package import Kernel

/// What a step requires. The vocabulary is closed, and a guard's meaning never changes: a new
/// meaning gets a new name.
///
/// A guard that fails names its numbers: see `GuardFailure`.
package indirect enum Guard: Hashable, Sendable {
    // Combinators.

    /// At least one of these holds. Fails with the failures of all of them.
    case anyOf([Guard])
    /// Every line of this kind satisfies the guard. Fails with the number of lines that do not.
    case each(lines: Key, Guard)
    /// At least one line of this kind does.
    case any(lines: Key, Guard)
    /// No line of this kind does.
    case none(lines: Key, Guard)

    // Who.

    /// Whoever acts declared no interest in the matter, did not open it and does not own it
    /// (JMJY's jury, Z village's aid cases).
    case notConflicted
    /// Whoever acts took none of these steps in this matter (Taicang: clerk is not payer).
    case distinctPersons(across: [Key])
    /// The matter was opened by somebody of one of these classes (JMJY: residents and their
    /// organisations propose).
    case origin(classes: [ActorClass])
    /// So many different holders of each role signed (XWJ's report: one and four).
    case signedBy([RoleCount])
    /// So many holders of the role are noted as present (Wenzhou: two screened adults).
    case present(role: Key, min: Int)
    /// A holder of the role is named as coming along (Z village's accompany rule).
    case accompaniedBy(role: Key)
    /// The field names somebody other than whoever acts (Guiyang: a named backup).
    case named(field: Key)
    /// Whoever collects stands on the list in these lines (Wenzhou's pick-up list).
    case listedCollector(lines: Key, field: Key)
    /// Fewer than `max` matters of this process are open per person or household (Houtai's plots).
    case capacity(per: CapacityUnit, max: Int)
    /// The hours that the named person has free cover the need, both a week (Guiyang).
    case freeHours(free: Key, need: Key)
    /// The matter lies where the institution holds.
    case withinScope
    /// The class took part in this stage at least so often (XWJ: residents design along).
    case contributed(stage: ContributionStage, by: ActorClass, min: Int)
    /// The persons on whom it depends agreed to this purpose and did not withdraw (aid, children).
    case consent(purpose: Key)

    // What is on file.

    /// These fields are filled.
    case fieldsComplete([Key])
    /// A document of each kind is attached.
    case evidence(kinds: [Key])
    /// Steps by these bodies recommend it (the base: coordinating office and sector bureau).
    case recommendations(of: [Key])
    /// Every line has a verdict, with what that verdict needs (Z village's twenty suggestions).
    case answered(lines: Key)
    /// The line's verdict is one of these.
    case verdict(oneOf: [Key])
    /// There are at least so many lines.
    case linesAtLeast(lines: Key, min: Int)
    /// A survey is on file that names these groups and ways of asking (XWJ: no evaluation without
    /// a frame).
    case surveyFrame(groups: [Key], channels: [Key])
    /// The field cites an entry of the catalogue (the base: the municipal guideline).
    case cites(catalogue: Key, field: Key)
    /// These fields are filled, each last by somebody of the class (Z village's local knowledge).
    case checklist(items: [Key], by: ActorClass)
    /// These sections are attached (XWJ's report: sources, uses, plan).
    case reportComplete(sections: [Key])
    /// A document of this kind is attached, or on each line, no older than so many months
    /// (Wenzhou's record checks).
    case validDocument(kind: Key, monthsMax: Int, eachLine: Key?)
    /// So many offers are on file, or the field says why not (the base's contracts).
    case offers(min: Int, lines: Key, orReason: Key)
    /// No other matter of the process holds the same values in these fields (Taicang: one claim a
    /// unit).
    case unique(fields: [Key])
    /// The flag was attested when the matter was opened.
    case precondition(Key)

    // When.

    /// It has been public for so many days (notice periods).
    case publishedFor(days: Int)
    /// So much time has gone by since the step, at least or at most (Taicang: claims in 30 days).
    case elapsed(since: Key, atLeast: Span?, atMost: Span?)
    /// So many reminders were sent (Houtai: two before a plot lapses).
    case notified(times: Int)
    /// Every holder of the role was told (Wenzhou: every guardian).
    case notifiedEach(role: Key)

    // Money and measures.

    /// The fund has the amount free.
    case fundsAvailable(fund: Key, amount: Key)
    case amountAtMost(field: Key, Money)
    /// The field's purpose is one of the fund's.
    case purposeIn(fund: Key, field: Key)
    /// The measure's latest value is not below the one before (Chengdu: nothing is withdrawn).
    case baselineKept(measure: Key)
    /// Money and kind pledged cover the share of the estimate (the base: 30 %).
    case pledged(lines: Key, share: Ratio, of: Key)
    /// The fund covers so many months of the need.
    case runway(fund: Key, months: Int, monthly: Key)
    /// Commitment, receipt and invoice agree within so much (the base, Taicang).
    case threeWayMatch(receipt: Key, invoice: Key, tolerance: Money)
    /// The entry is in the catalogue, the price within its bound and its evidence attached.
    case inCatalogue(item: Key, price: Key)
    /// One number is at most so many times another (children to adults).
    case ratio(of: Key, to: Key, atMost: Ratio)
    /// Of all places at least this share stays for whom they are kept first (Wenzhou: 60 %).
    case reservedShare(places: Key, others: Key, Ratio)
    /// No money of this matter was paid (the base's go-ahead).
    case noMoneyPaid
    /// Nothing is owed in this matter any more.
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
