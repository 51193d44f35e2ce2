import DequeModule
package import Domain
package import Journal
package import Kernel
package import Logging

/// The door through which staff get in: passphrases, second factors, sessions and invitations.
///
/// All of it lies in erasable tables beside the journal and goes through the writer like everything
/// else. What is in memory is what was written: nothing changes there before it is recorded, one
/// change at a time, and after trouble the tables are read again.
package actor StaffDoor {
    package static let turnsMax = 256

    /// What differs between a served district and a test.
    package struct Settings: Sendable {
        package var cost: ScryptCost
        package var pool: ScryptPool
        package var random: any RandomNumberGenerator & Sendable
        package var log: Logger

        package init(
            cost: ScryptCost = .present,
            pool: ScryptPool = ScryptPool(),
            random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
            log: Logger
        ) {
            self.cost = cost
            self.pool = pool
            self.random = random
            self.log = log
        }
    }

    nonisolated let register = SessionRegister()
    nonisolated let writer: DistrictWriter<HostedDistrict>
    nonisolated let clock: any DistrictClock
    let pool: ScryptPool
    let cost: ScryptCost
    var random: SecretSource
    var credentials: [Identifier<StaffAccount>: Credential] = [:]
    /// By the hash of their token.
    var invitations: [Digest: StaffInvitation] = [:]
    /// By the hash of the token they were asked for with.
    var enrolments = Enrolments()
    var limits = GuessLimits()
    private let journal: any Journal
    private let log: Logger
    private var isTaken = false
    private var turns = Deque<CheckedContinuation<Void, Never>>()
    private var isUnread = false

    /// Reads the tables and blocks meanwhile: for starts.
    package init(
        _ writer: DistrictWriter<HostedDistrict>,
        journal: any Journal,
        clock: any DistrictClock,
        settings: Settings
    ) throws {
        self.writer = writer
        self.journal = journal
        self.clock = clock
        (cost, pool) = (settings.cost, settings.pool)
        random = SecretSource(settings.random)
        log = settings.log
        let rows = try AccessRows(in: journal)
        (credentials, invitations) = (rows.credentials, rows.invitations)
        register.replaceAll(rows.sessions)
        if rows.damaged > 0 {
            log.warning("rows of access are damaged", metadata: ["count": "\(rows.damaged)"])
        }
    }

    /// The session of a token, if it goes on. Every request asks; nobody waits.
    package nonisolated func session(for token: SecretToken) -> StaffSession? {
        register.session(for: token, in: state.district, now: clock.wall())
    }

    /// The sessions of an account that go on, the one used last first.
    package nonisolated func sessions(of account: Identifier<StaffAccount>) -> [StaffSession] {
        isOpen(account) ? register.sessions(of: account, now: clock.wall()) : []
    }

    /// Of how many addresses, names and devices tries are remembered.
    package var guessersRemembered: Int { limits.count }

    nonisolated var state: HostedDistrict { writer.published.current.state }

    nonisolated func isOpen(_ account: Identifier<StaffAccount>) -> Bool {
        state.district.account(account)?.isOpen == true
    }

    /// Waits until nobody else changes anything, and for the tables to be known.
    func takeTurn() async throws(Trouble) {
        if isTaken {
            guard turns.count < Self.turnsMax else {
                throw .queueFull(queuedMax: Self.turnsMax)
            }
            await withCheckedContinuation { turns.append($0) }
        }
        isTaken = true
        guard isUnread else { return }
        do {
            let rows = try AccessRows(in: journal)
            (credentials, invitations) = (rows.credentials, rows.invitations)
            register.replaceAll(rows.sessions)
            isUnread = false
        } catch {
            leaveTurn()
            throw Trouble(error as? JournalError ?? .unavailable(.busy))
        }
    }

    /// Whoever waits longest takes over.
    func leaveTurn() {
        if let next = turns.popFirst() { next.resume() } else { isTaken = false }
    }

    /// Records rows, all or none.
    func keep(_ writes: [TableWrite]) async throws(Trouble) {
        do throws(Trouble) {
            try await writer.keep(writes)
        } catch {
            isUnread = true
            throw error
        }
    }
}
