import Application
import Dispatch
import Domain
import Kernel
import Synchronization
import Testing

@Suite struct AccessGuessTests {
    private static let guesses = 10_000

    private func guess(
        _ fixture: DoorFixture,
        name: String = "staff.1",
        _ visitor: Visitor
    ) async -> SignInDenial? {
        do throws(SignInDenial) {
            _ = try await fixture.door.signIn(
                SignInAttempt(
                    name: name,
                    passphrase: "a wrong passphrase",
                    code: "000000",
                    visitor: visitor
                )
            )
            return nil
        } catch {
            return error
        }
    }

    @Test func `ten thousand guesses from one address let nobody in and cost little`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (person, opened) = try await fixture.enrolled()
        let before = await fixture.pool.derivations
        for number in 0..<Self.guesses {
            let denial = await guess(fixture, name: "staff.\(number % 4)", .from("203.0.113.9"))
            #expect(denial != nil)
            fixture.clock.pass(milliseconds: 100)
        }
        // A thousand seconds: ten tries free, then waits of 1, 2, 4 … seconds, two forgiven.
        #expect(await fixture.pool.derivations - before < 25)
        #expect(await fixture.door.guessersRemembered < 10)
        let home = Visitor.from("203.0.113.9", device: opened.device)
        _ = try await fixture.signIn(person, home)
        _ = try await fixture.signIn(Colleague(other: person, in: fixture), .from("192.0.2.77"))
    }

    @Test func `ten thousand guesses from as many addresses do not lock the owner out`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (person, opened) = try await fixture.enrolled()
        let before = await fixture.pool.derivations
        for number in 0..<Self.guesses {
            let address = "2001:db8:\(String(number / 256, radix: 16)):\(number % 256)::1"
            #expect(await guess(fixture, .from(address)) != nil)
        }
        #expect(await fixture.pool.derivations - before == 10, "then the account waits")
        #expect(await fixture.door.guessersRemembered < 5_000)
        // From elsewhere the owner waits too, but not on a device that is known.
        guard case .wait = await guess(fixture, .from("192.0.2.200")) else {
            Issue.record("no wait")
            return
        }
        let home = Visitor.from("192.0.2.200", device: opened.device)
        _ = try await fixture.signIn(person, home)
    }

    @Test func `guesses at ten thousand names are remembered in a bounded place`() async throws {
        let fixture = try await DoorFixture.make()
        for number in 0..<Self.guesses {
            let address = "2001:db8:\(String(number / 256, radix: 16)):\(number % 256)::1"
            _ = await guess(fixture, name: "somebody\(number)", .from(address))
        }
        #expect(await fixture.door.guessersRemembered <= 4_096)
    }

    @Test func `a known device has tries of its own, and they end too`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, opened) = try await fixture.enrolled()
        let home = Visitor.from("192.0.2.1", device: opened.device)
        for _ in 0..<10 { #expect(await guess(fixture, home) == .wrong) }
        #expect(await guess(fixture, home) == .wait(seconds: 1))
        fixture.clock.pass(milliseconds: 1_000)
        #expect(await guess(fixture, home) == .wrong)
        #expect(await guess(fixture, home) == .wait(seconds: 2))
        // The stolen device has not slowed the owner on another one.
        _ = try await fixture.signIn(person, .from("192.0.2.8"))
    }

    @Test func `a device is known to the account it signed in to, and to no other`() async throws {
        let fixture = try await DoorFixture.make()
        let (_, opened) = try await fixture.enrolled(2)
        let device = Visitor.from("203.0.113.9", device: opened.device)
        for _ in 0..<10 { #expect(await guess(fixture, name: "staff.1", device) == .wrong) }
        #expect(await guess(fixture, name: "staff.1", device) == .wait(seconds: 1))
        #expect(await guess(fixture, name: "staff.2", device) == .wrong)
    }

    @Test func `waits grow to a quarter of an hour, and are forgiven with time`() async throws {
        let fixture = try await DoorFixture.make()
        let visitor = Visitor.from("203.0.113.9")
        for _ in 0..<10 { _ = await guess(fixture, visitor) }
        var waits: [Int64] = []
        for _ in 0..<12 {
            guard case .wait(let seconds) = await guess(fixture, visitor) else { break }
            waits.append(seconds)
            fixture.clock.pass(milliseconds: seconds * 1_000)
            #expect(await guess(fixture, visitor) == .wrong)
        }
        #expect(waits.prefix(6) == [1, 2, 4, 8, 16, 32])
        #expect(waits.max() == 900)
        #expect(waits.allSatisfy { $0 <= 900 })
        fixture.clock.pass(milliseconds: 24 * 3_600_000)
        for _ in 0..<10 { #expect(await guess(fixture, visitor) == .wrong) }
    }

    @Test func `tries at once are counted before they are computed`() async throws {
        let fixture = try await DoorFixture.make()
        let denials = await withTaskGroup(of: SignInDenial?.self) { group in
            for _ in 0..<500 { group.addTask { await guess(fixture, .from("203.0.113.9")) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(denials.filter { $0 == .wrong }.count == 10)
        #expect(await fixture.pool.derivations == 10)
    }

    @Test func `at the pool a few compute, a few wait, and the others are told to come again`()
        async throws
    {
        let gate = Gate()
        let pool = ScryptPool { _, _, _ in
            gate.pass()
            return []
        }
        let passphrase = try #require(Passphrase(typed: "three green pines"))
        let results = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    (try? await pool.derive(passphrase, salt: [], DoorFixture.cheap, .unknown))
                        != nil
                }
            }
            var full = 0
            while full < 66, let isDone = await group.next() { full += isDone ? 0 : 1 }
            #expect(gate.passing <= ScryptPool.atOnceMax)
            // There is still room in the line of those who are known.
            group.addTask {
                (try? await pool.derive(passphrase, salt: [], DoorFixture.cheap, .known)) != nil
            }
            gate.open()
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(results.count == 35)
        #expect(!results.contains(false))
        #expect(gate.passingMax <= ScryptPool.atOnceMax)
    }

    /// RFC 7914, section 12; the first 32 bytes of each.
    @Test(arguments: [
        (
            "", "", ScryptCost(roundsLog2: 4, blockSize: 1, parallelism: 1),
            "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
        ),
        (
            "password", "NaCl", ScryptCost(roundsLog2: 10, blockSize: 8, parallelism: 16),
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        ),
    ])
    func `the hashes are those of the published vectors`(
        text: String,
        salt: String,
        cost: ScryptCost,
        key: String
    ) async throws {
        let passphrase = try #require(Passphrase(typed: text))
        let found = try await ScryptPool().derive(
            passphrase,
            salt: Array(salt.utf8),
            cost,
            .known
        )
        #expect(found.hexadecimal == key)
    }
}

/// Holds whoever passes until it is opened, and counts them.
private final class Gate: Sendable {
    private let passes = DispatchSemaphore(value: 0)
    private let state = Mutex((passing: 0, most: 0))

    var passing: Int { state.withLock { $0.passing } }
    var passingMax: Int { state.withLock { $0.most } }

    func open() {
        for _ in 0..<100 { passes.signal() }
    }

    func pass() {
        state.withLock {
            $0.passing += 1
            $0.most = max($0.most, $0.passing)
        }
        passes.wait()
        state.withLock { $0.passing -= 1 }
    }
}

extension Colleague {
    /// Somebody else of the same district, enrolled now.
    fileprivate init(other: Colleague, in fixture: DoorFixture) async throws {
        self = try await fixture.enrolled(other.account.rawValue + 1).person
    }
}
