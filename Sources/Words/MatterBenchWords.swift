/// What the bench of matters says.
package enum MatterBenchWords {
    package static let bench = Phrase(
        zh: "测量事项很多时，走一步和到一个时点各要多少时间。",
        en: "Measure what a step and a timer cost among many matters."
    )
    package static let matters = Phrase(zh: "事项件数。", en: "How many matters.")
    package static func limits(_ few: Int, _ most: Int) -> Phrase {
        Phrase(zh: "\(few) 至 \(most) 件。", en: "\(few) to \(most) matters.")
    }
    package static func opened(_ matters: Int, seconds: String) -> Phrase {
        Phrase(
            zh: "\(matters) 件事项的区：启动 \(seconds) 秒",
            en: "a district of \(matters) matters: starts in \(seconds) s"
        )
    }
    package static func step(_ many: Int, _ few: Int) -> Phrase {
        Phrase(
            zh: "一步的时间（经写入端落盘）：\(many) 件之中 / \(few) 件之中",
            en: "one step, through the writer onto disk: among \(many) matters / among \(few)"
        )
    }
    package static let microseconds = Phrase(zh: "微秒", en: "µs")
    package static func timer(_ timers: Int) -> Phrase {
        Phrase(
            zh: "\(timers) 个时点之中的一个（到时、走一步、重新设定）/ 最少时，不超过对数之比",
            en: "one of \(timers) timers (falls due, steps its matter, is set again) / among the "
                + "fewest, at most as the logarithms"
        )
    }
}
