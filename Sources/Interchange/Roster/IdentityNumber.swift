import Kernel

/// Finds the number of an identity card where it does not belong, so that it is never kept.
enum IdentityNumber {
    private static let digitCount = 18
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432".unicodeScalars.map(\.value))

    /// Eighteen places with a right check digit, also with spaces and dashes between; or with a
    /// day of birth in the middle, because spreadsheets turn the last three into zeros.
    static func appears(in text: String) -> Bool {
        guard text.utf8.count >= digitCount else { return false }
        let scalars = Folding.scalars(text)
        return runs(scalars).contains { isNumber($0, needsCheck: false) }
            || runs(scalars.filter { $0 != Folding.space && $0 != Folding.dash })
                .contains { isNumber($0, needsCheck: true) }
    }

    private static func runs(_ scalars: [UInt32]) -> [ArraySlice<UInt32>] {
        scalars.split { !(Folding.isDigit($0) || $0 | 0x20 == 0x78) }
            .filter { $0.count == digitCount }
    }

    private static func isNumber(_ run: ArraySlice<UInt32>, needsCheck: Bool) -> Bool {
        let places = Array(run)
        guard places.dropLast().allSatisfy(Folding.isDigit) else { return false }
        let digits = places.dropLast().map { Int($0) - 0x30 }
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        let last = places[digitCount - 1]
        if checks[sum % 11] == (last == 0x78 ? 0x58 : last) { return true }
        let year = digits[6...9].reduce(0) { $0 * 10 + $1 }
        let month = digits[10] * 10 + digits[11]
        let day = digits[12] * 10 + digits[13]
        return !needsCheck && (1_880...2_100).contains(year)
            && Day(year: year, month: month, day: day) != nil
    }
}
