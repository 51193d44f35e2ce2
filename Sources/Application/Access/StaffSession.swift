package import Domain
package import Kernel

/// That somebody is signed in on some device. The token itself is known to that device alone.
package struct StaffSession: Hashable, Sendable {
    package static let idleMinutesMax: Int64 = 30
    package static let hoursMax: Int64 = 12
    package static let perAccountMax = 16
    package static let labelBytesMax = 64
    /// How far behind the time of the last look may be in the store.
    package static let seenMinutesBehindMax: Int64 = 5

    package let name: SessionName
    package let account: Identifier<StaffAccount>
    package let opened: Instant
    /// When it was last used.
    package internal(set) var seen: Instant
    /// What sort of device it is, as its browser says; nothing that names anybody.
    package let label: String

    /// When it ends by itself if it is not used again.
    package var ends: Instant {
        min(
            seen.adding(milliseconds: Self.idleMinutesMax * 60_000),
            opened.adding(milliseconds: Self.hoursMax * 3_600_000)
        )
    }

    package func isOver(at now: Instant) -> Bool { now >= ends }
}

/// Tells a session from others in lists; it opens nothing.
package struct SessionName: Hashable, Sendable, CustomStringConvertible {
    private let number: UInt64

    init(_ token: Digest) {
        number = token.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Reads what `description` writes; nothing else.
    package init?(_ text: String) {
        guard text.utf8.count == 16, let number = UInt64(text, radix: 16) else { return nil }
        self.number = number
        guard description == text else { return nil }
    }

    /// Sixteen hexadecimal digits.
    package var description: String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// A row of the table of sessions; its key is the hash of the token.
extension StaffSession {
    static let byteCount = 128

    init(_ token: Digest, account: Identifier<StaffAccount>, opened: Instant, label: String) {
        name = SessionName(token)
        self.account = account
        self.opened = opened
        seen = opened
        var label = label
        while label.utf8.count > Self.labelBytesMax { label.removeLast() }
        self.label = label
    }

    var bytes: [UInt8] {
        var row = RowWriter()
        row.word(account.rawValue)
        row.word(UInt64(bitPattern: opened.milliseconds))
        row.word(UInt64(bitPattern: seen.milliseconds))
        row.byte(UInt8(label.utf8.count))
        row.bytes(Array(label.utf8))
        return row.sealed(Self.byteCount)
    }

    init?(_ token: Digest, _ bytes: [UInt8]) {
        guard var row = RowReader(bytes) else { return nil }
        name = SessionName(token)
        account = Identifier(row.word())
        opened = Instant(milliseconds: Int64(bitPattern: row.word()))
        seen = Instant(milliseconds: Int64(bitPattern: row.word()))
        label = String(decoding: row.bytes(Int(row.byte())), as: UTF8.self)
        guard row.isWhole else { return nil }
    }
}
