/// One line of a signed note: non-empty UTF-8 without control characters.
///
/// Lines are equal when their bytes are; Swift's strings would take `é` for `e` with an accent.
package struct NoteLine: Hashable, Sendable {
    package static let bytesMax = 1_024

    package let bytes: [UInt8]

    package init?(_ bytes: some Sequence<UInt8>) {
        self.init(checked: Array(bytes.prefix(Self.bytesMax + 1)))
    }

    package init?(_ text: String) {
        self.init(text.utf8)
    }

    private init?(checked bytes: [UInt8]) {
        guard !bytes.isEmpty, bytes.count <= Self.bytesMax,
            bytes.allSatisfy({ $0 >= 0x20 }),
            String(validating: bytes, as: UTF8.self) != nil
        else { return nil }
        self.bytes = bytes
    }

    /// For text this module composes of checked parts.
    init(known text: String) {
        bytes = Array(text.utf8)
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The name of a signing key, best an address without scheme such as `example.org/log`.
package struct KeyName: Hashable, Sendable {
    package static let bytesMax = 255

    package let line: NoteLine

    /// Nothing when it is long or has a plus sign or any Unicode space.
    package init?(_ line: NoteLine) {
        guard line.bytes.count <= Self.bytesMax, !line.bytes.contains(UInt8(ascii: "+")),
            !line.text.unicodeScalars.contains(where: { $0.properties.isWhitespace })
        else { return nil }
        self.line = line
    }

    package init?(_ text: String) {
        guard let line = NoteLine(text) else { return nil }
        self.init(line)
    }

    package var text: String { line.text }
}
