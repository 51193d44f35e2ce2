/// Writes a workbook of one sheet in which every cell is text, so that no program turns a
/// telephone number into a sum.
struct XLSXWriter {
    private let sheetName: String
    private let columns: Int
    private var sheet: [UInt8]
    private var line = 0

    init(sheetName: String, columns: Int) {
        self.sheetName = sheetName
        self.columns = columns
        let widths = (0..<columns).map { index in
            #"<col min="\#(index + 1)" max="\#(index + 1)" width="18" style="1" customWidth="1"/>"#
        }
        sheet = Array(
            (Self.declaration + #"<worksheet xmlns="\#(Self.main)"><cols>"# + widths.joined()
                + "</cols><sheetData>").utf8
        )
    }

    mutating func append(_ cells: [String]) {
        line += 1
        sheet.append(contentsOf: #"<row r="\#(line)">"#.utf8)
        for (index, cell) in cells.enumerated() where !cell.isEmpty {
            let place = SheetColumn.letter(index) + String(line)
            sheet.append(contentsOf: #"<c r="\#(place)" s="1" t="inlineStr"><is>"#.utf8)
            sheet.append(contentsOf: #"<t xml:space="preserve">"#.utf8)
            sheet.append(contentsOf: EscapedText.encoded(cell).utf8)
            sheet.append(contentsOf: "</t></is></c>".utf8)
        }
        sheet.append(contentsOf: "</row>".utf8)
    }

    func finish() -> [UInt8] {
        ArchiveWriter.write([
            ("[Content_Types].xml", Array(Self.contentTypes.utf8)),
            ("_rels/.rels", Array(Self.rootRelations.utf8)),
            ("xl/workbook.xml", Array(workbook.utf8)),
            ("xl/_rels/workbook.xml.rels", Array(Self.relations.utf8)),
            ("xl/styles.xml", Array(Self.styles.utf8)),
            ("xl/worksheets/sheet1.xml", sheet + Array("</sheetData></worksheet>".utf8)),
        ])
    }
}

extension XLSXWriter {
    private static let declaration =
        #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let officeRelations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packageRelations =
        "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let types =
        "application/vnd.openxmlformats-officedocument.spreadsheetml."

    private var workbook: String {
        Self.declaration
            + #"<workbook xmlns="\#(Self.main)" xmlns:r="\#(Self.officeRelations)"><sheets>"#
            + #"<sheet name="\#(EscapedText.encoded(sheetName))" sheetId="1" r:id="rId1"/>"#
            + "</sheets></workbook>"
    }

    private static let contentTypes =
        declaration
        + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#
        + #"<Default Extension="rels" "#
        + #"ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
        + #"<Default Extension="xml" ContentType="application/xml"/>"#
        + #"<Override PartName="/xl/workbook.xml" ContentType="\#(types)sheet.main+xml"/>"#
        + #"<Override PartName="/xl/worksheets/sheet1.xml" "#
        + #"ContentType="\#(types)worksheet+xml"/>"#
        + #"<Override PartName="/xl/styles.xml" ContentType="\#(types)styles+xml"/></Types>"#

    private static let rootRelations =
        declaration + #"<Relationships xmlns="\#(packageRelations)">"#
        + #"<Relationship Id="rId1" Type="\#(officeRelations)/officeDocument" "#
        + #"Target="xl/workbook.xml"/></Relationships>"#

    private static let relations =
        declaration + #"<Relationships xmlns="\#(packageRelations)">"#
        + #"<Relationship Id="rId1" Type="\#(officeRelations)/worksheet" "#
        + #"Target="worksheets/sheet1.xml"/>"#
        + #"<Relationship Id="rId2" Type="\#(officeRelations)/styles" Target="styles.xml"/>"#
        + "</Relationships>"

    /// The second format is text.
    private static let styles =
        declaration + #"<styleSheet xmlns="\#(main)">"#
        + #"<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>"#
        + #"<fills count="2"><fill><patternFill patternType="none"/></fill>"#
        + #"<fill><patternFill patternType="gray125"/></fill></fills>"#
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
        + "</borders>"
        + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>"#
        + "</cellStyleXfs>"
        + #"<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#
        + #"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" "#
        + #"applyNumberFormat="1"/></cellXfs></styleSheet>"#
}
