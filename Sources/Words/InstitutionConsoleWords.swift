package import Domain

/// What `linli institution` says.
package enum InstitutionConsoleWords {
    package static let group = Phrase(
        zh: "办法：社区怎么办事，写在文件里。",
        en: "Ways of working, as communities write them in files."
    )
    package static let check = Phrase(
        zh: "检查办法文件：读得懂吗，照着办会出什么错。",
        en: "Check institution files: can they be read, and what would go wrong by them."
    )
    package static let checkDiscussion = Phrase(
        zh: "每一处不对的地方各占一行：文件:行:列: 说明。没有问题时以 0 结束，有问题时以 65 结束，"
            + "文件读不到时以 64 结束。同时给出的文件可以互相引用（extends）；没有给出的，"
            + "在同一目录里找。以 .scenario.yaml 结尾的是情景，查它提到的名字是否都有。"
            + "文件里用 accepts 说明过的提醒不算问题，加 --explained 才显示。",
        en:
            "Every finding stands on a line of its own: FILE:LINE:COLUMN: what is wrong. Ends with "
            + "0 if there is none, with 65 if there are some, with 64 if a file cannot be read. "
            + "Files given together may extend each other; a file that is not given is looked "
            + "for in the same folder. What ends in .scenario.yaml is a scenario: each name in it "
            + "must be known. Warnings that a file explains under accepts do not count "
            + "and are only shown with --explained."
    )
    package static let show = Phrase(
        zh: "显示一份办法，引用的内容都写全。",
        en: "Print an institution with everything it extends written out."
    )
    package static let compare = Phrase(
        zh: "比较两份办法：谁做什么，哪些步骤不同。",
        en: "Compare two institutions: who does what, and which steps differ."
    )
    package static let diagram = Phrase(
        zh: "把一种事项画成一张图：走到哪一步、由谁办、什么时候、用谁的钱。",
        en: "Draw a process: its states, who moves them, when, and with whose money."
    )
    package static let diagramDiscussion = Phrase(
        zh: "输出是一张 A4 大小的 SVG 图，可以打印张贴。文件里有几种事项时，用 --process 指明是哪一种。",
        en:
            "Prints an SVG of the size of A4, to be printed and hung up. Where the file has "
            + "several processes, --process says which."
    )
    package static let processOption = Phrase(
        zh: "画哪一种事项。",
        en: "The key of the process to draw."
    )
    package static let whichProcess = Phrase(
        zh: "请用 --process 指明画哪一种事项：",
        en: "Say with --process which one to draw:"
    )
    package static let files = Phrase(
        zh: "办法文件（.yaml）或情景文件（.scenario.yaml）。",
        en: "Institution files (.yaml) and scenarios (.scenario.yaml)."
    )
    package static let file = Phrase(zh: "办法文件（.yaml）。", en: "An institution file (.yaml).")
    package static let other = Phrase(zh: "与之比较的文件。", en: "The file to compare it with.")
    package static let explainedOption = Phrase(
        zh: "也显示文件里说明过的提醒。",
        en: "Show the warnings that the files explain, too."
    )
    package static let error = Phrase(zh: "错误", en: "error")
    package static let warning = Phrase(zh: "提醒", en: "warning")
    package static let explained = Phrase(zh: "已说明", en: "explained")
    package static let whoDoesWhat = Phrase(zh: "谁做什么", en: "Who does what")
    package static let differingSteps = Phrase(zh: "不同的步骤", en: "Steps that differ")
    package static let noDifference = Phrase(zh: "没有不同", en: "no difference")
    package static let nobody = Phrase(zh: "—", en: "—")
    package static let byItself = Phrase(zh: "到时自动", en: "by itself")
    package static let whenLost = Phrase(zh: "决定落选时", en: "when the decision is lost")
    package static let benchInstitutions = Phrase(
        zh: "测量读入并检查办法文件的速度，与 YAML 库只读成树的速度比较。",
        en: "Time reading and checking institution files, beside YAML alone reading them."
    )
    package static let reading = Phrase(
        zh: "读入并检查全部办法文件：本方用时是 YAML 库的几倍",
        en: "reading and checking all institution files: our time over that of YAML alone"
    )
    package static let folderOption = Phrase(
        zh: "放有办法文件的目录。",
        en: "The folder that holds the institution files."
    )
    package static let milliseconds = Phrase(zh: "毫秒", en: "ms")

    package static func noFiles(_ folder: String) -> Phrase {
        Phrase(zh: "\(folder) 里没有办法文件", en: "no institution files in \(folder)")
    }

    package static func clean(_ file: String, steps: Int, explained: Int) -> Phrase {
        let zh = explained == 0 ? "" : "，\(explained) 条提醒已说明"
        let en = explained == 0 ? "" : ", \(counted(explained, "warning", "warnings")) explained"
        return Phrase(
            zh: "\(file)：没有问题（\(steps) 个步骤\(zh)）",
            en: "\(file): nothing wrong (\(counted(steps, "step", "steps"))\(en))"
        )
    }

    package static func clean(_ file: String, steps: Int) -> Phrase {
        Phrase(
            zh: "\(file)：没有问题（情景，\(steps) 步）",
            en: "\(file): nothing wrong (a scenario of \(counted(steps, "step", "steps")))"
        )
    }

    package static let isScenario = Phrase(
        zh: "这是情景文件，请给出办法文件。",
        en: "This is a scenario. Give the file of an institution."
    )

    package static func tooMany(_ filesMax: Int) -> Phrase {
        Phrase(zh: "一次最多检查 \(filesMax) 个文件", en: "at most \(filesMax) files at once")
    }
}

extension PowerDefinition.Verb {
    package var phrase: Phrase {
        switch self {
        case .propose: Phrase(zh: "提议", en: "propose")
        case .decide: Phrase(zh: "决定", en: "decide")
        case .approve: Phrase(zh: "批准", en: "approve")
        case .holdFunds: Phrase(zh: "持有资金", en: "hold funds")
        case .disburse: Phrase(zh: "付款", en: "pay out")
        case .contract: Phrase(zh: "签约", en: "contract")
        case .observe: Phrase(zh: "监督", en: "observe")
        case .assess: Phrase(zh: "评议", en: "assess")
        case .claim: Phrase(zh: "认领或报账", en: "claim")
        case .answer: Phrase(zh: "答复", en: "answer")
        case .report: Phrase(zh: "报告", en: "report")
        }
    }
}
