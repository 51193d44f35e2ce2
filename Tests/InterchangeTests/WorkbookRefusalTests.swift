import Interchange
import Kernel
import Testing

@Suite struct WorkbookRefusalTests {
    private func refused(_ bytes: [UInt8]) -> SheetRefusal? {
        refusal { () throws(SheetRefusal) in try texts(bytes, name: "a.xlsx") }
    }

    private func refused(_ rows: String, after: String = "") -> SheetRefusal? {
        refused(TestWorkbook.sheet(rows, after: after).bytes)
    }

    @Test func `document types are refused, so that no entity is ever expanded`() {
        var book = TestWorkbook.sheet("<row><c><v>1</v></c></row>")
        book.start = #"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>"#
        #expect(refused(book.bytes) == SheetRefusal(.documentType(.relations)))
        book.start = ""
        var parts = book.parts
        let index = parts.firstIndex { $0.path.hasSuffix("sheet1.xml") } ?? 0
        parts[index].bytes = Array(
            "<!DOCTYPE x [<!ENTITY a \"1\">]><worksheet><sheetData>&a;</sheetData></worksheet>".utf8
        )
        #expect(refused(ArchiveWriter.write(parts)) == SheetRefusal(.documentType(.sheet)))
    }

    @Test func `broken XML is refused with the line that was being read`() {
        #expect(
            refused(#"<row r="7"><c><v>1</c></row>"#)
                == SheetRefusal(.partBroken(.sheet), line: 7)
        )
        let book = TestWorkbook.sheet(#"<row r="7"><c t="s"><v>5</v></c></row>"#)
        #expect(refused(book.bytes) == SheetRefusal(.partBroken(.sheet), line: 7, column: 0))
    }

    @Test func `rows that run backwards are refused`() {
        #expect(
            refused(#"<row r="7"><c><v>1</v></c></row><row r="7"/>"#)
                == SheetRefusal(.rowsOutOfOrder, line: 7)
        )
    }

    @Test func `elements within elements are refused beyond their limit`() {
        let deep = SheetLimits.depthMax
        let text = String(repeating: "<a>", count: deep) + String(repeating: "</a>", count: deep)
        #expect(refused(text) == SheetRefusal(.tooDeep(.sheet, depthMax: deep)))
    }

    @Test func `a cell beyond its limit is refused where it stands`() {
        let long = String(repeating: "a", count: SheetLimits.cellCharactersMax * 4 + 1)
        #expect(
            refused(#"<row r="3"><c r="B3" t="str"><v>\#(long)</v></c></row>"#)
                == SheetRefusal(
                    .cellTooLong(charactersMax: SheetLimits.cellCharactersMax),
                    line: 3,
                    column: 1
                )
        )
    }

    @Test func `a column beyond the last is refused if it holds text`() {
        #expect(
            refused(#"<row r="3"><c r="IW3"><v>1</v></c></row>"#)
                == SheetRefusal(.tooManyColumns(columnsMax: SheetLimits.columnsMax), line: 3)
        )
    }

    @Test func `a part that unpacks beyond its limit is refused before it fills the memory`() {
        let piece = String(repeating: " ", count: SheetLimits.partBytesMax)
        #expect(
            refused(piece)
                == SheetRefusal(.partTooLarge(.sheet, bytesMax: SheetLimits.partBytesMax))
        )
    }

    @Test func `an archive that is cut off or damaged is refused`() {
        let bytes = TestWorkbook.sheet("<row><c><v>1</v></c></row>").bytes
        #expect(refused(Array(bytes.dropLast(30))) == SheetRefusal(.archiveBroken))
        #expect(refused(Array(bytes.prefix(40))) == SheetRefusal(.archiveBroken))
    }

    @Test func `parts that are not there are named`() {
        let parts = TestWorkbook.sheet("").parts
        let without = { (ending: String) in
            ArchiveWriter.write(parts.filter { !$0.path.hasSuffix(ending) })
        }
        #expect(refused(without("sheet1.xml")) == SheetRefusal(.partMissing(.sheet)))
        #expect(refused(without("workbook.xml.rels")) == SheetRefusal(.partMissing(.relations)))
        #expect(refused(without("xl/workbook.xml")) == SheetRefusal(.wrongKind(.archive)))
    }

    @Test func `too many merged ranges and styles are refused`() {
        let range = #"<mergeCell ref="A1:A2"/>"#
        let many = String(repeating: range, count: SheetLimits.mergedRangesMax + 1)
        let limit = SheetRefusal.Rule.tooManyMergedRanges(rangesMax: SheetLimits.mergedRangesMax)
        #expect(refused("", after: "<mergeCells>\(many)</mergeCells>") == SheetRefusal(limit))
        var book = TestWorkbook.sheet("")
        let formats = String(repeating: "<xf/>", count: SheetLimits.stylesMax + 1)
        book.styles = "<cellXfs>\(formats)</cellXfs>"
        #expect(
            refused(book.bytes)
                == SheetRefusal(.tooManyStyles(stylesMax: SheetLimits.stylesMax))
        )
    }

    @Test func `an archive with sizes of 64 bits is read`() throws {
        let parts = TestWorkbook.sheet("<row><c><v>502</v></c></row>").parts
        #expect(try texts(WideArchive.write(parts), name: "a.xlsx") == [["502"]])
    }
}

/// Packs parts without compression and with the fields of zip64 everywhere, as programs do that
/// write before they know the sizes.
private enum WideArchive {
    static func write(_ parts: [(path: String, bytes: [UInt8])]) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let offset = file.count
            let common =
                little(45, 2) + little(0, 8) + little(checksum(part.bytes), 4)
                + little(0xFFFF_FFFF, 4) + little(0xFFFF_FFFF, 4) + little(part.path.utf8.count, 2)
            let sizes = little(part.bytes.count, 8) + little(part.bytes.count, 8)
            file += little(0x0403_4B50, 4) + common + little(20, 2) + Array(part.path.utf8)
            file += little(1, 2) + little(16, 2) + sizes + part.bytes
            directory += little(0x0201_4B50, 4) + little(45, 2) + common + little(28, 2)
            directory += little(0, 10) + little(0xFFFF_FFFF, 4) + Array(part.path.utf8)
            directory += little(1, 2) + little(24, 2) + sizes + little(offset, 8)
        }
        let start = file.count
        file += directory
        let end = file.count
        file +=
            little(0x0606_4B50, 4) + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8)
        file += little(parts.count, 8) + little(parts.count, 8) + little(directory.count, 8)
        file += little(start, 8)
        file += little(0x0706_4B50, 4) + little(0, 4) + little(end, 8) + little(1, 4)
        file += little(0x0605_4B50, 4) + little(0, 4) + little(0xFFFF, 2) + little(0xFFFF, 2)
        return file + little(0xFFFF_FFFF, 4) + little(0xFFFF_FFFF, 4) + little(0, 2)
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
        return Int(~value)
    }
}
