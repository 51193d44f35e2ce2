/// One thing that somebody may be allowed to do or to see. Commands and reads ask for the same
/// powers; who has which is said in `AccessTable` and nowhere else.
package enum Power: String, CaseIterable, Codable, Hashable, Sendable {
    case foundDistrict
    /// Create, rename and merge places, and take back what was announced.
    case keepPlaces
    /// Erase what somebody wrote.
    case removeWords
    /// See who works here, in which role and since when.
    case seeStaff
    /// Open and close accounts, give and end roles, invite, and end other people's sessions.
    case keepStaff
    case keepRecordKeys
    /// Put people on file, import lists, correct, move and merge entries.
    case keepPeople
    /// Find people by name and open what is on file about them; every look is noted.
    case seePeople
    /// Found bodies and organisations, fill and vacate seats, change their rules.
    case keepBodies
    /// Print letters and codes, and make void what was printed.
    case sendLetters
    /// Answer who asks to be on the list.
    case answerRequests
    /// Open and close funds, write down what comes in, budget it, and record what is promised,
    /// accepted and paid without a matter.
    case keepFunds
    /// Keep something from being erased while a duty of the law stands.
    case holdRecords
    /// Open the record of somebody one has nothing to do with; that person is told.
    case openRecords
    /// Help somebody under their mandate.
    case helpPeople
    /// See, correct, take along and erase what is on file about oneself.
    case actForOneself
    /// Ask to be on the list, use a code, look after a request by its slip.
    case askForEntry
    /// Open matters, write into them and move them, for oneself or for one's office; who may do
    /// what in a matter stands in its institution.
    case takePart
    /// Let happen what was announced for now.
    case applyDueChanges
}
