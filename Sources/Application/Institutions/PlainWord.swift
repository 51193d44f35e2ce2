/// What YAML reads into words without quotes.
enum PlainWord {
    private static let truths: Set = [
        "y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "true", "True", "TRUE",
        "false", "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF", "null", "Null", "NULL",
        "~",
    ]

    static func isTruth(_ word: String) -> Bool {
        word.utf8.count <= 5 && truths.contains(word)
    }

    /// Times of day, numbers with a point and odd spellings of numbers.
    static func fault(_ word: String) -> InstitutionFault? {
        guard let first = word.utf8.first, first < 58, first != 34, first != 39,
            word.utf8.count <= 64
        else { return nil }
        let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
        let unsigned = first == 43 || first == 45 ? word.utf8.dropFirst() : word.utf8[...]
        if word == ".inf" || word == "-.inf" || word == ".nan" { return .decimal(word) }
        guard let head = unsigned.first, isDigit(head) || head == 46 else { return nil }
        let rest = unsigned.drop { isDigit($0) || $0 == 95 }
        if rest.isEmpty { return isOdd(unsigned) ? .oddNumber(word) : nil }
        if rest.first == 58, isDigit(head) {
            let isTime = unsigned.split(separator: 58, omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0.allSatisfy { isDigit($0) || $0 == 46 } }
            return isTime ? .clockTime(word) : nil
        }
        if rest.first == 46 || rest.first == 101 || rest.first == 69 {
            let isNumber =
                Double(word) != nil
                || rest.dropFirst().allSatisfy { isDigit($0) || $0 == 95 }
            let isPoints = rest.count { $0 == 46 } > 1
            return isNumber && !isPoints ? .decimal(word) : nil
        }
        if head == 48, rest.first == 120 || rest.first == 111 || rest.first == 98 {
            return Int(word.dropFirst(word.utf8.count - rest.count + 1), radix: 16) == nil
                ? nil : .oddNumber(word)
        }
        return nil
    }

    private static func isOdd(_ digits: Substring.UTF8View) -> Bool {
        digits.contains(95) || digits.count > 1 && digits.first == 48
    }
}
