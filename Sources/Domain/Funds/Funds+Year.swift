package import Kernel

/// What the end of a year does to money, and what is shared and pledged.
extension Funds {
    package static func carryOver(
        _ id: Identifier<Fund>,
        toEndOf year: Int,
        in district: District
    ) throws(FundRefusal) -> [Event] {
        let fund = try standing(id, in: district)
        guard let present = fund.lapsesAfterYear else { throw .lapsesNever(id) }
        guard year > present, year <= Fund.yearMax else {
            throw .yearOutOfRange(yearMin: present + 1, yearMax: Fund.yearMax)
        }
        let event = FundCarriedOver(fund: id, lapsesAfterYear: year)
        return [.funds(.fundCarriedOver(event))]
    }

    /// What was not promised by the end of its year goes back, or into another fund; what is only
    /// set aside lapses too, contracts go on. No events if nothing is left.
    package static func lapseUnspent(
        _ id: Identifier<Fund>,
        into pool: Identifier<Fund>? = nil,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [Event] {
        let fund = try standing(id, in: district)
        guard let year = fund.lapsesAfterYear else { throw .lapsesNever(id) }
        guard district.today(now).civil.year > year else {
            throw .notLapsed(id, afterYear: year)
        }
        guard pool != id else { throw .sameFund(id) }
        var events: [Event] = []
        var working = district
        for entry in district.encumbrances(of: id) {
            let there = district.encumbrance(entry)?.amounts[.reserved] ?? .zero
            if there == .zero { continue }
            events.append(try step(.releaseReserve, there, of: entry, in: district))
        }
        for event in events { working.evolve(event, .working(now)) }
        for pot in working.fund(id)?.pots ?? [] where pot.amounts[.left] > .zero {
            var more: [Event] = [
                .funds(
                    .moneyReturned(
                        MoneyReturned(
                            pot: pot.pot,
                            amount: pot.amounts[.left],
                            cause: pool == nil ? .lapsed : .passedOn
                        )
                    )
                )
            ]
            if let pool {
                let income = Income(
                    amount: pot.amounts[.left],
                    source: .otherFund,
                    basis: .passedOn(from: id)
                )
                more += try receive(income, into: pool, in: working, now)
            }
            for event in more { working.evolve(event, .working(now)) }
            events += more
        }
        return events
    }

    /// What a matter did not get is asked for again in the draft of a later year; what was set
    /// aside or contracted for it in this fund is free again.
    package static func deferToNextYear(
        _ amount: Money,
        ofMatter matter: UInt64,
        from use: FundUse,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [Event] {
        let fund = try standing(use.fund, in: district)
        try inRange(amount)
        try check(use.purpose, of: fund, use.fund)
        guard district.ledger.deferred.count < DeferredSpending.deferredMax else {
            throw .tooManyEntries(entriesMax: DeferredSpending.deferredMax)
        }
        let event = SpendingDeferred(
            matter: matter,
            fund: use.fund,
            purpose: use.purpose,
            amount: amount,
            year: district.today(now).civil.year + 1
        )
        let money = MatterMoney(fund: use.fund, purpose: use.purpose)
        return release(ofMatter: matter, money, in: district) + [.funds(.spendingDeferred(event))]
    }
}

/// What several bear together.
extension Funds {
    /// Who bears how much of an estimate; it stays as it was agreed.
    package static func split(
        _ estimate: Money,
        ofMatter matter: UInt64,
        among shares: [CostShare],
        in district: District
    ) throws(FundRefusal) -> [Event] {
        try inRange(estimate)
        guard district.splitCost(ofMatter: matter) == nil || isFree(matter, in: district) else {
            throw .alreadySplit(matter: matter)
        }
        let parts = try estimate.split(among: shares)
        let event = CostSplit(matter: matter, estimate: estimate, parts: parts)
        return [.funds(.costSplit(event))]
    }

    /// Whether all that was once promised to a matter was released again and nothing was paid.
    private static func isFree(_ matter: UInt64, in district: District) -> Bool {
        let promised = district.encumbrances(ofMatter: matter).compactMap {
            district.encumbrance($0)?.amounts
        }
        return !promised.isEmpty
            && promised.allSatisfy { $0.promised == .zero && $0[.paid] == .zero }
    }

    /// What is in kind counts at the valuation that an organisation stands for.
    package static func pledge(
        _ amount: Money,
        _ nature: PledgeNature,
        toMatter matter: UInt64,
        by bearer: Key,
        valuer: Identifier<Organisation>? = nil,
        in district: District
    ) throws(FundRefusal) -> [Event] {
        try inRange(amount)
        if let valuer, district.organisation(valuer) == nil { throw .unknownOrganisation(valuer) }
        if nature == .inKind, valuer == nil { throw .valuerMissing }
        guard district.ledger.pledges.count < Pledge.pledgesMax else {
            throw .tooManyEntries(entriesMax: Pledge.pledgesMax)
        }
        let event = ContributionPledged(
            pledge: district.nextPledge,
            matter: matter,
            bearer: bearer,
            nature: nature,
            amount: amount,
            valuer: valuer
        )
        return [.funds(.contributionPledged(event))]
    }

    package static func settle(
        _ id: Identifier<Pledge>,
        _ ending: PledgeEnding,
        in district: District
    ) throws(FundRefusal) -> [Event] {
        guard let pledge = district.pledge(id) else { throw .unknownPledge(id) }
        guard pledge.ending == nil else { throw .pledgeSettled(id) }
        return [.funds(.pledgeSettled(PledgeSettled(pledge: id, ending: ending)))]
    }
}
