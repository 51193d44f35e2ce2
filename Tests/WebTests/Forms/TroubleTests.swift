import Application
import Domain
import Journal
import Kernel
import Synchronization
import Testing
import Web
import Words

/// A way to the writer that is blocked once, after what came through was recorded or before.
private final class BlockedDoor: DistrictDoor {
    private let writer: DistrictWriter<HostedDistrict>
    private let trouble: Trouble
    private let isRecorded: Bool
    private let isBlocked = Mutex(true)

    init(_ writer: DistrictWriter<HostedDistrict>, _ trouble: Trouble, isRecorded: Bool) {
        self.writer = writer
        self.trouble = trouble
        self.isRecorded = isRecorded
    }

    func submit(_ submission: Submission<Command>) async throws(Denial<Refusal>) -> Receipt {
        let isFirst = isBlocked.withLock { isBlocked in
            defer { isBlocked = false }
            return isBlocked
        }
        guard isFirst else { return try await writer.submit(submission) }
        if isRecorded { _ = try await writer.submit(submission) }
        throw .trouble(trouble)
    }
}

@Suite struct TroubleTests {
    @Test(arguments: [
        (Trouble.unavailable(.diskFull), false), (.outcomeUnknown(.busy), true),
        (.outcomeUnknown(.busy), false), (.queueFull(queuedMax: 1), false), (.stopping, false),
    ])
    func `after trouble the same form is sent again, and what was recorded is not done twice`(
        trouble: Trouble,
        isRecorded: Bool
    ) async throws {
        let district = try await SmallDistrict.lively()
        let staff = Staff(district: district)
        let person = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        let door = BlockedDoor(district.writer, trouble, isRecorded: isRecorded)
        let desk = Desk(
            door: door,
            staff: district.staff,
            key: FormKey(),
            clock: district.clock
        )
        let browser = Browser(PageClient(district.site(with: desk)))
        browser.keep("linli-session", person.token.text)
        let token = try await browser.token("/places/4/add")
        let typed = [("kind", "building"), ("name", "2号楼")]
        let first = await browser.post("/places/4/add", typed + [("token", token)])
        #expect(first.status == 503)
        #expect(first.text.contains(trouble.phrase.zh))
        #expect(first.value(of: "name") == "2号楼")
        #expect(first.token == token)
        let second = await browser.post("/places/4/add", typed + [("token", token)])
        #expect(second.status == 303)
        #expect(district.writer.published.current.state.district.places.count == 9)
    }

    @Test func `a site without a desk shows everything and takes nothing`() async throws {
        let district = try await SmallDistrict.lively()
        let browser = Browser(PageClient(district.site(with: nil)))
        #expect(await browser.get("/places/4").status == 200)
        #expect(!(await browser.get("/")).text.contains("/sign-in"))
        #expect(await browser.get("/places/4/add").status == 401)
        #expect(await browser.get("/sign-in").status == 404)
        #expect(await browser.post("/sign-in", [("name", "a")]).status == 503)
    }
}
