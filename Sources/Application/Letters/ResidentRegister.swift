import Domain
import Journal
import Kernel
import Synchronization

/// All sessions of residents, where every request finds its own without waiting for anybody.
final class ResidentRegister: Sendable {
    private struct Kept {
        var session: ResidentSession
        /// The last use as the store has it.
        var stored: Instant
    }

    private let kept = Mutex<[Digest: Kept]>([:])

    /// The session of a token, if it goes on; looking at it is using it.
    ///
    /// It is over at once when its person lives here no longer, or the use that opened it is
    /// contested, whoever said so.
    func session(
        for token: SecretToken,
        in district: District,
        now: Instant
    ) -> ResidentSession? {
        let digest = token.digest
        return kept.withLock { kept in
            guard let session = kept[digest]?.session, !session.isOver(at: now),
                district.admits(session.use)
            else { return nil }
            if now > session.seen { kept[digest]?.session.seen = now }
            return kept[digest]?.session
        }
    }

    /// Those that go on, the one used last first.
    func sessions(
        in district: District,
        now: Instant,
        where isWanted: (ResidentSession) -> Bool
    ) -> [ResidentSession] {
        kept.withLock { kept in kept.values.map(\.session).filter(isWanted) }
            .filter { !$0.isOver(at: now) && district.admits($0.use) }
            .sorted { ($0.seen, $0.name.description) > ($1.seen, $1.name.description) }
    }

    /// Whether a use has opened a session before, over or not.
    func hasOpened(_ use: Identifier<LetterUse>) -> Bool {
        kept.withLock { kept in kept.values.contains { $0.session.use == use } }
    }

    func replaceAll(_ sessions: [(token: Digest, session: ResidentSession)]) {
        kept.withLock { kept in
            kept = [:]
            for (token, session) in sessions {
                kept[token] = Kept(session: session, stored: session.seen)
            }
        }
    }

    func add(_ session: ResidentSession, _ token: Digest) {
        kept.withLock { $0[token] = Kept(session: session, stored: session.seen) }
    }

    func remove(_ tokens: [Digest]) {
        kept.withLock { kept in
            for token in tokens { kept[token] = nil }
        }
    }

    /// Ends those that are wanted and go on; answers what the store should learn.
    func end(where isWanted: (Digest, ResidentSession) -> Bool) -> [TableWrite] {
        kept.withLock { kept in
            let wanted = kept.filter {
                !$0.value.session.isEnded && isWanted($0.key, $0.value.session)
            }
            return wanted.map { token, ended in
                var session = ended.session
                session.isEnded = true
                kept[token] = Kept(session: session, stored: session.seen)
                return .put(.residentSession, key: token.bytes, value: session.bytes)
            }
        }
    }

    func forgotten(at now: Instant, _ rowsMax: Int) -> [Digest] {
        kept.withLock { kept in
            Array(kept.filter { $0.value.session.isForgotten(at: now) }.keys.prefix(rowsMax))
        }
    }

    /// Rows whose last use the store should learn of; counted as stored from here on.
    func takeUnstored(_ rowsMax: Int) -> [TableWrite] {
        kept.withLock { kept in
            let late = kept.filter { $0.value.session.isBehind($0.value.stored) }
            return late.prefix(rowsMax).map { token, late in
                kept[token]?.stored = late.session.seen
                return .put(.residentSession, key: token.bytes, value: late.session.bytes)
            }
        }
    }
}
