import Domain

/// What committees write into the cells of columns with few answers, folded as headers are.
enum ChoiceSpellings {
    static let languages: [(SpokenLanguage, zh: [String], en: [String])] = [
        (
            .chinese,
            zh: [
                "中文", "普通话", "国语", "汉语", "汉", "华语", "方言", "本地话", "粤语", "吴语", "闽南语",
                "客语", "潮汕话", "白话", "简体中文", "简体",
            ],
            en: ["chinese", "mandarin", "putonghua", "cantonese", "zh", "zhcn", "zhhans", "cn"]
        ),
        (.english, zh: ["英文", "英语", "英"], en: ["english", "en", "eng", "engb", "enus"]),
    ]
    /// 四川话, 上海话, 温州话 …: whoever speaks one reads Chinese.
    static let dialectEnding = "话"

    static let channels: [(ContactChannel, zh: [String], en: [String])] = [
        (
            .letter,
            zh: ["信件", "信", "书信", "纸质信", "纸质信件", "邮寄", "寄信", "邮政", "纸质通知", "纸质"],
            en: ["letter", "post", "mail", "byletter", "bypost", "paper", "printedletter"]
        ),
        (
            .phone,
            zh: ["电话", "打电话", "手机", "座机", "电话通知", "语音电话", "通话"],
            en: ["phone", "call", "phonecall", "telephone", "byphone", "mobile", "voice"]
        ),
        (.textMessage, zh: ["短信", "手机短信", "发短信"], en: ["sms", "text", "textmessage", "bytext"]),
        (
            .weChat,
            zh: ["微信", "微信群", "微信通知", "公众号", "小程序", "企业微信"],
            en: ["wechat", "weixin", "bywechat"]
        ),
        (
            .page,
            zh: ["网页", "网站", "网上", "线上", "自己看网页", "上网看", "网络"],
            en: ["page", "web", "website", "webpage", "online", "internet"]
        ),
        (
            .visit,
            zh: ["上门", "上门通知", "入户", "当面", "走访", "面谈", "敲门"],
            en: ["visit", "homevisit", "inperson", "facetoface", "door"]
        ),
    ]

    static let tenancies: [(Tenancy, zh: [String], en: [String])] = [
        (
            .owner,
            zh: [
                "业主", "自有", "自有住房", "自有房", "产权人", "房主", "自住", "业主自住", "户主自有",
                "商品房自有", "自有产权", "房屋所有人", "自购",
            ],
            en: ["owner", "owned", "owneroccupier", "homeowner", "own", "owneroccupied"]
        ),
        (
            .tenant,
            zh: [
                "租户", "租", "承租", "承租人", "租住", "租房", "租赁", "租客", "出租", "公租", "公租房",
                "廉租", "廉租房", "整租", "合租", "保障性租赁住房", "租借", "直管公房",
            ],
            en: [
                "tenant", "rented", "renter", "rent", "renting", "publicrental", "lease", "leased",
            ]
        ),
        (
            .familyMember,
            zh: [
                "家庭成员", "家属", "成员", "家人", "同住", "同住人", "同住家属", "共同居住", "共同居住人",
                "住户家属", "业主家属", "户内成员",
            ],
            en: ["householdmember", "member", "family", "familymember", "household", "relative"]
        ),
        (
            .other,
            zh: ["其他", "其它", "借住", "寄住", "单位宿舍", "宿舍", "集体宿舍", "职工宿舍"],
            en: ["other", "others", "dormitory", "staying", "lodger", "guest"]
        ),
    ]
}

extension SpokenLanguage {
    static let spellings = ChoiceSpellings.table(ChoiceSpellings.languages)
}

extension ContactChannel {
    static let spellings = ChoiceSpellings.table(ChoiceSpellings.channels)
}

extension Tenancy {
    static let spellings = ChoiceSpellings.table(ChoiceSpellings.tenancies)
}

extension ChoiceSpellings {
    fileprivate static func table<Choice>(
        _ rows: [(Choice, zh: [String], en: [String])]
    ) -> [String: Choice] {
        var table: [String: Choice] = [:]
        for (choice, chinese, english) in rows {
            for spelling in chinese + english { table[spelling] = choice }
        }
        return table
    }
}
