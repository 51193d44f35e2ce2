package import Domain
package import Kernel

/// Whose device somebody came in on.
package enum DeviceKeeping: UInt8, CaseIterable, Sendable {
    /// Others use it too: signed out by itself, soon.
    case shared = 1
    case own = 2
}

/// That somebody who lives here is signed in on some device. The token itself is known to that
/// device alone.
package struct ResidentSession: Hashable, Sendable {
    package static let sharedIdleMinutesMax: Int64 = 30
    package static let sharedHoursMax: Int64 = 2
    package static let ownDaysMax: Int64 = 180
    package static let perPersonMax = 16
    package static let labelBytesMax = 64
    /// How far behind the time of the last look may be in the store.
    static let seenMinutesBehindMax: Int64 = 5
    static let ownSeenHoursBehindMax: Int64 = 12
    /// A row stays so long after its session began, ended or not: whoever sends the form again
    /// that opened it gets no second one.
    static let rowHoursMin = RequestLog.hoursKept + 1

    package let name: SessionName
    package let person: Identifier<Person>
    /// The use of a code that opened it: contested, it is over.
    package let use: Identifier<LetterUse>
    package let keeping: DeviceKeeping
    package let opened: Instant
    /// When it was last used.
    package internal(set) var seen: Instant
    /// Somebody ended it.
    var isEnded = false
    /// What sort of device it is, as its browser says; nothing that names anybody.
    package let label: String

    /// When it ends by itself if it is not used again.
    package var ends: Instant {
        switch keeping {
        case .shared:
            min(
                seen.adding(milliseconds: Self.sharedIdleMinutesMax * 60_000),
                opened.adding(milliseconds: Self.sharedHoursMax * 3_600_000)
            )
        case .own: opened.adding(days: Self.ownDaysMax)
        }
    }

    package func isOver(at now: Instant) -> Bool { isEnded || now >= ends }

    /// Whether the store may forget the row.
    func isForgotten(at now: Instant) -> Bool {
        isOver(at: now)
            && now >= opened.adding(milliseconds: Int64(Self.rowHoursMin) * 3_600_000)
    }

    /// Whether the store should learn of the last use.
    func isBehind(_ stored: Instant) -> Bool {
        let milliseconds = seen.milliseconds(since: stored)
        return switch keeping {
        case .shared: milliseconds >= Self.seenMinutesBehindMax * 60_000
        case .own: milliseconds >= Self.ownSeenHoursBehindMax * 3_600_000
        }
    }
}

/// A row of the table of residents' sessions; its key is the hash of the token.
extension ResidentSession {
    static let byteCount = 128

    init(
        _ token: Digest,
        person: Identifier<Person>,
        use: Identifier<LetterUse>,
        keeping: DeviceKeeping,
        opened: Instant,
        label: String
    ) {
        name = SessionName(token)
        self.person = person
        self.use = use
        self.keeping = keeping
        self.opened = opened
        seen = opened
        var label = label
        while label.utf8.count > Self.labelBytesMax { label.removeLast() }
        self.label = label
    }

    var bytes: [UInt8] {
        var row = RowWriter()
        row.word(person.rawValue)
        row.word(use.rawValue)
        row.byte(keeping.rawValue)
        row.byte(isEnded ? 1 : 0)
        row.word(UInt64(bitPattern: opened.milliseconds))
        row.word(UInt64(bitPattern: seen.milliseconds))
        row.byte(UInt8(label.utf8.count))
        row.bytes(Array(label.utf8))
        return row.sealed(Self.byteCount)
    }

    init?(_ token: Digest, _ bytes: [UInt8]) {
        guard var row = RowReader(bytes) else { return nil }
        name = SessionName(token)
        person = Identifier(row.word())
        use = Identifier(row.word())
        guard let keeping = DeviceKeeping(rawValue: row.byte()) else { return nil }
        self.keeping = keeping
        isEnded = row.byte() != 0
        opened = Instant(milliseconds: Int64(bitPattern: row.word()))
        seen = Instant(milliseconds: Int64(bitPattern: row.word()))
        label = String(decoding: row.bytes(Int(row.byte())), as: UTF8.self)
        guard row.isWhole else { return nil }
    }
}

/// A resident's session that was just opened, with the secret for the device to keep.
package struct OpenedResidentSession: Sendable {
    package let session: ResidentSession
    package let token: SecretToken
}
