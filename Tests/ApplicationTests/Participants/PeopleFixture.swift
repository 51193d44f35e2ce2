import Application
import Domain
import Journal
import Kernel
import Testing

/// A hosted district with a community, number 3, and lists of residents for it.
struct PeopleFixture {
    static let community = Identifier<Place>(3)

    let writing: WriterFixture

    init(_ writing: WriterFixture) {
        self.writing = writing
    }

    static func make() async throws -> PeopleFixture {
        let fixture = PeopleFixture(try WriterFixture())
        try await fixture.writing.found()
        try await fixture.writing.submit(.community("杏花"), request: 3)
        return fixture
    }

    /// The same folder after a restart.
    func restarted() throws -> PeopleFixture {
        PeopleFixture(try WriterFixture(writing.journal, clock: writing.clock))
    }

    var state: HostedDistrict { writing.state }
    var district: District { writing.state.district }

    @discardableResult
    func take(_ entries: [RosterEntry], request: UInt64) async throws(Denial<Refusal>) -> Receipt {
        try await give(
            .importRoster(ImportRoster(place: Self.community, entries: entries)),
            request: request
        )
    }

    @discardableResult
    func give(
        _ command: ParticipantCommand,
        request: UInt64
    ) async throws(Denial<Refusal>) -> Receipt {
        try await writing.submit(.participants(command), request: request)
    }

    /// Everybody present, as one line each.
    var lines: [String] {
        district.persons.indices.compactMap { index in
            let id = Identifier<Domain.Person>(UInt64(index) + 1)
            guard district.person(id)?.isPresent == true,
                let details = state.people.details(of: id),
                let household = district.person(id)?.household
            else { return nil }
            let place = district.home(of: id)?.rawValue ?? 0
            let door = state.people.door(of: household) ?? "-"
            let birth = details.birth.map { "\($0.year)-\($0.month)-\($0.day)" } ?? "?"
            return "\(id) \(details.name) \(birth) \(details.phone) @\(place)/\(door)#\(household)"
        }
    }
}

func entry(
    _ name: String,
    line: Int = 1,
    born birth: Birth? = nil,
    phone: String = "",
    building: String? = "1号楼",
    door: String = "101"
) -> RosterEntry {
    RosterEntry(
        line: line,
        details: PersonDetails(name: name, birth: birth, phone: phone),
        building: building,
        door: door
    )
}
