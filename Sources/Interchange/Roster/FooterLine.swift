/// A line below or between the people of a list.
enum FooterLine: Hashable {
    case note
    case subtotal
    /// With the number in the same cell.
    case total(Int?)

    /// Nothing if the line does not begin like one.
    init?(_ text: String, isAlone: Bool) {
        guard let first = text.trimmed.unicodeScalars.first, Self.mayBegin(first.value) else {
            return nil
        }
        let key = Folding.key(text)
        if FooterSpellings.subtotals.contains(where: key.hasPrefix)
            || Self.isEnglish(key, FooterSpellings.englishSubtotals)
        {
            self = .subtotal
        } else if FooterSpellings.totals.contains(where: key.hasPrefix)
            || Self.isEnglish(key, FooterSpellings.englishTotals)
        {
            self = .total(Self.number(in: text))
        } else if FooterSpellings.notes.contains(where: key.hasPrefix)
            || Self.isEnglish(key, FooterSpellings.englishNotes)
        {
            self = .note
        } else {
            return nil
        }
    }

    /// Nearly every line of a list is told from a footer by its first character.
    private static func mayBegin(_ first: UInt32) -> Bool {
        let folded = Folding.folded(first) ?? Folding.space
        if Folding.isDigit(folded) { return false }
        return !Folding.isHan(folded) && !Folding.isLatin(folded)
            || beginnings.contains(Folding.lower(folded))
    }

    private static let beginnings: Set<UInt32> = Set(
        [
            FooterSpellings.totals, FooterSpellings.subtotals, FooterSpellings.notes,
            FooterSpellings.englishTotals, FooterSpellings.englishSubtotals,
            FooterSpellings.englishNotes,
        ].joined().compactMap { $0.unicodeScalars.first?.value }
    )

    private static func isEnglish(_ key: String, _ words: [String]) -> Bool {
        words.contains { word in
            guard key.hasPrefix(word) else { return false }
            guard let next = key.dropFirst(word.count).unicodeScalars.first else { return true }
            return next == ":" || Folding.isDigit(next.value)
        }
    }

    /// The first number of a text, if it is short enough to count people.
    static func number(in text: String) -> Int? {
        let scalars = Folding.scalars(text).filter { $0 != 0x2C }
        let digits = scalars.drop { !Folding.isDigit($0) }.prefix(while: Folding.isDigit)
        guard (1...7).contains(digits.count) else { return nil }
        return Int(Folding.text(digits))
    }
}
