import Domain

/// The heads and marks that Linli itself writes.
enum RosterHeads {
    static func head(_ column: RosterColumn, inEnglish: Bool) -> String {
        switch column {
        case .name: inEnglish ? "Name" : "姓名"
        case .birth: inEnglish ? "Date of birth" : "出生日期"
        case .address: inEnglish ? "Address" : "住址"
        case .phone: inEnglish ? "Phone" : "电话"
        case .language: inEnglish ? "Language" : "语言"
        case .channel: inEnglish ? "Preferred channel" : "通知方式"
        case .tenancy: inEnglish ? "Tenancy" : "居住性质"
        }
    }

    static func sheetName(inEnglish: Bool) -> String { inEnglish ? "Roster" : "花名册" }

    static func word(_ language: SpokenLanguage, inEnglish: Bool) -> String {
        switch language {
        case .chinese: inEnglish ? "Chinese" : "中文"
        case .english: inEnglish ? "English" : "英文"
        }
    }

    static func word(_ channel: ContactChannel, inEnglish: Bool) -> String {
        switch channel {
        case .letter: inEnglish ? "Letter" : "信件"
        case .phone: inEnglish ? "Phone" : "电话"
        case .textMessage: inEnglish ? "SMS" : "短信"
        case .weChat: inEnglish ? "WeChat" : "微信"
        case .page: inEnglish ? "Page" : "网页"
        case .visit: inEnglish ? "Visit" : "上门"
        }
    }

    static func word(_ tenancy: Tenancy, inEnglish: Bool) -> String {
        switch tenancy {
        case .owner: inEnglish ? "Owner" : "业主"
        case .tenant: inEnglish ? "Tenant" : "租户"
        case .familyMember: inEnglish ? "Household member" : "家庭成员"
        case .other: inEnglish ? "Other" : "其他"
        }
    }

    /// Of a person nobody is.
    static func exampleCells(inEnglish: Bool) -> [String] {
        inEnglish
            ? [
                "(Example) Tester A", "1950-03-07", "Building 3, Unit 2, Room 502",
                "000-0000-0001", "Chinese", "Letter", "Owner",
            ]
            : [
                "（示例）测试甲", "1950-03-07", "3号楼2单元502室", "000-0000-0001", "中文", "信件",
                "业主",
            ]
    }
}
