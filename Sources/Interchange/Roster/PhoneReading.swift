import Domain

/// Reads one telephone number; of several nobody could say which to call.
enum PhoneReading {
    static let digitsMin = 5
    static let digitsMax = PersonDetails.phoneDigitsMax

    private static let plus: UInt32 = 0x2B
    /// `/ 、 ; , |` and the words for “or”.
    private static let separators: Set<UInt32> = [0x2F, 0x3001, 0x3B, 0x2C, 0x7C, 0x5C]
    private static let fillers: Set<UInt32> = [0x20, 0x2D, 0x28, 0x29, 0x2E]

    static func read(_ text: String) throws(RosterFlaw.Kind) -> String {
        guard !IdentityNumber.appears(in: text) else { throw .identityNumber }
        let scalars = Folding.scalars(text)
        let pieces = scalars.split(whereSeparator: separators.contains)
        let phones = pieces.filter { $0.count(where: Folding.isDigit) >= digitsMin }
        guard phones.count <= 1 else { throw .severalPhones(count: phones.count) }
        var result: [UInt32] = []
        for scalar in scalars where !fillers.contains(scalar) {
            guard Folding.isDigit(scalar) || scalar == plus && result.isEmpty else {
                throw .phoneUnreadable
            }
            result.append(scalar)
        }
        let count = result.count(where: Folding.isDigit)
        guard (digitsMin...digitsMax).contains(count) else {
            throw .phoneLength(digitsMin: digitsMin, digitsMax: digitsMax)
        }
        return Folding.text(result)
    }
}
