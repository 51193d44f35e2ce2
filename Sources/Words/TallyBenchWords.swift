/// What `linli bench tally` says.
package enum TallyBenchWords {
    package static let bench = Phrase(
        zh: "测量各计票规则在 .pb 文件上的速度，与 pabutools 同场比较。",
        en: "Time the rules on .pb files, beside pabutools on the same files."
    )
    package static let discussion = Phrase(
        zh: "双方轮流运行，比较中位数。本方时间含解析之后的一切；pabutools 取两种选票写法中较快的一种，"
            + "其合并选票的时间不计。先用 scripts/tally-peers 安装 pabutools。",
        en:
            "Each rule runs by turns here and there; medians are compared: ours with everything "
            + "after parsing, that of the faster of pabutools' two profile settings with its "
            + "ballots already merged. scripts/tally-peers installs pabutools."
    )
    package static let files = Phrase(
        zh: ".pb 文件，或放有这种文件的目录。",
        en: "The .pb files, or folders of them."
    )
    package static let turns = Phrase(zh: "双方各轮流几次。", en: "Turns per rule and tool.")
    package static let peerSeconds = Phrase(
        zh: "pabutools 单次运行超过这么多秒就放弃。",
        en: "Seconds after which a run of pabutools is given up."
    )
    package static let peerTotal = Phrase(
        zh: "pabutools 在一个文件的一条规则上累计超过这么多秒，就不再轮。",
        en: "Seconds of pabutools per rule and file after which it gets no further turn."
    )
    package static let python = Phrase(
        zh: "装有 pabutools 的 Python；scripts/tally-peers 会显示其目录。",
        en: "The Python that has pabutools; scripts/tally-peers prints its folder."
    )
    package static let only = Phrase(
        zh: "只测名称里有这几个字的规则。",
        en: "Only rules whose name contains this text."
    )
    package static let noPeer = Phrase(zh: "只测本方。", en: "Measure only this program.")
    package static let memory = Phrase(
        zh: "只统计一个文件，并显示内存的峰值（字节）。",
        en: "Only count one file and print the peak of memory in bytes."
    )
    package static let limits = Phrase(
        zh: "轮数和秒数应大于零，--memory 只用于一个文件。",
        en: "Turns and seconds are above zero, and --memory takes one file."
    )

    package static func noPeers(_ python: String) -> Phrase {
        Phrase(
            zh: "\(python) 里没有 pabutools，请先运行 scripts/tally-peers。",
            en: "No pabutools at \(python): run scripts/tally-peers first."
        )
    }

    package static func ratio(_ family: String, mean: Int, least: Int, runs: Int) -> Phrase {
        Phrase(
            zh: "\(family)：几何平均快 \(mean) 倍，最少 \(least) 倍，共 \(runs) 项",
            en: "\(family): \(mean) times as fast in the geometric mean, \(least) at least, over "
                + counted(runs, "run", "runs")
        )
    }

    package static func crowded(_ family: String) -> Phrase {
        Phrase(
            zh: "\(family)（不同选票不少于一万张的批准投票）",
            en: "\(family) (approval, 10,000 distinct ballots or more)"
        )
    }

    package static func passes(_ family: String, count: Int, merging: Int) -> Phrase {
        Phrase(
            zh: "\(family)：用时相当于把内存里的选择通读 \(count) 遍（中位数），其中合并相同选票 \(merging) 遍",
            en: "\(family): as long as \(counted(count, "pass", "passes")) over the approvals in "
                + "memory (median), \(merging) of them for merging equal ballots"
        )
    }

    package static func slowest(_ name: String, seconds: String) -> Phrase {
        Phrase(zh: "最慢的一项：\(name)，\(seconds) 秒", en: "slowest: \(name), \(seconds) s")
    }

    package static func published(
        _ name: String,
        theirs: String,
        ours: String,
        times: Int
    ) -> Phrase {
        Phrase(
            zh: "\(name)：equalshares.net 的浮点 JavaScript 曾用 \(theirs) 秒，本方 \(ours) 秒，快 \(times) 倍",
            en: "\(name): the floating-point JavaScript of equalshares.net took \(theirs) s once, "
                + "ours \(ours) s: \(times) times as fast"
        )
    }

    package static func memoryPeaks(over limit: Int, of files: Int, worst: String) -> Phrase {
        Phrase(
            zh: "内存峰值：\(files) 个文件中 \(limit) 个超过文件的三倍加 32 MB；最高的一个为限额的 \(worst)",
            en: "peak memory: above three times the file and 32 MB for \(limit) of "
                + "\(counted(files, "file", "files")); at most \(worst) of that limit"
        )
    }
}
