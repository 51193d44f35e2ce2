import Crypto
import Kernel

/// A secret of twenty digits, 66 bits, in groups of four: digits can be read aloud in any dialect,
/// written down by hand and typed on a telephone.
package struct SpokenCode: Hashable, Sendable {
    package static let digits = 20
    package static let groupDigits = 4
    /// As it is typed, spaces and all; more is no code and is not looked at.
    package static let charactersMax = 60

    private let digits: [UInt8]

    /// The code that `key` makes for a thing: the same every time, so that it need not be kept.
    ///
    /// - Parameter purpose: what sort of code, so that no code is good for two things.
    /// - Parameter numbers: which thing.
    package init(key: [UInt8], purpose: String, _ numbers: UInt64...) {
        let message = Array(purpose.utf8) + [0] + numbers.flatMap(\.bigEndianBytes)
        let mac = HMAC<SHA256>.authenticationCode(
            for: message,
            using: SymmetricKey(data: key)
        )
        digits = Self.lastDigits(of: Array(mac))
    }

    /// Reads what was typed or said: spaces, dashes and full-width digits do not matter; nothing
    /// else is a code.
    package init?(_ typed: String) {
        guard typed.utf8.count <= Self.charactersMax * 4 else { return nil }
        var digits: [UInt8] = []
        for scalar in typed.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: digits.append(UInt8(scalar.value - 0x30))
            case 0xFF10...0xFF19: digits.append(UInt8(scalar.value - 0xFF10))
            default:
                guard scalar.properties.isWhitespace || scalar.properties.isDash else {
                    return nil
                }
            }
        }
        guard digits.count == Self.digits else { return nil }
        self.digits = digits
    }

    /// In groups, as it is printed.
    package var text: String {
        stride(from: 0, to: digits.count, by: Self.groupDigits).map { start in
            digits[start...].prefix(Self.groupDigits).map(String.init).joined()
        }.joined(separator: " ")
    }

    /// Without spaces, as an address carries it.
    package var plainText: String { digits.map(String.init).joined() }

    /// What may be kept of a code: 66 bits cannot be found again from their hash.
    package var hash: [UInt8] { Array(SHA256.hash(data: digits)) }

    /// The number that the bytes write, modulo ten to the twentieth: 256 bits make every code as
    /// likely as every other.
    private static func lastDigits(of bytes: [UInt8]) -> [UInt8] {
        var number = bytes
        var digits: [UInt8] = []
        for _ in 0..<Self.digits {
            var rest = 0
            for index in number.indices {
                let value = rest << 8 | Int(number[index])
                number[index] = UInt8(value / 10)
                rest = value % 10
            }
            digits.append(UInt8(rest))
        }
        return digits.reversed()
    }

    /// In a time that does not depend on where two codes differ.
    package static func == (one: SpokenCode, other: SpokenCode) -> Bool {
        isSame(one.digits, other.digits)
    }
}

/// A secret never shows itself, whatever prints it.
extension SpokenCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(secret)" }
    package var debugDescription: String { "(secret)" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
