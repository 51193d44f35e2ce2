import Application
import Domain
import Journal
import Kernel
import Logging
import Testing

/// A district with a door, and people who have an account: 测试甲 (1) and 测试乙 (2), administrators
/// of the district, and 测试丙 (3), an office worker at place 2.
struct DoorFixture {
    static let passphrase = "three green pines"
    static let cheap = ScryptCost(roundsLog2: 1, blockSize: 1, parallelism: 1)

    let writing: WriterFixture
    let door: StaffDoor
    let pool: ScryptPool

    var clock: ManualClock { writing.clock }
    var district: District { writing.state.district }

    static func make(
        _ journal: any Journal = MemoryJournal(),
        log: Logger = Logger(label: "test")
    ) async throws -> DoorFixture {
        let writing = try WriterFixture(journal, log: log)
        try await writing.found()
        let fixture = try DoorFixture(writing, log: log)
        for (number, name) in ["测试甲", "测试乙", "测试丙"].enumerated() {
            let command = OpenAccount(
                displayName: name,
                signInName: "staff.\(number + 1)",
                role: number == 2 ? .officeWorker : .administrator,
                place: Identifier(number == 2 ? 2 : 1)
            )
            try await fixture.give(.open(command), request: UInt64(number + 1))
        }
        return fixture
    }

    init(
        _ writing: WriterFixture,
        cost: ScryptCost = cheap,
        seed: UInt64 = 5,
        log: Logger = Logger(label: "test")
    ) throws {
        self.writing = writing
        pool = ScryptPool()
        door = try StaffDoor(
            writing.writer,
            journal: writing.journal,
            clock: writing.clock,
            settings: StaffDoor.Settings(
                cost: cost,
                pool: pool,
                random: SeededRandom(seed: seed),
                log: log
            )
        )
    }

    /// The program stops and starts again on what was recorded.
    func restarted(cost: ScryptCost = cheap) throws -> DoorFixture {
        let writing = try WriterFixture(writing.journal, clock: clock)
        return try DoorFixture(writing, cost: cost, seed: 6)
    }

    @discardableResult
    func give(
        _ command: AccessCommand,
        by actor: Actor = .console,
        request: UInt64
    ) async throws(Denial<Refusal>) -> Receipt {
        try await writing.writer.submit(
            Submission(
                .access(command),
                actor: actor,
                request: RequestID(high: 9, low: request),
                made: clock.wall()
            )
        )
    }

    func invite(
        _ account: UInt64 = 1,
        by actor: Actor = .console,
        request: UInt64 = 100
    ) async throws(Denial<Refusal>) -> SecretToken {
        let command = InviteAccount(account: Identifier(account))
        let submission = Submission(
            command,
            actor: actor,
            request: RequestID(high: 9, low: request + account),
            made: clock.wall()
        )
        return try await door.invite(submission).token
    }

    /// Somebody who has gone through their link, with what they have in hand.
    func enrolled(
        _ account: UInt64 = 1,
        _ choice: SecondFactorChoice = .timeCode
    ) async throws -> (person: Colleague, opened: OpenedSession) {
        let token = try await invite(account)
        let sheet = try await door.enrol(token, passphrase: Self.passphrase, choice)
        let person = try Colleague(account: Identifier(account), sheet: sheet)
        let opened = try await door.accept(token, code: person.code(at: clock.wall()), .stranger)
        clock.pass(milliseconds: TimeCode.stepSeconds * 1_000)
        return (person, opened)
    }

    func signIn(
        _ person: Colleague,
        passphrase: String = passphrase,
        code: String? = nil,
        _ visitor: Visitor = .stranger
    ) async throws(SignInDenial) -> OpenedSession {
        try await door.signIn(
            SignInAttempt(
                name: "staff.\(person.account)",
                passphrase: passphrase,
                code: code ?? person.code(at: clock.wall()),
                visitor: visitor
            )
        )
    }

    func rows(_ table: ErasableTable) throws -> [[UInt8]: [UInt8]] {
        var rows: [[UInt8]: [UInt8]] = [:]
        try writing.journal.scan(table) { rows[Array($0.key)] = Array($0.value) }
        return rows
    }
}

/// What a member of staff has at hand.
struct Colleague {
    let account: Identifier<StaffAccount>
    let secret: [UInt8]
    let codes: [String]

    init(account: Identifier<StaffAccount>, sheet: SecondFactorSheet) throws {
        self.account = account
        switch sheet {
        case .timeCode(let secret, _):
            self.secret = try #require(decodeBase32(secret))
            codes = []
        case .list(let codes):
            self.codes = codes
            secret = []
        }
    }

    /// The code of an authenticator; the first of a list.
    func code(at moment: Instant) -> String {
        codes.first ?? TimeCode.code(secret, step: TimeCode.step(at: moment))
    }
}

extension Visitor {
    static let stranger = Visitor(address: ClientAddress("192.0.2.1"), label: "Firefox")

    static func from(_ address: String, device: SecretToken? = nil) -> Visitor {
        Visitor(address: ClientAddress(address), device: device)
    }
}

/// Written from RFC 4648 for the tests alone.
func decodeBase32(_ text: String) -> [UInt8]? {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var bits = ""
    for letter in text where letter != " " {
        guard let value = letters.firstIndex(of: letter) else { return nil }
        let digits = String(value, radix: 2)
        bits += String(repeating: "0", count: 5 - digits.count) + digits
    }
    return stride(from: 0, to: bits.count - 7, by: 8).compactMap {
        UInt8(bits.dropFirst($0).prefix(8), radix: 2)
    }
}
