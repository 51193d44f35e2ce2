import HTTPTypes
package import NIOCore
import Synchronization

/// Counts what every address asks for: a bucket of tokens each, filled at a steady rate.
///
/// Addresses stay in memory for half a minute at most, and nothing else is kept of anybody.
package final class RequestMeter: Sendable {
    package typealias Clock = @Sendable () -> ContinuousClock.Instant

    /// One reader as far as can be told: an IPv4 address, or the half of an IPv6 address that a
    /// network gives to one customer.
    struct Reader: Hashable {
        private let isLong: Bool
        private let bits: UInt64

        init?(_ address: SocketAddress) {
            switch address {
            case .v4(let address):
                let bytes = withUnsafeBytes(of: address.address) { Array($0[Self.shortAddress]) }
                (isLong, bits) = (false, Self.number(bytes))
            case .v6(let address):
                let bytes = withUnsafeBytes(of: address.address) { Array($0[Self.longAddress]) }
                isLong = !bytes.starts(with: Self.mappedPrefix)
                bits = Self.number(isLong ? bytes.prefix(8) : bytes.suffix(4))
            case .unixDomainSocket: return nil
            }
        }

        private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
            bytes.reduce(0) { $0 << 8 | UInt64($1) }
        }

        /// Where the address lies within what systems call `sockaddr_in` and `sockaddr_in6`.
        private static let shortAddress = 4..<8
        private static let longAddress = 8..<24
        /// An IPv4 address in the longer form.
        private static let mappedPrefix: [UInt8] =
            [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
    }

    /// A bucket is told by the moment at which it will be full again.
    fileprivate struct Contents {
        var full: [Reader: ContinuousClock.Instant] = [:]
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
    package func secondsToWait(_ address: SocketAddress) -> Int? {
        guard let reader = Reader(address) else { return nil }
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

extension Exposure {
    /// Whose request it is, to be counted; nothing where counting would be wrong: this machine's
    /// own, and those of a proxy that does not say whom it speaks for.
    func counted(_ request: HTTPRequest, from peer: SocketAddress?) -> SocketAddress? {
        switch self {
        case .loopback: return nil
        case .encrypted: return peer
        case .behindProxy:
            guard peer?.isLoopback == true else { return peer }
            // The last one was written by the proxy, those before it by whoever likes to.
            let last = request.headerFields[.countedFor]?.split(separator: ",").last
            let address = last?.filter { $0 != " " } ?? ""
            return try? SocketAddress(ipAddress: address, port: 0)
        }
    }
}

extension HTTPField.Name {
    fileprivate static let countedFor = HTTPField.Name("X-Forwarded-For") ?? .via
}
