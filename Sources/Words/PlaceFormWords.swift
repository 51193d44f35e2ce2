/// What the pages say on which places are kept.
package enum PlaceFormWords {
    package static let section = Phrase(zh: "修改", en: "Change something")

    package static let name = Phrase(zh: "名称", en: "Name")
    package static func nameHint(charactersMax: Int) -> Phrase {
        Phrase(
            zh: "按牌子上的写法，最多 \(charactersMax) 个字。",
            en: "As it stands on the sign; at most \(charactersMax) characters."
        )
    }

    package static let kind = Phrase(zh: "要加的是什么？", en: "What are you adding?")
    package static let from = Phrase(zh: "从哪一天起？", en: "From which day?")
    package static let fromHint = Phrase(
        zh: "不填就是现在。填了日子，会先公告，到那天零点自动生效。",
        en: "Now, if you leave it empty. A later day is announced and takes effect as it begins."
    )

    package static let add = Phrase(zh: "在这里添一处", en: "Add a place here")
    package static func addTitle(to place: String) -> Phrase {
        Phrase(zh: "在\(place)添一处", en: "Add a place to \(place)")
    }

    package static let addButton = Phrase(zh: "添上", en: "Add it")
    package static let added = Phrase(zh: "新的地方已经添上。", en: "The new place is there.")

    package static let rename = Phrase(zh: "改名", en: "Rename")
    package static func renameTitle(of place: String) -> Phrase {
        Phrase(zh: "给\(place)改名", en: "Rename \(place)")
    }

    package static let renameLead = Phrase(
        zh: "原来的名称会留作曾用名，照样查得到。",
        en: "The present name is kept as a former one, and is still found."
    )
    package static let newName = Phrase(zh: "新名称", en: "New name")
    package static let renameButton = Phrase(zh: "改名", en: "Rename it")
    package static let renamed = Phrase(zh: "名称已经改好。", en: "It has its new name.")
    package static let announced = Phrase(
        zh: "已经公告，到那天自动生效。",
        en: "It is announced, and takes effect on that day by itself."
    )

    package static let merge = Phrase(zh: "并入别处", en: "Merge into another")
    package static func mergeTitle(of place: String) -> Phrase {
        Phrase(zh: "把\(place)并入别处", en: "Merge \(place) into another place")
    }

    package static let mergeLead = Phrase(
        zh: "这里的楼栋、门牌和名称都会归到那一处。合并以后不能拆回来。",
        en: "Everything in it, and its names, go to the other place. This cannot be undone."
    )
    package static let into = Phrase(zh: "并入哪一处？", en: "Into which place?")
    package static let intoNumberHint = Phrase(
        zh: "请写那一处的编号，在它的页面上可以看到。",
        en: "Write the number of the place; its page shows it."
    )
    package static let mergeButton = Phrase(zh: "合并", en: "Merge them")
    package static let merged = Phrase(zh: "已经合并。", en: "They are one place now.")

    package static func choice(_ name: String, in parent: String) -> Phrase {
        Phrase(zh: "\(name)（\(parent)）", en: "\(name) (\(parent))")
    }

    package static let cancel = Phrase(zh: "撤回公告的变更", en: "Take back an announced change")
    package static func cancelTitle(of place: String) -> Phrase {
        Phrase(zh: "撤回\(place)的变更", en: "Take back a change of \(place)")
    }

    package static let cancelLead = Phrase(
        zh: "撤回以后，到那天什么也不会变。",
        en: "Nothing will change on that day then."
    )
    package static let change = Phrase(zh: "撤回哪一项？", en: "Which change?")
    package static let cancelButton = Phrase(zh: "撤回", en: "Take it back")
    package static let cancelled = Phrase(zh: "已经撤回。", en: "It is taken back.")

    package static let removeName = Phrase(zh: "删去一个名称", en: "Remove a name")
    package static func removeTitle(of place: String) -> Phrase {
        Phrase(zh: "删去\(place)的一个名称", en: "Remove a name of \(place)")
    }

    package static let removeLead = Phrase(
        zh: "只在名称不该公开时用。文字会彻底抹去，找不回来；原处会写明是谁、哪天、按什么理由删的。",
        en: """
            Only for a name that should never have been public. The text is erased for good; in \
            its place stands who removed it, when, and under which rule.
            """
    )
    package static let which = Phrase(zh: "删哪一个？", en: "Which name?")
    package static let rule = Phrase(zh: "理由", en: "Under which rule?")
    package static let removeButton = Phrase(zh: "删去", en: "Remove it")
    package static let nameRemoved = Phrase(zh: "名称已经抹去。", en: "The name is erased.")

    package static let routeAdd = Phrase(zh: "在一处地方里添一处。", en: "Adds a place in another.")
    package static let routeRename = Phrase(
        zh: "给一处地方改名，现在或从某天起。",
        en: "Renames a place, now or from a day on."
    )
    package static let routeMerge = Phrase(
        zh: "把一处地方并入另一处，现在或从某天起。",
        en: "Merges a place into another, now or from a day on."
    )
    package static let routeCancel = Phrase(
        zh: "撤回一项公告的变更。",
        en: "Takes an announced change back."
    )
    package static let routeRemoveName = Phrase(
        zh: "按规定删去一处地方的一个名称。",
        en: "Removes one name of a place under a rule."
    )
}
