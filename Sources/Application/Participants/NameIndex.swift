import HashTreeCollections
import Kernel

/// Which numbers bear a name with these characters: each Han character by itself, all others in
/// pairs, because a name has few of the former and every name has most of the latter.
struct NameIndex: Sendable {
    /// In ascending order.
    private var bearers = TreeDictionary<UInt64, [UInt32]>()

    /// - Parameter name: folded.
    mutating func add(_ number: UInt32, _ name: String) {
        for token in Self.tokens(of: name) {
            bearers[token, default: []].insertInOrder(number)
        }
    }

    /// - Parameter name: as it was added.
    mutating func remove(_ number: UInt32, _ name: String) {
        for token in Self.tokens(of: name) {
            bearers[token]?.removeInOrder(number)
            if bearers[token]?.isEmpty == true { bearers[token] = nil }
        }
    }

    /// Those that may bear `text`, in ascending order; nothing if it is too short to tell.
    func candidates(_ text: String) -> [UInt32]? {
        let lists = Self.tokens(of: text).map { bearers[$0] ?? [] }.sorted { $0.count < $1.count }
        guard let shortest = lists.first else { return nil }
        return lists.dropFirst().reduce(shortest) { $0.common(with: $1) }
    }

    /// Whether `candidates` of this text are all and nothing but its bearers.
    static func isExact(_ text: String) -> Bool {
        text.unicodeScalars.count == 1 && text.unicodeScalars.allSatisfy(isHan)
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }

    /// Each once.
    private static func tokens(of name: String) -> [UInt64] {
        var tokens: [UInt64] = []
        var last: UInt64?
        for scalar in name.unicodeScalars {
            let value = UInt64(scalar.value)
            var token: UInt64?
            if isHan(scalar) {
                (token, last) = (value, nil)
            } else {
                (token, last) = (last.map { $0 << 32 | value }, value)
            }
            if let token, !tokens.contains(token) { tokens.append(token) }
        }
        return tokens
    }
}

extension [UInt32] {
    fileprivate mutating func insertInOrder(_ number: UInt32) {
        guard let last, last >= number else { return append(number) }
        let index = partitionIndex { $0 >= number }
        if self[index] != number { insert(number, at: index) }
    }

    fileprivate mutating func removeInOrder(_ number: UInt32) {
        let index = partitionIndex { $0 >= number }
        if index < count, self[index] == number { remove(at: index) }
    }

    /// - Parameter other: the longer list.
    fileprivate func common(with other: [UInt32]) -> [UInt32] {
        var common: [UInt32] = []
        var rest = other[...]
        for number in self {
            // Steps that double, then halves: a short list skips most of a long one.
            var step = 1
            while rest.startIndex + step <= rest.endIndex,
                rest[rest.startIndex + step - 1] < number
            { step *= 2 }
            var low = rest.startIndex + step / 2
            var high = Swift.min(rest.startIndex + step - 1, rest.endIndex)
            while low < high {
                let middle = (low + high) / 2
                if rest[middle] < number { low = middle + 1 } else { high = middle }
            }
            rest = rest[low...]
            guard let first = rest.first else { break }
            if first == number { common.append(number) }
        }
        return common
    }
}
