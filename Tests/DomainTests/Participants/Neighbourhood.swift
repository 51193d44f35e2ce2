import Domain
import Kernel

/// A small community: number 3, with the building 4; behind door 101 live persons 1 and 2, and
/// person 3 is a guest of the community.
enum Neighbourhood {
    static let community = Identifier<Place>(3)
    static let building = Identifier<Place>(4)
    static let home = Home(place: building, door: "101")

    static let events: [Event] = [
        .districtFounded(
            DistrictFounded(district: 7, name: .plain("云溪"), offsetMinutes: 480)
        ),
        place(2, .subdistrict, in: 1, "柳岸"),
        place(3, .community, in: 2, "杏花"),
        place(4, .building, in: 3, "1号楼"),
        .householdsRegistered(
            HouseholdsRegistered(
                first: Identifier(1),
                places: [building, community],
                doors: [.plain("101"), nil]
            )
        ),
        .personsRegistered(
            PersonsRegistered(
                first: Identifier(1),
                households: [Identifier(1), Identifier(1), Identifier(2)],
                details: [.plain("测试甲 "), .plain("测试乙 "), .plain("测试丙 ")],
                ages: [.adult, .child, .unknown]
            )
        ),
    ]

    static let spec = DeciderSpec().given(events)

    static func place(
        _ id: UInt64,
        _ kind: PlaceKind,
        in parent: UInt64,
        _ name: String
    ) -> Event {
        .placeCreated(
            PlaceCreated(
                place: Identifier(id),
                kind: kind,
                parent: Identifier(parent),
                name: .plain(name)
            )
        )
    }

    static func facts(
        _ changes: RosterChange...,
        households: [NewHousehold] = [],
        buildings: [String] = []
    ) -> ParticipantFacts {
        var facts = ParticipantFacts()
        facts.changes = changes
        facts.households = households
        facts.buildings = buildings
        facts.buildingLines = buildings.indices.map { $0 + 1 }
        return facts
    }

    static func person(_ number: UInt64) -> Identifier<Person> { Identifier(number) }
}

extension PersonDetails {
    static func named(_ name: String, born year: UInt16? = nil) -> PersonDetails {
        PersonDetails(name: name, birth: year.map { Birth(year: $0) })
    }
}
