package import Domain

extension ActorClass {
    package var phrase: Phrase {
        switch self {
        case .resident: Phrase(zh: "居民", en: "residents")
        case .volunteer: Phrase(zh: "志愿者", en: "volunteers")
        case .neighbourhoodOrganisation:
            Phrase(zh: "社区社会组织", en: "neighbourhood organisations")
        case .ngo: Phrase(zh: "社会组织", en: "NGOs")
        case .professional: Phrase(zh: "专业人员", en: "professionals")
        case .committee: Phrase(zh: "居委会", en: "the residents’ committee")
        case .government: Phrase(zh: "政府", en: "government")
        case .donor: Phrase(zh: "捐助方", en: "donors")
        case .enterprise: Phrase(zh: "企业", en: "enterprises")
        }
    }
}

extension ContributionStage {
    package var phrase: Phrase {
        switch self {
        case .initiate: Phrase(zh: "发起", en: "initiating")
        case .decide: Phrase(zh: "决定", en: "deciding")
        case .fund: Phrase(zh: "出资", en: "funding")
        case .design: Phrase(zh: "设计", en: "designing")
        case .deliver: Phrase(zh: "动手", en: "delivering")
        case .assess: Phrase(zh: "评议", en: "assessing")
        }
    }
}

extension Span {
    package var phrase: Phrase {
        switch unit {
        case .days: Phrase(zh: "\(count) 天", en: counted(count, "day", "days"))
        case .workingDays:
            Phrase(zh: "\(count) 个工作日", en: counted(count, "working day", "working days"))
        case .months: Phrase(zh: "\(count) 个月", en: counted(count, "month", "months"))
        }
    }
}

extension CapacityUnit {
    var phrase: Phrase {
        switch self {
        case .person: Phrase(zh: "每人", en: "each person")
        case .household: Phrase(zh: "每户", en: "each household")
        }
    }
}
