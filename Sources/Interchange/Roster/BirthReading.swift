import Domain
import Kernel

/// Reads when somebody was born, as people and spreadsheets write it.
enum BirthReading {
    static func read(_ text: String, today: Day) throws(RosterFlaw.Kind) -> Birth {
        guard !IdentityNumber.appears(in: text) else { throw .identityNumber }
        guard let birth = parse(Folding.scalars(text)) else { throw .birthUnreadable }
        guard birth.year >= Birth.yearMin else {
            throw .birthTooEarly(yearMin: Birth.yearMin)
        }
        guard birth.isPlausible(on: today) else { throw .birthInFuture }
        return birth
    }

    private static func parse(_ scalars: [UInt32]) -> Birth? {
        let parts = Array(
            scalars.split { !Folding.isDigit($0) && !Folding.isLatin($0) }.prefix(partsMax)
        )
        let rest = scalars.filter {
            !Folding.isDigit($0) && !Folding.isLatin($0) && !separators.contains($0)
        }
        guard rest.isEmpty, let first = parts.first else { return nil }
        if first.allSatisfy(Folding.isDigit), first.count != 4, parts.count == 1 {
            return packed(first)
        }
        if let named = withNamedMonth(parts) { return named }
        guard first.count == 4, let year = number(first) else { return nil }
        switch parts.count {
        case 1: return birth(year)
        case 2:
            guard let month = number(parts[1]) else { return nil }
            return birth(year, month)
        default:
            guard let month = number(parts[1]), let day = number(parts[2]),
                parts[3...].allSatisfy({ (number($0) ?? 1) == 0 })
            else { return nil }
            return birth(year, month, day)
        }
    }

    /// Year, month, day, and hours, minutes and seconds that a program added.
    private static let partsMax = 7
    private static let separators = Set(
        (" -/.,:'" + BirthSpellings.units).unicodeScalars.map(\.value)
    )

    /// `19500307` and `195003`.
    private static func packed(_ digits: ArraySlice<UInt32>) -> Birth? {
        let start = digits.startIndex
        guard digits.count == 8 || digits.count == 6,
            let year = number(digits[start..<start + 4]),
            let month = number(digits[start + 4..<start + 6])
        else { return nil }
        guard digits.count == 8 else { return birth(year, month) }
        guard let day = number(digits[(start + 6)...]) else { return nil }
        return birth(year, month, day)
    }

    /// `7 March 1950`, `March 7, 1950` and `Mar 1950`.
    private static func withNamedMonth(_ parts: [ArraySlice<UInt32>]) -> Birth? {
        guard (2...3).contains(parts.count), let last = parts.last, last.count == 4,
            let year = number(last),
            let place = parts.firstIndex(where: { $0.allSatisfy(Folding.isLatin) }), place <= 1
        else { return nil }
        let word = Folding.text(parts[place]).lowercased()
        guard word.utf8.count >= 3,
            let month = BirthSpellings.months.firstIndex(where: { $0.hasPrefix(word) })
        else { return nil }
        if parts.count == 2 { return birth(year, month + 1) }
        guard let day = number(parts[1 - place]) else { return nil }
        return birth(year, month + 1, day)
    }

    /// Nothing if there is no such month or day.
    private static func birth(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> Birth? {
        guard Day(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
        return Birth(
            year: UInt16(clamping: year),
            month: UInt8(clamping: month ?? 0),
            day: UInt8(clamping: day ?? 0)
        )
    }

    private static func number(_ digits: ArraySlice<UInt32>) -> Int? {
        guard (1...4).contains(digits.count), digits.allSatisfy(Folding.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}
