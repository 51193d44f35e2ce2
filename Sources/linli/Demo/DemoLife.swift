import Application
import Domain
import Kernel

/// What people of the example do in a year: sit in bodies, resign, come in by letters, ask.
extension DemoDistrict {
    /// An office for each sub-district, the first organisations on file.
    mutating func open(
        officesOf subdistricts: [Identifier<Place>]
    ) async throws -> [Identifier<Organisation>] {
        try await give(
            together: subdistricts.map { place in
                .bodies(
                    .found(
                        FoundBody(
                            kind: .subdistrictOffice,
                            place: place,
                            name: name(of: place) + "办事处",
                            ties: BodyTies(isRegistered: true)
                        )
                    )
                )
            }
        ).map { Identifier($0.subject) }
    }

    /// The committee, the council and who works with them in a community, with people on the seats.
    mutating func settle(
        _ community: Identifier<Place>,
        under office: Identifier<Organisation>
    ) async throws {
        let name = name(of: community)
        let committee = try await found(
            .residentsCommittee,
            name + "居民委员会",
            at: community,
            BodyTies(isRegistered: true),
            DemoSeats.committee(organiser: office, from: begin(monthsAgo: 26))
        )
        let council = try await found(
            .council,
            name + "居民议事会",
            at: community,
            BodyTies(partOf: committee, legalHolder: committee),
            DemoSeats.council(organiser: committee, from: begin(monthsAgo: 24))
        )
        _ = try await found(
            .neighbourhoodOrganisation,
            name + "花友会",
            at: community,
            BodyTies(legalHolder: committee)
        )
        _ = try await found(
            .propertyCompany,
            name + "物业服务中心",
            at: community,
            BodyTies(isRegistered: true)
        )
        let people = adults(in: community)
        try await seat(people.prefix(7), in: committee, from: begin(monthsAgo: 26))
        try await seat(people.dropFirst(5).prefix(9), in: council, from: begin(monthsAgo: 24))
    }

    /// The committee and the council are called as their community is called now.
    mutating func renameBodies(of community: Identifier<Place>) async throws {
        let name = name(of: community)
        for (kind, title) in [
            (OrganisationKind.residentsCommittee, "居民委员会"), (.council, "居民议事会"),
        ] {
            guard let body = body(kind, of: community) else { continue }
            try await give(.bodies(.rename(RenameBody(body: body, name: name + title))))
        }
    }

    /// Somebody gives up a seat of the council for one of their own.
    mutating func resign(from community: Identifier<Place>) async throws {
        guard let council = council(of: community) else { return }
        let district = writer.published.current.state.district
        let held = district.heldSeats(in: council, group: 1, at: clock.wall())
        guard let last = held.last else { return }
        try await give(.bodies(.vacate(VacateSeat(holding: last, reason: .resigned))))
    }

    /// The by-election that this asked for.
    mutating func elect(in community: Identifier<Place>) async throws {
        guard let council = council(of: community) else { return }
        let people = adults(in: community).dropFirst(14).prefix(1)
        try await seat(people, in: council, from: nil)
    }

    /// Four who work for the example; they get in by a link that `linli staff invite` makes.
    mutating func employ(
        at subdistrict: Identifier<Place>,
        _ community: Identifier<Place>
    ) async throws {
        let staff: [(String, String, Role, Identifier<Place>)] = [
            ("测试子", "test-office", .officeWorker, community),
            ("测试丑", "test-auditor", .auditor, subdistrict),
            ("测试寅", "test-subdistrict", .officeWorker, subdistrict),
            ("测试辰", "test-district", .officeWorker, Places.root),
        ]
        try await give(
            together: staff.map { displayName, signInName, role, place in
                .access(
                    .open(
                        OpenAccount(
                            displayName: displayName,
                            signInName: signInName,
                            role: role,
                            place: place
                        )
                    )
                )
            }
        )
    }

    /// A letter for every household; two of the codes are used, and one use is contested.
    mutating func letIn(at community: Identifier<Place>) async throws {
        let letters = IssueLetters(.place(community), reason: .first)
        let first = Identifier<Letter>(try await give(.letters(.issue(letters))).subject)
        let now = clock.wall()
        let district = writer.published.current.state.district
        let codes = (first.rawValue..<first.rawValue + 4).map {
            LetterCode(letter: Identifier($0), slot: 0)
        }.filter { code in
            if case .good(.some) = district.standing(of: code, now: now) { true } else { false }
        }
        for code in codes.prefix(2) {
            let use = UseLetterCode(code: code, displayName: "测试邻居")
            let receipt = try await give(.letters(.use(use)), by: .visitor)
            guard code == codes.first else { continue }
            let contest = ContestLetterUseByCode(use: Identifier(receipt.subject), code: code)
            try await give(.letters(.contestByCode(contest)), by: .visitor)
        }
    }

