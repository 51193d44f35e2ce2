package import Application

extension InstitutionFinding {
    /// What was found, what was expected, and what was probably meant.
    package var phrase: Phrase {
        guard let hint = fault.hint else { return fault.phrase }
        return fault.phrase.followed(by: Self.hint(hint))
    }

    static func hint(_ word: String) -> Phrase {
        Phrase(zh: "；是否想写“\(word)”？", en: "; did you mean “\(word)”?")
    }
}

extension InstitutionFault {
    package var phrase: Phrase {
        switch self {
        case .tooLong, .notUTF8, .controlCharacter, .tab, .empty, .tooDeep, .tooManyNodes,
            .anchor, .alias, .tag, .blockText, .directive, .secondDocument, .keyNotWord,
            .keyTwice, .syntax:
            ofSource
        case .truthWord, .clockTime, .decimal, .oddNumber: ofReading
        case .unknownKey, .missingKey, .oneOf, .shape, .text, .unknownWord, .unknownName,
            .numberOutOfRange, .textTooLong, .tooMany:
            ofLanguage
        case .unknownBase, .baseCircle, .baseTooDeep, .sameName: ofBases
        }
    }

    private var ofSource: Phrase {
        switch self {
        case .tooLong(let max):
            Phrase(zh: "文件超过 \(max) 字节", en: "the file is longer than \(max) bytes")
        case .notUTF8: Phrase(zh: "文字不是 UTF-8", en: "the text is not UTF-8")
        case .controlCharacter(let code):
            Phrase(
                zh: "有控制字符 U+\(String(code, radix: 16, uppercase: true))，应去掉",
                en: "a control character, U+\(String(code, radix: 16, uppercase: true)); remove it"
            )
        case .tab: Phrase(zh: "有制表符，应改为空格", en: "a tab; write spaces")
        case .empty: Phrase(zh: "文件里什么也没有", en: "there is nothing in the file")
        case .tooDeep(let max):
            Phrase(zh: "嵌套超过 \(max) 层", en: "nested deeper than \(max) levels")
        case .tooManyNodes(let max):
            Phrase(zh: "文件里的值超过 \(max) 个", en: "more than \(max) values in the file")
        case .anchor(let name):
            Phrase(zh: "不用锚点（\(name)），请把内容写出来", en: "no anchors (\(name)): write it out")
        case .alias(let name):
            Phrase(zh: "不用别名（\(name)），请把内容写出来", en: "no aliases (\(name)): write it out")
        case .tag(let name): Phrase(zh: "不用标签（\(name)）", en: "no tags (\(name))")
        case .blockText:
            Phrase(zh: "不用 | 和 > 写文字，请放在引号里", en: "no texts after | or >: put it in quotes")
        case .directive: Phrase(zh: "不用以 % 开头的指令", en: "no directives that begin with %")
        case .secondDocument:
            Phrase(zh: "一个文件只写一份，此处又开始了一份", en: "a second document begins in the file")
        case .keyNotWord: Phrase(zh: "键应当是一个词", en: "a key is one word")
        case .keyTwice(let key, let first):
            Phrase(
                zh: "“\(key)”写了两次，第一次在第 \(first) 行",
                en: "“\(key)” stands there twice, first on line \(first)"
            )
        case .syntax(let problem): Self.syntax(problem)
        default: Phrase(zh: "", en: "")
        }
    }

    /// What the YAML library says most often, in plain words; the rest as it says it.
    private static func syntax(_ problem: String) -> Phrase {
        switch problem {
        case "mapping values are not allowed in this context":
            Phrase(
                zh: "此处不能有冒号；含冒号的文字请放在引号里",
                en: "no colon can stand here; put a text with a colon in quotes"
            )
        case "did not find expected key", "did not find expected '-' indicator":
            Phrase(zh: "缩进与上面的行不一致", en: "the indent does not fit the lines above")
        case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
            Phrase(zh: "括号里缺少逗号，或括号没有闭合", en: "a comma or a closing bracket is missing")
        case "could not find expected ':'":
            Phrase(zh: "键的后面缺少冒号", en: "the colon after a key is missing")
        case "found unexpected end of stream":
            Phrase(zh: "引号没有闭合", en: "a quotation mark is never closed")
        case "found character that cannot start any token":
            Phrase(zh: "这个字符不能开头，请把文字放在引号里", en: "put a text that begins so in quotes")
        default: Phrase(zh: "YAML 读不下去：\(problem)", en: "not YAML: \(problem)")
        }
    }

    private var ofReading: Phrase {
        switch self {
        case .truthWord(let word, true):
            Phrase(
                zh: "“\(word)”在 YAML 里是真假值，不能作键",
                en: "“\(word)” is a truth value in YAML and cannot be a key"
            )
        case .truthWord(let word, false):
            Phrase(
                zh: "“\(word)”在 YAML 里是真假值；若是文字，请放在引号里",
                en: "“\(word)” is a truth value in YAML; if it is text, put it in quotes"
            )
        case .clockTime(let word):
            Phrase(
                zh: "\(word) 在 YAML 里是六十进制的数；时刻请放在引号里",
                en: "\(word) is a number to base 60 in YAML; put a time in quotes"
            )
        case .decimal(let word):
            Phrase(
                zh: "带小数点的 \(word) 会失真；金额和份额请放在引号里",
                en: "\(word) would not be kept exactly; put amounts and shares in quotes"
            )
        case .oddNumber(let word):
            Phrase(
                zh: "\(word) 在 YAML 里不是它看上去的数",
                en: "\(word) is not the number in YAML that it looks like"
            )
        default: Phrase(zh: "", en: "")
        }
    }

