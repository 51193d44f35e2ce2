/// Reads a file of any kind that committees send: `.xlsx` and CSV are taken, all others are told
/// apart, so that people hear what to do.
package enum SheetFile {
    /// Every row with all its columns: for tables that are about no people.
    package static func rows(
        of bytes: [UInt8],
        fileName: String,
        sheet: String? = nil
    ) throws(SheetRefusal) -> [SheetRow] {
        let rows = RowCollection()
        _ = try read(bytes, fileName: fileName, sheet: sheet, into: rows)
        return rows.rows
    }

    private final class RowCollection: RowTaking {
        var rows: [SheetRow] = []

        func takes(column: Int) -> Bool { true }

        func take(_ row: SheetRow) { rows.append(row) }
    }

    /// The name of the sheet that was read; nothing for CSV.
    static func read(
        _ bytes: [UInt8],
        fileName: String,
        sheet: String?,
        into taker: any RowTaking
    ) throws(SheetRefusal) -> String? {
        guard !bytes.isEmpty else { throw SheetRefusal(.fileEmpty) }
        guard bytes.count <= SheetLimits.fileBytesMax else {
            throw SheetRefusal(.fileTooLarge(bytesMax: SheetLimits.fileBytesMax))
        }
        switch FileKind(bytes, fileName: fileName) {
        case .wrong(let kind): throw SheetRefusal(.wrongKind(kind))
        case .archive:
            let workbook = try Workbook(bytes)
            return try workbook.read(sheet: sheet, into: taker)
        case .text:
            try CSVReader.read(try SheetEncoding.utf8(bytes), into: taker)
            return nil
        }
    }
}

/// What the first bytes of a file say that it is, whatever its name ends in.
enum FileKind: Equatable {
    case archive
    case text
    case wrong(SheetRefusal.WrongKind)

    init(_ bytes: [UInt8], fileName: String) {
        let head = bytes.prefix(Self.headBytes)
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
            self = .archive
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .wrong(Self.compound(bytes, fileName: fileName))
        } else if head.starts(with: Array("%PDF".utf8)) {
            self = .wrong(.pdf)
        } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47])
            || head.starts(with: [0xFF, 0xD8, 0xFF])
        {
            self = .wrong(.picture)
        } else if head.starts(with: Array("{\\rtf".utf8)) {
            self = .wrong(.document)
        } else if Self.isMarkup(head) {
            self = .wrong(.webPage)
        } else if head.contains(0), !head.starts(with: [0xFF, 0xFE]),
            !head.starts(with: [0xFE, 0xFF])
        {
            self = .wrong(.unknown)
        } else {
            self = .text
        }
    }

    private static let headBytes = 4_096

    /// Excel before 2007, WPS, and whatever is locked with a password share one container.
    private static func compound(
        _ bytes: [UInt8],
        fileName: String
    ) -> SheetRefusal.WrongKind {
        func has(_ name: String) -> Bool {
            let wide = name.utf8.flatMap { [$0, UInt8(0)] }
            return bytes.firstIndex(of: wide) != nil
        }
        if has("EncryptedPackage") { return .passwordProtected }
        if has("WordDocument") { return .document }
        return fileName.lowercased().hasSuffix(".et") ? .wpsSpreadsheet : .oldExcel
    }

    /// Pages and XML that programs call `.xls`.
    private static func isMarkup(_ head: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: head.prefix(512), as: UTF8.self).lowercased()
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return [
            "<html", "<!doctype", "<table", "<?xml", "<head", "<meta", "<style", "mime-version:",
        ]
        .contains(where: start.hasPrefix)
    }
}

extension Array<UInt8> {
    /// Where `needle` begins for the first time.
    func firstIndex(of needle: [UInt8]) -> Int? {
        guard let first = needle.first, count >= needle.count else { return nil }
        var index = 0
        while let next = self[index...].firstIndex(of: first), next + needle.count <= count {
            if self[next..<next + needle.count].elementsEqual(needle) { return next }
            index = next + 1
        }
        return nil
    }
}
