package import Kernel

/// The rules about matters that may say no, with the numbers a person needs.
package enum MatterRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownMatter(Identifier<Matter>)
    case unknownAdoption(Identifier<AdoptedInstitution>)
    /// The institution is not in force yet, or not any more.
    case notInForce(Identifier<AdoptedInstitution>)
    case unknownProcess(Key)
    case unknownPlace(Identifier<Place>)
    /// The place does not lie where the institution holds.
    case outsideScope(Identifier<Place>)
    case tooManyMatters(mattersMax: Int)
    case tooManyActs(actsMax: Int)
    case unknownParty(MatterParty)
    case unknownFlag(Key, known: [Key])
    /// Whoever asks holds none of these roles.
    case notYours(roles: [Key])
    /// Whoever asks sits in two bodies that share nobody, and acts for neither.
    case dualPost(Key, Key)
    case closed

    case title(Prose.Flaw)
    case reason(Prose.Flaw)
    case content(Prose.Flaw)
    case reasonMissing
    case unknownField(Key, known: [Key])
    case fieldTwice(Key)
    case fieldText(Key, Prose.Flaw)
    case fieldAmount(Key, Money.Flaw)
    /// What was written cannot be read as what the field holds.
    case fieldUnreadable(Key, FieldShape)
    case unknownChoice(Key, known: [Key])
    case unknownSubject(Key)

    case unknownLineKind(Key, known: [Key])
    case unknownLine(linesCount: Int)
    case tooManyLines(linesMax: Int)
    case unknownVerdict(Key, known: [Key])
    case verdictReason(Key)
    /// Somebody who will do it, by a day.
    case verdictPromise(Key)
    case verdictAmount(Key)
    case promiseBeforeToday(Day)
    case unknownBody(Identifier<Organisation>)
    case amountNegative
    case evidenceFrozen
    case tooManyDocuments(documentsMax: Int)
    case issuedLater(Day)

    case unknownRole(Key)
    /// Whoever is noted does not hold the role.
    case roleNotHeld(Key)
    case roleMissing
    case notForOthers
    case alreadyNoted
    case tooManyParties(partiesMax: Int)

    /// There is no such step where the matter stands.
    case noSuchStep(Key, possible: [Key])
    case bodyDecides(Key)
    case nobodyPresses(Key)
    case guards([GuardFailure])
    case effect(EffectFailure)

    case notDecidedByBody(Key)
    /// Not what is on file of the body.
    case membersDiffer(stated: Int, onFile: Int)
    /// More than there were.
    case countBeyond(counted: Int, most: Int)
    case noQuorum(present: Int, needed: Int, members: Int)
    case nothingCounted
    case sameSigner
    case recused(Recusal)

    case linkToItself
    case alreadyLinked
    case tooManyLinks(linksMax: Int)
    case unknownMeasure(Key, known: [Key])
    case sameRules
    /// The newer rules have other kinds of lines, and the matter has lines.
    case linesDiffer
    /// The newer rules have no such state; the map must say which one it becomes.
    case unmappedState(Key, known: [Key])
}

/// Why somebody stays out of a decision.
package enum Recusal: String, CaseIterable, Codable, Hashable, Sendable {
    case interested
    case opener
    case owner
}

/// What a field is to hold, for whoever wrote something else.
package enum FieldShape: String, CaseIterable, Codable, Hashable, Sendable {
    case number
    case day
    case flag
    case choice
    case share
    case person
    case organisation
    case item
}
