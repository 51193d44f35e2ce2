package import Kernel

/// The rules about money: which funds there are, and what a person may write down about them.
///
/// What a matter does to money are verbs of its own, see `Funds+Ladder.swift`: functions that
/// answer with events or say no, and that see what the verb before them left.
package enum Funds {
    /// Nobody writes down money that came earlier.
    package static let dayMin = Day(number: 7_305)

    package static func decide(
        _ district: District,
        _ command: FundCommand,
        _ context: Context
    ) throws(FundRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        let now = context.now
        switch command {
        case .open(let command): return try open(district, command, context)
        case .receive(let command):
            let receipt = Income(
                amount: command.amount,
                source: command.source,
                giver: command.giver,
                purpose: command.purpose,
                day: command.day
            )
            return Outcome(events: try receive(receipt, into: command.fund, in: district, now))
        case .budget(let command): return try budget(district, command, now)
        case .carryOver(let command):
            return Outcome(
                events: try carryOver(
                    command.fund,
                    toEndOf: command.lapsesAfterYear,
                    in: district
                )
            )
        case .close(let command): return try close(district, command)
        case .commit(let command):
            if let lock = district.lock(of: command.fund, at: now) {
                throw .sideDoor(command.fund, lock)
            }
            try checkMovedByHand(command.fund, in: district, now)
            let use = FundUse(command.fund, command.purpose)
            return Outcome(
                events: try commit(command.amount, from: use, to: command.payee, in: district, now)
            )
        case .step(let command): return try step(district, command, context)
        case .giveBack(let command):
            try checkMovedByHand(command.fund, in: district, now)
            return try giveBack(district, command)
        case .removeTitle(let command): return try removeTitle(district, command)
        }
    }

    /// Beside an institution that says how a fund is moved there is no side door. What was promised
    /// by hand before goes on by hand; money that comes in is written down by whoever keeps it.
    private static func checkMovedByHand(
        _ fund: Identifier<Fund>,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) {
        guard let governor = district.governor(of: fund, at: now) else { return }
        throw .movedByMatters(
            fund,
            institution: governor.adoption.institution.key,
            adoption: governor.id
        )
    }

    private static func open(
        _ district: District,
        _ command: OpenFund,
        _ context: Context
    ) throws(FundRefusal) -> Outcome {
        guard district.ledger.funds.count < Fund.fundsMax else {
            throw .tooManyFunds(fundsMax: Fund.fundsMax)
        }
        guard let place = district.place(command.place) else {
            throw .unknownPlace(command.place)
        }
        if let into = place.mergedInto { throw .placeMerged(command.place, into: into) }
        let holder = try present(command.holder, in: district, context.now)
        guard holder.isRegistered || holder.legalHolder != nil else {
            throw .holdsNoMoney(command.holder)
        }
        guard command.purposes.count <= Fund.purposesMax else {
            throw .tooManyPurposes(purposesMax: Fund.purposesMax)
        }
        for (index, purpose) in command.purposes.enumerated()
        where command.purposes[..<index].contains(purpose) {
            throw .purposeTwice(purpose)
        }
        if command.restriction != .unrestricted, command.purposes.isEmpty {
            throw .purposeMissing
        }
        if let year = command.lapsesAfterYear { try inRange(year) }
        let prose: Prose
        do throws(Prose.Flaw) {
            prose = try Prose(command.title, charactersMax: Fund.titleCharactersMax)
        } catch {
            throw .title(error)
        }
        let title = context.sealer.seal(prose)
        let event = FundOpened(
            fund: district.nextFund,
            holder: command.holder,
            place: command.place,
            title: title.commitment,
            restriction: command.restriction,
            purposes: command.purposes,
            lapsesAfterYear: command.lapsesAfterYear
        )
        return Outcome(events: [.funds(.fundOpened(event))], writes: [.keep(title)])
    }

    private static func budget(
        _ district: District,
        _ command: BudgetMoney,
        _ now: Instant
    ) throws(FundRefusal) -> Outcome {
        let fund = try spendable(command.fund, for: command.purpose, in: district, now)
        try inRange(command.amount)
        let (id, restriction) = (command.fund, fund.restriction)
        let common = Pot(fund: id, restriction: restriction, purpose: nil)
        let own = Pot(fund: id, restriction: restriction, purpose: command.purpose)
        let there =
            command.isTakenBack
            ? min(fund.balance(own)[.left], fund.budgeted[command.purpose] ?? .zero)
            : fund.balance(common)[.left]
        guard command.amount <= there else {
            throw shortfall(id, command.isTakenBack ? command.purpose : nil, command.amount, fund)
        }
        let event = MoneyBudgeted(
            from: command.isTakenBack ? own : common,
            to: command.isTakenBack ? common : own,
            amount: command.amount
        )
        return Outcome(events: [.funds(.moneyBudgeted(event))])
    }

    private static func close(
        _ district: District,
        _ command: CloseFund
    ) throws(FundRefusal) -> Outcome {
        let fund = try standing(command.fund, in: district)
        let holds = fund.standing
        guard holds.left == .zero, holds.promised == .zero else {
            throw .stillHolds(left: holds.left, promised: holds.promised)
        }
        return Outcome(events: [.funds(.fundClosed(FundClosed(fund: command.fund)))])
    }

    /// By hand, of what was promised by hand: whoever promised or accepted it does not pay it.
    private static func step(
        _ district: District,
        _ command: StepMoney,
        _ context: Context
    ) throws(FundRefusal) -> Outcome {
        guard let encumbrance = district.encumbrance(command.encumbrance) else {
            throw .unknownEncumbrance(command.encumbrance)
        }
        if let matter = encumbrance.matter {
            throw .belongsToMatter(command.encumbrance, matter: matter)
        }
        if command.step == .pay, encumbrance.hands.contains(context.actor) {
            throw .samePerson(command.encumbrance)
        }
        return Outcome(
            events: [
                try step(command.step, command.amount, of: command.encumbrance, in: district)
            ]
        )
    }

    private static func giveBack(
        _ district: District,
        _ command: GiveMoneyBack
    ) throws(FundRefusal) -> Outcome {
        let fund = try standing(command.fund, in: district)
        try inRange(command.amount)
        let pots = fund.pots.map(\.pot).filter { $0.purpose == command.purpose }
            .sorted { $0.restriction.rawValue > $1.restriction.rawValue }
        var missing = command.amount
        var events: [Event] = []
        for pot in pots {
            let amount = min(missing, fund.balance(pot)[.left])
            if amount == .zero { continue }
            missing -= amount
            let event = MoneyReturned(pot: pot, amount: amount, cause: .givenBack)
            events.append(.funds(.moneyReturned(event)))
        }
        guard missing == .zero else {
            throw shortfall(command.fund, command.purpose, command.amount, fund)
        }
        return Outcome(events: events)
    }

    private static func removeTitle(
        _ district: District,
        _ command: RemoveFundTitle
    ) throws(FundRefusal) -> Outcome {
        guard let fund = district.fund(command.fund) else { throw .unknownFund(command.fund) }
        guard district.removal(of: fund.title) == nil else { throw .titleAlreadyRemoved }
        let event = TextRemoved(text: fund.title, rule: command.rule)
        return Outcome(events: [.textRemoved(event)], writes: [.erase(fund.title)])
    }
}

