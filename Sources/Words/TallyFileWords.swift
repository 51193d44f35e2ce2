package import Tally

extension PabulibRefusal {
    package var phrase: Phrase {
        Phrase(
            zh: "第 \(line) 行第 \(column) 列：\(reason.phrase.zh)",
            en: "line \(line), column \(column): \(reason.phrase.en)"
        )
    }
}

extension PabulibRemark {
    package var phrase: Phrase {
        Phrase(zh: "第 \(line) 行：\(kind.phrase.zh)", en: "line \(line): \(kind.phrase.en)")
    }
}

extension TallyWords {
    package static func moreRemarks(_ count: Int) -> Phrase {
        Phrase(zh: "另有 \(count) 条", en: "and \(count) more")
    }
}

extension PabulibRefusal.Reason {
    var phrase: Phrase {
        switch self {
        case .recordTooLong, .tooManyCells, .amountsTooFine, .tooManyProjects, .tooManyBallots,
            .tooManyChoices:
            limit
        case .openQuote: Phrase(zh: "引号没有闭合", en: "a quoted cell is never closed")
        case .textAfterQuote:
            Phrase(zh: "引号闭合之后还有文字", en: "text follows the closing quote of a cell")
        case .notUTF8: Phrase(zh: "文字不是 UTF-8", en: "the text is not UTF-8")
        case .outsideSections, .sectionOutOfOrder, .headerMissing, .columnMissing, .columnTwice,
            .cellCount, .entryMissing, .entryTwice:
            structure
        case .numberUnreadable(let text):
            Phrase(
                zh: "“\(text)”不是范围之内的数",
                en: "“\(text)” is not a number within the limits"
            )
        case .budgetNotPositive:
            Phrase(zh: "预算应大于零", en: "the budget is not above zero")
        case .voteTypeUnknown(let text):
            Phrase(zh: "不认识的选票类型“\(text)”", en: "the vote type “\(text)” is unknown")
        case .projectWithoutName: Phrase(zh: "有项目没有编号", en: "a project has no id")
        case .projectTwice(let id):
            Phrase(zh: "项目“\(id)”出现两次", en: "the project “\(id)” stands there twice")
        case .projectUnknown(let id):
            Phrase(
                zh: "选票上的项目“\(id)”不在项目表里",
                en: "a ballot names the unknown project “\(id)”"
            )
        case .choiceTwice(let id):
            Phrase(
                zh: "一张选票上项目“\(id)”出现两次",
                en: "a ballot names the project “\(id)” twice"
            )
        case .pointsCount(let found, let expected):
            Phrase(
                zh: "有 \(expected) 个项目，却有 \(found) 个分数",
                en: "\(found) points for \(counted(expected, "project", "projects"))"
            )
        case .countDiffers(let entry, let declared, let found):
            Phrase(
                zh: "META 里 \(entry) 写的是 \(declared)，实际有 \(found)",
                en: "META declares \(entry) = \(declared), but there are \(found)"
            )
        }
    }

    private var limit: Phrase {
        switch self {
        case .recordTooLong(let max):
            Phrase(zh: "一条记录超过 \(max) 字节", en: "a record is longer than \(max) bytes")
        case .tooManyCells(let max):
            Phrase(zh: "一条记录超过 \(max) 格", en: "a record has more than \(max) cells")
        case .tooManyProjects(let max):
            Phrase(zh: "项目超过 \(max) 个", en: "there are more than \(max) projects")
        case .tooManyBallots(let max):
            Phrase(zh: "选票超过 \(max) 张", en: "there are more than \(max) ballots")
        case .tooManyChoices(let max):
            Phrase(
                zh: "单选的选票上超过 \(max) 个项目",
                en: "a choose-1 ballot names more than \(max) project"
            )
        default: Phrase(zh: "金额的位数太多", en: "the amounts have too many digits")
        }
    }

    private var structure: Phrase {
        switch self {
        case .outsideSections:
            Phrase(
                zh: "第一节（META）之前有记录",
                en: "a record stands before the first section (META)"
            )
        case .sectionOutOfOrder(let name):
            Phrase(zh: "\(name) 一节的次序不对", en: "the section \(name) stands out of order")
        case .columnMissing(let name):
            Phrase(zh: "缺少“\(name)”一列", en: "the column “\(name)” is missing")
        case .columnTwice(let name):
            Phrase(zh: "“\(name)”一列出现两次", en: "the column “\(name)” stands there twice")
        case .cellCount(let found, let expected):
            Phrase(
                zh: "应有 \(expected) 格，却有 \(found) 格",
                en: "\(counted(found, "cell", "cells")) where \(expected) belong"
            )
        case .entryMissing(let key):
            Phrase(zh: "META 里没有“\(key)”", en: "META has no “\(key)”")
        case .entryTwice(let key):
            Phrase(zh: "META 里“\(key)”出现两次", en: "META has “\(key)” twice")
        default: Phrase(zh: "这一节没有表头", en: "the section has no header line")
        }
    }
}

extension PabulibRemark.Kind {
    var phrase: Phrase {
        switch self {
        case .refused(let reason): reason.phrase
        case .entryRepeated(let key):
            Phrase(
                zh: "META 里“\(key)”出现两次，以第一次为准",
                en: "META has “\(key)” twice; the first one counts"
            )
        case .projectIncomplete:
            Phrase(
                zh: "有项目缺少编号或造价，没有计入",
                en: "a project without id or cost was left out"
            )
        case .projectRepeated(let id):
            Phrase(
                zh: "项目“\(id)”出现两次，以第一次为准",
                en: "the project “\(id)” stands there twice; the first one counts"
            )
        case .voteMissing:
            Phrase(
                zh: "这一行没有选择，按空白票计",
                en: "a row without a vote counts as an empty ballot"
            )
        case .choicesUnknown(let count):
            Phrase(
                zh: "选了 \(count) 个不存在的项目，没有计入",
                en: "\(counted(count, "choice", "choices")) of unknown projects left out"
            )
        case .choiceRepeated:
            Phrase(
                zh: "一张选票上同一个项目出现两次，只计一次",
                en: "a ballot names a project twice; it counts once"
            )
        case .choicesTooMany:
            Phrase(
                zh: "单选的选票上不止一个项目，都已计入",
                en: "a choose-1 ballot names more than one project; all count"
            )
        case .pointsMissing:
            Phrase(
                zh: "选了项目却没有分数，按空白票计",
                en: "a vote without points counts as an empty ballot"
            )
        case .pointsCount(let found, let expected):
            Phrase(
                zh: "有 \(expected) 个项目，却有 \(found) 个分数，按空白票计",
                en: "\(found) points for \(counted(expected, "project", "projects")); "
                    + "the ballot counts as empty"
            )
        }
    }
}
