import Application
import Domain
import Kernel
import Testing
import Words

/// People who live in the small district, behind doors of building 7, and how they come in.
struct Residents {
    static let building = Identifier<Place>(7)

    let staff: Staff
    var district: SmallDistrict { staff.district }

    /// 测试甲 (1) and 测试乙 (2) behind 502, 测试丙 (3) behind 503.
    static func make() async throws -> Residents {
        let residents = Residents(staff: Staff(district: try await SmallDistrict.lively()))
        for (name, door) in [("测试甲", "502"), ("测试乙", "502"), ("测试丙", "503")] {
            try await residents.register(name, door: door)
        }
        return residents
    }

    func register(_ name: String, door: String, tenancy: Tenancy? = nil) async throws {
        let details = PersonDetails(name: name, tenancy: tenancy)
        let home = Home(place: Self.building, door: door)
        _ = try await submit(.participants(.register(RegisterPerson(details: details, home: home))))
    }

    func issue() async throws {
        _ = try await submit(
            .letters(.issue(IssueLetters(.place(Self.building), reason: .first)))
        )
    }

    @discardableResult
    func submit(_ command: Command, by actor: Actor = .console) async throws -> Receipt {
        try await district.writer.submit(
            Submission(
                command,
                actor: actor,
                request: Staff.request(),
                made: district.clock.wall()
            )
        )
    }

    func code(_ letter: UInt64, _ slot: Int = 0) -> String {
        district.residents.key.code(LetterCode(letter: Identifier(letter), slot: slot)).text
    }

    /// Somebody who typed a code and came in.
    func browser(
        _ letter: UInt64,
        _ slot: Int = 0,
        language: Language = .chinese
    ) async throws -> Browser {
        let browser = Browser(district, language: language)
        _ = try await browser.fill("/join", [("code", code(letter, slot))])
        let welcome = try await browser.fill(
            "/join/welcome",
            [("display-name", "邻居"), ("device", "own")]
        )
        #expect(welcome.status == 303)
        return browser
    }

    func worker(language: Language = .chinese) async throws -> Browser {
        let person = try await staff.person("测试戊", "desk", .officeWorker, at: 2)
        return staff.browser(person, language: language)
    }
}
