import Application
import Domain
import Kernel
import Testing
import Words

/// The small district whose community 4 works by wishes: 测试甲 and 测试乙 live there, and whoever
/// works at the community acts for its committee.
struct WishingDistrict {
    static let community = Identifier<Place>(4)

    let residents: Residents
    let worker: Staff.Person

    var district: SmallDistrict { residents.district }

    static func make() async throws -> WishingDistrict {
        let residents = try await Residents.make()
        try await residents.issue()
        let committee = FoundBody(
            kind: .residentsCommittee,
            place: community,
            name: "杏花社区居委会",
            ties: BodyTies(isRegistered: true)
        )
        let office = FoundBody(
            kind: .subdistrictOffice,
            place: Identifier(2),
            name: "柳岸街道办事处",
            ties: BodyTies(isRegistered: true)
        )
        let binding = InstitutionBinding(
            institution: try #require(WishInstitution.institution()),
            place: community,
            bodies: [try #require(Key("committee")): Identifier(1)]
        )
        try await residents.district.give([
            .bodies(.found(committee)), .bodies(.found(office)),
            .institutions(.adopt(AdoptInstitution(binding: binding))),
        ])
        let worker = try await residents.staff.person("测试庚", "committee", .officeWorker, at: 4)
        return WishingDistrict(residents: residents, worker: worker)
    }

    func neighbour(_ slot: Int = 0, language: Language = .english) async throws -> Browser {
        try await residents.browser(1, slot, language: language)
    }

    func officer(language: Language = .english) -> Browser {
        residents.staff.browser(worker, language: language)
    }

    func visitor(language: Language = .english) -> Browser { Browser(district, language: language) }

    /// Somebody wishes for a lamp, which is thing 1.
    func wish(_ browser: Browser) async throws {
        let said = try await browser.fill(
            "/say/4-1-0",
            [("title", "北门装一盏灯"), ("why", "晚上看不清台阶。")]
        )
        #expect(said.status == 303)
        #expect(said.location == "/things/1")
    }

    /// The committee takes the wish up, which makes it public.
    func takeUp(_ officer: Browser) async throws {
        let done = try await officer.fill("/acts/1-step-0", [("field-cost", "1200.00")])
        #expect(done.status == 303)
    }
}
