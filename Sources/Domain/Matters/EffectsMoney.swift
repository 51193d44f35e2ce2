import Kernel

/// What steps do to money, in the verbs of the ledger.
extension Effects {
    private static func told(
        _ verb: () throws(FundRefusal) -> [Event]
    ) throws(EffectFailure) -> [Event] {
        do throws(FundRefusal) { return try verb() } catch { throw .money(error) }
    }

    static func commit(
        _ fund: Key,
        _ amount: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        try reserve(try scene.needed(amount), from: fund, scene)
    }

    private static func reserve(
        _ amount: Money,
        from fund: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        let use = FundUse(try scene.neededFund(fund), scene.purpose(of: fund))
        return try told { () throws(FundRefusal) in
            try Funds.precommit(
                amount,
                from: use,
                forMatter: scene.id.rawValue,
                in: scene.district,
                scene.now
            )
        }
    }

    static func encumber(
        _ fund: Key,
        _ amount: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        let sum = try scene.needed(amount)
        let use = FundUse(try scene.neededFund(fund), scene.purpose(of: fund))
        guard let payee = scene.payee(ofFund: use.fund) else { throw .unbound(fund) }
        return try told { () throws(FundRefusal) in
            try Funds.commit(
                sum,
                from: use,
                to: payee,
                forMatter: scene.id.rawValue,
                in: scene.district,
                scene.now
            )
        }
    }

    /// Each fund that bears a part of the cost bears its part of the bill.
    static func pay(_ amount: Money, _ scene: Scene) throws(EffectFailure) -> [Event] {
        var scene = scene
        var events: [Event] = []
        for part in scene.borne(amount, at: [.reserved, .committed, .accepted]) {
            let more = try pay(part, scene)
            scene = scene.after(more)
            events += more
        }
        return events
    }

    /// What was only set aside is contracted first, and what was not accepted is accepted: the
    /// step that pays stands for both where no step before it did.
    private static func pay(_ part: BornePart, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let matter = scene.id.rawValue
        var scene = scene
        var events: [Event] = []
        func happen(_ more: [Event]) {
            scene = scene.after(more)
            events += more
        }
        func there(_ stage: MoneyStage) -> Money {
            scene.district.amount(ofMatter: matter, at: stage, in: part.selection.fund)
        }
        var missing = max(.zero, part.amount - there(.accepted) - there(.committed))
        for id in scene.district.encumbrances(ofMatter: matter) where missing > .zero {
            guard let reserve = scene.district.encumbrance(id),
                part.selection.takes(reserve),
                reserve.amounts[.reserved] > .zero,
                let payee = scene.payee(ofFund: reserve.drawing.fund)
            else { continue }
            let reserved = min(missing, reserve.amounts[.reserved])
            missing -= reserved
            let use = FundUse(reserve.drawing.fund, reserve.drawing.purpose)
            happen(
                try told { () throws(FundRefusal) in
                    try Funds.commit(
                        reserved,
                        from: use,
                        to: payee,
                        forMatter: matter,
                        in: scene.district,
                        scene.now
                    )
                }
            )
        }
        let accepted = min(max(.zero, part.amount - there(.accepted)), there(.committed))
        if accepted > .zero {
            happen(
                try told { () throws(FundRefusal) in
                    try Funds.accept(
                        accepted,
                        ofMatter: matter,
                        part.selection,
                        in: scene.district
                    )
                }
            )
        }
        happen(
            try told { () throws(FundRefusal) in
                try Funds.pay(part.amount, ofMatter: matter, part.selection, in: scene.district)
            }
        )
        return events
    }

    /// Says who bears how much, and sets each part aside in its fund.
    static func split(
        _ key: Key,
        _ amount: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        let sum = try scene.needed(amount)
        guard let rule = scene.institution.cofinancing.first(where: { $0.key == key }) else {
            throw .unbound(key)
        }
        let isReversed = rule.reversedWhen.map(scene.isAttested) ?? false
        let shares = isReversed ? rule.reversed : rule.shares
        var events = try told { () throws(FundRefusal) in
            try Funds.split(
                sum,
                ofMatter: scene.id.rawValue,
                among: shares.map { CostShare($0.fund, $0.share) },
                in: scene.district
            )
        }
        var scene = scene.after(events)
        let parts = scene.district.splitCost(ofMatter: scene.id.rawValue)?.parts ?? []
        for part in parts where part.amount > .zero {
            let more = try reserve(part.amount, from: part.bearer, scene)
            scene = scene.after(more)
            events += more
        }
        return events
    }

