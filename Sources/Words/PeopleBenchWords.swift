/// What the bench of people says.
package enum PeopleBenchWords {
    package static let bench = Phrase(
        zh: "用编造的名单测量导入、内存、查找和社区页面。",
        en: "Measure taking over lists, memory, search and a community's page, with made-up people."
    )
    package static let residents = Phrase(zh: "居民人数。", en: "How many people.")
    package static let communities = Phrase(zh: "社区个数。", en: "In how many communities.")
    package static let limits = Phrase(
        zh: "每个社区 1 至 100000 人。",
        en: "1 to 100000 people in every community."
    )
    package static let takeOver = Phrase(
        zh: "从文件导入到落盘，对照同样的资料行直接写入 SQLite",
        en: "lists from file to disk, against the same rows put into plain SQLite"
    )
    package static let rowsPerSecond = Phrase(zh: "行/秒", en: "rows/s")
    package static func list(_ form: String, rows: Int, megabytes: String) -> Phrase {
        Phrase(
            zh: "导入 \(form)（\(rows) 行，\(megabytes) MB），每秒行数",
            en: "rows a second taken over from \(form) (\(rows) rows, \(megabytes) MB)"
        )
    }
    package static func parts(reading: String, storing: String) -> Phrase {
        Phrase(
            zh: "读文件 \(reading) 秒；比对、决定、写盘 \(storing) 秒",
            en: "reading \(reading) s; planning, deciding and storing \(storing) s"
        )
    }
    package static let memory = Phrase(
        zh: "每位居民占的内存，对照单单资料占的",
        en: "memory per resident, against that of the vault alone"
    )
    package static let bytes = Phrase(zh: "字节", en: "bytes")
    package static let beyond = Phrase(zh: "资料以外", en: "beyond the vault")
    package static let memoryUnknown = Phrase(
        zh: "内存没有测成。",
        en: "The memory could not be measured."
    )
    package static func search(characters: Int) -> Phrase {
        Phrase(
            zh: "按 \(characters) 个字查全部姓名和地名，对照逐个姓名看一遍",
            en:
                "search by \(characters) Han characters over all names and places, against a look "
                + "at each name"
        )
    }
    package static let worst = Phrase(zh: "最慢", en: "worst")
    package static func holdUp(_ people: Int, list: String, other: String) -> Phrase {
        Phrase(
            zh: "一次导入 \(people) 人用 \(list) 秒；紧跟其后的别人等了 \(other) 秒",
            en: "one list of \(people) people takes \(list) s; "
                + "who came right after waited \(other) s"
        )
    }
    package static let page = Phrase(zh: "社区页面：", en: "A community's page:")
}
