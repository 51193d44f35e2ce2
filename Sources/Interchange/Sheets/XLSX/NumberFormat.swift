/// How a cell shows its number, as far as that changes what it says.
enum NumberFormat: Hashable, Sendable {
    case general
    /// `00000000000`: zeros in front are shown.
    case padded(width: Int)
    case date(Shape)

    /// Which parts of a moment are shown.
    struct Shape: Hashable, Sendable {
        var hasYear = false
        var hasMonth = false
        var hasDay = false
        var hasTime = false
    }

    private static let paddedMax = 20

    /// The formats that every program knows by number; those from 27 and from 50 on are dates in
    /// Chinese, Japanese and Korean programs.
    init(builtIn id: Int) {
        switch id {
        case 14...16, 28...31, 51, 53, 54, 58:
            self = .date(Shape(hasYear: true, hasMonth: true, hasDay: true))
        case 17, 27, 36, 50, 52, 57: self = .date(Shape(hasYear: true, hasMonth: true))
        case 18...21, 32...35, 45...47, 55, 56: self = .date(Shape(hasTime: true))
        case 22: self = .date(Shape(hasYear: true, hasMonth: true, hasDay: true, hasTime: true))
        default: self = .general
        }
    }

    /// Reads a code such as `yyyy"年"m"月"d"日";@`: only its first section, without what is quoted,
    /// escaped or in brackets.
    init(code: String) {
        var shape = Shape()
        var zeros = 0
        var others = 0
        var minutes = 0
        for letter in Self.bare(code) {
            switch letter {
            case "y": shape.hasYear = true
            case "d": shape.hasDay = true
            case "h", "s": shape.hasTime = true
            case "m": minutes += 1
            case "0": zeros += 1
            case " ", "-", "/", ".", ",", ":": break
            default: others += 1
            }
        }
        // An m beside hours or seconds is minutes, unless a year or a day stands there too.
        shape.hasMonth = minutes > 0 && (!shape.hasTime || shape.hasYear || shape.hasDay)
        if shape.hasYear || shape.hasMonth || shape.hasDay || shape.hasTime {
            self = .date(shape)
        } else if zeros > 1, others == 0, code.allSatisfy({ $0 == "0" }),
            zeros <= Self.paddedMax
        {
            self = .padded(width: zeros)
        } else {
            self = .general
        }
    }

    private static func bare(_ code: String) -> [Character] {
        if code.lowercased().hasPrefix("general") { return [] }
        var result: [Character] = []
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        for letter in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if letter == "\"" {
                isQuoted.toggle()
            } else if isQuoted {
                continue
            } else if letter == "\\" || letter == "_" || letter == "*" {
                isEscaped = true
            } else if letter == "[" {
                isBracketed = true
            } else if letter == "]" {
                isBracketed = false
            } else if isBracketed {
                // `[h]` counts hours; `[Red]` and `[$-804]` do not matter.
                if letter == "h" && !result.contains("h") { result.append("h") }
            } else if letter == ";" {
                break
            } else {
                result.append(letter)
            }
        }
        return result
    }
}

/// The number formats of a workbook's cells.
final class CellStyles: XMLTaking {
    private var codes: [Int: String] = [:]
    private var formats: [NumberFormat] = []
    private var isInCells = false
    var line: Int? { nil }

    subscript(style: Int) -> NumberFormat {
        formats.indices.contains(style) ? formats[style] : .general
    }

    func open(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetRefusal) {
        if name == "cellXfs" {
            isInCells = true
        } else if name == "numFmt", let id = attributes.integer("numFmtId"),
            let code = attributes["formatCode"]
        {
            try check(codes.count)
            codes[id] = code
        } else if name == "xf", isInCells {
            try check(formats.count)
            let id = attributes.integer("numFmtId") ?? 0
            formats.append(codes[id].map(NumberFormat.init(code:)) ?? NumberFormat(builtIn: id))
        }
    }

    private func check(_ count: Int) throws(SheetRefusal) {
        guard count < SheetLimits.stylesMax else {
            throw SheetRefusal(.tooManyStyles(stylesMax: SheetLimits.stylesMax))
        }
    }

    func close(_ name: XMLName) {
        if name == "cellXfs" { isInCells = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