    /// Two who are on no list: one waits, one was refused and may ask the place above.
    mutating func ask(at community: Identifier<Place>) async throws {
        let district = writer.published.current.state.district
        guard let building = district.place(community)?.children.first else { return }
        for (name, door) in [("测试寅", "101"), ("测试卯", "909")] {
            let asked = AskForEntry(
                place: building,
                details: EntryDetails(name: name, door: door, phone: "00000001"),
                proof: .lease
            )
            let receipt = try await give(.entry(.ask(asked)), by: .visitor)
            guard door == "909" else { continue }
            let answer = AnswerEntry(
                request: Identifier(receipt.subject),
                verdict: .refuse(.noSuchDoor)
            )
            try await give(.entry(.answer(answer)))
        }
    }
}

extension DemoDistrict {
    mutating func found(
        _ kind: OrganisationKind,
        _ name: String,
        at place: Identifier<Place>,
        _ ties: BodyTies,
        _ rule: SeatRuleDraft? = nil
    ) async throws -> Identifier<Organisation> {
        let body = FoundBody(kind: kind, place: place, name: name, ties: ties, rule: rule)
        return Identifier(try await give(.bodies(.found(body))).subject)
    }

    mutating func seat(
        _ people: some Collection<Identifier<Person>>,
        in body: Identifier<Organisation>,
        from begins: Instant?
    ) async throws {
        let state = writer.published.current.state
        try await give(
            together: people.map { person in
                .bodies(
                    .fill(
                        FillSeat(
                            body: body,
                            group: 1,
                            holder: .person(person),
                            name: state.people.details(of: person)?.name,
                            begins: begins
                        )
                    )
                )
            }
        )
    }

    private func council(of community: Identifier<Place>) -> Identifier<Organisation>? {
        body(.council, of: community)
    }

    func body(
        _ kind: OrganisationKind,
        of community: Identifier<Place>
    ) -> Identifier<Organisation>? {
        let district = writer.published.current.state.district
        return district.organisations.indices.map { Identifier(UInt64($0) + 1) }.first { id in
            district.organisation(id)?.kind == kind && district.place(of: id) == community
        }
    }

    func adults(in community: Identifier<Place>) -> [Identifier<Person>] {
        let district = writer.published.current.state.district
        return district.persons.indices.map { Identifier<Person>(UInt64($0) + 1) }.filter { id in
            guard district.person(id)?.age == .adult, let home = district.home(of: id) else {
                return false
            }
            return district.covers(community, home)
        }
    }

    func name(of place: Identifier<Place>) -> String {
        let state = writer.published.current.state
        return state.district.place(place).flatMap { state.directory.text($0.name) } ?? ""
    }

    func begin(monthsAgo months: Int) -> Instant {
        let today = Day(of: clock.wall(), offsetMinutes: 480)
        return today.adding(months: -months).start(offsetMinutes: 480)
    }
}

/// How many seats the bodies of the example have.
enum DemoSeats {
    static func committee(
        organiser: Identifier<Organisation>,
        from begins: Instant
    ) -> SeatRuleDraft {
        SeatRuleDraft(
            begins: begins,
            source: "居民委员会选举办法",
            organiser: organiser,
            groups: [
                SeatGroupDraft(
                    zh: "委员",
                    en: "Members",
                    seatsMin: 7,
                    seatsMax: 9,
                    kind: .elected,
                    termMonths: 60,
                    byElectionDays: 60
                )
            ]
        )
    }

    static func meeting(from begins: Instant) -> SeatRuleDraft {
        SeatRuleDraft(
            begins: begins,
            source: "居民会议办法",
            groups: [
                SeatGroupDraft(
                    zh: "代表",
                    en: "Delegates",
                    seatsMin: 5,
                    seatsMax: 9,
                    kind: .elected,
                    termMonths: 60
                )
            ]
        )
    }

    static func council(
        organiser: Identifier<Organisation>,
        from begins: Instant
    ) -> SeatRuleDraft {
        SeatRuleDraft(
            begins: begins,
            source: "议事会章程",
            organiser: organiser,
            groups: [
                SeatGroupDraft(
                    zh: "议事员",
                    en: "Councillors",
                    seatsMin: 9,
                    seatsMax: 13,
                    kind: .elected,
                    termMonths: 39,
                    byElectionDays: 60
                )
            ]
        )
    }
}
