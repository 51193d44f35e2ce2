import Application
import Domain
import Kernel

/// How the example hears who is against something, and what neighbours give to it.
extension DemoDistrict {
    /// Somebody of the sub-district mediates, as the district says. Answers who answers what is
    /// against: where few live, the mediator.
    mutating func mediate(
        _ matter: Identifier<Matter>,
        broughtBy proposer: MatterParty
    ) async throws -> MatterParty {
        guard let mediator = account("test-subdistrict"), let namer = account("test-district")
        else { return proposer }
        let name = NameMediator(
            matter: matter,
            mediator: .account(mediator),
            by: .account(namer)
        )
        try await give(.objections(.name(name)))
        let district = writer.published.current.state.district
        let isShown = district.matter(matter).map(district.showsStances) ?? false
        return isShown ? proposer : .account(mediator)
    }

    mutating func stateMinority(
        of matter: Identifier<Matter>,
        _ words: String
    ) async throws {
        guard let mediator = account("test-subdistrict") else { return }
        let state = StateMinority(matter: matter, text: words, by: .account(mediator))
        try await give(.objections(.state(state)))
    }

    /// Two note what they gave; of a third, somebody of the committee who was there does.
    mutating func lendAHand(
        to matter: Identifier<Matter>,
        _ neighbours: [MatterParty]
    ) async throws {
        let worker = account("test-office").map(MatterParty.account)
        let day = Day(of: clock.wall(), offsetMinutes: 480)
        let given: [(minutes: UInt32, things: String?)] = [(120, nil), (45, "两桶清漆"), (90, nil)]
        for (number, neighbour) in neighbours.prefix(given.count).enumerated() {
            let (minutes, things) = given[number]
            let note = NoteContribution(
                matter: matter,
                giver: neighbour,
                minutes: minutes,
                things: things,
                day: day,
                by: number == given.count - 1 ? worker ?? neighbour : neighbour
            )
            try await give(.contributions(.note(note)))
        }
    }
}
