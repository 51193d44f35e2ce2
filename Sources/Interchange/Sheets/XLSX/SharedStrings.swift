/// The texts that the cells of a workbook share, as bytes one after another.
final class SharedStrings: XMLTaking {
    private var bytes: [UInt8] = []
    /// Where each text ends.
    private var ends: [Int] = []
    private var isText = false
    private var phoneticDepth = 0
    var line: Int? { nil }

    /// Nothing if there are not so many.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        let start = index == 0 ? 0 : ends[index - 1]
        return EscapedText.decoded(bytes[start..<ends[index]])
    }

    func open(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "t" { isText = phoneticDepth == 0 }
        if name == "rPh" { phoneticDepth += 1 }
    }

    func close(_ name: XMLName) throws(SheetRefusal) {
        if name == "t" {
            isText = false
        } else if name == "rPh" {
            phoneticDepth -= 1
        } else if name == "si" {
            guard ends.count < SheetLimits.sharedStringsMax else {
                throw SheetRefusal(.tooManySharedStrings(stringsMax: SheetLimits.sharedStringsMax))
            }
            let length = bytes.count - (ends.last ?? 0)
            guard length <= SheetLimits.cellCharactersMax * 4 else {
                throw SheetRefusal(.cellTooLong(charactersMax: SheetLimits.cellCharactersMax))
            }
            ends.append(bytes.count)
        }
    }

    func text(_ text: UnsafeBufferPointer<UInt8>) throws(SheetRefusal) {
        guard isText else { return }
        guard bytes.count + text.count <= SheetLimits.sharedStringBytesMax else {
            throw SheetRefusal(
                .partTooLarge(.sharedStrings, bytesMax: SheetLimits.sharedStringBytesMax)
            )
        }
        bytes.append(contentsOf: text)
    }
}

/// `_x000D_`: how spreadsheets write characters that XML cannot hold.
enum EscapedText {
    private static let underscore = UInt8(ascii: "_")

    static func decoded(_ bytes: some RandomAccessCollection<UInt8>) -> String {
        guard bytes.contains(underscore) else { return String(decoding: bytes, as: UTF8.self) }
        let source = Array(bytes)
        var result: [UInt8] = []
        var index = 0
        while index < source.count {
            if let unit = unit(source, index), let scalar = Unicode.Scalar(unit) {
                result.append(contentsOf: Array(String(Character(scalar)).utf8))
                index += 7
            } else {
                result.append(source[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func unit(_ source: [UInt8], _ index: Int) -> UInt16? {
        guard index + 7 <= source.count, source[index] == underscore,
            source[index + 1] == UInt8(ascii: "x"), source[index + 6] == underscore
        else { return nil }
        let digits = String(decoding: source[index + 2..<index + 6], as: UTF8.self)
        guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
        return UInt16(digits, radix: 16)
    }

    /// What `decoded` reads as `text`, ready to stand in XML.
    static func encoded(_ text: String) -> String {
        var result = ""
        let source = Array(text.utf8)
        var offset = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "_" where unit(source, offset) != nil: result += "_x005F_"
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
            default: result.unicodeScalars.append(scalar)
            }
            offset += UTF8.width(scalar)
        }
        return result
    }
}
