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
}
