package import Domain
package import Journal
package import Kernel
package import Logging

/// The door through which residents get in: typed codes, sessions, and what was printed.
///
/// A code opens one session once. What was used is an event that the whole household sees; the
/// session is a row beside the journal, and what is in memory is what was written.
package actor ResidentDoor {
    package nonisolated let key: LetterKey
    nonisolated let register = ResidentRegister()
    package nonisolated let writer: DistrictWriter<HostedDistrict>
    nonisolated let clock: any DistrictClock
    var random: SecretSource
    var limits = GuessLimits()
    var budget = TryBudget()
    var index: CodeIndex
    var entrySlips = SlipIndex<EntryRequest>()
    var mandateSlips = SlipIndex<Mandate>()
    var joinings: [Digest: Joining] = [:]
    /// Uses whose session is being opened.
    var opening: Set<Identifier<LetterUse>> = []
    var tidied = Instant.epoch
    var prints: [UInt64: PrintMark] = [:]
    private let journal: any Journal
    private let log: Logger
    private var isUnread = false

    /// Reads the tables and makes the list of codes, and blocks meanwhile: for starts.
    package init(
        _ writer: DistrictWriter<HostedDistrict>,
        journal: any Journal,
        clock: any DistrictClock,
        key: LetterKey,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        log: Logger
    ) throws {
        self.writer = writer
        self.journal = journal
        self.clock = clock
        self.key = key
        self.log = log
        self.random = SecretSource(random)
        index = CodeIndex(key)
        index.readOn(in: writer.published.current.state.district, now: clock.wall())
        let rows = try ResidentRows(in: journal)
        register.replaceAll(rows.sessions)
        prints = rows.prints
        if rows.damaged > 0 {
            log.warning("rows of residents are damaged", metadata: ["count": "\(rows.damaged)"])
        }
    }

    nonisolated var state: HostedDistrict { writer.published.current.state }

    /// The session of a token, if it goes on. Every request asks; nobody waits.
    package nonisolated func session(for token: SecretToken) -> ResidentSession? {
        register.session(for: token, in: state.district, now: clock.wall())
    }

    /// The sessions of a person that go on, the one used last first.
    package nonisolated func sessions(of person: Identifier<Person>) -> [ResidentSession] {
        register.sessions(in: state.district, now: clock.wall()) { $0.person == person }
    }

    /// How many codes the list in memory holds.
    package var codesRemembered: Int { index.count }

    /// Records rows, all or none; after trouble the tables are read again.
    func keep(_ writes: [TableWrite]) async throws(Trouble) {
        guard !writes.isEmpty else { return }
        do throws(Trouble) {
            try await writer.keep(writes)
        } catch {
            isUnread = true
            throw error
        }
    }

    /// Knows the tables again after trouble.
    func readAgain() throws(Trouble) {
        guard isUnread else { return }
        do {
            let rows = try ResidentRows(in: journal)
            register.replaceAll(rows.sessions)
            prints = rows.prints
            isUnread = false
        } catch {
            throw Trouble(error as? JournalError ?? .unavailable(.busy))
        }
    }
}

/// The tables about residents as they lie in the store. A damaged row opens nothing, and whom it
/// was for gets another code.
package struct ResidentRows: Sendable {
    private(set) var sessions: [(token: Digest, session: ResidentSession)] = []
    private(set) var prints: [UInt64: PrintMark] = [:]
    private(set) var damaged = 0

    /// Blocks like every scan.
    package init(in journal: any Journal) throws {
        try journal.atOneMoment { journal in
            try journal.scan(.residentSession) { row in
                if let token = Digest(row.key),
                    let session = ResidentSession(token, Array(row.value))
                {
                    sessions.append((token, session))
                } else {
                    damaged += 1
                }
            }
            try journal.scan(.letterPrint) { row in
                if row.key.count == 8, let mark = PrintMark(Array(row.value)) {
                    prints[UInt64(bigEndianBytes: row.key)] = mark
                } else {
                    damaged += 1
                }
            }
        }
    }

    /// Those that go on, by person and the one used last first.
    package func sessions(in district: District, now: Instant) -> [ResidentSession] {
        sessions.map(\.session)
            .filter { !$0.isOver(at: now) && district.admits($0.use) }
            .sorted { ($0.person, $1.seen) < ($1.person, $0.seen) }
    }

    /// Nothing for a letter that was never printed.
    package func print(of letter: Identifier<Letter>) -> PrintMark? { prints[letter.rawValue] }
}
