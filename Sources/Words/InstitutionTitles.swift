package import Domain
package import Kernel

/// What the things of an institution are called where people read them.
package struct InstitutionTitles: Sendable {
    private let institution: Institution
    private let process: ProcessDefinition?

    package init(_ institution: Institution, process: ProcessDefinition? = nil) {
        self.institution = institution
        self.process = process
    }

    /// Its title between quotation marks; a plain word where the institution gives it none.
    func quoted(_ key: Key) -> Phrase {
        let title = self[key]
        return Phrase(zh: "“\(title.zh)”", en: "“\(title.en)”")
    }

    func quoted(_ keys: [Key]) -> Phrase { Self.and(keys.map(quoted)) }

    /// Documents, groups, ways of asking and sections, which the file names under `terms`: a field
    /// or a step may have the same key.
    func terms(_ keys: [Key]) -> Phrase { Self.and(keys.map(term)) }

    func term(_ key: Key) -> Phrase {
        let title = title(ofDocument: key)
        return Phrase(zh: "“\(title.zh)”", en: "“\(title.en)”")
    }

    package func title(ofDocument key: Key) -> Phrase {
        institution.terms.first { $0.key == key }.map { Phrase($0.title) } ?? found(key)
            ?? Phrase(zh: "材料", en: "document")
    }

    /// A clock may have the key of a field or a step.
    func clock(_ key: Key) -> Phrase { named(key, process?.clocks.first { $0.key == key }?.title) }

    func event(_ key: Key) -> Phrase {
        named(key, process?.transitions.first { $0.event == key }?.title)
    }

    /// One of several steps.
    func eitherStep(_ keys: [Key]) -> Phrase {
        Self.joined(keys.map(event), zh: "、", last: (zh: "或", en: " or "))
    }

    func role(_ key: Key) -> Phrase { named(key, institution.role(key)?.title) }

    private func named(_ key: Key, _ title: LocalText?) -> Phrase {
        guard let title else { return quoted(key) }
        return Phrase(zh: "“\(title.zh)”", en: "“\(title.en)”")
    }

    /// What somebody may agree to.
    func purpose(_ key: Key) -> Phrase {
        guard let phrase = ConsentPurpose(key: key)?.phrase else { return quoted(key) }
        return Phrase(zh: "“\(phrase.zh)”", en: "“\(phrase.en)”")
    }

    /// One of several.
    func either(_ keys: [Key]) -> Phrase {
        Self.joined(keys.map(quoted), zh: "、", last: (zh: "或", en: " or "))
    }

    package subscript(key: Key) -> Phrase {
        found(key) ?? Phrase(zh: "另一项", en: "another one")
    }

    private func found(_ key: Key) -> Phrase? {
        if let title = process.flatMap({ Self.title(of: key, in: $0) }) { return Phrase(title) }
        if let title = ofInstitution(key) { return Phrase(title) }
        if let title = institution.processes.lazy.compactMap({ Self.title(of: key, in: $0) }).first
        {
            return Phrase(title)
        }
        return PlainKeys.words[key.description]
    }

    private func ofInstitution(_ key: Key) -> LocalText? {
        if let term = institution.terms.first(where: { $0.key == key }) { return term.title }
        if let role = institution.role(key) { return role.title }
        if let body = institution.body(key) { return body.title }
        if let fund = institution.fund(key) { return fund.title }
        if let process = institution.process(key) { return process.title }
        if let found = institution.measures.first(where: { $0.key == key }) { return found.title }
        if let found = institution.preconditions.first(where: { $0.key == key }) {
            return found.title
        }
        for catalogue in institution.catalogues {
            if catalogue.key == key { return catalogue.title }
            if let item = catalogue.items.first(where: { $0.key == key }) { return item.title }
        }
        if let found = institution.services.first(where: { $0.key == key }) { return found.title }
        return institution.reports.first { $0.key == key }?.title
    }

    private static func title(of key: Key, in process: ProcessDefinition) -> LocalText? {
        if let field = process.fields.first(where: { $0.key == key }) { return field.title }
        for line in process.lines {
            if line.key == key { return line.title }
            if let field = line.fields.first(where: { $0.key == key }) { return field.title }
            if let verdict = line.verdicts.first(where: { $0.key == key }) { return verdict.title }
        }
        if let step = process.transitions.first(where: { $0.event == key }) { return step.title }
        if let clock = process.clocks.first(where: { $0.key == key }) { return clock.title }
        if let state = process.states.first(where: { $0.key == key }) { return state.title }
        for field in process.fields + process.lines.flatMap(\.fields) {
            if let choice = field.choices.first(where: { $0.key == key }) { return choice.title }
        }
        return nil
    }

    static func and(_ phrases: [Phrase]) -> Phrase {
        joined(phrases, zh: "、", last: (zh: "和", en: " and "))
    }

    private static func joined(
        _ phrases: [Phrase],
        zh comma: String,
        last: (zh: String, en: String)
    ) -> Phrase {
        guard let final = phrases.last, phrases.count > 1 else {
            return phrases.first ?? Phrase(zh: "", en: "")
        }
        let others = phrases.dropLast()
        return Phrase(
            zh: others.map(\.zh).joined(separator: comma) + last.zh + final.zh,
            en: others.map(\.en).joined(separator: ", ") + last.en + final.en
        )
    }
}

