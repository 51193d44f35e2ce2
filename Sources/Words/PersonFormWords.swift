/// What the pages say on which people are put on file and kept there.
package enum PersonFormWords {
    package static let people = Phrase(zh: "居民", en: "People")
    package static func peopleOf(_ place: String) -> Phrase {
        Phrase(zh: "\(place)的居民", en: "The people of \(place)")
    }
    package static let toPeople = Phrase(zh: "看看居民人数", en: "How many people live here")
    package static let residents = Phrase(zh: "居住人数", en: "Residents")
    package static let byBuilding = Phrase(zh: "各处人数", en: "How many live where")
    package static let building = Phrase(zh: "地方", en: "Place")
    package static let few = Phrase(zh: "不公布", en: "not shown")
    package static let fewPeople = Phrase(
        zh: "这里住的人不多，人数不公布，免得认出谁来。",
        en: "Few people live here. How many is not shown, so that nobody is recognised by it."
    )
    package static let search = Phrase(zh: "按姓名找人", en: "Find somebody by name")
    package static let searchAll = Phrase(
        zh: "找地方或人（现名、曾用名、姓名）",
        en: "Find places or people, by present or former names"
    )
    package static let nobodyFound = Phrase(
        zh: "没有找到叫这个名字的人。",
        en: "Nobody of this name was found."
    )
    package static func found(_ count: Int, shown: Int) -> Phrase {
        shown < count
            ? Phrase(
                zh: "共 \(count) 人，先列出 \(shown) 人。多写一个字，更容易找到。",
                en: "\(count) people; the first \(shown) are listed. One more letter helps."
            )
            : Phrase(zh: "找到 \(count) 人。", en: "\(count) found.")
    }

    package static let name = Phrase(zh: "姓名", en: "Name")
    package static let born = Phrase(zh: "出生年份或日期", en: "Year or day of birth")
    package static let bornHint = Phrase(
        zh: "只知道年份就写年份，如 1950；也可以写 1950-03-07。",
        en: "The year is enough, such as 1950; 1950-03-07 works too."
    )
    package static let phone = Phrase(zh: "电话", en: "Telephone")
    package static let phoneHint = Phrase(zh: "只写一个号码。", en: "One number.")
    package static let language = Phrase(zh: "用哪种语言联系", en: "Language to write in")
    package static let channel = Phrase(zh: "怎样联系", en: "How to reach them")
    package static let tenancy = Phrase(zh: "居住性质", en: "Lives there as")
    package static let notSaid = Phrase(zh: "没有说", en: "Not said")
    package static let home = Phrase(zh: "住在哪里", en: "Home")
    package static let homeNumberHint = Phrase(
        zh: "写那栋楼或社区页面上的编号。",
        en: "The number on the page of the building or community."
    )
    package static let door = Phrase(zh: "门牌", en: "Door")
    package static let doorHint = Phrase(zh: "如 2-502 或 502。", en: "Such as 2-502 or 502.")
    package static let apart = Phrase(
        zh: "和同一个门里的其他人分户",
        en: "Keeps house apart from others behind this door"
    )
    package static let household = Phrase(zh: "同住的人", en: "In the same household")
    package static let into = Phrase(zh: "保留哪一条（编号）", en: "Number of the entry that stays")
    package static let intoHint = Phrase(
        zh: "编号写在那个人的页面上。",
        en: "It stands on the page of that entry."
    )

    package static let register = Phrase(zh: "登记一个人", en: "Put somebody on file")
    package static let registerLead = Phrase(
        zh: "只记联系需要的几样。姓名和门牌以外都可以不填。",
        en: "Only what is needed to reach somebody. All but name and door may be left empty."
    )
    package static let registerButton = Phrase(zh: "登记", en: "Put on file")
    package static let correct = Phrase(zh: "更正", en: "Correct")
    package static let correctButton = Phrase(zh: "保存", en: "Save")
    package static let move = Phrase(zh: "换了住处", en: "Moved to another door")
    package static let moveLead = Phrase(
        zh: "搬到本区的另一个门牌。搬出本区的，请用“迁出”。",
        en: "To another door of this district. For who left it, use “Moved away”."
    )
    package static let moveButton = Phrase(zh: "保存新住处", en: "Save the new home")
    package static let leave = Phrase(zh: "迁出", en: "Moved away")
    package static let leaveLead = Phrase(
        zh: "这个人不住在本区了。之后的信件和人数里不再有这个人。",
        en: "They live here no longer: no letters go to them, and they are not counted."
    )
    package static let leaveButton = Phrase(zh: "确认迁出", en: "They moved away")
    package static let merge = Phrase(zh: "与另一条合并", en: "Same person as another entry")
    package static let mergeLead = Phrase(
        zh: "同一个人登记了两次。这一条会并入另一条，这一条里的资料会删除。",
        en: """
            One person stands here twice. This entry goes into the other one, and what is in this \
            one is erased.
            """
    )
    package static let mergeButton = Phrase(zh: "合并", en: "Merge")

    package static let registered = Phrase(zh: "已登记。", en: "The person is on file.")
    package static let corrected = Phrase(zh: "资料已更正。", en: "The entry is corrected.")
    package static let moved = Phrase(zh: "新住处已保存。", en: "The new home is saved.")
    package static let left = Phrase(zh: "已登记迁出。", en: "It is noted that they moved away.")
    package static let merged = Phrase(zh: "两条已合并。", en: "The two entries are one now.")

    package static let routePeople = Phrase(
        zh: "一处的居住人数；有权的人可按姓名查找",
        en: "How many people live at a place; with the power, find them by name"
    )
    package static let routePerson = Phrase(zh: "一个人的资料", en: "What is on file about somebody")
    package static let routeRegister = Phrase(zh: "登记一个人", en: "Put somebody on file")
    package static let routeCorrect = Phrase(zh: "更正资料", en: "Correct an entry")
    package static let routeMove = Phrase(zh: "换住处", en: "Move somebody to another door")
    package static let routeLeave = Phrase(zh: "登记迁出", en: "Note that somebody moved away")
    package static let routeMerge = Phrase(zh: "合并重复的登记", en: "Merge two entries")
}