    static func ceilings(
        _ lines: Key,
        _ amount: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        var events: [Event] = []
        for number in scene.lines(lines) {
            let ceiling = try scene.looking(at: number).needed(amount)
            events.append(scene.changed(.ceilingSet(line: number, ceiling)))
        }
        return events
    }

    /// Lines of the kind that are not open: paid or refused before, and claimed again.
    static func openLine(_ lines: Key, _ scene: Scene) -> [Event] {
        let numbers = scene.line.map { [$0] } ?? scene.lines(lines)
        return numbers.map { scene.changed(.lineOpened($0)) }
    }

    static func payLine(_ amount: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let (number, line) = try scene.neededLine()
        let sum: Money
        if let answered = line.verdict?.amount {
            sum = answered
        } else {
            sum = try scene.needed(amount)
        }
        if let paid = line.paid { throw .alreadyPaid(paid) }
        if let ceiling = line.ceiling, sum > ceiling {
            throw .aboveCeiling(asked: sum, ceiling: ceiling)
        }
        return try pay(sum, scene) + [scene.changed(.linePaid(line: number, sum))]
    }

    static func allocate(_ key: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let fund = try scene.neededFund(key)
        guard let rate = scene.institution.fund(key)?.ratePerResident else {
            throw .noRate(fund: key)
        }
        let count = scene.district.residents(of: scene.adoption.place)
        return try told { () throws(FundRefusal) in
            try Funds.allocate(
                rate,
                times: UInt32(clamping: count),
                on: scene.today,
                into: fund,
                in: scene.district,
                scene.now
            )
        }
    }

    /// Sets aside in one fund as much as came into the other.
    static func match(
        _ key: Key,
        _ from: Key,
        _ amount: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        let sum = try scene.needed(amount)
        let fund = try scene.neededFund(key)
        let received = scene.district.standing(of: fund)?.received ?? .zero
        guard received >= sum else {
            throw .notReceived(fund: key, received: received, asked: sum)
        }
        return try reserve(sum, from: from, scene)
    }

    static func topUp(
        _ key: Key,
        _ amount: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        let sum = try scene.needed(amount)
        let fund = try scene.neededFund(key)
        return try told { () throws(FundRefusal) in
            try Funds.topUp(sum, into: fund, in: scene.district, scene.now)
        }
    }

    /// What comes back goes back to whoever bore it.
    static func clawBack(_ amount: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        var events: [Event] = []
        for part in scene.borne(try scene.needed(amount), at: [.paid]) {
            events += try told { () throws(FundRefusal) in
                try Funds.clawBack(
                    part.amount,
                    ofMatter: scene.id.rawValue,
                    part.selection,
                    in: scene.district
                )
            }
        }
        return events
    }

    static func lapseUnspent(_ key: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let fund = try scene.neededFund(key)
        return try told { () throws(FundRefusal) in
            try Funds.lapseUnspent(fund, in: scene.district, scene.now)
        }
    }

    static func deferToNextYear(
        _ key: Key,
        _ amount: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        let sum = try scene.needed(amount)
        let use = FundUse(try scene.neededFund(key), scene.purpose(of: key))
        return try told { () throws(FundRefusal) in
            try Funds.deferToNextYear(
                sum,
                ofMatter: scene.id.rawValue,
                from: use,
                in: scene.district,
                scene.now
            )
        }
    }

    static func package(_ keys: [Key], _ scene: Scene) throws(EffectFailure) -> [Event] {
        var funds: [Identifier<Fund>] = []
        for key in keys { funds.append(try scene.neededFund(key)) }
        return [scene.changed(.packaged(funds))]
    }
}

extension Scene {
    /// Whom a contract is with: the organisation that the line names, or the matter; else whoever
    /// holds the fund, and does it themselves.
    func payee(ofFund fund: Identifier<Fund>) -> Identifier<Organisation>? {
        let named =
            ((currentLine?.fields ?? []) + matter.fields).lazy.compactMap { field in
                if case .organisation(let organisation) = field.value { organisation } else { nil }
            }.first as Identifier<Organisation>?
        return (named ?? district.fund(fund)?.holder).map(district.standing)
    }
}
