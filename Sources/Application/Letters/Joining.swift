package import Domain
package import Kernel

/// That somebody typed a code that is ours, and has yet to say how they come in. Known to the
/// server's memory alone, so that the code itself is on no page and in no address.
struct Joining: Sendable {
    static let minutesMax: Int64 = 15
    static let joiningsMax = 4_096

    let code: LetterCode
    let expires: Instant
}

/// What a code is good for, as the page of whoever typed it shows it.
package struct JoinLook: Sendable {
    package let code: LetterCode
    package let standing: CodeStanding
    package let household: Identifier<Household>
}

/// Why nobody comes in.
package enum JoinDenial: Error, Hashable, Sendable {
    /// Not twenty digits.
    case malformed(digits: Int)
    /// No code of ours.
    case wrong
    case wait(seconds: Int64)
    /// Too many wrong codes from everywhere, or too many people at the door.
    case busy
    /// It took too long, or the form was sent before.
    case over
    case refused(Refusal)
    case expired(hoursMax: Int64)
    case trouble(Trouble)

    init(_ denial: Denial<Refusal>) {
        switch denial {
        case .refused(let refusal): self = .refused(refusal)
        case .expired(let hoursMax): self = .expired(hoursMax: hoursMax)
        case .trouble(let trouble): self = .trouble(trouble)
        }
    }
}

/// How many wrong codes are looked at in all, wherever they come from: whoever guesses from many
/// addresses at once runs into this.
struct TryBudget: Sendable {
    static let triesMax: Int64 = 3_000
    static let triesPerHour: Int64 = 3_000

    private var spent: Int64 = 0
    private var last = Instant.epoch

    /// False if there is nothing left for now.
    mutating func spend(now: Instant) -> Bool {
        let passed = max(0, now.milliseconds(since: last))
        let earned = passed >= 3_600_000 ? Self.triesMax : passed * Self.triesPerHour / 3_600_000
        if earned > 0 {
            spent = max(0, spent - earned)
            last = now
        }
        guard spent < Self.triesMax else { return false }
        spent += 1
        return true
    }

    mutating func giveBack() { spent = max(0, spent - 1) }
}

/// That letters were printed: how often, and when last. It is no event, so that nobody has to keep
/// for ever who printed when; it is shown to whoever prints again.
package struct PrintMark: Hashable, Sendable {
    static let byteCount = 32

    package var times: UInt64
    package var last: Instant

    var bytes: [UInt8] {
        var row = RowWriter()
        row.word(times)
        row.word(UInt64(bitPattern: last.milliseconds))
        return row.sealed(Self.byteCount)
    }

    init(times: UInt64, last: Instant) {
        self.times = times
        self.last = last
    }

    init?(_ bytes: [UInt8]) {
        guard var row = RowReader(bytes) else { return nil }
        times = row.word()
        last = Instant(milliseconds: Int64(bitPattern: row.word()))
        guard row.isWhole else { return nil }
    }
}
