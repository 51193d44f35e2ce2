import Domain
import Kernel

/// How often somebody may guess. Every try counts until it has turned out right; whoever tried too
/// often waits, longer each time, and the number of tries goes down again with the hours.
///
/// A device that signed in before has tries of its own, so that nobody can keep people out by
/// guessing their passphrase from elsewhere.
struct GuessLimits: Sendable {
    static let triesFree = 10
    static let waitSecondsMax: Int64 = 900
    /// One try less every so often.
    static let forgiveSeconds: Int64 = 600
    /// So many addresses and names that nobody has; beyond, those that were quiet longest are
    /// forgotten.
    static let strangersMax = 4_096

    /// Whose tries are counted together.
    enum Counted: Hashable, Sendable {
        case address(ClientAddress)
        /// From devices that never signed in to it.
        case account(Identifier<StaffAccount>)
        case nobody(Digest)
        case device(Digest)

        var isDevice: Bool {
            if case .device = self { true } else { false }
        }

        fileprivate var isStranger: Bool {
            switch self {
            case .address, .nobody: true
            case .account, .device: false
            }
        }
    }

    private struct Tries {
        var count: Int
        var last: Instant

        /// What is left of them after a while.
        func after(_ now: Instant) -> Tries {
            let seconds = max(0, now.milliseconds(since: last)) / Instant.millisecondsPerSecond
            let forgiven = Int(clamping: seconds / GuessLimits.forgiveSeconds)
            guard forgiven > 0 else { return self }
            let left = last.adding(
                milliseconds: Int64(forgiven) * GuessLimits.forgiveSeconds * 1_000
            )
            return Tries(count: max(0, count - forgiven), last: left)
        }

        /// When the next one may come.
        var next: Instant {
            guard count >= GuessLimits.triesFree else { return last }
            let doublings = min(count - GuessLimits.triesFree, 30)
            let seconds = min(GuessLimits.waitSecondsMax, 1 << Int64(doublings))
            return last.adding(milliseconds: seconds * Instant.millisecondsPerSecond)
        }
    }

    private var strangers: [Counted: Tries] = [:]
    private var staff: [Counted: Tries] = [:]

    var count: Int { strangers.count + staff.count }

    /// Counts a try under every one of `names`, or says how many seconds it has to wait.
    mutating func begin(_ names: [Counted], now: Instant) -> Int64? {
        let waits = names.compactMap { name -> Int64? in
            guard let tries = self[name] else { return nil }
            let wait = tries.next.milliseconds(since: now)
            return wait > 0 && tries.count >= Self.triesFree ? wait : nil
        }
        if let wait = waits.max() {
            let seconds = (wait + 999) / Instant.millisecondsPerSecond
            return min(seconds, Self.waitSecondsMax)
        }
        for name in names {
            let tries = self[name]?.after(now) ?? Tries(count: 0, last: now)
            makeRoom(for: name)
            self[name] = Tries(count: tries.count + 1, last: now)
        }
        return nil
    }

    /// The try was right, or was no guess: it counts no more.
    mutating func forgive(_ names: [Counted]) {
        for name in names {
            guard var tries = self[name] else { continue }
            tries.count -= 1
            self[name] = tries.count > 0 ? tries : nil
        }
    }

    /// Forgets all there is of an account that is closed or starts anew.
    mutating func forget(_ names: [Counted]) {
        for name in names { self[name] = nil }
    }

    private subscript(name: Counted) -> Tries? {
        get { name.isStranger ? strangers[name] : staff[name] }
        set {
            if name.isStranger { strangers[name] = newValue } else { staff[name] = newValue }
        }
    }

    /// A quarter at a time, so that a flood of strangers is not a flood of searches.
    private mutating func makeRoom(for name: Counted) {
        guard name.isStranger, strangers[name] == nil, strangers.count >= Self.strangersMax
        else { return }
        let quiet = strangers.sorted { $0.value.last < $1.value.last }
        for stranger in quiet.prefix(Self.strangersMax / 4) { strangers[stranger.key] = nil }
    }
}
