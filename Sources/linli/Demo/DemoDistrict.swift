import Application
import Domain
import Kernel

/// An invented district in the shape of the ones Linli is made for, made by real commands over a
/// simulated year. The same seed and first day give the same district.
struct DemoDistrict {
    struct Size {
        let subdistricts: Int
        let communities: Int
        let buildingsPerCommunity: Int
        let addressesPerBuilding: Int
        let householdsPerBuilding: Int

        static let small = Size(
            subdistricts: 2,
            communities: 6,
            buildingsPerCommunity: 6,
            addressesPerBuilding: 4,
            householdsPerBuilding: 2
        )
        static let full = Size(
            subdistricts: 7,
            communities: 64,
            buildingsPerCommunity: 20,
            addressesPerBuilding: 8,
            householdsPerBuilding: 6
        )
    }

    /// From the founding to the last event.
    static let days: Int64 = 364

    let writer: DistrictWriter<HostedDistrict>
    let clock: DemoClock
    /// Nothing where no photos are kept.
    var attachments: AttachmentFiles?
    var random: SeededRandom
    private var names: [String]

    init(writer: DistrictWriter<HostedDistrict>, clock: DemoClock, seed: UInt64) {
        self.writer = writer
        self.clock = clock
        random = SeededRandom(seed: seed)
        names = DemoNames.places.shuffled(using: &random)
    }

    /// Calls `progress` with the part that is done, from 0 to 1.
    mutating func make(_ size: Size, progress: (Double) -> Void) async throws {
        try await give(.found(FoundDistrict(name: takeName() + "区", offsetMinutes: 480)))
        var subdistricts: [Identifier<Place>] = []
        for _ in 0..<size.subdistricts {
            subdistricts.append(
                try await create(.subdistrict, in: Places.root, takeName() + "街道")
            )
        }
        var communities: [Identifier<Place>] = []
        for number in 0..<size.communities {
            let parent = subdistricts[number % subdistricts.count]
            let community = try await create(.community, in: parent, takeName() + "社区")
            try await fill(community, size)
            communities.append(community)
            progress(Double(number + 1) / Double(size.communities))
        }
        let offices = try await open(officesOf: subdistricts)
        for (number, community) in communities.enumerated() {
            try await settle(community, under: offices[number % offices.count])
        }
        try await employ(at: subdistricts[0], communities[0])
        try await live(with: communities, under: offices)
    }

    private mutating func fill(_ community: Identifier<Place>, _ size: Size) async throws {
        clock.pass(milliseconds: Instant.millisecondsPerDay / 4)
        for number in 1...size.buildingsPerCommunity {
            let building = try await create(.building, in: community, "\(number)号楼")
            var doors: [PlaceCommand] = []
            for door in 0..<size.addressesPerBuilding {
                let name = "\(1 + door / 2)0\(1 + door % 2)室"
                doors.append(.create(CreatePlace(kind: .address, parent: building, name: name)))
            }
            try await giveTogether(doors)
        }
        let entries = DemoPeople.list(
            buildings: size.buildingsPerCommunity,
            householdsPerBuilding: size.householdsPerBuilding,
            using: &random
        )
        let list = ImportRoster(place: community, entries: entries)
        try await give(.participants(.importRoster(list)))
    }

    /// What happens to places in a year: new names, a merger, and one that is announced.
    private mutating func live(
        with communities: [Identifier<Place>],
        under offices: [Identifier<Organisation>]
    ) async throws {
        clock.pass(milliseconds: 60 * Instant.millisecondsPerDay)
        try await give(.rename(RenamePlace(place: communities[0], name: takeName() + "社区")))
        try await renameBodies(of: communities[0])
        clock.pass(milliseconds: 90 * Instant.millisecondsPerDay)
        try await resign(from: communities[0])
        try await resign(from: communities[1])
        try await give(
            .rename(
                RenamePlace(
                    place: communities[1],
                    name: takeName() + "社区",
                    effective: clock.wall().adding(days: 30)
                )
            )
        )
        clock.pass(milliseconds: 31 * Instant.millisecondsPerDay)
        await writer.fireDueTimers()
        let last = communities[communities.count - 1]
        try await give(.merge(MergePlaces(place: last, into: communities[2])))
        clock.pass(milliseconds: 20 * Instant.millisecondsPerDay)
        try await elect(in: communities[0])
        let cast = try await adopt(at: communities[0], under: offices[0])
        if let cast { try await begin(cast) }
        await writer.fireDueTimers()
        pass(untilDay: Self.days - 20)
        await writer.fireDueTimers()
        try await resign(from: communities[0])
        try await letIn(at: communities[0])
        pass(untilDay: Self.days - 9)
        await writer.fireDueTimers()
        if let cast { try await goOn(cast) }
        try await guardGate(of: communities[0], against: offices[0])
        pass(untilDay: Self.days - 2)
        await writer.fireDueTimers()
        try await ask(at: communities[0])
        pass(untilDay: Self.days)
        try await give(
            .rename(
                RenamePlace(
                    place: communities[3],
                    name: takeName() + "社区",
                    effective: clock.wall().adding(days: 120)
                )
            )
        )
    }

    private mutating func create(
        _ kind: PlaceKind,
        in parent: Identifier<Place>,
        _ name: String
    ) async throws -> Identifier<Place> {
        let command = CreatePlace(kind: kind, parent: parent, name: name)
        return Identifier(try await give(.create(command)).subject)
    }

    @discardableResult
    private mutating func give(_ command: PlaceCommand) async throws -> Receipt {
        try await give(.places(command))
    }

    private mutating func giveTogether(_ commands: [PlaceCommand]) async throws {
        _ = try await give(together: commands.map(Command.places))
    }

    @discardableResult
    mutating func give(together commands: [Command]) async throws -> [Receipt] {
        try await writer.submit(inOrder: commands.map { submission($0) }).map { try $0.get() }
    }

    @discardableResult
    mutating func give(_ command: Command, by actor: Actor = .console) async throws -> Receipt {
        try await writer.submit(submission(command, by: actor))
    }

    private mutating func pass(untilDay day: Int64) {
        clock.pass(milliseconds: day * Instant.millisecondsPerDay - clock.elapsed())
    }

    private mutating func submission(
        _ command: Command,
        by actor: Actor = .console
    ) -> Submission<Command> {
        Submission(
            command,
            actor: actor,
            request: RequestID.random(using: &random),
            made: clock.wall()
        )
    }

    /// - Precondition: fewer names are taken than the list holds; the sizes above see to it.
    private mutating func takeName() -> String {
        names.removeLast()
    }
}

/// Names in the manner of Chinese neighbourhoods that are nobody's.
enum DemoNames {
    static let places = pairs(
        ["云", "松", "柳", "荷", "竹", "桂", "枫", "杏", "兰", "星", "泉", "鹤"],
        ["溪", "岸", "湾", "坪", "桥", "园", "庭", "岭", "舍"]
    )

    private static func pairs(_ first: [String], _ second: [String]) -> [String] {
        first.flatMap { one in second.map { one + $0 } }
    }
}