    private var ofLanguage: Phrase {
        switch self {
        case .unknownKey(let key, let known):
            Phrase(
                zh: "没有“\(key)”这个键；可用的有：\(Self.some(known, "、"))",
                en: "there is no key “\(key)”; known are \(Self.some(known, ", "))"
            )
        case .missingKey(let key): Phrase(zh: "缺少“\(key)”", en: "“\(key)” is missing")
        case .oneOf(let keys, let found) where found.isEmpty:
            Phrase(
                zh: "应有下列之一：\(Self.some(keys, "、"))",
                en: "one of these is missing: \(Self.some(keys, ", "))"
            )
        case .oneOf(let keys, let found):
            Phrase(
                zh: "“\(found.joined(separator: "”“"))”只能写一个；可用的有：\(Self.some(keys, "、"))",
                en: "only one of “\(found.joined(separator: "”, “"))” can stand here; known are "
                    + Self.some(keys, ", ")
            )
        case .shape(let found, let expected):
            Phrase(
                zh: "此处是\(found.phrase.zh)，应为\(expected.phrase.zh)",
                en: "here is \(found.phrase.en), expected \(expected.phrase.en)"
            )
        case .text(let found, let expected):
            Phrase(
                zh: "“\(found)”不是\(expected.phrase.zh)",
                en: "“\(found)” is not \(expected.phrase.en)"
            )
        case .unknownWord(let word, let known):
            Phrase(
                zh: "没有“\(word)”；可用的有：\(Self.some(known, "、"))",
                en: "there is no “\(word)”; known are \(Self.some(known, ", "))"
            )
        case .unknownName(let name, let kind, let known):
            Phrase(
                zh: "没有\(kind.phrase.zh)“\(name)”；有的是：\(Self.some(known, "、"))",
                en: "there is no \(kind.phrase.en) “\(name)”; there are \(Self.some(known, ", "))"
            )
        case .numberOutOfRange(let text, let range):
            Phrase(
                zh: "\(text) 不在 \(range.lowerBound) 到 \(range.upperBound) 之间",
                en: "\(text) is not between \(range.lowerBound) and \(range.upperBound)"
            )
        case .textTooLong(let count, let max):
            Phrase(
                zh: "有 \(count) 个字，最多 \(max) 个",
                en: "\(count) characters, at most \(max) are allowed"
            )
        case .tooMany(let count, let max):
            Phrase(zh: "有 \(count) 项，最多 \(max) 项", en: "\(count) of them, at most \(max) allowed")
        default: Phrase(zh: "", en: "")
        }
    }

    private var ofBases: Phrase {
        switch self {
        case .unknownBase(let key, let known):
            Phrase(
                zh: "没有读到“\(key)”；读到的有：\(Self.some(known, "、"))",
                en: "no file is called “\(key)”; read were \(Self.some(known, ", "))"
            )
        case .baseCircle(let names):
            Phrase(
                zh: "文件绕着圈引用：\(names.joined(separator: " → "))",
                en: "the files extend each other in a circle: "
                    + names.joined(separator: " → ")
            )
        case .baseTooDeep(let max):
            Phrase(zh: "逐层引用超过 \(max) 个文件", en: "more than \(max) files on top of each other")
        case .sameName(let key, let file):
            Phrase(
                zh: "“\(key)”在 \(file) 里已经用过",
                en: "“\(key)” is the name of \(file) already"
            )
        default: Phrase(zh: "", en: "")
        }
    }

    /// The first of them; more would hide what matters.
    private static func some(_ words: [String], _ comma: String) -> String {
        guard !words.isEmpty else { return "–" }
        let rest = words.count > 12 ? comma + "…" : ""
        return words.prefix(12).joined(separator: comma) + rest
    }
}

extension SourceShape {
    var phrase: Phrase {
        switch self {
        case .nothing: Phrase(zh: "空的", en: "nothing")
        case .word: Phrase(zh: "一个值", en: "one value")
        case .list: Phrase(zh: "一个列表", en: "a list")
        case .entries: Phrase(zh: "一组键和值", en: "keys with values")
        }
    }
}

extension SourceExpectation {
    package var phrase: Phrase {
        switch self {
        case .word: Phrase(zh: "一个词", en: "a word")
        case .list: Phrase(zh: "一个列表（[…] 或每行以 - 开头）", en: "a list ([…] or lines with -)")
        case .entries: Phrase(zh: "一组键和值（键: 值）", en: "keys with values (key: value)")
        case .key:
            Phrase(
                zh: "一个键（小写字母、数字、_ 和 -，以字母开头）",
                en: "a key (lower-case letters, digits, _ and -, beginning with a letter)"
            )
        case .text: Phrase(zh: "一段文字", en: "a text")
        case .wholeNumber: Phrase(zh: "一个整数", en: "a whole number")
        case .day: Phrase(zh: "引号里的日期，如 \"2026-03-02\"", en: "a day in quotes, as \"2026-03-02\"")
        case .truth: Phrase(zh: "true 或 false", en: "true or false")
        case .money: Phrase(zh: "引号里的金额（元），如 \"500.00\"", en: "an amount in quotes, as \"500.00\"")
        case .share:
            Phrase(
                zh: "引号里的份额，如 \"30%\"、\"0.30\" 或 \"1/3\"",
                en: "a share in quotes, as \"30%\", \"0.30\" or \"1/3\""
            )
        case .span:
            Phrase(
                zh: "一段时间，如 {days: 14}、{working_days: 10} 或 {months: 12}",
                en: "a length of time, as {days: 14}, {working_days: 10} or {months: 12}"
            )
        case .provenance:
            Phrase(
                zh: "来源：S、P 或 A，空一格后可加说明",
                en: "a source: S, P or A, and after a space in what words"
            )
        }
    }
}
