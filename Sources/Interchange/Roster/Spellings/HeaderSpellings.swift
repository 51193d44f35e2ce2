/// What a part of an address column says of the address.
enum AddressPart: UInt8, Hashable, Sendable {
    case full
    case area
    case building
    case unit
    case floor
    case room
}

/// How committees head their columns, folded: half width, lower case, without spaces and marks.
enum HeaderSpellings {
    /// In order of preference: of two columns that mean the same, the earlier spelling is taken.
    static let taken: [(meaning: RosterColumn, part: AddressPart, spellings: [String])] = [
        (
            .name, .full,
            [
                "姓名", "居民姓名", "人员姓名", "成员姓名", "住户姓名", "家庭成员姓名", "名字", "姓名全称",
                "业主姓名", "租户姓名", "fullname", "name", "residentname", "nameofresident",
                "householdername", "住户", "业主", "户主姓名", "户主",
            ]
        ),
        (
            .birth, .full,
            [
                "出生日期", "出生年月日", "出生年月", "出生年份", "出生年", "出生时间", "出生", "生日",
                "生年", "dateofbirth", "birthdate", "dob", "birthday", "yearofbirth", "birthyear",
                "born", "birth",
            ]
        ),
        (
            .address, .full,
            [
                "现住址", "现居住地址", "现居住地", "居住地址", "实际居住地址", "实际居住地", "现住地址",
                "常住地址", "家庭住址", "家庭地址", "住址", "居住地", "地址", "详细地址", "具体地址",
                "房屋地址", "住房地址", "房屋坐落", "房产地址", "小区地址", "联系地址", "通讯地址",
                "通信地址", "homeaddress", "residentialaddress", "address", "addr", "fulladdress",
            ]
        ),
        (
            .address, .area,
            [
                "小区", "小区名称", "小区名", "所在小区", "居住小区", "所属小区", "院落", "院落名称", "楼盘",
                "楼盘名称", "街路巷", "路名", "路段", "弄", "自然村", "村组", "estate", "compound",
                "street", "neighbourhood", "neighborhood",
            ]
        ),
        (
            .address, .building,
            [
                "楼栋", "楼栋号", "楼号", "栋号", "幢号", "座号", "栋", "幢", "座", "楼", "楼幢", "楼幢号",
                "栋数", "几栋", "楼宇", "楼座", "楼栋名称", "楼房号", "building", "buildingno",
                "buildingnumber", "bldg", "block", "tower",
            ]
        ),
        (
            .address, .unit,
            [
                "单元", "单元号", "门洞", "楼门", "楼道", "几单元", "unit", "unitno", "unitnumber",
                "entrance", "staircase",
            ]
        ),
        (.address, .floor, ["楼层", "层", "层数", "所在楼层", "层号", "floor", "level", "storey"]),
        (
            .address, .room,
            [
                "房号", "房间号", "室号", "室", "房间", "门牌号", "门牌", "户号", "门号", "门牌号码", "房屋号",
                "房室号", "号室", "住房号", "室名", "room", "roomno", "roomnumber", "door", "doorno",
                "flat", "flatno", "apartment", "apt", "aptno",
            ]
        ),
        (
            .phone, .full,
            [
                "手机号码", "手机号", "手机", "移动电话", "联系手机", "手机电话", "联系电话", "联系方式",
                "联系号码", "电话号码", "电话", "本人电话", "本人联系电话", "電話", "手機", "mobilephone",
                "mobile", "mobilenumber", "cellphone", "phone", "phonenumber", "phoneno", "tel",
                "telephone", "contactnumber", "固定电话", "座机", "家庭电话", "宅电", "landline",
            ]
        ),
        (
            .language, .full,
            [
                "语言", "使用语言", "常用语言", "沟通语言", "语种", "通知语言", "阅读语言", "語言", "language",
                "preferredlanguage", "lang",
            ]
        ),
        (
            .channel, .full,
            [
                "通知方式", "首选联系方式", "希望的联系方式", "首选通知方式", "联系渠道", "通知渠道",
                "首选渠道", "偏好渠道", "偏好联系方式", "希望的通知方式", "preferredchannel", "channel",
                "contactby", "preferredcontact", "preferredcontactmethod", "contactmethod",
                "contactpreference",
            ]
        ),
        (
            .tenancy, .full,
            [
                "居住性质", "住房性质", "房屋性质", "居住类型", "居住身份", "住户类型", "住户性质",
                "住户身份", "自有或租住", "自有租赁", "业主租户", "业主或租户", "是否租户", "是否业主",
                "产权性质", "房屋类型", "居住方式", "tenancy", "tenure", "ownerortenant",
                "occupancy", "ownertenant", "residenttype",
            ]
        ),
    ]

    /// Numbers the rows; nobody needs to hear of it.
    static let sequence: Set<String> = [
        "序号", "序", "顺序号", "行号", "编号", "号", "no", "num", "number", "index", "sn", "seq",
        "serial", "serialno", "serialnumber",
    ]

    /// Whatever contains one of these says something about people that is kept of nobody.
    static let labels: [String] = [
        "身份证", "证件", "公民身份", "户籍", "户口", "籍贯", "人户", "户别", "农业户", "流动人口",
        "常住人口", "暂住", "低保", "低收入", "特困", "困难", "五保", "贫困", "脱贫", "救助", "残疾",
        "残障", "伤残", "信访", "上访", "重点", "维稳", "稳控", "帮教", "刑满", "社区矫正", "矫正",
        "吸毒", "戒毒", "涉毒", "邪教", "精神", "前科", "犯罪", "违法", "党员", "政治面貌", "党派",
        "入党", "党组织", "团员", "民族", "宗教", "信仰", "收入", "工资", "存款", "疾病", "患病",
        "病史", "病种", "慢性病", "健康", "体检", "疫苗", "血型", "失能", "失智", "孕", "计生", "生育",
        "婚姻", "失业", "留守", "空巢", "独居", "孤寡", "孤儿", "失独", "优抚", "退役", "军人", "军属",
        "特殊人群", "特殊群体", "人员类别", "人员分类", "人员标签", "标签", "关注", "风险", "等级",
        "积分", "评分", "征信", "诚信", "银行", "账号", "卡号", "社保", "医保", "车牌", "人脸", "照片",
        "idnumber", "idno", "idcard", "identity", "passport", "hukou", "household registration",
        "householdregistration", "registeredresidence", "lowincome", "dibao", "welfare",
        "disab", "petition", "keyperson", "party", "political", "income", "salary", "wage",
        "illness", "disease", "health", "medical", "diagnos", "ethnic", "religio", "nationality",
        "marital", "criminal", "conviction", "risk", "score", "rating", "bankaccount",
        "socialsecurity", "vaccin", "pregnan", "veteran", "biometric", "photo",
    ]

    /// Whatever contains one of these is about somebody else than the person of the row.
    static let others: [String] = [
        "监护人", "紧急联系人", "配偶", "子女", "父亲", "母亲", "亲属", "代理人", "联系人", "房东",
        "楼长", "组长", "网格员", "负责人", "经办人", "填表人", "与户主关系", "guardian", "emergency",
        "spouse", "nextofkin", "landlord", "contactperson", "relationship",
    ]

    static let exampleBeginnings: Set<Unicode.Scalar> = ["(", "（", "示", "e", "E"]
    static let exampleMarks: [String] = ["(示例)", "示例:", "(example)", "example:"]
}
