import Application
import Domain
import Journal
import Kernel
import Logging
import Synchronization
import TestSupport
import Web

/// A small district at a fixed instant, made by real commands, in memory unless told otherwise.
struct SmallDistrict {
    static let instant = Instant(milliseconds: 1_780_286_400_000)

    let journal: any Journal
    let writer: DistrictWriter<HostedDistrict>
    let staff: StaffDoor
    let residents: ResidentDoor
    let looks: PersonLooks
    let folder: TemporaryFolder
    let attachments: AttachmentFiles
    let clock: MovableClock
    private(set) var site: Site

    /// Two sub-districts with three communities and a building; a rename, one to come, a merger,
    /// and a name that was removed.
    static func lively(
        log: Logger = .init(label: "test"),
        exposure: Exposure = .loopback,
        journal: any Journal = MemoryJournal()
    ) async throws -> SmallDistrict {
        let district = try SmallDistrict(log: log, exposure: exposure, journal: journal)
        let root = Identifier<Place>(1)
        try await district.give([
            .found(FoundDistrict(name: "云溪区", offsetMinutes: 480)),
            .create(CreatePlace(kind: .subdistrict, parent: root, name: "柳岸街道")),
            .create(CreatePlace(kind: .subdistrict, parent: root, name: "竹园街道")),
            .create(CreatePlace(kind: .community, parent: Identifier(2), name: "杏桥社区")),
            .create(CreatePlace(kind: .community, parent: Identifier(2), name: "荷湾社区")),
            .create(CreatePlace(kind: .community, parent: Identifier(3), name: "松坪社区")),
            .create(CreatePlace(kind: .building, parent: Identifier(4), name: "1号楼")),
            .rename(RenamePlace(place: Identifier(4), name: "杏花社区")),
            .rename(
                RenamePlace(
                    place: Identifier(6),
                    name: "松<b>&坪社区",
                    effective: instant.adding(days: 30)
                )
            ),
            .merge(MergePlaces(place: Identifier(5), into: Identifier(4))),
            .create(CreatePlace(kind: .community, parent: Identifier(3), name: "误录社区")),
            .removeName(RemovePlaceName(place: Identifier(8), index: 0, rule: .mistake)),
        ])
        return district
    }

    init(
        log: Logger = .init(label: "test"),
        exposure: Exposure = .loopback,
        journal: any Journal = MemoryJournal()
    ) throws {
        self.journal = journal
        clock = MovableClock(Self.instant)
        writer = DistrictWriter(
            try Replay<HostedDistrict>(of: journal),
            journal: journal,
            clock: clock,
            sealer: CryptoSealer(random: SeededRandom(seed: 1)),
            log: log
        )
        staff = try StaffDoor(
            writer,
            journal: journal,
            clock: clock,
            settings: .init(cost: Self.cost, random: SeededRandom(seed: 2), log: log)
        )
        var random = SeededRandom(seed: 4)
        residents = try ResidentDoor(
            writer,
            journal: journal,
            clock: clock,
            key: LetterKey(using: &random),
            random: SeededRandom(seed: 5),
            log: log
        )
        looks = try PersonLooks(
            writer,
            journal: journal,
            clock: clock,
            random: SeededRandom(seed: 6)
        )
        folder = try TemporaryFolder()
        attachments = AttachmentFiles(folder: folder.path("attachments"))
        site = Site(
            published: writer.published,
            desk: Desk(
                door: writer,
                staff: staff,
                residents: residents,
                looks: looks,
                attachments: attachments,
                key: FormKey(),
                clock: clock
            ),
            exposure: exposure,
            log: log,
            edition: "test"
        )
        site.templates =
            ShippedInstitutions.all + [WishInstitution.institution()].compactMap(\.self)
    }

    /// The same district with another way in, or none.
    func site(with desk: Desk?) -> Site {
        Site(
            published: writer.published,
            desk: desk,
            exposure: .loopback,
            log: .init(label: "test"),
            edition: "test"
        )
    }

    /// As little work as the function allows: tests compare, they do not withstand.
    private static let cost = ScryptCost(roundsLog2: 4, blockSize: 1, parallelism: 1)

    func give(_ commands: [PlaceCommand]) async throws {
        let before = writer.published.current.sequence
        for (number, command) in commands.enumerated() {
            _ = try await writer.submit(
                Submission(
                    .places(command),
                    actor: .console,
                    request: RequestID(high: before, low: UInt64(number)),
                    made: Self.instant
                )
            )
        }
    }
}

/// A clock that stands still until a test moves it.
final class MovableClock: DistrictClock {
    private let moment: Mutex<Instant>

    init(_ moment: Instant) {
        self.moment = Mutex(moment)
    }

    func move(milliseconds: Int64) {
        moment.withLock { $0 = $0.adding(milliseconds: milliseconds) }
    }

    func wall() -> Instant { moment.withLock { $0 } }
    func elapsed() -> Int64 { wall().milliseconds(since: SmallDistrict.instant) }
}

struct StandingClock: DistrictClock {
    func wall() -> Instant { SmallDistrict.instant }
    func elapsed() -> Int64 { 0 }
}
