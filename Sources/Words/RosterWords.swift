package import Interchange

extension RosterColumn {
    package var phrase: Phrase {
        switch self {
        case .name: Phrase(zh: "姓名", en: "name")
        case .birth: Phrase(zh: "出生日期", en: "date of birth")
        case .address: Phrase(zh: "住址", en: "address")
        case .phone: Phrase(zh: "电话", en: "phone")
        case .language: Phrase(zh: "语言", en: "language")
        case .channel: Phrase(zh: "通知方式", en: "preferred channel")
        case .tenancy: Phrase(zh: "居住性质", en: "tenancy")
        }
    }
}

extension SheetColumn {
    /// The letter and what stands in the head.
    package var phrase: Phrase {
        header.isEmpty
            ? Phrase(zh: "\(letter) 列", en: "column \(letter)")
            : Phrase(zh: "\(letter) 列“\(header)”", en: "column \(letter) “\(header)”")
    }
}

extension TakenColumn {
    package var phrase: Phrase {
        Phrase(
            zh: "\(column.phrase.zh)：收作“\(meaning.phrase.zh)”",
            en: "\(column.phrase.en): taken as “\(meaning.phrase.en)”"
        )
    }
}

extension NotTakenColumn {
    package var phrase: Phrase {
        Phrase(
            zh: "\(column.phrase.zh)：\(kind.phrase.zh)",
            en: "\(column.phrase.en): \(kind.phrase.en)"
        )
    }
}

extension NotTakenColumn.Kind {
    package var phrase: Phrase {
        switch self {
        case .label:
            Phrase(
                zh: "未收：邻里不给人贴标签",
                en: "not taken: Linli keeps no labels on people"
            )
        case .unknown:
            Phrase(
                zh: "未收：邻里只收名单需要的几样",
                en: "not taken: Linli takes only what a list needs"
            )
        case .second:
            Phrase(
                zh: "未收：另有一列意思相同",
                en: "not taken: another column means the same"
            )
        }
    }
}

extension SkippedLine.Kind {
    package var phrase: Phrase {
        switch self {
        case .title: Phrase(zh: "标题", en: "title")
        case .head: Phrase(zh: "表头", en: "head")
        case .repeatedHead: Phrase(zh: "重复的表头", en: "head again")
        case .total: Phrase(zh: "合计", en: "total")
        case .footer: Phrase(zh: "表尾", en: "footer")
        case .example: Phrase(zh: "示例", en: "example")
        }
    }
}

extension RosterFlaw {
    package var phrase: Phrase {
        guard let column else {
            return Phrase(
                zh: "第 \(line) 行：\(kind.phrase.zh)",
                en: "line \(line): \(kind.phrase.en)"
            )
        }
        return Phrase(
            zh: "第 \(line) 行，\(column.phrase.zh)：\(kind.phrase.zh)",
            en: "line \(line), \(column.phrase.en): \(kind.phrase.en)"
        )
    }
}

extension RosterFlaw.Kind {
    /// What is wrong and what to do, without what stands in the cell.
    package var phrase: Phrase {
        switch self {
        case .nameMissing, .nameTooLong, .nameUnreadable: name
        case .birthUnreadable, .birthInFuture, .birthTooEarly: birth
        case .addressMissing, .addressTooLong, .addressNotSplit: address
        case .phoneUnreadable, .phoneLength, .severalPhones: phone
        case .languageUnknown:
            Phrase(
                zh: "不认识的语言，留空了；可以写“中文”或“英文”",
                en: "unknown language, left empty; write “Chinese” or “English”"
            )
        case .channelUnknown:
            Phrase(
                zh: "不认识的通知方式，留空了；可以写信件、电话、短信、微信、网页或上门",
                en: "unknown channel, left empty; write letter, phone, SMS, WeChat, page or visit"
            )
        case .tenancyUnknown:
            Phrase(
                zh: "不认识的居住性质，留空了；可以写业主、租户、家庭成员或其他",
                en: "unknown tenancy, left empty; write owner, tenant, household member or other"
            )
        case .identityNumber:
            Phrase(
                zh: "这里像是身份证号码；邻里不收，请删掉",
                en: "this looks like the number of an identity card; Linli does not take it, "
                    + "delete it"
            )
        case .formulaError:
            Phrase(
                zh: "表格在这里显示错误；请改好公式或直接填写",
                en: "the spreadsheet shows an error here; mend the formula or type the value"
            )
        case .sameAsLine(let line):
            Phrase(
                zh: "和第 \(line) 行是同一个人；请删掉一行",
                en: "the same person as in line \(line); delete one of them"
            )
        case .totalDiffers(let written, let counted):
            Phrase(
                zh: "合计写的是 \(written)，数出来是 \(counted)；请看看有没有漏掉的人",
                en: "the total says \(written), counted were \(counted); see whether somebody is "
                    + "missing"
            )
        }
    }

    private var name: Phrase {
        switch self {
        case .nameMissing: Phrase(zh: "没有姓名；请填写", en: "the name is missing; fill it in")
        case .nameTooLong(let max):
            Phrase(
                zh: "姓名超过 \(max) 个字；请缩短",
                en: "the name has more than \(max) characters; shorten it"
            )
        default:
            Phrase(
                zh: "姓名里没有字，或有看不见的字符；请重新输入",
                en: "the name has no letter or a character that cannot be shown; type it again"
            )
        }
    }

    private var birth: Phrase {
        switch self {
        case .birthInFuture:
            Phrase(zh: "出生日期在今天之后；请核对", en: "the birth lies in the future; check it")
        case .birthTooEarly(let year):
            Phrase(
                zh: "出生日期早于 \(year) 年；请核对",
                en: "the birth lies before \(year); check it"
            )
        default:
            Phrase(
                zh: "看不懂出生日期；请写成 1950 或 1950-03-07",
                en: "the birth cannot be read; write 1950 or 1950-03-07"
            )
        }
    }

    private var address: Phrase {
        switch self {
        case .addressMissing:
            Phrase(
                zh: "没有住址；同一户的每一行都要写",
                en: "the address is missing; write it in every line of a household"
            )
        case .addressTooLong(let max):
            Phrase(
                zh: "住址超过 \(max) 个字；请缩短",
                en: "the address has more than \(max) characters; shorten it"
            )
        default:
            Phrase(
                zh: "看不出是哪栋哪户；请写成“3号楼2单元502室”、“3-2-502”或“幸福路12号”",
                en: "building and door are not clear; write “3号楼2单元502室”, “3-2-502” or "
                    + "“Building 3, Unit 2, Room 502”"
            )
        }
    }

    private var phone: Phrase {
        switch self {
        case .phoneLength(let min, let max):
            Phrase(
                zh: "电话应有 \(min) 到 \(max) 位数字；请核对",
                en: "a phone number has \(min) to \(max) digits; check it"
            )
        case .severalPhones(let count):
            Phrase(
                zh: "这里有 \(count) 个电话；请只留一个",
                en: "there are \(count) phone numbers here; keep one"
            )
        default:
            Phrase(
                zh: "看不懂电话；请只写数字",
                en: "the phone number cannot be read; write digits only"
            )
        }
    }
}
