import Domain
import Interchange
import Kernel
import Testing

@Suite struct RosterHeadTests {
    private func meanings(_ sheet: RosterSheet) -> [String] {
        sheet.report.taken.map { "\($0.column.letter) \($0.meaning)" }
    }

    @Test func `a list with titles, a head, gaps, repeated heads and footers is read`() throws {
        let sheet = try roster(
            """
            幸福社区居民花名册,,,
            填报单位：幸福社区,,,
            序号,姓 名,住址,联系电话（手机）
            1,测试甲,3号楼2单元502室,000-0000-0001

            2,测试乙,3栋502,00000000002
            本页小计,2,,
            幸福社区居民花名册,,,
            序号,姓 名,住址,联系电话（手机）
            3,测试丙,A座1201,
            4,,,
            合计：,3人,,
            填表人：测试丁,,审核人：测试戊,
            说明：本表一式两份,,,
            """
        )
        #expect(sheet.rows.map(\.name) == ["测试甲", "测试乙", "测试丙"])
        #expect(sheet.rows.map(\.line) == [4, 6, 10])
        #expect(sheet.rows[0].address?.building == "3号楼")
        #expect(sheet.rows[0].address?.door == "2-502")
        #expect(sheet.rows[0].phone == "00000000001")
        #expect(meanings(sheet) == ["B name", "C address", "D phone"])
        #expect(sheet.report.notTaken.isEmpty)
        #expect(sheet.report.flaws.isEmpty)
        #expect(sheet.report.rowsRead == 3)
        let skipped = sheet.report.skipped.map { "\($0.line) \($0.kind)" }
        #expect(
            skipped == [
                "1 title", "2 title", "3 head", "7 total", "8 title", "9 repeatedHead", "12 total",
                "13 footer", "14 footer",
            ]
        )
    }

    @Test func `a total that differs is told with both numbers and stored nowhere`() throws {
        let sheet = try roster("序号,姓名\n1,测试甲\n2,测试乙\n合计,123\n")
        #expect(
            sheet.report.flaws
                == [RosterFlaw(line: 4, column: nil, kind: .totalDiffers(written: 123, counted: 2))]
        )
        #expect(sheet.rows.count == 2)
        #expect(try roster("序号,姓名\n1,测试甲\n共计1人,\n").report.flaws.isEmpty)
        let parts = "序号,姓名\n1,测试甲\n合计,1\n2,测试乙\n合计,1\n总计,2户2人\n"
        #expect(try roster(parts).report.flaws.isEmpty)
        #expect(try roster("No.,Name\n1,Tester A\nTotal,1\n").report.flaws.isEmpty)
        #expect(try roster("No.,Name\n1,Total Tester\nTotal: 9,\n").report.flaws.count == 1)
    }

    @Test func `a head of two lines is one head`() throws {
        let sheet = try roster(
            """
            序号,姓名,住址,,,联系方式,
            ,,小区,楼栋,房号,手机,座机
            1,测试甲,幸福小区,3,502,00000000001,
            2,测试乙,幸福小区,3栋,2-502,,00000000003
            3,测试丙,幸福小区,A,2-502,,
            """
        )
        #expect(
            meanings(sheet) == ["B name", "C address", "D address", "E address", "F phone"]
        )
        #expect(sheet.report.notTaken.map(\.kind) == [.second])
        #expect(
            sheet.rows.map { $0.address?.written ?? "" } == [
                "幸福小区3号楼502室", "幸福小区3栋2-502", "幸福小区A座2-502",
            ]
        )
        #expect(sheet.rows.map { $0.address?.door ?? "" } == ["502", "2-502", "2-502"])
        #expect(
            sheet.report.skipped == [
                SkippedLine(line: 1, kind: .head), SkippedLine(line: 2, kind: .head),
            ]
        )
    }

    @Test func `groups above a head say whose the columns are`() throws {
        let sheet = try roster(
            """
            本人,,监护人,,户籍,现住
            姓名,电话,姓名,电话,地址,住址
            测试甲,00000000001,测试乙,00000000002,外地,3栋502
            """
        )
        #expect(meanings(sheet) == ["A name", "B phone", "F address"])
        #expect(sheet.report.notTaken.map(\.kind) == [.unknown, .unknown, .label])
        #expect(sheet.rows.map(\.phone) == ["00000000001"])
        #expect(sheet.report.skipped.map(\.kind) == [.head, .head])
    }

    @Test func `English and bilingual heads are read`() throws {
        let sheet = try roster(
            """
            No.;Full Name*;Birthday (Y-M-D);ADDRESS;Mobile phone;Language;Preferred channel;Tenancy
            1;Tester A;1950-03-07;Building 3, Unit 2, Room 502;+000 0000 0001;English;SMS;Tenant
            """
        )
        #expect(sheet.report.taken.map(\.meaning) == RosterColumn.allCases)
        let row = try #require(sheet.rows.first)
        #expect(row.birth == Birth(year: 1950, month: 3, day: 7))
        #expect(row.phone == "+00000000001")
        #expect(row.language == .english)
        #expect(row.channel == .textMessage)
        #expect(row.tenancy == .tenant)
        let both = try roster("姓名 Name,电话/Phone,住址(Address)\n测试甲,00000000001,3-502\n")
        #expect(meanings(both) == ["A name", "B phone", "C address"])
    }

    @Test func `of two columns that mean the same the better spelling is taken`() throws {
        let sheet = try roster("户主姓名,姓名,电话,手机\n测试乙,测试甲,00000000001,00000000002\n")
        #expect(meanings(sheet) == ["B name", "D phone"])
        #expect(sheet.rows.map(\.name) == ["测试甲"])
        #expect(sheet.rows.map(\.phone) == ["00000000002"])
    }

    @Test func `two lists side by side are refused`() {
        #expect(
            refusal { () throws(SheetRefusal) in try roster("花名册\n姓名,电话,姓名,电话\n") }
                == SheetRefusal(.columnTwice(.name, first: 0, second: 2), line: 2, column: 2)
        )
    }

    @Test func `a second list with other columns is refused at its head`() {
        let text = "序号,姓名,电话\n1,测试甲,00000000001\n序号,姓名,住址\n2,测试乙,3栋502\n"
        #expect(
            refusal { () throws(SheetRefusal) in try roster(text) }
                == SheetRefusal(.headChanged, line: 3)
        )
    }

    @Test func `a file without a head is refused`() {
        #expect(
            refusal { () throws(SheetRefusal) in try roster("测试甲,3栋502\n") }
                == SheetRefusal(.headMissing(linesMax: RosterReader.headLinesMax))
        )
        let late = String(repeating: "标题\n", count: RosterReader.headLinesMax) + "姓名\n测试甲\n"
        #expect(
            refusal { () throws(SheetRefusal) in try roster(late) }
                == SheetRefusal(.headMissing(linesMax: RosterReader.headLinesMax))
        )
        let last = String(repeating: "标题\n", count: RosterReader.headLinesMax - 1) + "姓名\n测试甲\n"
        #expect((try? roster(last))?.rows.count == 1)
    }

    @Test func `a head without people is an empty list`() throws {
        #expect(try roster("姓名,电话").rows.isEmpty)
    }

    @Test func `merged addresses of a household stand in every row, other merged cells do not`()
        throws
    {
        let text = { (place: String, text: String) in
            #"<c r="\#(place)" t="inlineStr"><is><t>\#(text)</t></is></c>"#
        }
        let book = TestWorkbook.sheet(
            "<row r=\"1\">\(text("A1", "幸福社区居民花名册"))</row>"
                + "<row r=\"2\">\(text("A2", "姓名"))\(text("B2", "住址"))\(text("D2", "电话"))</row>"
                + "<row r=\"3\">\(text("B3", "楼栋"))\(text("C3", "房号"))</row>"
                + "<row r=\"4\">\(text("A4", "测试甲"))\(text("B4", "3"))\(text("C4", "2-502"))"
                + "\(text("D4", "00000000001"))</row>"
                + "<row r=\"5\" hidden=\"1\">\(text("A5", "测试乙"))</row>"
                + "<row r=\"6\">\(text("A6", "测试丙"))\(text("B6", "4-1-101"))</row>",
            after: "<mergeCells>"
                + ["A1:D1", "A2:A3", "B2:C2", "D2:D3", "B4:B5", "C4:C5", "D4:D5", "B6:C6"]
                .map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
        )
        let sheet = try RosterReader.read(book.bytes, fileName: "a.xlsx", today: today)
        #expect(meanings(sheet) == ["A name", "B address", "C address", "D phone"])
        #expect(sheet.rows.map(\.name) == ["测试甲", "测试乙", "测试丙"])
        #expect(sheet.rows.map { $0.address?.door ?? "" } == ["2-502", "2-502", "1-101"])
        #expect(sheet.rows.map(\.phone) == ["00000000001", nil, nil])
        #expect(sheet.report.rowsHidden == 1)
        #expect(sheet.report.sheet == "Sheet1")
    }
}
