import Domain
import Foundation
import Kernel

extension MatterParty {
    var stored: StoredParty {
        var stored = StoredParty()
        switch self {
        case .person(let person): stored.person = person.rawValue
        case .account(let account): stored.account = account.rawValue
        }
        return stored
    }

    init(_ stored: StoredParty) throws(CodecError) {
        guard let party = try Self.any(stored) else { throw .missingField(message: "Party") }
        self = party
    }

    /// Nothing where neither is named.
    static func any(_ stored: StoredParty) throws(CodecError) -> MatterParty? {
        try stored.refuseUnknown()
        switch (stored.person, stored.account) {
        case (0, 0): return nil
        case (let person, 0): return .person(Identifier(person))
        case (0, let account): return .account(Identifier(account))
        case (_, _): throw .malformed
        }
    }
}

extension ActorClass {
    var stored: StoredActorClass {
        switch self {
        case .resident: .resident
        case .volunteer: .volunteer
        case .neighbourhoodOrganisation: .neighbourhoodOrganisation
        case .ngo: .ngo
        case .professional: .professional
        case .committee: .residentsCommittee
        case .government: .government
        case .donor: .donor
        case .enterprise: .enterprise
        }
    }

    init(_ stored: StoredActorClass) throws(CodecError) {
        self = try known(Self.allCases.first { $0.stored == stored }, in: "ActorClass")
    }
}

extension ContributionStage {
    var stored: StoredContributionStage {
        switch self {
        case .initiate: .initiate
        case .decide: .decide
        case .fund: .fund
        case .design: .design
        case .deliver: .deliver
        case .assess: .assess
        }
    }

    init(_ stored: StoredContributionStage) throws(CodecError) {
        self = try known(Self.allCases.first { $0.stored == stored }, in: "ContributionStage")
    }
}

func keys(_ texts: [String]) throws(CodecError) -> [Key] {
    var keys: [Key] = []
    for text in texts { keys.append(try key(text)) }
    return keys
}

func money(_ fen: Int64) throws(CodecError) -> Money {
    guard let money = Money(exactlyFen: fen) else { throw .malformed }
    return money
}

extension MatterField {
    var stored: StoredMatterField {
        var stored = StoredMatterField()
        stored.slot = UInt32(slot)
        stored.by = by.stored
        stored.value =
            switch value {
            case .text(let text): .text(Data(text.bytes))
            case .money(let money): .money(money.fen)
            case .number(let number): .number(number)
            case .day(let day): .day(day.number)
            case .flag(let flag): .flag(flag)
            case .choice(let key): .choice(key.text)
            case .share(let ratio): .share(ratio.stored)
            case .person(let person): .person(person.rawValue)
            case .organisation(let body): .organisation(body.rawValue)
            case .item(let key): .item(key.text)
            }
        return stored
    }

    init(_ stored: StoredMatterField) throws(CodecError) {
        try stored.refuseUnknown()
        let value: FieldValue
        switch stored.value {
        case .text(let text): value = .text(try digest(text))
        case .money(let fen): value = .money(try money(fen))
        case .number(let number): value = .number(number)
        case .day(let day): value = .day(Day(number: day))
        case .flag(let flag): value = .flag(flag)
        case .choice(let text): value = .choice(try key(text))
        case .share(let share): value = .share(try Ratio(share))
        case .person(let person): value = .person(Identifier(person))
        case .organisation(let body): value = .organisation(Identifier(body))
        case .item(let text): value = .item(try key(text))
        case nil: throw .missingField(message: "MatterField")
        }
        self.init(slot: try small(stored.slot), value: value, by: try ActorClass(stored.by))
    }

    static func all(_ stored: [StoredMatterField]) throws(CodecError) -> [MatterField] {
        var fields: [MatterField] = []
        for field in stored { fields.append(try MatterField(field)) }
        return fields
    }
}

extension Ratio {
    fileprivate var stored: StoredShare {
        var stored = StoredShare()
        stored.numerator = numerator
        stored.denominator = denominator
        return stored
    }

    fileprivate init(_ stored: StoredShare) throws(CodecError) {
        try stored.refuseUnknown()
        guard let ratio = Ratio(stored.numerator, stored.denominator) else { throw .malformed }
        self = ratio
    }
}

extension MatterOpened {
    var stored: StoredMatterOpened {
        var stored = StoredMatterOpened()
        stored.matter = matter.rawValue
        stored.adoption = rules.adoption.rawValue
        stored.process = UInt32(rules.process)
        stored.place = place.rawValue
        stored.opener = opener.stored
        stored.origin = origin.stored
        stored.title = Data(title.bytes)
        stored.attested = attested.map(\.text)
        return stored
    }

    init(_ stored: StoredMatterOpened) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            rules: Matter.Rules(
                adoption: Identifier(stored.adoption),
                process: try small(stored.process)
            ),
            place: Identifier(stored.place),
            opener: try MatterParty(stored.opener),
            origin: try ActorClass(stored.origin),
            title: try digest(stored.title),
            attested: try keys(stored.attested)
        )
    }
}

extension MatterFieldsSet {
    var stored: StoredMatterFieldsSet {
        var stored = StoredMatterFieldsSet()
        stored.matter = matter.rawValue
        if let line { stored.line = UInt32(line) }
        stored.fields = fields.map(\.stored)
        if let by { stored.by = by.stored }
        return stored
    }

    init(_ stored: StoredMatterFieldsSet) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            line: stored.hasLine ? try small(stored.line) : nil,
            fields: try MatterField.all(stored.fields),
            by: stored.hasBy ? try MatterParty(stored.by) : nil
        )
    }
}

extension MatterLineAdded {
    var stored: StoredMatterLineAdded {
        var stored = StoredMatterLineAdded()
        stored.matter = matter.rawValue
        stored.line = UInt32(line)
        stored.kind = UInt32(kind)
        stored.by = by.stored
        stored.fields = fields.map(\.stored)
        return stored
    }

    init(_ stored: StoredMatterLineAdded) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            line: try small(stored.line),
            kind: try small(stored.kind),
            by: try MatterParty(stored.by),
            fields: try MatterField.all(stored.fields)
        )
    }
}

extension MatterLineJudged {
    var stored: StoredMatterLineJudged {
        var stored = StoredMatterLineJudged()
        stored.matter = matter.rawValue
        stored.line = UInt32(line)
        stored.verdict = UInt32(verdict.verdict)
        stored.by = verdict.by.stored
        if let reason = verdict.reason { stored.reason = Data(reason.bytes) }
        if let promise = verdict.promise {
            stored.promisedBy = promise.body.rawValue
            stored.promisedDay = promise.day.number
        }
        if let amount = verdict.amount { stored.amount = amount.fen }
        return stored
    }

    init(_ stored: StoredMatterLineJudged) throws(CodecError) {
        try stored.refuseUnknown()
        let body: Identifier<Organisation>? = reference(stored.promisedBy)
        self.init(
            matter: Identifier(stored.matter),
            line: try small(stored.line),
            verdict: LineVerdict(
                verdict: try small(stored.verdict),
                by: try MatterParty(stored.by),
                reason: stored.reason.isEmpty ? nil : try digest(stored.reason),
                promise: body.map {
                    LinePromise(body: $0, day: Day(number: stored.promisedDay))
                },
                amount: stored.hasAmount ? try money(stored.amount) : nil
            )
        )
    }
}
