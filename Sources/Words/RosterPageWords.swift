/// What the pages say on which a list of residents is read, looked at and taken over.
package enum RosterPageWords {
    package static let take = Phrase(zh: "导入名单", en: "Take over a list")
    package static let readLead = Phrase(
        zh: """
            先检查，再导入：交上文件后会看到哪些行有问题，确认后才会登记。\
            邻里只收姓名、出生、住址、电话、语言、联系方式和居住性质，其他的列不收。
            """,
        en: """
            First a look, then the taking over: you will see which lines are wrong, and nothing is \
            put on file before you say so. Linli takes name, birth, address, telephone, language, \
            channel and tenancy, and no other column.
            """
    )
    package static let file = Phrase(zh: "名单文件", en: "The file")
    package static func fileHint(megabytesMax: Int) -> Phrase {
        Phrase(
            zh: "Excel 或 WPS 的 .xlsx 文件，或者 .csv，最大 \(megabytesMax) MB。",
            en: "An .xlsx file from Excel or WPS, or a .csv file, of at most \(megabytesMax) MB."
        )
    }
    package static let sheet = Phrase(zh: "工作表名称", en: "Name of the sheet")
    package static let sheetHint = Phrase(
        zh: "不填就读第一张看得见的表。",
        en: "If it is left empty, the first visible one is read."
    )
    package static let readButton = Phrase(zh: "检查名单", en: "Look at the list")
    package static let noFile = Phrase(zh: "请选择一个文件。", en: "Please choose a file.")
    package static let busy = Phrase(
        zh: "正在检查别的名单，请过一分钟再试。",
        en: "Other lists are being read. Please try again in a minute."
    )

    package static let look = Phrase(zh: "检查结果", en: "What is on the list")
    package static let lookLead = Phrase(
        zh: "还没有登记任何人。这份名单在这里保留 30 分钟，只有您能看到。",
        en: """
            Nobody has been put on file yet. The list is kept here for 30 minutes, for you alone.
            """
    )
    package static let good = Phrase(zh: "人可以导入", en: "people can be taken over")
    package static let wrong = Phrase(zh: "人的行有问题", en: "lines are wrong")
    package static let columnsNotTaken = Phrase(zh: "列不收", en: "columns are not taken")
    package static func part(_ count: Int, of all: Int) -> Phrase {
        Phrase(zh: "\(all) 人中的 \(count) 人", en: "\(count) of \(all)")
    }
    package static let columns = Phrase(zh: "每一列", en: "Column by column")
    package static let column = Phrase(zh: "列", en: "Column")
    package static let became = Phrase(zh: "怎样处理", en: "What becomes of it")
    package static func takenAs(_ meaning: Phrase) -> Phrase {
        Phrase(zh: "收作“\(meaning.zh)”", en: "taken as “\(meaning.en)”")
    }
    package static let lines = Phrase(zh: "请看这些行", en: "Lines to look at")
    package static let line = Phrase(zh: "行", en: "Line")
    package static let what = Phrase(zh: "问题和办法", en: "What is wrong and what to do")
    package static let how = Phrase(zh: "怎样导入", en: "What to take over")
    package static let takeAll = Phrase(zh: "整份名单", en: "The whole list")
    package static let takeGood = Phrase(
        zh: "只导入没有问题的行，其余的改好后再交",
        en: "The good lines; the others once they are corrected"
    )
    package static let takeButton = Phrase(zh: "导入", en: "Take them over")
    package static let notWhole = Phrase(
        zh: "有问题的行不改好，不能整份导入。",
        en: "While lines are wrong the list cannot be taken over whole."
    )
    package static let readAgain = Phrase(zh: "换一个文件", en: "Another file")
    package static let nobodyToTake = Phrase(
        zh: "名单里没有可以导入的人。请按上面的说明改好文件，再交一次。",
        en: """
            There is nobody on the list to take over. Correct the file as said above, and send it \
            again.
            """
    )

    package static let taken = Phrase(zh: "名单已导入", en: "The list is taken over")
    package static let newcomers = Phrase(zh: "人新登记", en: "people new on file")
    package static let corrected = Phrase(zh: "人已更正", en: "entries corrected")
    package static let unchanged = Phrase(zh: "人早已在册", en: "on file already")
    package static let households = Phrase(zh: "户新住户", en: "new households")
    package static let takenNext = Phrase(
        zh: "下一步：给每户打印一封信，让大家自己进来看看、改改自己的资料。",
        en: """
            Next: print a letter for every household, so that people can come in and look after \
            what is on file about them.
            """
    )

    package static let listOver = Phrase(
        zh: "这份名单已经不在了",
        en: "This list is kept no longer"
    )
    package static let listOverAdvice = Phrase(
        zh: "检查过的名单只保留 30 分钟，服务重启后也不再保留。没有登记任何人。请再交一次文件。",
        en: """
            A list that was looked at is kept for 30 minutes, and not beyond a restart. Nobody was \
            put on file. Please send the file again.
            """
    )

    package static let routeRead = Phrase(zh: "交一份名单来检查", en: "Send a list to be looked at")
    package static let routeTake = Phrase(zh: "导入检查过的名单", en: "Take over a list looked at")
    package static let routeTaken = Phrase(zh: "导入的结果", en: "What taking a list over did")
}
