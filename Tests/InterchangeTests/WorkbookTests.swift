import Interchange
import Kernel
import Testing

@Suite struct WorkbookTests {
    private func read(
        _ book: TestWorkbook,
        sheet: String? = nil
    ) throws(SheetRefusal) -> [[String]] {
        try texts(book.bytes, name: "a.xlsx", sheet: sheet)
    }

    @Test func `a workbook as Excel writes it: shared texts, runs joined, sounds left out`() throws
    {
        var book = TestWorkbook.sheet(
            """
            <row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
            <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" s="0"/></row>
            """
        )
        book.shared = """
            <si><t>姓名</t><phoneticPr fontId="1"/></si>
            <si><r><rPr><b/></rPr><t>联系</t></r><r><t xml:space="preserve"> 电话</t></r>
            <rPh sb="0" eb="1"><t>dianhua</t></rPh></si>
            <si><t>测_x005F_x0041__x000A_试</t></si>
            """
        let rows = try SheetFile.rows(of: book.bytes, fileName: "a.xlsx")
        try #require(rows.map(\.line) == [1, 3])
        #expect(rows[0].cells.map(\.text) == ["姓名", "联系 电话"])
        #expect(rows[1].cells.map(\.text) == ["测_x0041_\n试"])
    }

    @Test func `a workbook as openpyxl writes it: inline texts, absolute targets`() throws {
        var book = TestWorkbook.sheet(
            #"<row><c t="inlineStr"><is><t>姓名</t></is></c><c t="n"><v>502</v></c></row>"#
                + #"<row><c t="inlineStr"><is><r><t>测</t></r><r><t>试</t></r></is></c></row>"#
        )
        book.start = ""
        book.target = "/xl/worksheets/sheet1.xml"
        book.workbookTarget = "/xl/workbook.xml"
        #expect(try read(book) == [["姓名", "502"], ["测试"]])
    }

    @Test func `a workbook as WPS writes it: prefixes, a mark before the XML, numbered formats`()
        throws
    {
        var book = TestWorkbook()
        book.start = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        book.prefix = "x:"
        book.sheets = [
            (
                "花名册", "",
                #"<x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>18329</x:v></x:c>"#
                    + #"<x:c r="B1" t="str"><x:f>"0"&amp;"1"</x:f><x:v>01</x:v></x:c>"#
                    + #"</x:row></x:sheetData>"#
            )
        ]
        book.styles = """
            <x:numFmts><x:numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/>
            </x:numFmts><x:cellStyleXfs><x:xf numFmtId="14"/></x:cellStyleXfs>
            <x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="176"/></x:cellXfs>
            """
        #expect(try read(book) == [["1950-03", "01"]])
    }

    @Test func `the strict form is read like the transitional one`() throws {
        var book = TestWorkbook.sheet(
            #"<row r="1"><c r="A1" t="d"><v>1950-03-07T00:00:00</v></c>"#
                + #"<c r="B1" t="d"><v>1950-03-07T08:30:00</v></c></row>"#
        )
        book.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
        book.relationTypes = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        #expect(try read(book) == [["1950-03-07", "1950-03-07 08:30:00"]])
    }

    @Test(arguments: [
        ("13800000000", "13800000000"), ("1.38E10", "13800000000"),
        ("1.3800000000E+10", "13800000000"),
        ("502", "502"), ("502.0", "502"), ("0.1", "0.1"), ("0.30000000000000004", "0.3"),
        ("-5", "-5"), ("110101199003070000", "110101199003070000"), ("abc", "abc"),
        ("1e400", "1e400"), ("123456789012345678", "123456789012345680"),
    ])
    func `numbers are shown whole`(written: String, shown: String) throws {
        let book = TestWorkbook.sheet("<row><c><v>\(written)</v></c></row>")
        #expect(try read(book) == [[shown]])
    }

    @Test func `booleans and errors are shown as a spreadsheet shows them`() throws {
        let book = TestWorkbook.sheet(
            #"<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c></row>"#
        )
        #expect(try read(book) == [["TRUE", "FALSE", "#N/A"]])
    }

