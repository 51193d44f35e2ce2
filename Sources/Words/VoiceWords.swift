package import Domain

/// What is said about talking of things without moving them.
package enum VoiceWords {
    package static let say = Phrase(
        zh: "说一句话：住在这里、在这里工作的人看得到。",
        en: "Say something about it, to those who live and work there."
    )
    package static let textArgument = Phrase(zh: "要说的话。", en: "What is said.")
    package static let follow = Phrase(
        zh: "请告诉我进展，或不再告诉我。",
        en: "Be kept posted of it, or no longer."
    )
    package static let stopFlag = Phrase(zh: "不再告诉我。", en: "No longer.")

    package static let comments = Phrase(zh: "大家说的话", en: "What people say")
    package static let noComments = Phrase(
        zh: "还没有人说话。",
        en: "Nobody has said anything yet."
    )
    package static let commentsAreForResidents = Phrase(
        zh: "住在这里的人说的话，加入以后看得到。",
        en: "What neighbours say is for those who live here. Come in to read it."
    )
    package static let comment = Phrase(zh: "说一句", en: "Say something")
    package static let commentLead = Phrase(
        zh: "住在这里、在这里工作的人看得到。请对事不对人。",
        en: "Those who live and work here will read it. Speak of the thing, not of people."
    )
    package static let commentText = Phrase(zh: "想说的话", en: "What you want to say")
    package static let send = Phrase(zh: "发出", en: "Send")
    package static let commented = Phrase(zh: "说出去了。", en: "It is said.")
    package static let keepPosted = Phrase(zh: "告诉我进展", en: "Keep me posted")
    package static let noLonger = Phrase(zh: "不用再告诉我", en: "No longer keep me posted")
    package static let keepPostedLead = Phrase(
        zh: "它有了进展，会出现在“给我的消息”和社区首页上。谁关心哪件事，别人看不到。",
        en: """
            When it moves on, it stands under “News for me” and on your community’s home page. \
            Nobody else sees what you follow.
            """
    )
    package static let keptPosted = Phrase(zh: "好，有进展就告诉您。", en: "You will be kept posted.")
    package static let notPosted = Phrase(zh: "好，不再告诉您。", en: "You will not be told any more.")
    package static let followed = Phrase(zh: "您关心的事", en: "What you follow")

    package static let routeComment = Phrase(
        zh: "对一件事说一句话",
        en: "say something about a thing"
    )
    package static let routeFollow = Phrase(
        zh: "关心一件事，或不再关心",
        en: "be kept posted of a thing, or no longer"
    )
}

extension VoiceRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .notForYou:
            Phrase(
                zh: "没有这件事，或者只有住在那里、在那里工作的人才能说。",
                en: "There is no such thing, or it is for those who live or work there."
            )
        case .text(let flaw): flaw.textPhrase
        case .tooManyComments(let max):
            Phrase(
                zh: "一件事最多说 \(max) 句，已经满了。",
                en: "There can be at most \(max) remarks on one thing, and there are."
            )
        case .tooManyFollowed(let max):
            Phrase(
                zh: "最多关心 \(max) 件事，请先放下几件。",
                en: "You can follow at most \(max) things. Let go of some first."
            )
        }
    }
}
