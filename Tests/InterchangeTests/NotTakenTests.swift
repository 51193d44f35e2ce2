import Interchange
import Kernel
import Testing

/// Of what is not taken nothing may be left, wherever one looks.
@Suite struct NotTakenTests {
    @Test(arguments: [
        "身份证号", "公民身份号码", "证件号码", "户籍", "户口所在地", "户籍地址", "地址（户籍）", "是否低保", "残疾等级",
        "信访情况", "重点人员", "政治面貌", "是否党员", "月收入", "患病情况", "健康状况", "民族", "宗教信仰", "婚姻状况",
        "人员类别", "人户一致", "ID number", "Hukou", "Income", "Illness", "Party member", "Disability",
    ])
    func `columns that label people are known as such`(header: String) throws {
        let report = try roster("姓名,\(header)\n测试甲,秘密\n").report
        #expect(report.notTaken.map(\.kind) == [.label], "\(header)")
        #expect(report.notTaken.map(\.column.letter) == ["B"])
    }

    @Test(arguments: [
        "备注", "性别", "网格", "与户主关系", "监护人姓名", "紧急联系人电话", "职业", "Remarks", "QQ", "所属社区",
    ])
    func `columns that nobody knows are not taken either`(header: String) throws {
        let report = try roster("姓名,\(header)\n测试甲,秘密\n").report
        #expect(report.notTaken.map(\.kind) == [.unknown], "\(header)")
    }

    @Test func `their values are nowhere in what was read`() throws {
        let text = """
            花名册,秘密标题
            姓名,低保,电话,备注,住址
            测试甲,秘密一,没有,秘密二,3栋502
            测试乙,秘密三,00000000001,秘密四,3栋502
            合计,秘密五,2,秘密六,
            """
        let sheet = try roster(text)
        var dumped = ""
        dump(sheet, to: &dumped)
        dump(try roster("姓名\n测试甲,秘密\n测试乙,,秘密\n"), to: &dumped)
        #expect(dumped.contains("测试乙"))
        #expect(!dumped.contains("秘密"))
        #expect(!dumped.contains("没有"))
    }

    /// Of a region that does not exist; the last place is right.
    private static let identity = "000000195003070008"

    @Test(arguments: ["姓名", "电话", "住址", "出生日期"])
    func `the number of an identity card in a wrong column stops the row and is not repeated`(
        header: String
    ) throws {
        for number in [
            Self.identity, "０００００" + Self.identity.dropFirst(5), "000000 19500307 0008",
            "000000195003070000",
        ] {
            let cells = ["姓名", "电话", "住址", "出生日期"].map {
                $0 == header ? number : $0 == "姓名" ? "测试甲" : $0 == "住址" ? "3-502" : ""
            }
            let sheet = try roster("姓名,电话,住址,出生日期\n" + cells.joined(separator: ",") + "\n")
            #expect(sheet.rows.isEmpty, "\(number)")
            #expect(sheet.report.flaws.map(\.kind) == [.identityNumber], "\(number)")
            var dumped = ""
            dump(sheet, to: &dumped)
            #expect(!dumped.contains("0307"), "\(number)")
        }
    }

    @Test func `a number that is none is no reason to refuse a name`() throws {
        #expect(try roster("姓名\n测试甲 123456789012345678\n").rows.count == 1)
        #expect(try roster("姓名\n测试甲 12345678901234567\n").rows.count == 1)
    }

    @Test func `long numbers in a head are not shown`() throws {
        let report = try roster("姓名,测试 \(Self.identity)\n测试甲,a\n").report
        #expect(report.notTaken.map(\.column.header) == ["测试 …"])
    }

    @Test func `the person of the template is left out`() throws {
        for form in RosterFile.Form.allCases {
            for inEnglish in [false, true] {
                let bytes = RosterFile.template(as: form, inEnglish: inEnglish)
                let sheet = try RosterReader.read(bytes, fileName: "a", today: today)
                #expect(sheet.rows.isEmpty)
                #expect(sheet.report.flaws.isEmpty)
                #expect(sheet.report.taken.map(\.meaning) == RosterColumn.allCases)
                #expect(sheet.report.skipped.map(\.kind) == [.head, .example])
            }
        }
    }
}
