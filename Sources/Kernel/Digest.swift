/// 32 bytes that stand for something else: a hash, a commitment.
package struct Digest: Hashable, Sendable {
    package static let byteCount = 32

    private let words: InlineArray<4, UInt64>

    /// Nothing unless there are exactly 32 bytes.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.byteCount else { return nil }
        words = InlineArray { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    }

    package init?(_ bytes: some Sequence<UInt8>) {
        let collected = Array(bytes)
        guard let digest = collected.withUnsafeBytes({ Digest($0) }) else { return nil }
        self = digest
    }

    package func withUnsafeBytes<Value, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try Swift.withUnsafeBytes(of: words) { bytes throws(Failure) in try body(bytes) }
    }

    package var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

    package static func == (left: Digest, right: Digest) -> Bool {
        left.words[0] == right.words[0] && left.words[1] == right.words[1]
            && left.words[2] == right.words[2] && left.words[3] == right.words[3]
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words[0])
        hasher.combine(words[1])
    }
}

extension Digest: CustomStringConvertible {
    /// Lower-case hexadecimal.
    package var description: String { bytes.hexadecimal }
}

extension Collection<UInt8> {
    /// Lower-case hexadecimal, two digits a byte.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }
}

extension Digest {
    /// Nothing unless there are exactly 64 lower-case digits.
    package init?(hexadecimal text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 2 * Self.byteCount else { return nil }
        func value(_ digit: UInt8) -> UInt8? {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
            default: nil
            }
        }
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { index -> UInt8? in
            guard let high = value(digits[index]), let low = value(digits[index + 1]) else {
                return nil
            }
            return high << 4 | low
        }
        guard let digest = Digest(bytes) else { return nil }
        self = digest
    }
}
