import Domain
import Journal
import Kernel

/// How a look lies in the store: numbers only, in rows of one length.
enum LookRow {
    static let byteCount = 64

    /// By person, then by moment, then by a draw that keeps two looks of one moment apart.
    static func key(_ look: Look, draw: UInt64) -> [UInt8] {
        look.person.rawValue.bigEndianBytes
            + UInt64(bitPattern: look.when.milliseconds).bigEndianBytes + draw.bigEndianBytes
    }

    static func value(_ look: Look) -> [UInt8] {
        var row = RowWriter()
        row.word(look.person.rawValue)
        row.word(UInt64(bitPattern: look.when.milliseconds))
        let (kind, number, mandate) = look.who.numbers
        row.byte(kind)
        row.word(number)
        row.word(mandate)
        row.byte(look.reason.rawValue)
        return row.sealed(byteCount)
    }

    /// Nothing if the row is damaged.
    static func read(_ value: [UInt8]) -> Look? {
        guard value.count == byteCount, var row = RowReader(value) else { return nil }
        let person = Identifier<Person>(row.word())
        let when = Instant(milliseconds: Int64(bitPattern: row.word()))
        let kind = row.byte()
        let number = row.word()
        let mandate = row.word()
        guard let who = Actor(kind, number, mandate),
            let reason = LookReason(rawValue: row.byte()), row.isWhole
        else { return nil }
        return Look(person, by: who, for: reason, at: when)
    }
}

extension Actor {
    /// As a row keeps it: the kind, the number, and the mandate.
    fileprivate var numbers: (kind: UInt8, number: UInt64, mandate: UInt64) {
        switch self {
        case .console: (1, 0, 0)
        case .clock: (2, 0, 0)
        case .staff(let account): (3, account.rawValue, 0)
        case .resident(let person): (4, person.rawValue, 0)
        case .helper(.staff(let account), let mandate): (5, account.rawValue, mandate.rawValue)
        case .helper(.resident(let person), let mandate): (6, person.rawValue, mandate.rawValue)
        case .visitor: (7, 0, 0)
        }
    }

    fileprivate init?(_ kind: UInt8, _ number: UInt64, _ mandate: UInt64) {
        switch kind {
        case 1: self = .console
        case 2: self = .clock
        case 3: self = .staff(Identifier(number))
        case 4: self = .resident(Identifier(number))
        case 5: self = .helper(.staff(Identifier(number)), mandate: Identifier(mandate))
        case 6: self = .helper(.resident(Identifier(number)), mandate: Identifier(mandate))
        case 7: self = .visitor
        default: return nil
        }
    }
}
