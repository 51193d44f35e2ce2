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
}
