/// Half width instead of full width, one kind of dash, one kind of space: how the same thing typed
/// on different keyboards becomes the same.
enum Folding {
    static let space: UInt32 = 0x20
    static let dash: UInt32 = 0x2D

    /// Nothing for marks that take no room.
    static func folded(_ scalar: UInt32) -> UInt32? {
        switch scalar {
        case 0x21...0x7E: scalar
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            space
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xAD: nil
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: dash
        case 0x3010, 0x3014, 0xFF3B: 0x5B
        case 0x3011, 0x3015, 0xFF3D: 0x5D
        case 0xFF01...0xFF5E: scalar - 0xFEE0
        default: scalar
        }
    }

    static func scalars(_ text: String) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if let folded = folded(scalar.value) { result.append(folded) }
        }
        return result
    }

    static func text(_ scalars: some Sequence<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for value in scalars { if let scalar = Unicode.Scalar(value) { view.append(scalar) } }
        return String(view)
    }

    /// As heads and answers are compared: folded, lower case, without spaces and without marks
    /// but brackets, colons and `#`.
    static func key(_ text: String) -> String {
        let kept = scalars(text).compactMap { scalar -> UInt32? in
            switch scalar {
            case 0x41...0x5A: scalar + 0x20
            case 0x23, 0x28, 0x29, 0x3A: scalar
            case 0x5B: 0x28
            case 0x5D: 0x29
            case 0...0x2F, 0x3B...0x40, 0x5B...0x60, 0x7B...0x7E, 0x3001, 0x3002, 0x00B7, 0x2605,
                0x203B:
                nil
            default: scalar
            }
        }
        return Self.text(kept)
    }

    static func lower(_ scalar: UInt32) -> UInt32 {
        let folded = folded(scalar) ?? space
        return isLatin(folded) ? folded | 0x20 : folded
    }

    static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

    static func isLatin(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

    static func isHan(_ scalar: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
            || (0x20000...0x323AF).contains(scalar) || scalar == 0x3007
    }

    static func isSpace(_ scalar: UInt32) -> Bool {
        let folded = folded(scalar)
        return folded == space || folded == nil
    }
}

extension String {
    /// Without white space of any width at both ends.
    var trimmed: String {
        let view = unicodeScalars
        guard let first = view.first, let last = view.last else { return self }
        if !Folding.isSpace(first.value) && !Folding.isSpace(last.value) { return self }
        var rest = view[...]
        while let first = rest.first, Folding.isSpace(first.value) { rest.removeFirst() }
        while let last = rest.last, Folding.isSpace(last.value) { rest.removeLast() }
        return String(String.UnicodeScalarView(rest))
    }

    /// Line breaks and other control characters become spaces.
    var inOneLine: String {
        guard unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            return self
        }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
            )
        )
    }
}
