package import Application
import Synchronization

/// Counts what every address asks for: a bucket of tokens each, filled at a steady rate.
///
/// Addresses stay in memory for half a minute at most, and nothing else is kept of anybody.
package final class RequestMeter: Sendable {
    package typealias Clock = @Sendable () -> ContinuousClock.Instant

    /// A bucket is told by the moment at which it will be full again.
    fileprivate struct Contents {
        var full: [ClientAddress: ContinuousClock.Instant] = [:]
        var cleared: ContinuousClock.Instant
    }

    private static let perToken =
        Duration.seconds(1) / RequestLimits.requestsPerAddressAndSecond
    private static let perBucket = perToken * RequestLimits.requestsPerAddressMax

    private let now: Clock
    private let readersMax: Int
    private let contents: Mutex<Contents>

    package init(
        readersMax: Int = RequestLimits.addressesMax,
        now: @escaping Clock = { ContinuousClock.now }
    ) {
        self.now = now
        self.readersMax = readersMax
        contents = Mutex(Contents(cleared: now()))
    }

    /// Takes a token of the address.
    ///
    /// - Returns: nothing if there was one, else the seconds until there is.
    package func secondsToWait(_ reader: ClientAddress) -> Int? {
        let now = now()
        return contents.withLock { contents in
            if contents.full[reader] == nil, contents.full.count >= readersMax {
                guard contents.clear(now) else { return nil }
            }
            let full = max(contents.full[reader] ?? now, now) + Self.perToken
            let excess = full - now - Self.perBucket
            guard excess <= .zero else { return Int(excess.components.seconds) + 1 }
            contents.full[reader] = full
            return nil
        }
    }

    /// How many addresses are remembered now.
    package var readerCount: Int { contents.withLock { $0.full.count } }
}

extension RequestMeter.Contents {
    /// Forgets whose bucket is full again, once a second at most: going through all of them for
    /// every newcomer is what an attacker would wish for.
    ///
    /// - Returns: whether there is room now. A newcomer for whom there is none goes uncounted: so
    ///   many addresses at once are not stopped by counting.
    mutating func clear(_ now: ContinuousClock.Instant) -> Bool {
        guard now - cleared >= .seconds(1) else { return false }
        cleared = now
        let before = full.count
        full = full.filter { $0.value > now }
        return full.count < before
    }
}
