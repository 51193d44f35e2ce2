import Foundation

/// How names are compared: width, case and spaces aside.
enum NameFolding {
    static func folded(_ name: String) -> String {
        var isPlain = true
        for scalar in name.unicodeScalars {
            switch scalar.value {
            // Han characters, digits, signs and small letters stay as they are.
            case 0x4E00...0x9FFF, 0x21...0x40, 0x5B...0x7E: continue
            case 0x20, 0x41...0x5A: isPlain = false
            default: return foldedAtLength(name)
            }
        }
        guard !isPlain else { return name }
        var folded = String.UnicodeScalarView()
        for scalar in name.unicodeScalars where scalar.value != 0x20 {
            let isCapital = (0x41...0x5A).contains(scalar.value)
            folded.append(Unicode.Scalar(scalar.value + (isCapital ? 0x20 : 0)) ?? scalar)
        }
        return String(folded)
    }

    private static func foldedAtLength(_ name: String) -> String {
        name.precomposedStringWithCompatibilityMapping.lowercased().filter { !$0.isWhitespace }
    }

    /// Whether one folded name stands in another.
    static func contains(_ name: String, _ wanted: String) -> Bool {
        var (name, wanted) = (name, wanted)
        return name.withUTF8 { name in
            wanted.withUTF8 { wanted in
                guard let first = wanted.first else { return true }
                guard name.count >= wanted.count else { return false }
                for start in 0...(name.count - wanted.count) where name[start] == first {
                    var length = 1
                    while length < wanted.count, name[start + length] == wanted[length] {
                        length += 1
                    }
                    if length == wanted.count { return true }
                }
                return false
            }
        }
    }

    /// Without white space at both ends.
    static func trimmed(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
            first.properties.isWhitespace || last.properties.isWhitespace
        else { return text }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
