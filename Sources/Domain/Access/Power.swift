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
    /// Let happen what was announced for now.
    case applyDueChanges
}
