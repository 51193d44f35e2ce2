import Domain
import Interchange
import Kernel
import Testing

@Suite struct RosterValueTests {
    private func person(
        _ head: String,
        _ cell: String
    ) throws -> (row: RosterRow?, flaws: [RosterFlaw.Kind]) {
        let quoted = "\"" + cell.replacing("\"", with: "\"\"") + "\""
        let sheet = try roster("姓名,\(head)\n测试甲,\(quoted)\n")
        return (sheet.rows.first, sheet.report.flaws.map(\.kind))
    }

    @Test(arguments: [
        "1950-03-07", "1950/3/7", "1950.3.7", "19500307", "1950年3月7日", "1950年03月07日生",
        "１９５０－０３－０７", "1950-03-07 00:00:00", "7 March 1950", "March 7, 1950", "7 Mar 1950",
    ])
    func `a day of birth is read as people write it`(text: String) throws {
        let (row, flaws) = try person("出生日期", text)
        #expect(row?.birth == Birth(year: 1950, month: 3, day: 7), "\(text)")
        #expect(flaws.isEmpty)
    }

    @Test(arguments: ["1950-03", "1950年3月", "1950.3", "195003", "Mar 1950"])
    func `a month of birth is read as people write it`(text: String) throws {
        #expect(try person("出生年月", text).row?.birth == Birth(year: 1950, month: 3), "\(text)")
    }

    @Test(arguments: ["1950", "1950年", " 1950 "])
    func `a year of birth is read as people write it`(text: String) throws {
        #expect(try person("出生年", text).row?.birth == Birth(year: 1950), "\(text)")
    }

    @Test(arguments: [
        "五十岁", "1950-02-30", "1900-02-29", "1950-13", "50", "03/07/1950", "1950-3-7-9", "76岁",
        "18329",
    ])
    func `what is no day of birth stops the row`(text: String) throws {
        let (row, flaws) = try person("出生日期", text)
        #expect(row == nil, "\(text)")
        #expect(flaws == [.birthUnreadable], "\(text)")
    }

    @Test func `nobody is born in the future or before 1900`() throws {
        #expect(try person("出生日期", "2026-02-16").row != nil)
        #expect(try person("出生日期", "2026-02-17").flaws == [.birthInFuture])
        #expect(try person("出生日期", "2026-02").row != nil)
        #expect(try person("出生日期", "2026-03").flaws == [.birthInFuture])
        #expect(try person("出生日期", "2026").row != nil)
        #expect(try person("出生日期", "2027").flaws == [.birthInFuture])
        #expect(try person("出生日期", "1900").row != nil)
        #expect(try person("出生日期", "1899-12-31").flaws == [.birthTooEarly(yearMin: 1_900)])
    }

    @Test(arguments: [
        ("000-0000-0001", "00000000001"), ("０００　００００　０００１", "00000000001"),
        ("+00 000 0000 0001", "+0000000000001"), ("(0000) 00000001", "000000000001"),
        ("00001", "00001"), ("00000000001、", nil), ("0000", nil), ("0000000000000001", nil),
        ("0-0-0-0-1", "00001"), ("1.38E+10", nil), ("没有", nil), ("00000+1", nil),
    ])
    func `a telephone number is its digits`(text: String, phone: String?) throws {
        #expect(try person("电话", text).row?.phone == phone, "\(text)")
    }

    @Test(arguments: ["/", "、", ";", "；", " / ", "，"])
    func `of several telephone numbers one is to be chosen`(separator: String) throws {
        let (row, flaws) = try person("电话", "00000000001\(separator)00000000002")
        #expect(row == nil)
        #expect(flaws == [.severalPhones(count: 2)])
    }

    @Test func `the length of a telephone number has bounds`() throws {
        let flaw = RosterFlaw.Kind.phoneLength(digitsMin: 5, digitsMax: 15)
        #expect(try person("电话", "0000").flaws == [flaw])
        #expect(try person("电话", "00000").flaws.isEmpty)
        #expect(try person("电话", "000000000000000").flaws.isEmpty)
        #expect(try person("电话", "0000000000000000").flaws == [flaw])
    }

    @Test(arguments: [
        ("普通话", SpokenLanguage.chinese), ("四川话", .chinese), ("ZH", .chinese),
        ("Mandarin", .chinese),
        ("英语", .english), ("English", .english), ("日语", nil), ("维吾尔语", nil),
    ])
    func `languages and dialects are known by name`(text: String, language: SpokenLanguage?) throws
    {
        let (row, flaws) = try person("语言", text)
        #expect(row?.language == language)
        #expect(row != nil)
        #expect(flaws == (language == nil ? [.languageUnknown] : []))
    }

