/// The characters of an address, made alike, and the runs and markers among them.
enum AddressScalars {
    /// No number of a building, unit or room is longer.
    static let runMax = 6

    static func normalised(_ text: String) -> [UInt32] {
        withDigits(withoutSpaces(Folding.scalars(text)))
    }

    /// Spaces stay only between two Latin words or numbers, one at a time.
    private static func withoutSpaces(_ scalars: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(scalars.count)
        var isAfterSpace = false
        for scalar in scalars {
            if scalar == Folding.space {
                isAfterSpace = true
                continue
            }
            if isAfterSpace, let last = result.last, last < 0x80, scalar < 0x80,
                last != Folding.dash, scalar != Folding.dash
            {
                result.append(Folding.space)
            }
            isAfterSpace = false
            result.append(scalar)
        }
        return result
    }

    /// 十二栋 as 12栋, 五零二室 as 502室; the 一 of 五一路 stays.
    private static func withDigits(_ scalars: [UInt32]) -> [UInt32] {
        guard scalars.contains(where: isNumeral) else { return scalars }
        var result: [UInt32] = []
        var index = 0
        while index < scalars.count {
            var end = index
            while end < scalars.count, isNumeral(scalars[end]) { end += 1 }
            let isNumber =
                marker(AddressSpellings.afterNumeral, scalars, end) != nil
                || end == scalars.count && end - index >= 3
            if end > index, isNumber, let number = number(scalars[index..<end]) {
                result.append(contentsOf: number.unicodeScalars.map(\.value))
            } else if end > index {
                result.append(contentsOf: scalars[index..<end])
            } else {
                result.append(scalars[index])
                end = index + 1
            }
            index = end
        }
        return result
    }

    private static func isNumeral(_ scalar: UInt32) -> Bool {
        AddressSpellings.numerals[scalar] != nil || scalar == AddressSpellings.ten
            || scalar == AddressSpellings.hundred
    }

    private static func number(_ run: ArraySlice<UInt32>) -> String? {
        guard run.count <= runMax else { return nil }
        let isCounted = run.contains {
            $0 == AddressSpellings.ten || $0 == AddressSpellings.hundred
        }
        guard isCounted else {
            return run.compactMap { AddressSpellings.numerals[$0] }.map(String.init).joined()
        }
        var total = 0
        var pending: Int?
        for scalar in run {
            if let digit = AddressSpellings.numerals[scalar] {
                pending = digit
            } else {
                total += (pending ?? 1) * (scalar == AddressSpellings.ten ? 10 : 100)
                pending = nil
            }
        }
        return String(total + (pending ?? 0))
    }

    static func isRun(_ scalar: UInt32) -> Bool {
        Folding.isDigit(scalar) || Folding.isLatin(scalar)
    }

    /// The end of the digits and letters that begin at `index`.
    static func endOfRun(_ scalars: [UInt32], _ index: Int) -> Int {
        var end = index
        while end < scalars.count, isRun(scalars[end]) { end += 1 }
        return end
    }

    static func endOfDashedRun(_ scalars: [UInt32], _ index: Int) -> Int {
        var end = endOfRun(scalars, index)
        while end > index, end + 1 < scalars.count, scalars[end] == Folding.dash {
            let next = endOfRun(scalars, end + 1)
            guard next > end + 1 else { break }
            end = next
        }
        return end
    }

    /// The length of the first of `words` that stands at `index`.
    static func marker(_ words: [[UInt32]], _ scalars: [UInt32], _ index: Int) -> Int? {
        guard index < scalars.count else { return nil }
        for word in words where scalars[index...].starts(with: word) { return word.count }
        return nil
    }

    /// Marks between the parts of an address.
    static func isSeparator(_ scalar: UInt32) -> Bool {
        scalar == Folding.dash || scalar == Folding.space || scalar == 0x2C || scalar == 0x3001
            || scalar == 0x2F || scalar == 0x2E || scalar == 0x3002
    }

    static func upper(_ scalar: UInt32) -> UInt32 {
        (0x61...0x7A).contains(scalar) ? scalar - 0x20 : scalar
    }

    /// `03` and `3` are one building; `0` stays.
    static func withoutZeros(_ run: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        let rest = run.drop { $0 == 0x30 }
        return rest.first.map(Folding.isDigit) == true ? rest : run
    }
}
