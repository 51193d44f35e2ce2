/// How wide texts are, in ems of a common font. Drawings hold each line to that width, so that
/// nothing runs into anything where another font stands in.
enum DiagramText {
    /// Common fonts are so much wider when bold.
    private static let boldness = 1.08
    private static let spare = 1.02

    static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
        let isChinese = text.unicodeScalars.contains { $0.value >= 0x2E80 }
        let total = text.unicodeScalars.reduce(0.0) { total, scalar in
            total + ems(scalar, isChinese) * (isBold && scalar.value < 0x2E80 ? boldness : 1)
        }
        return total * size * (isChinese ? 1 : spare)
    }

    private static func ems(_ scalar: Unicode.Scalar, _ isChinese: Bool) -> Double {
        switch scalar {
        case "“", "”", "‘", "’", "…", "—": isChinese ? 1 : scalar == "…" || scalar == "—" ? 1 : 0.34
        case "i", "j", "l", "'", "|": 0.23
        case " ", "!", ",", ".", "/", ":", ";", "I", "f", "t", "[", "]", "·": 0.28
        case "(", ")", "-", "r", "\"": 0.34
        case "J", "c", "k", "s", "v", "x", "y", "z": 0.5
        case "F", "T", "Z", "–": 0.61
        case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 0.67
        case "C", "D", "H", "N", "R", "U", "w": 0.73
        case "G", "O", "Q": 0.78
        case "M", "m": 0.84
        case "W", "%", "@", "→": 1
        default: scalar.value < 0x2E80 ? 0.57 : 1
        }
    }

    /// Lines no wider than a width, broken between words, and between Chinese characters anywhere
    /// but before a mark that closes.
    static func lines(
        _ text: String,
        width: Double,
        size: Double,
        isBold: Bool = false
    ) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces(text) {
            let longer = line + piece
            let trimmed = trimming(longer)
            if line.isEmpty || Self.width(trimmed, size: size, isBold: isBold) <= width {
                line = longer
            } else {
                lines.append(trimming(line))
                line = piece
            }
        }
        if !trimming(line).isEmpty { lines.append(trimming(line)) }
        return lines
    }

    private static let closing: Set<Character> = [
        "，", "。", "、", "；", "：", "”", "）", "！", "？", "》", "…",
    ]

    private static let opening: Set<Character> = ["“", "（", "《"]

    /// What stays together.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var isOpen = false
        for character in text {
            let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
            let mayBegin: Bool =
                if closing.contains(character) || isOpen {
                    false
                } else if let last = pieces.last?.last {
                    last == " " || isWide
                        || last.unicodeScalars.contains { $0.value >= 0x2E80 }
                            && character != " "
                } else {
                    true
                }
            if mayBegin || pieces.isEmpty {
                pieces.append(String(character))
            } else {
                pieces[pieces.count - 1].append(character)
            }
            isOpen = opening.contains(character)
        }
        return pieces
    }

    private static func trimming(_ text: String) -> String {
        String(text.reversed().drop { $0 == " " }.reversed().drop { $0 == " " })
    }
}
