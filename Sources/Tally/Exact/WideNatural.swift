import BigInt

/// A whole number from zero up, as large as needed, changed in place.
///
/// It has just what the exact side of the rules needs, so that thousands of runs do not spend
/// their time on allocating memory for numbers.
struct WideNatural: Sendable, Equatable {
    /// Least significant first, without zeros at the end.
    private(set) var words: [UInt64]

    init(_ value: UInt64 = 0) {
        words = value == 0 ? [] : [value]
    }

    init(exactly value: BigInt) {
        precondition(value >= 0, "a natural number is not negative")
        words = value.magnitude.words.map { UInt64($0) }
        trim()
    }

    var bigInt: BigInt { BigInt(BigUInt(words: words.map { UInt($0) })) }

    var isZero: Bool { words.isEmpty }

    mutating func multiply(by factor: UInt64) {
        if factor == 1 || words.isEmpty { return }
        var carry: UInt64 = 0
        let count = words.count
        words.withUnsafeMutableBufferPointer { words in
            for index in 0..<count {
                let (high, low) = words[index].multipliedFullWidth(by: factor)
                let (sum, overflow) = low.addingReportingOverflow(carry)
                words[index] = sum
                carry = high &+ (overflow ? 1 : 0)
            }
        }
        if carry > 0 { words.append(carry) }
        if factor == 0 { words.removeAll(keepingCapacity: true) }
    }

    /// Adds `other * factor`.
    mutating func add(_ other: WideNatural, times factor: UInt64) {
        if factor == 0 || other.words.isEmpty { return }
        while words.count < other.words.count { words.append(0) }
        var carry: UInt64 = 0
        let count = words.count
        words.withUnsafeMutableBufferPointer { words in
            other.words.withUnsafeBufferPointer { others in
                for index in 0..<others.count {
                    var (high, low) = others[index].multipliedFullWidth(by: factor)
                    let (first, overflow) = low.addingReportingOverflow(carry)
                    low = first
                    high &+= overflow ? 1 : 0
                    let (sum, second) = words[index].addingReportingOverflow(low)
                    words[index] = sum
                    carry = high &+ (second ? 1 : 0)
                }
                var index = others.count
                while carry > 0 && index < count {
                    let (sum, overflow) = words[index].addingReportingOverflow(carry)
                    words[index] = sum
                    carry = overflow ? 1 : 0
                    index += 1
                }
            }
        }
        if carry > 0 { words.append(carry) }
    }

    /// Takes a number away that must not be larger.
    mutating func subtract(_ other: WideNatural) {
        var borrow: UInt64 = 0
        precondition(other.words.count <= words.count, "nothing below zero")
        for index in words.indices {
            let part = index < other.words.count ? other.words[index] : 0
            if part == 0 && borrow == 0 {
                if index >= other.words.count { break }
                continue
            }
            let (first, one) = words[index].subtractingReportingOverflow(part)
            let (second, two) = first.subtractingReportingOverflow(borrow)
            words[index] = second
            borrow = one || two ? 1 : 0
        }
        precondition(borrow == 0, "nothing below zero")
        trim()
    }

    func remainder(dividingBy divisor: UInt64) -> UInt64 {
        words.reversed().reduce(0) { rest, word in
            divisor.dividingFullWidth((rest, word)).remainder
        }
    }

    /// Divides by a number that leaves no remainder.
    mutating func divide(by divisor: UInt64) {
        var rest: UInt64 = 0
        for index in words.indices.reversed() {
            (words[index], rest) = divisor.dividingFullWidth((rest, words[index]))
        }
        trim()
    }

    private mutating func trim() {
        while words.last == 0 { words.removeLast() }
    }

    /// `self / other` with an error below four units in the last place.
    func ratio(to other: WideNatural) -> Double {
        let (top, exponent) = leading
        let (otherTop, otherExponent) = other.leading
        guard otherTop > 0 else { return .infinity }
        return Double(
            sign: .plus,
            exponent: exponent - otherExponent,
            significand: top / otherTop
        )
    }

    /// The number as a `Double` times a power of two.
    private var leading: (Double, Int) {
        guard let last = words.last else { return (0, 0) }
        let shift = last.leadingZeroBitCount
        var top = last << shift
        if shift > 0 && words.count > 1 { top |= words[words.count - 2] >> (64 - shift) }
        return (Double(top), words.count * 64 - 64 - shift)
    }
}

extension WideNatural: Comparable {
    static func < (left: WideNatural, right: WideNatural) -> Bool {
        if left.words.count != right.words.count { return left.words.count < right.words.count }
        for index in left.words.indices.reversed() where left.words[index] != right.words[index] {
            return left.words[index] < right.words[index]
        }
        return false
    }
}
