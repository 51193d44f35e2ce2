package import Domain

/// One person of a roster as the file has it; the rules of a district have not looked at it yet.
package struct RosterRow: Hashable, Sendable {
    /// From 1, as spreadsheets show it.
    package var line: Int
    /// The name is trimmed; spaces between two Han characters, which only align a list, are taken
    /// out of it.
    package var details: PersonDetails
    package var address: AddressText?

    package init(line: Int, details: PersonDetails, address: AddressText? = nil) {
        self.line = line
        self.details = details
        self.address = address
    }
}

/// An address as written and as understood: a building and a door in it.
///
/// Different spellings of one door have the same `building` and the same `door`; the reference page
/// on rosters lists them.
package struct AddressText: Hashable, Sendable {
    package static let charactersMax = 200

    /// As the file has it, in one line; several columns are joined in their order.
    package let written: String
    /// What stands before the building number, and the number in one form.
    package let building: String
    /// Unit and room as `2-502`, or the room alone; of a house without rooms its own number.
    package let door: String

    package init(written: String, building: String, door: String) {
        self.written = written
        self.building = building
        self.door = door
    }
}
