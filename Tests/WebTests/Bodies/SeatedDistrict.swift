import Application
import Domain
import Kernel
import Testing
import Web

/// Organisations of community 4, made by real commands: its committee (1) with six people on nine
/// seats, a council (2) that went from six coordinators to three and twenty councillors, and an
/// association (3) that the head of the committee heads too.
extension SmallDistrict {
    static func seated() async throws -> SmallDistrict {
        let district = try await lively()
        try await district.foundBodies()
        return district
    }

    /// One body (1) of community 4, with a seat that somebody holds.
    func foundCouncil() async throws {
        let rule = SeatRuleDraft(
            begins: Self.day("2024-06-01"),
            source: "章程",
            groups: [Self.group("议事员", "councillors", 0...3)]
        )
        let council = FoundBody(
            kind: .council,
            place: Identifier(4),
            name: "居民议事会",
            rule: rule
        )
        try await give([.bodies(.found(council)), Self.sits(nil, in: 1, group: 1, nil)])
    }

    func foundBodies() async throws {
        let place = Identifier<Place>(4)
        try await give(
            (1...8).map { number in
                .participants(
                    .register(
                        RegisterPerson(
                            details: PersonDetails(name: "测试居民\(number)"),
                            guestOf: place
                        )
                    )
                )
            }
        )
        try await give([
            .bodies(.found(committee)), .bodies(.found(council)), .bodies(.found(association)),
        ])
        try await give(committeeSeats + councilSeats)
    }

    private var committee: FoundBody {
        FoundBody(
            kind: .residentsCommittee,
            place: Identifier(4),
            name: "杏花社区居委会",
            ties: BodyTies(isRegistered: true),
            rule: SeatRuleDraft(
                begins: Self.day("2024-06-01"),
                source: "居民委员会组织法",
                groups: [
                    Self.group("主任", "director", 1...1, isHead: true),
                    Self.group("委员", "members", 6...8, byElection: 60),
                ]
            )
        )
    }

    private var council: FoundBody {
        FoundBody(
            kind: .council,
            place: Identifier(4),
            name: "居民议事会",
            ties: BodyTies(partOf: Identifier(1), legalHolder: Identifier(1)),
            rule: SeatRuleDraft(
                begins: Self.day("2013-05-01"),
                source: "议事会章程（第一阶段）",
                groups: [Self.group("协调员", "coordinators", 6...6, kind: .appointed)]
            )
        )
    }

    private var association: FoundBody {
        FoundBody(
            kind: .ngo,
            place: Identifier(4),
            name: "自治<b>&协会",
            ties: BodyTies(isRegistered: true),
            rule: SeatRuleDraft(
                begins: Self.day("2024-06-01"),
                source: "协会章程",
                groups: [Self.group("会长", "chair", 1...1, isHead: true)]
            )
        )
    }

    private var committeeSeats: [Command] {
        let director = Self.sits(1, in: 1, group: 1, "测试甲")
        let members = (2...6).map { (number: Int) in
            Self.sits(number, in: 1, group: 2, "测试\(number)")
        }
        return [director] + members + [
            Self.sits(nil, in: 1, group: 2, nil), Self.sits(1, in: 3, group: 1, "测试甲"),
            .bodies(
                .vacate(
                    VacateSeat(
                        holding: Identifier(6),
                        ends: Self.day("2026-05-01"),
                        reason: .resigned
                    )
                )
            ),
        ]
    }

    private var councilSeats: [Command] {
        let first = (1...6).map { (number: Int) in
            Self.sits(number, in: 2, group: 1, "测试\(number)", from: "2013-05-01")
        }
        let second = AdoptSeatRule(
            body: Identifier(2),
            rule: SeatRuleDraft(
                begins: Self.day("2016-05-01"),
                source: "议事会章程（第二阶段）",
                groups: [
                    Self.group("协调员", "coordinators", 3...3, kind: .appointed, continues: 1),
                    Self.group("议事员", "councillors", 20...20),
                ]
            )
        )
        return first + [.bodies(.adoptRule(second))]
    }

    func give(_ commands: [Command]) async throws {
        let before = writer.published.current.sequence
        for (number, command) in commands.enumerated() {
            _ = try await writer.submit(
                Submission(
                    command,
                    actor: .console,
                    request: RequestID(high: before, low: UInt64(number)),
                    made: Self.instant
                )
            )
        }
    }

    static func day(_ text: String) -> Instant? { Day(text)?.start(offsetMinutes: 480) }

    private static func sits(
        _ person: Int?,
        in body: UInt64,
        group: UInt16,
        _ name: String?,
        from begins: String = "2024-06-01"
    ) -> Command {
        .bodies(
            .fill(
                FillSeat(
                    body: Identifier(body),
                    group: group,
                    holder: person.map { .person(Identifier(UInt64($0))) } ?? .notNamed,
                    name: name,
                    begins: day(begins)
                )
            )
        )
    }

    private static func group(
        _ zh: String,
        _ en: String,
        _ seats: ClosedRange<Int>,
        kind: SeatKind = .elected,
        isHead: Bool = false,
        byElection: Int? = nil,
        continues: UInt16? = nil
    ) -> SeatGroupDraft {
        SeatGroupDraft(
            continues: continues,
            zh: zh,
            en: en,
            seatsMin: seats.lowerBound,
            seatsMax: seats.upperBound,
            kind: kind,
            isHead: isHead,
            termMonths: 60,
            byElectionDays: byElection
        )
    }
}
