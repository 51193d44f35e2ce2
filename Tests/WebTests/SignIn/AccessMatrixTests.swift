import Application
import Domain
import HTTPTypes
import Kernel
import Testing
import Web
import Words

/// Every route asked by everybody there is, against a list that a reviewer has read.
@Suite struct AccessMatrixTests {
    /// What a route said: yes, no, or to sign in first.
    private enum Verdict: String {
        case yes, no, door
    }

    private static let columns = [
        "visitor", "administrator", "administrator-here", "administrator-elsewhere",
        "worker-here", "worker-elsewhere", "auditor", "closed-account", "ended-session",
        "resident",
    ]

    /// The place that addresses name is community 4 in sub-district 2; elsewhere is sub-district 3.
    private func browsers(_ staff: Staff) async throws -> [String: Browser] {
        var browsers = ["visitor": Browser(staff.district)]
        let people: [(String, Role, UInt64)] = [
            ("administrator", .administrator, 1), ("administrator-here", .administrator, 2),
            ("administrator-elsewhere", .administrator, 3), ("worker-here", .officeWorker, 2),
            ("worker-elsewhere", .officeWorker, 3), ("auditor", .auditor, 1),
            ("closed-account", .administrator, 1), ("ended-session", .administrator, 1),
        ]
        for (name, role, place) in people {
            let person = try await staff.person("甲", name, role, at: place)
            browsers[name] = staff.browser(person)
            if name == "closed-account" {
                _ = try await staff.submit(.close(CloseAccount(account: person.account)))
            }
            if name == "ended-session" { try await staff.district.staff.signOut(person.token) }
        }
        let residents = Residents(staff: staff)
        try await residents.issue()
        browsers["resident"] = try await residents.browser(1, 1)
        // Person 2 may act for person 1, whose record is held.
        _ = try await residents.submit(
            .mandates(
                .give(
                    GiveMandate(
                        person: Identifier(1),
                        hand: .resident(Identifier(2)),
                        kind: .helper,
                        acts: .all,
                        days: 30,
                        given: .inPerson
                    )
                )
            )
        )
        _ = try await residents.submit(
            .privacy(
                .placeHold(
                    PlaceHold(
                        person: Identifier(1),
                        ground: .audit,
                        until: SmallDistrict.instant.adding(days: 30)
                    )
                )
            )
        )
        return browsers
    }

    private func address(_ pattern: String, colleague: Staff.Person) -> String {
        let values = [
            "{place}": "4", "{body}": "1", "{number}": "1", "{name}": "linli.css",
            "{file}": "components-zh.html",
            "{use}": "1", "{request}": "1", "{household}": "1", "{person}": "1",
            "{account}": colleague.account.description, "{session}": "00000000000000ff",
            "{invitation}": String(repeating: "A", count: 43),
            "{mandate}": "1", "{hold}": "1", "{consent}": "surveys",
            "{application}": "1", "{task}": "1", "{thing}": "1", "{duty}": "1", "{act}": "1-step-0",
            "{row}": "1-0", "{line}": "1",
            "{beginning}": "4-1-0",
            "{offer}": "4-wishes", "{month}": "4-2026-03",
            "{attachment}": "1",
            "{list}": String(repeating: "0", count: 32),
        ]
        return values.reduce(pattern) { $0.replacing($1.key, with: $1.value) }
    }

    private func verdict(_ route: RouteLine, _ address: String, _ browser: Browser) async -> Verdict
    {
        let json: HTTPFields = [.accept: "application/json"]
        let reply =
            route.method == "GET"
            ? await browser.head(address, json)
            : await browser.post(address, bytes: Array("{}".utf8), type: "application/json")
        switch reply.status {
        case 401: return .door
        case 403 where route.method == "GET": return .no
        case 403 where reply.text.contains(SignInWords.forbidden.zh): return .no
        default:
            #expect(reply.status < 500, "\(route.method) \(address)")
            return .yes
        }
    }

    @Test func `every route answers everybody as was reviewed`() async throws {
        let district = try await SmallDistrict.peopled()
        try await district.foundCouncil()
        let staff = Staff(district: district)
        let colleague = try await staff.person("乙", "colleague", .officeWorker, at: 4)
        let browsers = try await browsers(staff)
        var lines = ["route " + Self.columns.joined(separator: " ")]
        for route in RouteLine.all {
            let address = address(route.pattern, colleague: colleague)
            #expect(!address.contains("{"), "\(route.pattern) has a parameter without a value")
            var line = "\(route.method) \(route.pattern)"
            for column in Self.columns {
                let browser = try #require(browsers[column])
                line += " " + (await verdict(route, address, browser)).rawValue
            }
            lines.append(line)
        }
        try Golden.expect(lines.joined(separator: "\n") + "\n", is: "access-routes.txt")
    }

    @Test func `what only a power opens is never open to visitors`() async throws {
        let district = try await SmallDistrict.peopled()
        try await district.foundCouncil()
        let staff = Staff(district: district)
        let colleague = try await staff.person("乙", "colleague", .officeWorker, at: 4)
        let visitor = Browser(district)
        for route in RouteLine.all where route.permission != "anyone" {
            let address = address(route.pattern, colleague: colleague)
            #expect(await verdict(route, address, visitor) == .door, "\(route.name)")
        }
        for route in RouteLine.all where route.method != "GET" {
            let isOfTheDoor = [
                "signIn", "welcome", "confirmWelcome", "join", "comeIn", "contestByCode",
                "askForEntry", "lookAtSlip", "appealEntry", "lookAtMandate", "contestMandate",
            ].contains(route.name)
            #expect((route.permission == "anyone") == isOfTheDoor, "\(route.name)")
        }
    }
}
