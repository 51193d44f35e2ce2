package import Domain
import Journal
package import Kernel
import Synchronization

/// All open sessions, where every request finds its own without waiting for anybody.
package final class SessionRegister: Sendable {
    private struct Kept {
        var session: StaffSession
        /// The last use as the store has it.
        var stored: Instant
    }

    private let kept = Mutex<[Digest: Kept]>([:])

    /// The session of a token, if it goes on; looking at it is using it.
    ///
    /// A session of a closed account is over at once, whoever closed it.
    package func session(
        for token: SecretToken,
        in district: District,
        now: Instant
    ) -> StaffSession? {
        let digest = token.digest
        return kept.withLock { kept in
            guard let session = kept[digest]?.session, !session.isOver(at: now),
                district.account(session.account)?.isOpen == true
            else { return nil }
            if now > session.seen { kept[digest]?.session.seen = now }
            return kept[digest]?.session
        }
    }

    /// Those of one account that go on, the one used last first.
    package func sessions(
        of account: Identifier<StaffAccount>,
        now: Instant
    ) -> [StaffSession] {
        kept.withLock { kept in
            kept.values.map(\.session)
                .filter { $0.account == account && !$0.isOver(at: now) }
                .sorted { ($0.seen, $0.name.description) > ($1.seen, $1.name.description) }
        }
    }

    package var count: Int { kept.withLock { $0.count } }

    func replaceAll(_ sessions: [(token: Digest, session: StaffSession)]) {
        kept.withLock { kept in
            kept = [:]
            for (token, session) in sessions {
                kept[token] = Kept(session: session, stored: session.seen)
            }
        }
    }

    func add(_ session: StaffSession, _ token: Digest) {
        kept.withLock { $0[token] = Kept(session: session, stored: session.seen) }
    }

    func remove(_ tokens: [Digest]) {
        kept.withLock { kept in
            for token in tokens { kept[token] = nil }
        }
    }

    func tokens(
        where isWanted: (StaffSession) -> Bool
    ) -> [(token: Digest, session: StaffSession)] {
        kept.withLock { kept in
            kept.map { (token: $0.key, session: $0.value.session) }
                .filter { isWanted($0.session) }
        }
    }

    /// Rows whose last use the store should learn of; counted as stored from here on.
    func takeUnstored(_ rowsMax: Int) -> [TableWrite] {
        kept.withLock { kept in
            let late = kept.filter { _, kept in
                kept.session.seen.milliseconds(since: kept.stored)
                    >= StaffSession.seenMinutesBehindMax * 60_000
            }
            return late.prefix(rowsMax).map { token, late in
                kept[token]?.stored = late.session.seen
                return .put(.session, key: token.bytes, value: late.session.bytes)
            }
        }
    }
}
