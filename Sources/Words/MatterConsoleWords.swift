package import Domain
package import Kernel

/// What the command line says about matters.
package enum MatterConsoleWords {
    package static let matter = Phrase(
        zh: "事项：提出、填写、表决、推进。",
        en: "Matters: open them, write into them, decide and move them."
    )
    package static let open = Phrase(zh: "提出一件事项。", en: "Open a matter.")
    package static let list = Phrase(zh: "列出事项。", en: "List matters.")
    package static let show = Phrase(zh: "显示一件事项。", en: "Show a matter.")
    package static let set = Phrase(zh: "填写各项。", en: "Fill fields.")
    package static let line = Phrase(zh: "添加一条。", en: "Add a line.")
    package static let verdict = Phrase(zh: "答复一条。", en: "Answer a line.")
    package static let attach = Phrase(zh: "附上一份材料。", en: "Attach a document.")
    package static let interest = Phrase(
        zh: "声明有利害关系，不参加决定。",
        en: "Declare an interest and stay out of what is decided."
    )
    package static let present = Phrase(
        zh: "记下谁在场。",
        en: "Note who was present, in a role."
    )
    package static let step = Phrase(zh: "办理一步。", en: "Take a step.")
    package static let decide = Phrase(
        zh: "记下表决结果，再由另一位成员确认。",
        en: "Write down what a body counted; another member signs it."
    )
    package static let sign = Phrase(
        zh: "确认表决结果；写了 --role 则是以该身份签字。",
        en: "Sign what was counted; with --role, sign the matter in that role."
    )
    package static let link = Phrase(
        zh: "关联另一件事项：duplicate-of（重复）、led-to（引出）、part-of（属于）。",
        en: "Put it beside another one: duplicate-of, led-to or part-of."
    )
    package static let measure = Phrase(
        zh: "记下一个指标的数值。",
        en: "Write down what a measure came to."
    )
    package static let move = Phrase(
        zh: "改按新版办法办理。",
        en: "Let it go on under newer rules."
    )

    package static let matterArgument = Phrase(zh: "事项的编号。", en: "The number of the matter.")
    package static let institutionOption = Phrase(
        zh: "已采用办法的编号。",
        en: "The number of the adopted institution."
    )
    package static let processOption = Phrase(
        zh: "哪种事项，如办法文件所写。",
        en: "The process, as the file of the institution names it."
    )
    package static let placeOption = Phrase(zh: "在哪里，地方的编号。", en: "The number of the place.")
    package static let titleOption = Phrase(zh: "标题。", en: "The title.")
    package static let fieldsArgument = Phrase(
        zh: "各项，写成 名称=内容。",
        en: "Fields, written as key=content."
    )
    package static let attestOption = Phrase(
        zh: "这件事符合的情况。",
        en: "A flag that is so for this matter."
    )
    package static let lineOption = Phrase(
        zh: "第几条，从 1 数起。",
        en: "The number of the line, from 1."
    )
    package static let lineKindArgument = Phrase(
        zh: "哪种条目，如办法文件所写。",
        en: "The kind of line, as the file of the institution names it."
    )
    package static let documentKindArgument = Phrase(
        zh: "哪种材料，如办法文件所写。",
        en: "The kind of document, as the file of the institution names it."
    )
    package static let linkKindArgument = Phrase(
        zh: "怎样关联：duplicate-of、led-to 或 part-of。",
        en: "How they belong together: duplicate-of, led-to or part-of."
    )
    package static let measureArgument = Phrase(
        zh: "哪个指标，如办法文件所写。",
        en: "The measure, as the file of the institution names it."
    )
    package static let verdictArgument = Phrase(
        zh: "哪种答复，如办法文件所写。",
        en: "The verdict, as the file of the institution names it."
    )
    package static let reasonOption = Phrase(zh: "理由。", en: "The reason.")
    package static let bodyOption = Phrase(
        zh: "由哪个组织办，组织的编号。",
        en: "The number of the organisation that will do it."
    )
    package static let dayOption = Phrase(
        zh: "哪天办完，如 2027-01-01。",
        en: "The day by which it is done, such as 2027-01-01."
    )
    package static let amountOption = Phrase(zh: "金额，单位元。", en: "The amount in yuan.")
    package static let contentOption = Phrase(
        zh: "一句话说明内容。",
        en: "What it says, in a line."
    )
    package static let issuedOption = Phrase(
        zh: "出具日期。",
        en: "The day on which it was issued."
    )
    package static let coversOption = Phrase(
        zh: "涵盖的人群、方式或章节。",
        en: "A group, a way of asking or a section that it covers."
    )
    package static let eventArgument = Phrase(
        zh: "哪一步，用 linli matter show 显示的词。",
        en: "The step, by the word that “linli matter show” prints."
    )
    package static let roleOption = Phrase(
        zh: "以什么身份，如办法文件所写。",
        en: "The role, as the file of the institution names it."
    )
    package static let membersOption = Phrase(
        zh: "全体成员几人，须与登记一致。",
        en: "How many members the body has; as on file."
    )
    package static let presentOption = Phrase(zh: "到会几人。", en: "How many were present.")
    package static let yesOption = Phrase(zh: "赞成几人。", en: "How many said yes.")
    package static let noOption = Phrase(zh: "反对几人。", en: "How many said no.")
    package static let abstainedOption = Phrase(zh: "弃权几人。", en: "How many abstained.")
    package static let otherArgument = Phrase(
        zh: "另一件事项的编号。",
        en: "The number of the other matter."
    )
    package static let valueArgument = Phrase(zh: "数值，整数。", en: "The value, a whole number.")
    package static let statesOption = Phrase(
        zh: "状态对应，写成 旧=新。",
        en: "A state of the older rules and what it becomes, as old=new."
    )
    package static let personOption = Phrase(
        zh: "以哪位居民的名义，居民的编号。",
        en: "In whose name it is done: the number of a person."
    )
    package static let accountOption = Phrase(
        zh: "以哪个账号的名义，账号的编号。",
        en: "In whose name it is done: the number of an account."
    )
    package static let whoOption = Phrase(
        zh: "谁在场：居民的编号。",
        en: "Who was present: the number of a person."
    )
    package static let adoptFile = Phrase(zh: "办法文件。", en: "The file of the institution.")
    package static let bodyBinding = Phrase(
        zh: "由谁担任，写成 名称=组织编号。",
        en: "What stands for a body, as key=number of the organisation."
    )
    package static let fundBinding = Phrase(
        zh: "用哪笔资金，写成 名称=资金编号。",
        en: "What stands for a fund, as key=number of the fund."
    )
    package static let attestedOption = Phrase(
        zh: "已确认的条件。",
        en: "A precondition that is attested."
    )
    package static let effectiveOption = Phrase(
        zh: "从哪天起适用，如 2027-01-01；不填则立即适用。",
        en: "The day from which it holds, such as 2027-01-01; at once if left out."
    )
    package static let adopt = Phrase(
        zh: "采用一个办法。",
        en: "Adopt an institution."
    )
    package static let propose = Phrase(
        zh: "提出现行办法的新版本，并显示有什么不同。",
        en: "Propose another version of what is in force, and show what differs."
    )
    package static let difference = Phrase(
        zh: "与现行办法的不同（−现行，+提议）：",
        en: "What differs from what is in force (− in force, + proposed):"
    )
    package static let noDifference = Phrase(
        zh: "与现行办法没有不同。",
        en: "Nothing differs from what is in force."
    )
    package static let end = Phrase(
        zh: "停止适用一个办法；已开始的事项按原办法办完。",
        en: "End an institution; what began under it ends under it."
    )
    package static let adoptProposed = Phrase(
        zh: "通过一个提议。",
        en: "Adopt what was proposed."
    )
    package static let adoptions = Phrase(
        zh: "列出采用过的办法。",
        en: "List what was adopted."
    )
    package static let proposalArgument = Phrase(
        zh: "提议的编号。",
        en: "The number of the proposal."
    )

    package static let whoNeeded = Phrase(
        zh: "请写明以谁的名义：--person 或 --account，只写一个。",
        en: "Say in whose name: --person or --account, one of them."
    )
    package static let pairNeeded = Phrase(
        zh: "请写成 名称=内容。",
        en: "Write it as key=content."
    )
    package static let unreadableFile = Phrase(
        zh: "办法文件看不懂，请先运行 linli institution check。",
        en: "The institution cannot be read. Run “linli institution check” first."
    )
    package static let none = Phrase(zh: "没有事项。", en: "There is no matter.")
    package static let inForce = Phrase(zh: "适用", en: "in force")
    package static let notInForce = Phrase(zh: "不适用", en: "not in force")
    package static let removed = Phrase(zh: "（已删除）", en: "(removed)")
    package static let fields = Phrase(zh: "各项", en: "Fields")
    package static let lines = Phrase(zh: "各条", en: "Lines")
    package static let steps = Phrase(zh: "已办", en: "Steps taken")
    package static let documents = Phrase(zh: "材料", en: "Documents")
    package static let possible = Phrase(zh: "接下来可以", en: "Steps from here")
    package static let byItself = Phrase(zh: "到时自动", en: "by itself")
    package static let promiseNeeded = Phrase(
        zh: "承诺要写明由谁、哪天：--body 和 --day 一起写。",
        en: "A promise says who and by when: give --body and --day together."
    )
    package static let owed = Phrase(zh: "待办", en: "Owed")
    package static let waits = Phrase(
        zh: "表决结果已记下，等另一位成员确认。",
        en: "A count waits for another member to sign."
    )

    package static func notInFile(_ name: String, meant: String?, known: [String]) -> Phrase {
        let hint = meant.map { Phrase(zh: "是否想写“\($0)”？", en: " Did you mean “\($0)”?") }
        let all = known.joined(separator: ", ")
        return Phrase(
            zh: "办法里没有“\(name)”；有的是：\(all)。",
            en: "The file has no “\(name)”; it has \(all)."
        )
        .followed(by: hint ?? Phrase(zh: "", en: ""))
    }

    package static func row(_ number: Int) -> Phrase {
        Phrase(zh: "第 \(number) 条", en: "line \(number)")
    }

    package static func decides(_ body: Phrase) -> Phrase {
        Phrase(zh: "由\(body.zh)决定", en: "\(body.en) decides")
    }

    package static func asks(_ what: Phrase) -> Phrase {
        Phrase(zh: "要\(what.zh)", en: "asks for \(what.en)")
    }

    package static func truth(_ isSo: Bool) -> Phrase {
        isSo ? Phrase(zh: "是", en: "yes") : Phrase(zh: "否", en: "no")
    }

    package static func person(_ person: Identifier<Person>) -> Phrase {
        Phrase(zh: "居民 \(person)", en: "person \(person)")
    }

    package static func wakes(_ day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)自动查看", en: "Looked at by itself on \(day.en)")
    }
}
