import Kernel

/// What pages say around and between what people wrote.
package enum PageWords {
    package static let skip = Phrase(zh: "跳到正文", en: "Skip to the content")
    package static let navigation = Phrase(zh: "主导航", en: "Main navigation")
    package static let tools = Phrase(zh: "阅读方式", en: "How to read")
    package static let footerLinks = Phrase(zh: "关于本站", en: "About this site")
    package static let footerNote = Phrase(
        zh: "邻里：一起提出、一起商定、一起动手、一起看结果。",
        en: "Linli: said together, agreed together, done together, looked at together."
    )
    package static let home = Phrase(zh: "首页", en: "Home")
    package static let places = Phrase(zh: "地方", en: "Places")
    package static let largeText = Phrase(zh: "大字", en: "Large text")
    package static let normalText = Phrase(zh: "标准字号", en: "Normal text")
    package static let highContrast = Phrase(zh: "高对比度", en: "High contrast")
    package static let normalContrast = Phrase(zh: "标准对比度", en: "Normal contrast")
    package static let otherLanguage = Phrase(zh: "English", en: "中文")
    package static let record = Phrase(zh: "记录", en: "The record")
    package static let youAreHere = Phrase(zh: "所在位置", en: "Where you are")

    package static func checkpoint(events: UInt64) -> Phrase {
        Phrase(zh: "记录\(events)条", en: counted(events, "event", "events"))
    }

    package static let whatIsThis = Phrase(zh: "这是什么？", en: "What is this?")

    package static let search = Phrase(
        zh: "找一个地方（现名或曾用名）",
        en: "Find a place (present or former name)"
    )
    package static let searchButton = Phrase(zh: "查找", en: "Find")
    package static let placesLead = Phrase(
        zh: "本区的街道、社区和楼栋。改过的名称也能查到。",
        en: "The sub-districts, communities and buildings here. Old names are found too."
    )
    package static let placesTree = Phrase(zh: "本区的地方", en: "The places of this district")
    package static let placesInside = Phrase(zh: "下辖", en: "In it")
    package static let names = Phrase(zh: "名称", en: "Names")
    package static let presentName = Phrase(zh: "现名", en: "Present name")
    package static let formerName = Phrase(zh: "曾用名", en: "Former name")
    package static let kind = Phrase(zh: "类别", en: "Kind")
    package static let number = Phrase(zh: "编号", en: "Number")
    package static let comingChange = Phrase(zh: "将要变更", en: "Coming change")
    package static func change(_ what: Phrase, on day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)起\(what.zh)", en: "\(what.en) on \(day.en)")
    }

    package static let note = Phrase(zh: "请注意：", en: "Please note:")
    package static let showAll = Phrase(zh: "查看全部地方", en: "See all places")
    package static let pages = Phrase(zh: "分页", en: "Pages")
    package static let previousPage = Phrase(zh: "上一页", en: "Previous page")
    package static let nextPage = Phrase(zh: "下一页", en: "Next page")

    package static func position(_ page: Int, of pages: Int) -> Phrase {
        Phrase(zh: "第\(page)页，共\(pages)页", en: "Page \(page) of \(pages)")
    }

    package static func inside(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)处", en: counted(count, "place", "places"))
    }

    package static func found(_ text: String) -> Phrase {
        Phrase(zh: "查找“\(text)”", en: "Looking for “\(text)”")
    }

    package static func foundCount(_ count: Int) -> Phrase {
        Phrase(zh: "找到\(count)处。", en: "\(counted(count, "place", "places")) found.")
    }

    package static func foundMany(_ count: Int) -> Phrase {
        Phrase(
            zh: "只显示前\(count)处，请写得更具体一些。",
            en: "Only the first \(count) are shown. Please be more specific."
        )
    }

    package static let nothingFound = Phrase(zh: "没有找到", en: "Nothing found")
    package static let nothingFoundAdvice = Phrase(
        zh: "换一个写法试试，或者查看全部地方。",
        en: "Try another spelling, or see all places."
    )

    package static func becamePart(of name: String) -> Phrase {
        Phrase(
            zh: "这里已并入\(name)，原有的楼栋和门牌都在那里。",
            en: "This place became part of \(name); everything in it is there now."
        )
    }

    package static func goTo(_ name: String) -> Phrase {
        Phrase(zh: "去\(name)", en: "Go to \(name)")
    }

    package static let unfounded = Phrase(zh: "还没有建立区", en: "No district yet")
    package static let unfoundedAdvice = Phrase(
        zh: "请管理员在命令行运行 linli found，写上区的名称。",
        en: "The operator can run “linli found” at the command line and give the district a name."
    )

    package static let notFound = Phrase(zh: "没有这一页", en: "There is no such page")
    package static let notFoundAdvice = Phrase(
        zh: "地址可能写错了，或者这一页已经撤下。",
        en: "The address may be mistyped, or the page is gone."
    )
    package static let notAsAsked = Phrase(zh: "这样不行", en: "That cannot be done as asked")
    package static let notAsAskedAdvice = Phrase(
        zh: "浏览器发来的内容读不懂。请回上一页，再试一次。",
        en: "What your browser sent could not be understood. Go back and try again."
    )
    package static let failure = Phrase(zh: "出错了", en: "Something went wrong")
    package static let failureAdvice = Phrase(
        zh: "错在我们这边，您的操作没有保存。请稍后再试；求助时请报下面的编号。",
        en: "The fault is ours, and nothing was saved. Try again later; when you ask for help, "
            + "name the number below."
    )
    package static let reference = Phrase(zh: "编号", en: "Reference")
    package static let toHome = Phrase(zh: "回首页", en: "To the home page")

    package static let recordLead = Phrase(
        zh: "每一件已接受的事都记成一条，只能往后加，谁也改不了。",
        en: "Every accepted act is an event that can only be added, never changed."
    )
    package static let recordSize = Phrase(zh: "条数", en: "Events")
    package static let recordRoot = Phrase(zh: "树根", en: "Root")
    package static let recordAdvice = Phrase(
        zh: "记下或打印条数和树根。以后任何人改动其中一条，树根就对不上。",
        en: "Note or print the number of events and the root. If anybody ever changes one of "
            + "them, the root will not match."
    )
}