/// What every verb asks first.
extension Funds {
    static func standing(
        _ id: Identifier<Fund>,
        in district: District
    ) throws(FundRefusal) -> Fund {
        guard let fund = district.fund(id) else { throw .unknownFund(id) }
        if let closed = fund.closed { throw .closed(id, at: district.day(of: closed)) }
        return fund
    }

    /// A fund out of which something may be promised now for a purpose.
    static func spendable(
        _ id: Identifier<Fund>,
        for purpose: Key,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> Fund {
        let fund = try standing(id, in: district)
        if let year = fund.lapsesAfterYear, district.today(now).civil.year > year {
            throw .lapsed(id, afterYear: year)
        }
        try check(purpose, of: fund, id)
        return fund
    }

    static func check(
        _ purpose: Key,
        of fund: Fund,
        _ id: Identifier<Fund>
    ) throws(FundRefusal) {
        guard fund.allows(purpose) else {
            throw .outsidePurpose(purpose, id, fund.restriction, allowed: fund.purposes)
        }
        guard fund.purposes.contains(purpose) || fund.purposes.count < Fund.purposesMax else {
            throw .tooManyPurposes(purposesMax: Fund.purposesMax)
        }
    }

    static func present(
        _ id: Identifier<Organisation>,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> Organisation {
        guard let organisation = district.organisation(id) else {
            throw .unknownOrganisation(id)
        }
        if let into = organisation.mergedInto { throw .organisationMerged(id, into: into) }
        if let ends = organisation.ends, ends <= now {
            throw .organisationEnded(id, at: district.day(of: ends))
        }
        return organisation
    }

    static func inRange(_ amount: Money) throws(FundRefusal) {
        guard amount > .zero, amount <= Fund.amountMax else {
            throw .amountOutOfRange(amountMax: Fund.amountMax)
        }
    }

    static func inRange(_ year: Int) throws(FundRefusal) {
        guard (Fund.yearMin...Fund.yearMax).contains(year) else {
            throw .yearOutOfRange(yearMin: Fund.yearMin, yearMax: Fund.yearMax)
        }
    }

    static func shortfall(
        _ id: Identifier<Fund>,
        _ purpose: Key?,
        _ asked: Money,
        _ fund: Fund
    ) -> FundRefusal {
        let pots = fund.pots.filter { pot in
            guard let purpose else { return pot.pot.purpose == nil }
            return pot.pot.purpose == purpose
                || pot.pot.purpose == nil && fund.budgeted[purpose] == nil
        }
        let amounts = pots.map(\.amounts).reduce(StageAmounts(), +)
        return .notEnough(
            Shortfall(fund: id, purpose: purpose, asked: asked, standing: FundStanding(amounts))
        )
    }
}