    @Test(arguments: [
        ("信", ContactChannel.letter), ("Letter", .letter), ("打电话", .phone), ("短信", .textMessage),
        ("Text message", .textMessage), ("微信", .weChat), ("网页", .page), ("上门", .visit), ("鸽子", nil),
    ])
    func `channels are known by name`(text: String, channel: ContactChannel?) throws {
        let (row, flaws) = try person("通知方式", text)
        #expect(row?.channel == channel)
        #expect(flaws == (channel == nil ? [.channelUnknown] : []))
    }

    @Test(arguments: [
        ("自有", Tenancy.owner), ("业主", .owner), ("租", .tenant), ("公租房", .tenant),
        ("Tenant", .tenant), ("家属", .familyMember), ("Household member", .familyMember),
        ("其他", .other), ("低保", nil),
    ])
    func `tenancies are known by name`(text: String, tenancy: Tenancy?) throws {
        let (row, flaws) = try person("居住性质", text)
        #expect(row?.tenancy == tenancy)
        #expect(flaws == (tenancy == nil ? [.tenancyUnknown] : []))
    }

    @Test(arguments: [
        ("测试甲", "测试甲"), ("　测 甲 ", "测甲"), ("测　　甲", "测甲"), ("Tester  A", "Tester  A"),
        ("Tester 甲", "Tester 甲"), ("测试·甲", "测试·甲"), ("\u{FEFF}测试甲", "测试甲"),
    ])
    func `a name is kept as written, but for spaces that align a list`(
        text: String,
        name: String
    ) throws {
        #expect(try roster("姓名,电话\n\"\(text)\",\n").rows.map(\.name) == [name])
    }

    @Test func `names have bounds and letters`() throws {
        let kinds = { (name: String) in
            try roster("序号,姓名,电话\n1,\"\(name)\",00001\n").report.flaws.map(\.kind)
        }
        #expect(try kinds(String(repeating: "测", count: 60)).isEmpty)
        #expect(
            try kinds(String(repeating: "测", count: 61)) == [.nameTooLong(charactersMax: 60)]
        )
        #expect(try kinds("") == [.nameMissing])
        #expect(try kinds("12") == [.nameUnreadable])
        #expect(try kinds("测\n试") == [.nameUnreadable])
        #expect(try kinds("#N/A") == [.formulaError])
    }

    @Test func `an address that is missing is told, one that cannot be split stops the row`()
        throws
    {
        let (row, flaws) = try person("住址", "")
        #expect(row != nil)
        #expect(flaws == [.addressMissing])
        #expect(try person("住址", "幸福小区").flaws == [.addressNotSplit])
        let long = String(repeating: "长", count: 200)
        #expect(
            try person("住址", long + "3-502").flaws == [.addressTooLong(charactersMax: 200)]
        )
    }

    @Test func `flaws name line, column and head`() throws {
        let sheet = try roster("花名册\n序号,姓名,联系电话\n1,测试甲,没有\n")
        #expect(
            sheet.report.flaws == [
                RosterFlaw(
                    line: 3,
                    column: SheetColumn(index: 2, header: "联系电话"),
                    kind: .phoneUnreadable
                )
            ]
        )
        #expect(sheet.report.rowsRead == 1)
        #expect(sheet.report.rowsStopped == 1)
    }

    @Test func `the same person twice points to the earlier line`() throws {
        let sheet = try roster(
            "姓名,住址,出生年\n测试甲,3栋502,1950\n测试乙,3栋502,1950\n测 试 甲,3-502,1950年\n测试甲,3栋502,1951\n"
        )
        #expect(sheet.rows.map(\.line) == [2, 3, 5])
        #expect(
            sheet.report.flaws == [RosterFlaw(line: 4, column: nil, kind: .sameAsLine(2))]
        )
    }

    @Test func `flaws are counted beyond the limit on their number`() throws {
        let rows = String(repeating: "测试甲,没有\n", count: RosterReport.flawsMax + 3)
        let report = try roster("姓名,电话\n" + rows).report
        #expect(report.flaws.count == RosterReport.flawsMax)
        #expect(report.flawCount == RosterReport.flawsMax + 3)
    }
}
