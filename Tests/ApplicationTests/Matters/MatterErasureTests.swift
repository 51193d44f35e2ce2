import Application
import Domain
import Journal
import Kernel
import Testing

/// What somebody wrote in a matter is gone from memory and from the folder once they are erased.
@Suite struct MatterErasureTests {
    private static let writer = Identifier<Domain.Person>(1)
    private let neighbour = Identifier<Domain.Person>(2)

    /// Both live in the community; the first raises a need and the second writes what it is.
    static func make() async throws -> PeopleFixture {
        let fixture = try await PeopleFixture.make()
        let birth = Birth(year: 1_980)
        try await fixture.take(
            [
                entry("测试甲", born: birth),
                entry("测试乙", line: 2, born: birth, door: "102"),
            ],
            request: 10
        )
        let commands: [Command] = [
            body(.residentsCommittee, "居委会"), body(.conference, "居民会议"),
            .institutions(.adopt(AdoptInstitution(binding: try binding()))),
            .matters(
                .open(
                    OpenMatter(
                        adoption: Identifier(1),
                        process: try #require(Key("need")),
                        place: PeopleFixture.community,
                        title: "三楼的灯坏了",
                        by: .person(Self.writer)
                    )
                )
            ),
        ]
        for (number, command) in commands.enumerated() {
            try await fixture.writing.submit(command, request: 20 + UInt64(number))
        }
        return fixture
    }

    private static func body(_ kind: OrganisationKind, _ name: String) -> Command {
        let founding = FoundBody(
            kind: kind,
            place: PeopleFixture.community,
            name: name,
            ties: BodyTies(isRegistered: kind == .residentsCommittee)
        )
        return .bodies(.found(founding))
    }

    private static func binding() throws -> InstitutionBinding {
        InstitutionBinding(
            institution: try #require(
                SmallInstitution.read(SmallInstitution.text).institution
            ),
            place: PeopleFixture.community,
            bodies: [
                try #require(Key("committee")): Identifier(1),
                try #require(Key("meeting")): Identifier(2),
            ]
        )
    }

    private func stored(_ fixture: PeopleFixture) throws -> Set<Digest> {
        var found: Set<Digest> = []
        try fixture.writing.journal.scan(.text) { row in
            if let digest = Digest(row.key) { found.insert(digest) }
        }
        return found
    }

    @Test func `the words go, the matter stays, and a start finds nothing amiss`() async throws {
        let fixture = try await Self.make()
        let what = WrittenField(key: try #require(Key("what")), text: "物业说下周来修")
        try await fixture.writing.submit(
            .matters(
                .setFields(
                    SetMatterFields(matter: Identifier(1), fields: [what], by: .person(Self.writer))
                )
            ),
            request: 30
        )
        let texts = try #require(fixture.district.matter(Identifier(1))).texts
        #expect(texts.count == 2)
        #expect(try stored(fixture).isSuperset(of: texts))
        let erasure = ErasePerson(person: Self.writer, channel: .inPerson, mayWait: false)
        try await fixture.writing.submit(.privacy(.erase(erasure)), request: 31)
        #expect(try stored(fixture).isDisjoint(with: texts))
        for fixture in [fixture, try fixture.restarted()] {
            #expect(texts.allSatisfy { fixture.state.directory.text($0) == nil })
            #expect(texts.allSatisfy { fixture.district.removal(of: $0) != nil })
            #expect(fixture.district.matters.count == 1)
            #expect(fixture.district.openDuty(.matter(Identifier(1), .step)) != nil)
        }
    }

    @Test func `the words of others stay`() async throws {
        let fixture = try await Self.make()
        let texts = try #require(fixture.district.matter(Identifier(1))).texts
        let erasure = ErasePerson(person: neighbour, channel: .inPerson, mayWait: false)
        try await fixture.writing.submit(.privacy(.erase(erasure)), request: 31)
        #expect(try stored(fixture).isSuperset(of: texts))
        #expect(texts.allSatisfy { fixture.state.directory.text($0) != nil })
    }
}
