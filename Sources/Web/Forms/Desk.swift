package import Application
package import Kernel

/// Where a site takes forms: the way to the writer, the tickets, and the clock they are dated by.
package struct Desk: Sendable {
    let door: any DistrictDoor
    /// Through which staff sign in.
    let staff: StaffDoor?
    /// Through which residents come in.
    let residents: ResidentDoor?
    /// Where it is noted who looked at whose record.
    let looks: PersonLooks?
    /// Where photos and papers are kept; nothing where none are taken.
    let attachments: AttachmentFiles?
    let tickets: FormTickets
    let clock: any DistrictClock
    /// Draws the random number of every form; the system's unless a test must repeat itself.
    let nonce: @Sendable () -> RequestID
    let recent = RecentActs()
    let lists = RosterShelf()

    package init(
        door: any DistrictDoor,
        staff: StaffDoor? = nil,
        residents: ResidentDoor? = nil,
        looks: PersonLooks? = nil,
        attachments: AttachmentFiles? = nil,
        key: FormKey,
        clock: any DistrictClock,
        nonce: @escaping @Sendable () -> RequestID = Desk.random
    ) {
        self.door = door
        self.staff = staff
        self.residents = residents
        self.looks = looks
        self.attachments = attachments
        tickets = FormTickets(key: key)
        self.clock = clock
        self.nonce = nonce
    }

    package static let random: @Sendable () -> RequestID = {
        var random = SystemRandomNumberGenerator()
        return RequestID.random(using: &random)
    }

    func ticket(for purpose: String, holder: [UInt8]) -> String {
        tickets.ticket(
            for: purpose,
            holder: holder,
            made: clock.wall(),
            nonce: nonce()
        )
    }
}
