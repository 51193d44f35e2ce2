import Glibc
import Interchange
import Kernel

let today = Day(number: 20_500)

/// The rows of a file as texts, `·` for a cell without one.
func texts(
    _ bytes: [UInt8],
    name: String = "a.csv",
    sheet: String? = nil
) throws(SheetRefusal) -> [[String]] {
    try SheetFile.rows(of: bytes, fileName: name, sheet: sheet).map { row in
        let width = (row.cells.map(\.column).max() ?? -1) + 1
        var line = Array(repeating: "·", count: width)
        for cell in row.cells { line[cell.column] = cell.text }
        return line
    }
}

func roster(
    _ text: String,
    name: String = "a.csv"
) throws(SheetRefusal) -> RosterSheet {
    try RosterReader.read(Array(text.utf8), fileName: name, today: today)
}

func refusal(of work: () throws(SheetRefusal) -> some Any) -> SheetRefusal? {
    do throws(SheetRefusal) {
        _ = try work()
        return nil
    } catch {
        return error
    }
}

func converted(_ text: String, to encoding: String) -> [UInt8] {
    guard let converter = iconv_open(encoding, "UTF-8") else { return [] }
    defer { iconv_close(converter) }
    var input = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
    var outputLeft = output.count
    let size = output.count
    var inputLeft = input.count
    input.withUnsafeMutableBytes { source in
        output.withUnsafeMutableBytes { target in
            var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
            iconv(converter, &from, &inputLeft, &to, &outputLeft)
        }
    }
    return Array(output.prefix(size - outputLeft))
}

/// A workbook written part by part, with the habits of the program that is imitated.
struct TestWorkbook {
    var prefix = ""
    var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var date1904 = false
    var shared: String?
    var styles: String?
    var target = "worksheets/sheet1.xml"
    var workbookTarget = "xl/workbook.xml"
    /// Name, state, content of `worksheet`.
    var sheets: [(name: String, state: String, content: String)] = []
    var start = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

    static func sheet(_ rows: String, after: String = "") -> TestWorkbook {
        var book = TestWorkbook()
        book.sheets = [("Sheet1", "", "<sheetData>\(rows)</sheetData>\(after)")]
        return book
    }

    private func element(_ name: String, _ attributes: String, _ content: String) -> [UInt8] {
        let space = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix.dropLast()
        return Array(
            (start + "<\(prefix)\(name) \(space)=\"\(namespace)\" \(attributes)>\(content)"
                + "</\(prefix)\(name)>").utf8
        )
    }

    private func relations(_ rows: [(id: String, type: String, target: String)]) -> [UInt8] {
        let lines = rows.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(relationTypes)/\($0.type)\" "
                + "Target=\"\($0.target)\"/>"
        }
        let space = "http://schemas.openxmlformats.org/package/2006/relationships"
        return Array(
            (start + "<Relationships xmlns=\"\(space)\">\(lines.joined())</Relationships>").utf8
        )
    }

    var parts: [(path: String, bytes: [UInt8])] {
        let listed = sheets.indices.map { index in
            let state = sheets[index].state.isEmpty ? "" : " state=\"\(sheets[index].state)\""
            return
                "<\(prefix)sheet name=\"\(sheets[index].name)\" sheetId=\"\(index + 1)\"\(state) "
                + "r:id=\"rId\(index + 1)\"/>"
        }
        let content =
            "<\(prefix)workbookPr\(date1904 ? " date1904=\"1\"" : "")/>"
            + "<\(prefix)sheets>\(listed.joined())</\(prefix)sheets>"
        var rows = sheets.indices.map { index in
            (
                "rId\(index + 1)", "worksheet",
                index == 0 ? target : "worksheets/sheet\(index + 1).xml"
            )
        }
        if shared != nil { rows.append(("rId91", "sharedStrings", "sharedStrings.xml")) }
        if styles != nil { rows.append(("rId92", "styles", "styles.xml")) }
        var parts = [
            ("_rels/.rels", relations([("rId1", "officeDocument", workbookTarget)])),
            (
                "xl/workbook.xml",
                element("workbook", "xmlns:r=\"\(relationTypes)\"", content)
            ),
            ("xl/_rels/workbook.xml.rels", relations(rows)),
        ]
        for (index, sheet) in sheets.enumerated() {
            let path = "xl/worksheets/sheet\(index + 1).xml"
            parts.append((path, element("worksheet", "", sheet.content)))
        }
        if let shared { parts.append(("xl/sharedStrings.xml", element("sst", "", shared))) }
        if let styles { parts.append(("xl/styles.xml", element("styleSheet", "", styles))) }
        return parts
    }

    var bytes: [UInt8] { ArchiveWriter.write(parts) }
}
