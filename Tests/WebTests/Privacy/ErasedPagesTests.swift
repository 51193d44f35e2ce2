import Application
import Domain
import Foundation
import HTTPTypes
import Journal
import Kernel
import Logging
import SQLiteJournal
import Synchronization
import TestSupport
import Testing
import Web
import Words

/// Somebody with a name that nobody has leaves traces wherever one can, and is erased; then every
/// page is asked, as everybody who may ask, and every byte on the disk.
@Suite struct ErasedPagesTests {
    private static let doomed = Identifier<Domain.Person>(2)
    private static let name = "测试龘靐齉"
    private static let displayName = "靐靐邻居"
    private static let seatName = "龘龘议事员"
    private static let phone = "00000007391"
    private static let otherPhone = "00000007392"
    private static let door = "7-9381"
    private static let needles = [name, displayName, seatName, phone, otherPhone, door]

    private let folder: TemporaryFolder
    private let lines = Lines()

    init() throws { folder = try TemporaryFolder() }

    private func populated() async throws -> Residents {
        let log = Logger(label: "test") { [lines] _ in Lines.Handler(lines: lines) }
        let district = try await SmallDistrict.lively(
            log: log,
            journal: SQLiteJournal(path: folder.path("linli.sqlite"))
        )
        let residents = Residents(staff: Staff(district: district))
        try await residents.register("测试甲", door: "502")
        let details = PersonDetails(name: Self.name, phone: Self.phone)
        let home = Home(place: Residents.building, door: Self.door)
        let register = RegisterPerson(details: details, home: home)
        try await residents.submit(.participants(.register(register)))
        try await district.foundCouncil()
        let seat = FillSeat(
            body: Identifier(1),
            group: 1,
            holder: .person(Self.doomed),
            name: Self.seatName
        )
        try await residents.submit(.bodies(.fill(seat)))
        try await residents.issue()
        return residents
    }

    /// What somebody leaves who uses all there is; answers with the browser they came in by.
    private func live(_ residents: Residents) async throws -> Browser {
        let browser = Browser(residents.district)
        _ = try await browser.fill("/join", [("code", residents.code(2))])
        let welcome = try await browser.fill(
            "/join/welcome",
            [("display-name", Self.displayName), ("device", "own")]
        )
        #expect(welcome.status == 303)
        let own = Actor.resident(Self.doomed)
        let correct = CorrectOwn(
            person: Self.doomed,
            name: Self.name,
            phone: Self.otherPhone,
            language: nil,
            channel: nil
        )
        let answers = AnswerGroupFacts(
            person: Self.doomed,
            answers: GroupAnswers([.renting: true])
        )
        let agree = GiveConsent(
            person: Self.doomed,
            purpose: .surveys,
            version: ConsentPurpose.surveys.version,
            channel: .onPage
        )
        let mandate = GiveMandate(
            person: Self.doomed,
            hand: .resident(Identifier(1)),
            kind: .helper,
            acts: [.seeOwnData, .speak],
            days: 9,
            given: .onPage
        )
        try await residents.submit(.privacy(.correctOwn(correct)), by: own)
        try await residents.submit(.privacy(.answerGroupFacts(answers)), by: own)
        try await residents.submit(.privacy(.giveConsent(agree)), by: own)
        try await residents.submit(.mandates(.give(mandate)), by: own)
        return browser
    }

    /// Everything that can be asked for, with the erased person wherever one can be named.
    private static var addresses: [String] {
        let known = [
            "{person}": doomed.description, "{place}": "4", "{name}": "linli.css",
            "{file}": "components-zh.html", "{session}": "00000000000000ff",
            "{invitation}": String(repeating: "A", count: 43),
            "{thing}": "1", "{duty}": "1", "{act}": "1-step-0",
            "{row}": "1-0", "{line}": "1", "{beginning}": "4-1-0",
            "{offer}": "4-wishes", "{month}": "4-2026-03", "{attachment}": "1",
            "{list}": String(repeating: "0", count: 32),
        ]
        let named = RouteLine.all.filter { $0.method == "GET" && $0.pattern != "/live" }
            .flatMap { route in
                let address = known.reduce(route.pattern) { $0.replacing($1.key, with: $1.value) }
                return (1...3).map { number in
                    address.replacing(/\{[a-z]+\}/, with: String(number))
                }
            }
        let searches = [name, "龘", displayName, seatName, phone, door].flatMap { text in
            let encoded = Browser.encoded(text)
            return ["/?q=\(encoded)", "/places/4/people?q=\(encoded)", "/held?q=\(encoded)"]
        }
        return Array(Set(named)).sorted() + searches
    }

    /// Which of the needles stand on which pages, what was asked for itself apart.
    private func found(_ browsers: [Browser]) async -> [String] {
        var found: Set<String> = []
        for browser in browsers {
            let cookie = browser.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            for address in Self.addresses {
                let reply = await browser.client.bare(.get, address, [.cookie: cookie])
                #expect(reply.status < 500, "\(address)")
                for needle in Self.needles
                where reply.text.contains(needle)
                    && !address.contains(Browser.encoded(needle))
                {
                    found.insert("\(needle): \(address)")
                }
            }
        }
        return found.sorted()
    }

    @Test func `whoever is erased is on no page, in no search, in no byte and in no log line`()
        async throws
    {
        let residents = try await populated()
        let own = try await live(residents)
        let staff = residents.staff
        var browsers = [own, Browser(residents.district)]
        browsers.append(try await residents.browser(1))
        for (name, role) in [
            ("administrator", Role.administrator), ("worker", .officeWorker), ("auditor", .auditor),
        ] {
            browsers.append(staff.browser(try await staff.person("测试戊", name, role, at: 1)))
        }
        let before = await found(browsers)
        for needle in [Self.name, Self.otherPhone, Self.door, Self.displayName, Self.seatName] {
            #expect(
                before.contains { $0.hasPrefix(needle) },
                "\(needle) is found while it is there"
            )
            #expect(try onDisk().holds(needle), "\(needle)")
        }

        let erase = ErasePerson(person: Self.doomed, channel: .onPage, mayWait: false)
        try await residents.submit(.privacy(.erase(erase)), by: .resident(Self.doomed))

        #expect(await found(browsers) == [])
        for needle in Self.needles {
            #expect(try !onDisk().holds(needle), "\(needle)")
            #expect(!lines.all.contains { $0.contains(needle) }, "\(needle)")
        }
        #expect(await own.get("/household").status != 200, "nobody is signed in as them")
        let again = try SQLiteJournal(path: folder.path("linli.sqlite"), access: .reading)
        let state = try Replay<HostedDistrict>(of: again).snapshot.state
        #expect(state.people.details(of: Self.doomed) == nil)
        #expect(state.people.search("龘", in: state.district) { _ in true }.count == 0)
        #expect(state.displayNames.name(of: Self.doomed) == nil)
        #expect(state.groupFacts.own(Self.doomed).isEmpty)
    }

    private func onDisk() throws -> Data {
        try ["", "-wal", "-mark"].reduce(into: Data()) { bytes, suffix in
            bytes += try Data(contentsOf: URL(filePath: folder.path("linli.sqlite") + suffix))
        }
    }
}

extension Data {
    fileprivate func holds(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}

/// Everything that was logged.
private final class Lines: Sendable {
    struct Handler: LogHandler {
        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.contents.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
        }
    }

    let contents = Mutex<[String]>([])
    var all: [String] { contents.withLock { $0 } }
}