extension FieldDefinition {
    fileprivate var choices: [Choice] {
        if case .choice(let choices) = kind { choices } else { [] }
    }
}

extension Phrase {
    /// Files are typed on keyboards; pages set quotation marks and apostrophes as print does.
    package init(_ text: LocalText) { self.init(zh: text.zh, en: text.en.typeset) }
}

/// Words for what institutions commonly name and seldom give a title.
enum PlainKeys {
    static let words: [String: Phrase] = [
        "acceptance": Phrase(zh: "验收记录", en: "acceptance record"),
        "alternative": Phrase(zh: "替代办法", en: "alternative"),
        "attendance": Phrase(zh: "签到记录", en: "attendance record"),
        "audit": Phrase(zh: "审计报告", en: "audit"),
        "budget": Phrase(zh: "预算", en: "budget"),
        "care": Phrase(zh: "课后照看", en: "care after school"),
        "children": Phrase(zh: "儿童", en: "children"),
        "contract": Phrase(zh: "合同", en: "contract"),
        "display_name": Phrase(zh: "显示名", en: "display name"),
        "elderly": Phrase(zh: "老年人", en: "elderly people"),
        "event_photos": Phrase(zh: "活动照片", en: "pictures at events"),
        "estimate": Phrase(zh: "估算", en: "estimate"),
        "families": Phrase(zh: "家庭", en: "families"),
        "group_facts": Phrase(zh: "群体情况统计", en: "facts about groups"),
        "invoice": Phrase(zh: "发票", en: "invoice"),
        "medical": Phrase(zh: "查看医疗材料", en: "looking at medical papers"),
        "medical_proof": Phrase(zh: "医疗证明", en: "medical proof"),
        "minutes": Phrase(zh: "会议记录", en: "minutes"),
        "notice": Phrase(zh: "通知", en: "notice"),
        "online": Phrase(zh: "网上", en: "online"),
        "owners": Phrase(zh: "业主", en: "owners"),
        "paper": Phrase(zh: "纸质", en: "on paper"),
        "photo": Phrase(zh: "照片", en: "photograph"),
        "plan": Phrase(zh: "计划", en: "plan"),
        "receipt": Phrase(zh: "收据", en: "receipt"),
        "record_check": Phrase(zh: "从业查询证明", en: "record check"),
        "report": Phrase(zh: "报告", en: "report"),
        "risk_notice": Phrase(zh: "风险告知书", en: "risk notice"),
        "roster": Phrase(zh: "名册", en: "roster"),
        "satisfaction_survey": Phrase(zh: "满意度调查", en: "satisfaction survey"),
        "sources": Phrase(zh: "资金来源", en: "sources of money"),
        "support": Phrase(zh: "扶持安排", en: "support"),
        "survey": Phrase(zh: "调查", en: "survey"),
        "surveys": Phrase(zh: "社区调查", en: "surveys"),
        "tenants": Phrase(zh: "租户", en: "tenants"),
        "training": Phrase(zh: "培训", en: "training"),
        "uses": Phrase(zh: "资金用途", en: "uses of money"),
        "venue": Phrase(zh: "场地", en: "venue"),
        "youth": Phrase(zh: "青少年", en: "young people"),
    ]
}

extension String {
    fileprivate var typeset: String {
        guard contains(where: { $0 == "'" || $0 == "\"" }) else { return self }
        var previous: Character?
        return String(
            map { character in
                defer { previous = character }
                let closes =
                    previous.map { $0.isLetter || $0.isNumber || $0.isPunctuation } ?? false
                return switch character {
                case "'": closes ? "’" : "‘"
                case "\"": closes ? "”" : "“"
                case _: character
                }
            }
        )
    }
}
