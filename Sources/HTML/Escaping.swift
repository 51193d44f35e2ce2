import NIOCore

extension ByteBuffer {
    /// Writes text so that neither a text node nor a double-quoted attribute value can end early.
    ///
    /// `& < > "` become character references, and so does the carriage return, which a parser would
    /// otherwise swallow. Control characters, which HTML forbids, become U+FFFD.
    mutating func writeEscaped(_ text: String) {
        var text = text
        text.withUTF8 { writeEscaped(UnsafeRawBufferPointer($0)) }
    }

    mutating func writeFixed(_ first: StaticString, _ second: StaticString = "") {
        let size = first.utf8CodeUnitCount + second.utf8CodeUnitCount
        writeWithUnsafeMutableBytes(minimumWritableBytes: size) { space in
            space.copyMemory(from: first.bytes)
            UnsafeMutableRawBufferPointer(rebasing: space[first.utf8CodeUnitCount...])
                .copyMemory(from: second.bytes)
            return size
        }
    }

    /// Plain spans are copied whole; only the bytes in question are looked at one by one.
    private mutating func writeEscaped(_ bytes: UnsafeRawBufferPointer) {
        var plainStart = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard Escape.isQuestionable(byte) else {
                index += 1
                continue
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : nil
            guard let escape = Escape(byte, before: next) else {
                index += 1
                continue
            }
            writeBytes(UnsafeRawBufferPointer(rebasing: bytes[plainStart..<index]))
            writeStaticString(escape.replacement)
            index += escape.length
            plainStart = index
        }
        writeBytes(UnsafeRawBufferPointer(rebasing: bytes[plainStart...]))
    }
}

/// What is written in place of one character that HTML could misread.
private struct Escape {
    let replacement: StaticString
    let length: Int

    init?(_ byte: UInt8, before next: UInt8?) {
        switch byte {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "\r"): replacement = "&#13;"
        case Self.latinLead:
            // U+0080 to U+009F are control characters too, written in two bytes.
            guard let next, next < 0xA0 else { return nil }
            replacement = "\u{FFFD}"
        default: replacement = "\u{FFFD}"
        }
        length = byte == Self.latinLead ? 2 : 1
    }

    /// A table of one bit for each byte below 64: all controls but tab and line feed, `" & < >`.
    @inline(__always)
    static func isQuestionable(_ byte: UInt8) -> Bool {
        byte < 64
            ? (0x5000_0044_FFFF_F9FF as UInt64) & (1 << UInt64(byte)) != 0
            : byte == 0x7F || byte == latinLead
    }

    private static var latinLead: UInt8 { 0xC2 }
}

extension StaticString {
    /// Every static string of this target is a literal of more than one scalar or an ASCII letter.
    fileprivate var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
