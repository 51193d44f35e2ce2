import Kernel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where a request comes from, as far as guesses are counted: an IPv4 address, or the half of an
/// IPv6 address that one household or office has to itself.
package struct ClientAddress: Hashable, Sendable {
    /// All that say nothing of themselves count as one.
    package static let unknown = ClientAddress(kind: 0, bits: 0)

    private let kind: UInt8
    private let bits: UInt64

    private init(kind: UInt8, bits: UInt64) {
        self.kind = kind
        self.bits = bits
    }

    /// Whether it is a machine talking to itself.
    package var isLoopback: Bool {
        switch kind {
        case 4: bits >> 24 == 127
        default: self == ClientAddress("::1")
        }
    }

    /// Such as `192.0.2.1` or `2001:db8::1`; an IPv4 address written as IPv6 is the IPv4 one.
    package init(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(kind: 4, bits: UInt64(UInt32(bigEndian: four.s_addr)))
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            let bytes = withUnsafeBytes(of: &six) { Array($0) }
            let mapped = Array(repeating: UInt8(0), count: 10) + [0xFF, 0xFF]
            self =
                bytes.starts(with: mapped)
                ? ClientAddress(kind: 4, bits: UInt64(bigEndianBytes: bytes.suffix(4)))
                : ClientAddress(kind: 6, bits: UInt64(bigEndianBytes: bytes.prefix(8)))
        } else {
            self = .unknown
        }
    }
}
