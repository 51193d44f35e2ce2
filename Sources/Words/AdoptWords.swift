package import Domain
import Kernel

/// What the pages say on which a community chooses a way of working and adopts it.
package enum AdoptWords {
    package static let choose = Phrase(zh: "选一套办法", en: "Choose a way of working")
    package static let adopt = Phrase(zh: "采用", en: "Adopt it")
    package static let adoptHere = Phrase(zh: "在这里采用", en: "Adopt it here")
    package static let readLines = Phrase(zh: "逐条读一遍", en: "Read it line by line")
    package static let sideBySide = Phrase(zh: "两套办法对照", en: "Side by side")
    package static let beside = Phrase(zh: "和另一套对照着看：", en: "Hold it beside another:")
    package static let what = Phrase(zh: "做什么", en: "What")
    package static let unchosen = Phrase(zh: "请选择", en: "Choose")
    package static let inForce = Phrase(zh: "这里已经在用。", en: "It is in force here.")
    package static let done = Phrase(
        zh: "采用了。下面就是大家的约定。",
        en: "Adopted. Below is what is agreed now."
    )
    package static let folderOption = Phrase(
        zh: "可以采用的办法文件所在的文件夹。",
        en: "The folder of institution files that pages offer to adopt."
    )
    package static let lead = Phrase(
        zh: "每一套都有社区在用。先读，再对照，再由居民和单位商量定下来。",
        en: """
            Communities work by each of these. Read, compare, talk it over with those it concerns, \
            then adopt one.
            """
    )
    package static let none = Phrase(
        zh: "程序旁边没有办法文件",
        en: "No ways of working lie beside the program"
    )
    package static let noneAdvice = Phrase(
        zh: "启动时用 --institutions 指明它们所在的文件夹。",
        en: "Start it with --institutions and the folder they lie in."
    )
    package static let ownFile = Phrase(
        zh: "自己写的办法文件，放进同一个文件夹，重新启动后就在这里。",
        en: "A file of your own, put into the same folder, is here after the next start."
    )
    package static let adoptLead = Phrase(
        zh: "写明每个角色由谁担任、钱从哪里出。没有的可以现在就建。",
        en: """
            Say who stands for each body and which fund its money is. What is not there yet can be \
            put on file with it.
            """
    )
    package static let effective = Phrase(zh: "从哪天起适用", en: "In force from")
    package static let effectiveHint = Phrase(zh: "不填就是现在。", en: "Now, if you leave it empty.")
    package static let needed = Phrase(
        zh: "这一条不具备，就不能采用。",
        en: "It cannot be adopted unless this is so."
    )
    package static let attested = Phrase(
        zh: "勾选表示确实如此；会写进记录。",
        en: "Tick it if it is so; it is written in the record."
    )
    package static let notOnFile = Phrase(
        zh: "还没有登记这样的单位。请先在社区页面登记，再回来采用。",
        en: "None is on file. Put it on file from the community’s page, and come back."
    )
    package static let routeChoose = Phrase(
        zh: "可以采用的办法",
        en: "the ways of working that may be adopted"
    )
    package static let routeLines = Phrase(
        zh: "一套办法，逐条列出",
        en: "a way of working, line by line"
    )
    package static let routeBeside = Phrase(
        zh: "两套办法对照",
        en: "two ways of working side by side"
    )
    package static let routeAdopt = Phrase(
        zh: "在一个地方采用一套办法",
        en: "adopts a way of working at a place"
    )

    package static func title(_ place: String) -> Phrase {
        Phrase(zh: "\(place)：按哪套办法做事", en: "\(place): which way of working")
    }

    package static func does(_ processes: [Phrase]) -> Phrase {
        Phrase(
            zh: "办这些事：" + processes.map(\.zh).joined(separator: "、") + "。",
            en: "What it is for: " + processes.map(\.en).joined(separator: ", ") + "."
        )
    }

    package static func lines(_ standing: Provenance.Standing, _ count: Int) -> Phrase {
        switch standing {
        case .stated:
            Phrase(zh: "研究里写明：\(count) 条", en: "Stated by a study: \(count)")
        case .practice:
            Phrase(zh: "别处这样做：\(count) 条", en: "Done so elsewhere: \(count)")
        case .assumed:
            Phrase(zh: "我们的设想，要由大家确认：\(count) 条", en: "Assumed, for you to confirm: \(count)")
        }
    }

    package static func kind(_ kind: Phrase) -> Phrase {
        Phrase(zh: "要一个\(kind.zh)。", en: "Takes: \(kind.en).")
    }

    package static func heldBy(_ body: Phrase) -> Phrase {
        Phrase(zh: "由“\(body.zh)”持有。", en: "Held by: \(body.en).")
    }

    package static func found(_ name: String) -> Phrase {
        Phrase(zh: "现在建立“\(name)”", en: "Put “\(name)” on file now")
    }

    package static func open(_ name: String) -> Phrase {
        Phrase(zh: "现在开立“\(name)”", en: "Open “\(name)” now")
    }

    package static func name(_ title: Phrase, at place: String) -> Phrase {
        Phrase(zh: place + title.zh, en: "\(place) \(title.en)")
    }

    package static func pair(_ left: Phrase, _ right: Phrase) -> Phrase {
        Phrase(zh: "“\(left.zh)”和“\(right.zh)”。", en: "“\(left.en)” and “\(right.en)”.")
    }
}
