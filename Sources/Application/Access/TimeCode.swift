import Crypto
import Foundation
package import Kernel

/// The six digits that an authenticator shows for half a minute (RFC 6238).
package enum TimeCode {
    package static let digits = 6
    package static let stepSeconds: Int64 = 30
    /// Clocks may differ by so many steps either way.
    package static let driftSteps: Int64 = 1
    package static let secretBytes = 20

    package static func step(at moment: Instant) -> Int64 {
        moment.milliseconds / (stepSeconds * Instant.millisecondsPerSecond)
    }

    /// - Parameter digits: six for people; the published vectors have eight.
    package static func code(
        _ secret: [UInt8],
        step: Int64,
        digits: Int = TimeCode.digits
    ) -> String {
        let message = UInt64(bitPattern: step).bigEndianBytes
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(
                for: message,
                using: SymmetricKey(data: secret)
            )
        )
        let offset = Int(mac[mac.count - 1] & 15)
        let word = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let modulus = (0..<digits).reduce(UInt32(1)) { product, _ in product * 10 }
        let text = String((word & 0x7FFF_FFFF) % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step that `typed` is the code of; nothing unless it is near now and after `lastStep`.
    static func match(
        _ typed: String,
        _ secret: [UInt8],
        now: Instant,
        after lastStep: Int64
    ) -> Int64? {
        let present = step(at: now)
        var found: Int64?
        for step in (present - driftSteps)...(present + driftSteps) {
            let isRight = isSame(Array(typed.utf8), Array(code(secret, step: step).utf8))
            if isRight, step > lastStep { found = step }
        }
        return found
    }
}

/// The letters and digits in which authenticators take a secret (RFC 4648).
enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    /// Without padding; for whole groups of five bytes.
    static func text(_ bytes: [UInt8]) -> String {
        var (text, bits, count) = ([UInt8](), UInt32(0), 0)
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(letters[Int(bits >> UInt32(count)) & 31])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
