import Glibc
import Kernel

/// The text a spreadsheet shows for a number: telephone numbers whole, days as days.
enum NumberText {
    static func shown(
        _ bytes: [UInt8],
        _ format: NumberFormat,
        countsFrom1904: Bool
    ) -> String {
        let raw = String(decoding: bytes, as: UTF8.self)
        if format == .general, bytes.count <= 15, bytes.first != 0x30 || bytes.count == 1,
            bytes.allSatisfy({ $0 &- 0x30 < 10 })
        {
            return raw
        }
        guard let number = Double(raw.trimmed), number.isFinite else { return raw }
        switch format {
        case .general: return general(number)
        case .padded(let width):
            let digits = general(number)
            guard digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return digits }
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        case .date(let shape):
            return date(number, shape, countsFrom1904: countsFrom1904) ?? general(number)
        }
    }

    /// Whole numbers with all their digits, others with the fifteen that spreadsheets keep.
    private static func general(_ number: Double) -> String {
        if number == number.rounded(), abs(number) < 9e18 { return String(Int64(number)) }
        var text = [CChar](repeating: 0, count: 40)
        let length = withVaList([number]) { vsnprintf(&text, text.count, "%.15g", $0) }
        guard length > 0 else { return String(number) }
        return text.withUnsafeBufferPointer { buffer in
            String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        }
    }

    private static let daysMax = 2_958_466.0
    private static let secondsPerDay = 86_400

    /// As `1950-03-07`, `1950-03`, `1950`, with ` 08:30` or `08:30:05` where a time is shown.
    /// Nothing where a spreadsheet shows only `#####`.
    private static func date(
        _ number: Double,
        _ shape: NumberFormat.Shape,
        countsFrom1904: Bool
    ) -> String? {
        guard number >= 0, number < daysMax else { return nil }
        var day = Int64(number)
        var seconds = Int(((number - Double(day)) * Double(secondsPerDay)).rounded())
        if seconds == secondsPerDay {
            seconds = 0
            day += 1
        }
        var parts: [String] = []
        if shape.hasYear || shape.hasMonth || shape.hasDay {
            parts.append(dayText(day, shape, countsFrom1904: countsFrom1904))
        }
        if shape.hasTime && (parts.isEmpty || seconds > 0) { parts.append(time(seconds)) }
        return parts.joined(separator: " ")
    }

    /// Excel counts a 29 February 1900 that never was, so that earlier days lie one further.
    private static func dayText(
        _ serial: Int64,
        _ shape: NumberFormat.Shape,
        countsFrom1904: Bool
    ) -> String {
        if !countsFrom1904, serial == 60 { return "1900-02-29" }
        let start = countsFrom1904 ? 24_107 : serial < 60 ? 25_568 : 25_569
        let text = Day(number: serial - Int64(start)).description
        if shape.hasDay || !shape.hasYear { return text }
        return String(text.prefix(shape.hasMonth ? 7 : 4))
    }

    private static func time(_ seconds: Int) -> String {
        func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
        let minutes = two(seconds / 3_600) + ":" + two(seconds / 60 % 60)
        return seconds % 60 == 0 ? minutes : minutes + ":" + two(seconds % 60)
    }
}