    static let formats: [(code: String, number: String, shown: String)] = [
        ("yyyy-mm-dd", "18329", "1950-03-07"),
        ("yyyy/m/d;@", "18329", "1950-03-07"),
        (#"yyyy"年"m"月"d"日";@"#, "18329", "1950-03-07"),
        (#"[$-804]yyyy\-mm\-dd\ hh:mm"#, "18329.5", "1950-03-07 12:00"),
        ("yyyy-mm-dd hh:mm:ss", "18329.000011574", "1950-03-07 00:00:01"),
        (#"m"月"d"日""#, "18329", "1950-03-07"),
        ("mmm-yy", "18329", "1950-03"),
        ("yyyy", "18329", "1950"),
        ("h:mm:ss", "0.5", "12:00"),
        ("[h]:mm", "0.25", "06:00"),
        ("mm:ss", "0.25", "06:00"),
        ("General", "18329", "18329"),
        ("G/通用格式", "18329", "18329"),
        ("@", "18329", "18329"),
        ("0_ ", "18329", "18329"),
        ("0.00E+00", "18329", "18329"),
        ("#,##0.00;[Red]-#,##0.00", "18329", "18329"),
        (#""d"0"#, "5", "5"),
        ("00000000000", "57100000000", "57100000000"),
        ("000000", "502", "000502"),
        ("yyyy-mm-dd", "1", "1900-01-01"),
        ("yyyy-mm-dd", "59", "1900-02-28"),
        ("yyyy-mm-dd", "60", "1900-02-29"),
        ("yyyy-mm-dd", "61", "1900-03-01"),
        ("yyyy-mm-dd", "2958465", "9999-12-31"),
        ("yyyy-mm-dd", "2958466", "2958466"),
        ("yyyy-mm-dd", "-1", "-1"),
    ]

    @Test(arguments: formats.indices)
    func `a number is a day if its format shows one`(index: Int) throws {
        let (code, number, shown) = Self.formats[index]
        var book = TestWorkbook.sheet(#"<row><c s="0"><v>\#(number)</v></c></row>"#)
        let escaped = code.replacing("\"", with: "&quot;")
        book.styles =
            #"<numFmts><numFmt numFmtId="200" formatCode="\#(escaped)"/></numFmts>"#
            + #"<cellXfs><xf numFmtId="200"/></cellXfs>"#
        #expect(try read(book) == [[shown]], "\(code)")
    }

    @Test(arguments: [
        (14, "1950-03-07"), (22, "1950-03-07"), (17, "1950-03"), (27, "1950-03"),
        (31, "1950-03-07"),
        (57, "1950-03"), (58, "1950-03-07"), (21, "00:00"), (0, "18329"), (49, "18329"),
        (1, "18329"),
    ])
    func `formats that every program knows by number need no code`(id: Int, shown: String) throws {
        var book = TestWorkbook.sheet(#"<row><c s="0"><v>18329</v></c></row>"#)
        book.styles = #"<cellXfs><xf numFmtId="\#(id)"/></cellXfs>"#
        #expect(try read(book) == [[shown]])
    }

    @Test func `days may be counted from 1904`() throws {
        var book = TestWorkbook.sheet(
            #"<row><c s="0"><v>0</v></c><c s="0"><v>16867</v></c></row>"#
        )
        book.styles = #"<cellXfs><xf numFmtId="14"/></cellXfs>"#
        book.date1904 = true
        #expect(try read(book) == [["1904-01-01", "1950-03-07"]])
    }

    @Test func `the first visible sheet is read, another by its name`() throws {
        var book = TestWorkbook()
        let row = { (text: String) in
            "<sheetData><row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row></sheetData>"
        }
        book.sheets = [
            ("封面", "hidden", row("a")), ("字典", "veryHidden", row("b")), ("花名册", "", row("c")),
            ("二期", "visible", row("d")),
        ]
        #expect(try read(book) == [["c"]])
        #expect(try read(book, sheet: "二期") == [["d"]])
        #expect(try read(book, sheet: "封面") == [["a"]])
        #expect(
            refusal { () throws(SheetRefusal) in try read(book, sheet: "三期") }
                == SheetRefusal(.sheetUnknown(visible: ["花名册", "二期"]))
        )
        book.sheets = [("封面", "hidden", row("a"))]
        #expect(
            refusal { () throws(SheetRefusal) in try read(book) } == SheetRefusal(.noVisibleSheet)
        )
    }

    @Test func `a merged range shows its first text everywhere`() throws {
        let book = TestWorkbook.sheet(
            """
            <row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c></row>
            <row r="2"><c r="C2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>
            """,
            after: #"<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>"#
        )
        let rows = try SheetFile.rows(of: book.bytes, fileName: "a.xlsx")
        #expect(rows[0].cells.map(\.text) == ["1", "1", "3"])
        #expect(rows[0].cells.map(\.origin) == [.own, .beside, .own])
        #expect(rows[1].cells.map(\.text) == ["1", "1", "4"])
        #expect(rows[1].cells.map(\.origin) == [.above, .beside, .own])
        #expect(rows[2].cells.map(\.text) == ["5"])
    }

    @Test func `a sheet may be written in UTF-16, merged cells and all`() throws {
        var parts = TestWorkbook.sheet("").parts
        let index = try #require(parts.firstIndex { $0.path.hasSuffix("sheet1.xml") })
        let text =
            #"<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>"#
            + #"<row r="1"><c r="A1" t="str"><v>测</v></c></row>"#
            + #"<row r="2"><c r="B2"><v>1</v></c></row></sheetData>"#
            + #"<mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>"#
        parts[index].bytes = [0xFF, 0xFE] + converted(text, to: "UTF-16LE")
        #expect(try texts(ArchiveWriter.write(parts), name: "a.xlsx") == [["测"], ["测", "1"]])
    }

    @Test func `cells out of order, empty ones far right and hidden rows are read`() throws {
        let book = TestWorkbook.sheet(
            """
            <row r="2" hidden="1"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c><c r="XFD2" s="1"/>
            </row>
            """
        )
        let rows = try SheetFile.rows(of: book.bytes, fileName: "a.xlsx")
        #expect(rows[0].cells.map(\.text) == ["1", "2"])
        #expect(rows[0].isHidden)
    }
}
