package import Kernel

/// Money that comes in, as it is written down.
package struct Income: Hashable, Sendable {
    package let amount: Money
    package let source: MoneySource
    package let giver: Identifier<Organisation>?
    package let purpose: Key?
    /// Today if left out.
    package let day: Day?
    package let basis: ReceiptBasis

    package init(
        amount: Money,
        source: MoneySource,
        giver: Identifier<Organisation>? = nil,
        purpose: Key? = nil,
        day: Day? = nil,
        basis: ReceiptBasis = .given
    ) {
        self.amount = amount
        self.source = source
        self.giver = giver
        self.purpose = purpose
        self.day = day
        self.basis = basis
    }
}

/// How money comes into a fund.
extension Funds {
    package static func receive(
        _ income: Income,
        into id: Identifier<Fund>,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [Event] {
        let fund = try standing(id, in: district)
        try inRange(income.amount)
        if let giver = income.giver, district.organisation(giver) == nil {
            throw .unknownOrganisation(giver)
        }
        let today = district.today(now)
        let day = income.day ?? today
        guard day >= dayMin, day <= today else {
            throw .dayOutOfRange(earliest: dayMin, latest: today)
        }
        if let purpose = income.purpose { try check(purpose, of: fund, id) }
        guard district.ledger.receipts.count < FundReceipt.receiptsMax else {
            throw .tooManyEntries(entriesMax: FundReceipt.receiptsMax)
        }
        guard fund.standing.received + income.amount <= Fund.receivedMax else {
            throw .tooMuchReceived(receivedMax: Fund.receivedMax)
        }
        let event = MoneyReceived(
            receipt: district.nextReceipt,
            pot: fund.pot(receivingFor: income.purpose, id),
            amount: income.amount,
            source: income.source,
            giver: income.giver,
            basis: income.basis,
            day: day
        )
        return [.funds(.moneyReceived(event))]
    }

    /// So much by head for those counted on a day: once for each day. What the count is later
    /// changes nothing.
    package static func allocate(
        _ rate: Money,
        times count: UInt32,
        on day: Day,
        into id: Identifier<Fund>,
        from giver: Identifier<Organisation>? = nil,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [Event] {
        let fund = try standing(id, in: district)
        try inRange(rate)
        guard (1...FundReceipt.countMax).contains(count) else {
            throw .countOutOfRange(countMax: FundReceipt.countMax)
        }
        guard !fund.allocations.contains(day) else { throw .alreadyAllocated(id, on: day) }
        guard let amount = rate.times(Int64(count)) else {
            throw .amountOutOfRange(amountMax: Fund.amountMax)
        }
        let income = Income(
            amount: amount,
            source: .government,
            giver: giver,
            basis: .allocated(rate: rate, count: count, on: day)
        )
        return try receive(income, into: id, in: district, now)
    }

    /// Matches what another gave, as a ratio of it: each receipt once, and never what matches or
    /// was passed on itself.
    package static func match(
        _ matched: Identifier<FundReceipt>,
        at ratio: Ratio,
        from source: MoneySource,
        by giver: Identifier<Organisation>? = nil,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [Event] {
        guard let receipt = district.receipt(matched) else { throw .unknownReceipt(matched) }
        if let match = receipt.match { throw .alreadyMatched(matched, by: match) }
        guard receipt.mayBeMatched else { throw .notToBeMatched(matched) }
        guard let amount = receipt.amount.part(ratio) else {
            throw .amountOutOfRange(amountMax: Fund.amountMax)
        }
        let income = Income(
            amount: amount,
            source: source,
            giver: giver,
            purpose: receipt.pot.purpose,
            basis: .matched(matched)
        )
        return try receive(income, into: receipt.pot.fund, in: district, now)
    }

    /// Matches everything that a source, or one giver, brought to a fund and nobody matched yet.
    package static func matchAll(
        of matched: MatchedGivers,
        at ratio: Ratio,
        from source: MoneySource,
        by giver: Identifier<Organisation>? = nil,
        into id: Identifier<Fund>,
        in context: (district: District, now: Instant)
    ) throws(FundRefusal) -> [Event] {
        _ = try standing(id, in: context.district)
        let found = context.district.receipts(of: id).filter { receipt in
            guard let receipt = context.district.receipt(receipt) else { return false }
            return receipt.mayBeMatched && matched.takes(receipt)
        }
        guard !found.isEmpty else { throw .nothingToMatch(id) }
        var working = context.district
        var events: [Event] = []
        for receipt in found {
            let more = try match(
                receipt,
                at: ratio,
                from: source,
                by: giver,
                in: working,
                context.now
            )
            for event in more { working.evolve(event, .working(context.now)) }
            events += more
        }
        return events
    }

    /// More than was agreed, by a rule whose evidence is kept with the matter.
    package static func topUp(
        _ amount: Money,
        into id: Identifier<Fund>,
        from source: MoneySource = .government,
        by giver: Identifier<Organisation>? = nil,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [Event] {
        let income = Income(amount: amount, source: source, giver: giver, basis: .toppedUp)
        return try receive(income, into: id, in: district, now)
    }
}

/// Whose money is matched.
package enum MatchedGivers: Hashable, Sendable, Codable {
    case source(MoneySource)
    case giver(Identifier<Organisation>)

    func takes(_ receipt: FundReceipt) -> Bool {
        switch self {
        case .source(let source): receipt.source == source
        case .giver(let giver): receipt.giver == giver
        }
    }
}

extension Fund {
    /// Where money goes that comes in: to the purpose it was given for, which binds it even where
    /// the fund does not; else to the only purpose there is, or to none yet.
    func pot(receivingFor purpose: Key?, _ id: Identifier<Fund>) -> Pot {
        if let purpose, restriction == .unrestricted {
            return Pot(fund: id, restriction: .restricted, purpose: purpose)
        }
        let only = restriction != .unrestricted && purposes.count == 1 ? purposes.first : nil
        return Pot(fund: id, restriction: restriction, purpose: purpose ?? only)
    }
}

extension Stamp {
    /// Of what is only thought through.
    static func working(_ now: Instant) -> Stamp {
        Stamp(recorded: now, actor: .clock, request: RequestID(high: 0, low: 0))
    }
}
