/// What the benches say.
package enum BenchWords {
    package static let ours = Phrase(zh: "本方：", en: "ours:  ")
    package static let theirs = Phrase(zh: "对照：", en: "theirs:")
    package static let perSecond = Phrase(zh: "条/秒", en: "events/s")
    package static let seconds = Phrase(zh: "秒", en: "s")
    package static let append = Phrase(
        zh: "64 路并发持久写入 / 裸 SQLite 事务",
        en: "durable appends from 64 callers / raw SQLite transactions"
    )
    package static let replay = Phrase(
        zh: "重放（解码并推进计数状态）/ 每秒 150 万条",
        en: "replay (decode and evolve a counting state) / 1.5 million a second"
    )
    package static func verify(_ bytes: Int) -> Phrase {
        Phrase(
            zh: "校验 / 仅对同样字节做 SHA-256（每条 \(bytes) 字节）",
            en: "verification / SHA-256 alone over the same bytes (\(bytes) bytes an event)"
        )
    }

    package static let start = Phrase(
        zh: "启动 /（读取 + 哈希 + 解码，各自单独计时之和）",
        en: "start / (read + hash + decode, each alone)"
    )
    package static let batch = Phrase(zh: "平均批量", en: "mean batch")
    package static let making = Phrase(zh: "正在生成测试数据", en: "making the test data")
    package static let eventsOption = Phrase(
        zh: "重放与启动所用的记录条数。",
        en: "How many events to replay and start with."
    )
    package static let frontier = Phrase(
        zh: "写入端的树占用的哈希数",
        en: "hashes held by the writer's tree"
    )

    package static let proofBench = Phrase(
        zh: "测量从大树里每秒能做多少份证明。",
        en: "Measure how many proofs a second a large tree gives."
    )
    package static let leavesOption = Phrase(zh: "树里的条数。", en: "Leaves in the tree.")
    package static let proofsOption = Phrase(
        zh: "每一轮的证明份数，共五轮。",
        en: "Proofs in each of five rounds."
    )
    package static let proofLimits = Phrase(
        zh: "条数为 1 至 50000000，份数为 1 至 1000000。",
        en: "1 to 50000000 leaves, 1 to 1000000 proofs."
    )

    package static func inclusionProofs(perSecond: Int) -> Phrase {
        Phrase(
            zh: "在内证明，每份都核对：每秒 \(perSecond) 份（五轮取中）",
            en: "inclusion proofs, each checked: \(perSecond) a second (median of 5)"
        )
    }

    package static func consistencyProofs(perSecond: Int) -> Phrase {
        Phrase(
            zh: "只增证明：每秒 \(perSecond) 份（五轮取中）",
            en: "consistency proofs: \(perSecond) a second (median of 5)"
        )
    }

    package static let web = Phrase(
        zh: "测量网页的速度。",
        en: "Measure how fast pages are served."
    )
    package static let webThroughput = Phrase(
        zh: "32 个连接取页面 / 取同样多的固定字节",
        en: "pages over 32 connections / as many constant bytes"
    )
    package static let webAnew = Phrase(
        zh: "每次都重新写出的页面",
        en: "pages made anew for every request"
    )
    package static let webMedian = Phrase(zh: "等待时间的中位数", en: "median wait")
    package static let webTail = Phrase(zh: "等待时间的第 99 百分位", en: "99th percentile of the wait")
    package static let pagesPerSecond = Phrase(zh: "页/秒", en: "pages/s")
    package static let milliseconds = Phrase(zh: "毫秒", en: "ms")
    package static let pageBytes = Phrase(zh: "页面字节数", en: "bytes of the page")
    package static let idleMemory = Phrase(zh: "空闲时的内存", en: "memory when idle")
}
