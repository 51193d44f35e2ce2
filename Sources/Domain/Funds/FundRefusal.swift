package import Kernel

/// The rules about money that may say no, with the numbers a person needs.
package enum FundRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case title(Prose.Flaw)
    case titleAlreadyRemoved
    case unknownPlace(Identifier<Place>)
    case placeMerged(Identifier<Place>, into: Identifier<Place>)
    case unknownOrganisation(Identifier<Organisation>)
    case organisationMerged(Identifier<Organisation>, into: Identifier<Organisation>)
    case organisationEnded(Identifier<Organisation>, at: Day)
    /// Neither a legal person itself nor is there one that holds money for it.
    case holdsNoMoney(Identifier<Organisation>)
    case tooManyFunds(fundsMax: Int)
    case tooManyPurposes(purposesMax: Int)
    case purposeTwice(Key)
    /// Bound money is bound to something.
    case purposeMissing
    case unknownFund(Identifier<Fund>)
    case closed(Identifier<Fund>, at: Day)
    /// What was not promised by the end of that year is not promised any more.
    case lapsed(Identifier<Fund>, afterYear: Int)
    case lapsesNever(Identifier<Fund>)
    case notLapsed(Identifier<Fund>, afterYear: Int)
    /// The fund is not for that.
    case outsidePurpose(Key, Identifier<Fund>, Restriction, allowed: [Key])
    case amountOutOfRange(amountMax: Money)
    case countOutOfRange(countMax: UInt32)
    case dayOutOfRange(earliest: Day, latest: Day)
    case yearOutOfRange(yearMin: Int, yearMax: Int)
    case tooMuchReceived(receivedMax: Money)
    /// For that purpose, nothing left to promise or less than was asked for.
    case notEnough(Shortfall)
    case unknownEncumbrance(Identifier<Encumbrance>)
    /// Less of it stands there than the step asks for.
    case notSoMuchThere(Identifier<Encumbrance>, MoneyStage, asked: Money, there: Money)
    /// Of what is promised to the matter, less stands there than was asked for.
    case matterHasLess(UInt64, MoneyStage, asked: Money, there: Money)
    /// Somebody who promised or accepted it cannot pay it too.
    case samePerson(Identifier<Encumbrance>)
    /// It was decided with a matter and goes its way.
    case belongsToMatter(Identifier<Encumbrance>, matter: UInt64)
    /// What communities adopted lets its money leave by one process only.
    case sideDoor(Identifier<Fund>, Identifier<AdoptedInstitution>)
    /// Only the steps of matters under that institution move it.
    case movedByMatters(
        Identifier<Fund>,
        institution: Key,
        adoption: Identifier<AdoptedInstitution>
    )
    case stillHolds(left: Money, promised: Money)
    case unknownReceipt(Identifier<FundReceipt>)
    case alreadyMatched(Identifier<FundReceipt>, by: Identifier<FundReceipt>)
    /// Money that matches other money, or was passed on, is matched by nobody.
    case notToBeMatched(Identifier<FundReceipt>)
    case nothingToMatch(Identifier<Fund>)
    case alreadyAllocated(Identifier<Fund>, on: Day)
    case shares(ShareFlaw)
    case tooManyLevels(levelsMax: Int)
    case tooManyParties(partiesMax: Int)
    case alreadySplit(matter: UInt64)
    /// What is in kind counts once somebody has valued it.
    case valuerMissing
    case unknownPledge(Identifier<Pledge>)
    case pledgeSettled(Identifier<Pledge>)
    case sameFund(Identifier<Fund>)
    /// There is no room for another entry of the sort.
    case tooManyEntries(entriesMax: Int)
}

/// How a fund stands to what was asked of it.
package struct Shortfall: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let purpose: Key?
    package let asked: Money
    package let standing: FundStanding

    package init(
        fund: Identifier<Fund>,
        purpose: Key?,
        asked: Money,
        standing: FundStanding
    ) {
        self.fund = fund
        self.purpose = purpose
        self.asked = asked
        self.standing = standing
    }
}

/// What was received, what is promised, what is paid and what is left: never one without the
/// others. Received is the sum of promised, paid, returned and left.
package struct FundStanding: Hashable, Sendable, Codable {
    package let received: Money
    package let promised: Money
    package let paid: Money
    package let returned: Money
    package let left: Money

    package init(
        received: Money,
        promised: Money,
        paid: Money,
        returned: Money,
        left: Money
    ) {
        self.received = received
        self.promised = promised
        self.paid = paid
        self.returned = returned
        self.left = left
    }
}
