package import Interchange

extension SheetRefusal {
    /// Where it is and what is wrong, as a sentence to act on.
    package var phrase: Phrase {
        guard let line else { return rule.phrase }
        guard let column else {
            return Phrase(
                zh: "第 \(line) 行：\(rule.phrase.zh)",
                en: "line \(line): \(rule.phrase.en)"
            )
        }
        let letter = SheetColumn.letter(column)
        return Phrase(
            zh: "第 \(line) 行 \(letter) 列：\(rule.phrase.zh)",
            en: "line \(line), column \(letter): \(rule.phrase.en)"
        )
    }
}

extension SheetRefusal.Rule {
    package var phrase: Phrase {
        switch self {
        case .fileEmpty: Phrase(zh: "这是一个空文件", en: "the file is empty")
        case .fileTooLarge, .partTooLarge, .tooDeep, .tooManySheets, .tooManyRows,
            .tooManyColumns, .tooManySharedStrings, .tooManyMergedRanges, .tooManyStyles,
            .cellTooLong:
            limit
        case .wrongKind(let kind): kind.phrase
        case .archiveBroken, .partMissing, .partBroken, .documentType, .rowsOutOfOrder:
            Phrase(
                zh: "文件损坏了；请用表格软件打开，另存为 .xlsx 再试",
                en: "the file is damaged; open it in your spreadsheet program, save it as .xlsx "
                    + "and try again"
            )
        case .sheetUnknown(let visible):
            Phrase(
                zh: "没有这个工作表；有的是：" + visible.map { "“\($0)”" }.joined(separator: "、"),
                en: "there is no such sheet; there are: "
                    + visible.map { "“\($0)”" }.joined(separator: ", ")
            )
        case .noVisibleSheet:
            Phrase(
                zh: "所有工作表都隐藏着；请取消隐藏要导入的那一张",
                en: "every sheet is hidden; show the one to be read"
            )
        case .notText:
            Phrase(
                zh: "看不懂这里的文字编码；请另存为 .xlsx 或“CSV UTF-8”",
                en: "the encoding of the text is unknown; save it as .xlsx or as “CSV UTF-8”"
            )
        case .quoteOpen:
            Phrase(
                zh: "这里的引号没有闭合；请补上或删掉",
                en: "the quote that begins here is never closed; close it or delete it"
            )
        case .headMissing, .columnTwice, .headChanged: head
        }
    }

    private var head: Phrase {
        switch self {
        case .headMissing(let max):
            Phrase(
                zh: "前 \(max) 行里没有找到写着“姓名”的表头；请加上一行表头",
                en: "no head with “Name” in the first \(max) lines; add a line that names the "
                    + "columns"
            )
        case .columnTwice(let meaning, let first, let second):
            Phrase(
                zh: "\(SheetColumn.letter(first)) 列和 \(SheetColumn.letter(second)) 列"
                    + "都是“\(meaning.phrase.zh)”；并排的两张表请接成一张",
                en: "columns \(SheetColumn.letter(first)) and \(SheetColumn.letter(second)) are "
                    + "both “\(meaning.phrase.en)”; put lists that stand side by side below "
                    + "each other"
            )
        default:
            Phrase(
                zh: "从这里起列的次序变了；请把下面的表放进另一个文件",
                en: "from here on the columns are others; put the list below into a file of its own"
            )
        }
    }

    private var limit: Phrase {
        switch self {
        case .fileTooLarge(let max):
            Phrase(
                zh: "文件超过 \(max >> 20) MB；请分成几个",
                en: "the file is larger than \(max >> 20) MB; split it"
            )
        case .partTooLarge(_, let max):
            Phrase(
                zh: "解压后超过 \(max >> 20) MB；请只留下名单再存一次",
                en: "unpacked, the file is larger than \(max >> 20) MB; save it with the list only"
            )
        case .tooManyRows(let max):
            Phrase(
                zh: "超过 \(max) 行；请分成几个文件",
                en: "there are more than \(max) rows; split the file"
            )
        case .tooManyColumns(let max):
            Phrase(
                zh: "超过 \(max) 列；请删掉不需要的列",
                en: "there are more than \(max) columns; delete those that are not needed"
            )
        case .cellTooLong(let max):
            Phrase(
                zh: "这一格超过 \(max) 个字",
                en: "the cell has more than \(max) characters"
            )
        case .tooManySheets(let max):
            Phrase(zh: "工作表超过 \(max) 张", en: "there are more than \(max) sheets")
        default:
            Phrase(
                zh: "文件太复杂；请把名单复制到一张新表里再存一次",
                en: "the file is too complicated; copy the list into a new sheet and save that"
            )
        }
    }
}

extension SheetRefusal.WrongKind {
    package var phrase: Phrase { what.followed(by: next) }

    private var what: Phrase {
        switch self {
        case .oldExcel: Phrase(zh: "这是旧版 Excel 文件（.xls）", en: "this is an old Excel file (.xls)")
        case .wpsSpreadsheet: Phrase(zh: "这是 WPS 的 .et 文件", en: "this is a WPS file (.et)")
        case .passwordProtected:
            Phrase(zh: "文件有密码", en: "the file is locked with a password")
        case .openDocument:
            Phrase(zh: "这是 OpenDocument 文件（.ods）", en: "this is an OpenDocument file (.ods)")
        case .numbers: Phrase(zh: "这是 Numbers 文件", en: "this is a Numbers file")
        case .binaryWorkbook:
            Phrase(zh: "这是二进制工作簿（.xlsb）", en: "this is a binary workbook (.xlsb)")
        case .webPage:
            Phrase(zh: "这其实是网页，只是名字像表格", en: "this is a web page that is called a sheet")
        case .document: Phrase(zh: "这是文字文档", en: "this is a text document")
        case .pdf: Phrase(zh: "这是 PDF", en: "this is a PDF")
        case .picture: Phrase(zh: "这是图片", en: "this is a picture")
        case .archive: Phrase(zh: "这是压缩包", en: "this is an archive of files")
        case .unknown: Phrase(zh: "看不懂这种文件", en: "this kind of file is unknown")
        }
    }

    private var next: Phrase {
        switch self {
        case .passwordProtected:
            Phrase(
                zh: "；请去掉密码，另存为 .xlsx 或 CSV",
                en: "; take the password off and save it as .xlsx or CSV"
            )
        case .pdf, .picture, .document:
            Phrase(
                zh: "；请把名单放进表格，存为 .xlsx 或 CSV",
                en: "; put the list into a spreadsheet and save it as .xlsx or CSV"
            )
        case .archive:
            Phrase(zh: "；请解压后一个一个导入", en: "; unpack it and take the files one by one")
        case .oldExcel, .wpsSpreadsheet, .openDocument, .numbers, .binaryWorkbook, .webPage,
            .unknown:
            Phrase(
                zh: "；请打开后另存为 .xlsx 或 CSV",
                en: "; open it and save it as .xlsx or CSV"
            )
        }
    }
}
