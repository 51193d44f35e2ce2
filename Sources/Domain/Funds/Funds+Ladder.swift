package import Kernel

/// What money is drawn from: a fund, for one of its purposes.
package struct FundUse: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let purpose: Key

    package init(_ fund: Identifier<Fund>, _ purpose: Key) {
        self.fund = fund
        self.purpose = purpose
    }
}

/// The ladder from budget to payment. Every verb answers with the events that would be recorded,
/// or refuses; none is done in part. Give each the district as the one before left it, see
/// `MoneyDecision`.
extension Funds {
    /// A resolution sets money aside for a matter.
    package static func precommit(
        _ amount: Money,
        from use: FundUse,
        forMatter matter: UInt64,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [Event] {
        var next = district.nextEncumbrance
        return try draw(amount, from: use, in: district, now).map { drawing, part in
            defer { next = Identifier(next.rawValue + 1) }
            return .funds(
                .moneyReserved(
                    MoneyReserved(
                        encumbrance: next,
                        drawing: drawing,
                        amount: part,
                        matter: matter
                    )
                )
            )
        }
    }

    /// A contract promises money to a payee: first what was set aside for the matter, then what is
    /// left of the fund.
    package static func commit(
        _ amount: Money,
        from use: FundUse,
        to payee: Identifier<Organisation>,
        forMatter matter: UInt64? = nil,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [Event] {
        try inRange(amount)
        _ = try standing(use.fund, in: district)
        _ = try present(payee, in: district, now)
        var parts: [(reserve: Identifier<Encumbrance>?, drawing: Drawing, amount: Money)] = []
        var missing = amount
        for id in matter.map(district.encumbrances(ofMatter:)) ?? [] {
            guard missing > .zero, let reserve = district.encumbrance(id),
                reserve.drawing.fund == use.fund, reserve.drawing.purpose == use.purpose
            else { continue }
            let part = min(missing, reserve.amounts[.reserved])
            if part == .zero { continue }
            missing -= part
            parts.append((id, reserve.drawing, part))
        }
        if missing > .zero {
            parts += try draw(missing, from: use, in: district, now).map { (nil, $0, $1) }
        }
        try room(for: parts.count, in: district)
        return parts.enumerated().map { index, part in
            .funds(
                .moneyCommitted(
                    MoneyCommitted(
                        encumbrance: Identifier(
                            district.nextEncumbrance.rawValue + UInt64(index)
                        ),
                        reserve: part.reserve,
                        drawing: part.drawing,
                        amount: part.amount,
                        matter: matter,
                        payee: payee
                    )
                )
            )
        }
    }

    /// What was contracted for was delivered, and accepted: it is owed now.
    package static func accept(
        _ amount: Money,
        ofMatter matter: UInt64,
        _ selection: MatterMoney = .all,
        in district: District
    ) throws(FundRefusal) -> [Event] {
        try steps(.accept, amount, ofMatter: matter, selection, in: district)
    }

    package static func pay(
        _ amount: Money,
        ofMatter matter: UInt64,
        _ selection: MatterMoney = .all,
        in district: District
    ) throws(FundRefusal) -> [Event] {
        try steps(.pay, amount, ofMatter: matter, selection, in: district)
    }

    /// What was paid came back; it is left again where it was drawn from.
    package static func clawBack(
        _ amount: Money,
        ofMatter matter: UInt64,
        _ selection: MatterMoney = .all,
        in district: District
    ) throws(FundRefusal) -> [Event] {
        try steps(.clawBack, amount, ofMatter: matter, selection, in: district)
    }

    /// Contracted for less.
    package static func reduce(
        _ amount: Money,
        ofMatter matter: UInt64,
        _ selection: MatterMoney = .all,
        in district: District
    ) throws(FundRefusal) -> [Event] {
        try steps(.releaseCommitment, amount, ofMatter: matter, selection, in: district)
    }

    /// Frees everything that is set aside or contracted for a matter and not owed yet; no events
    /// if there is nothing.
    package static func release(
        ofMatter matter: UInt64,
        _ selection: MatterMoney = .all,
        in district: District
    ) -> [Event] {
        district.encumbrances(ofMatter: matter).flatMap { id -> [Event] in
            guard let encumbrance = district.encumbrance(id), selection.takes(encumbrance) else {
                return []
            }
            return [MoneyStep.releaseReserve, .releaseCommitment].compactMap { step in
                let there = encumbrance.amounts[step.from]
                return there == .zero ? nil : stepped(step, there, id, encumbrance)
            }
        }
    }

    /// One step of one encumbrance.
    package static func step(
        _ step: MoneyStep,
        _ amount: Money,
        of id: Identifier<Encumbrance>,
        in district: District
    ) throws(FundRefusal) -> Event {
        guard let encumbrance = district.encumbrance(id) else { throw .unknownEncumbrance(id) }
        _ = try standing(encumbrance.drawing.fund, in: district)
        try inRange(amount)
        let there = encumbrance.amounts[step.from]
        guard amount <= there else {
            throw .notSoMuchThere(id, step.from, asked: amount, there: there)
        }
        return stepped(step, amount, id, encumbrance)
    }

    /// The same step of as many encumbrances of a matter as it takes, the oldest first.
    package static func steps(
        _ step: MoneyStep,
        _ amount: Money,
        ofMatter matter: UInt64,
        _ selection: MatterMoney = .all,
        in district: District
    ) throws(FundRefusal) -> [Event] {
        try inRange(amount)
        var missing = amount
        var events: [Event] = []
        for id in district.encumbrances(ofMatter: matter) where missing > .zero {
            guard let encumbrance = district.encumbrance(id), selection.takes(encumbrance) else {
                continue
            }
            let part = min(missing, encumbrance.amounts[step.from])
            if part == .zero { continue }
            _ = try standing(encumbrance.drawing.fund, in: district)
            missing -= part
            events.append(stepped(step, part, id, encumbrance))
        }
        guard missing == .zero else {
            throw .matterHasLess(matter, step.from, asked: amount, there: amount - missing)
        }
        return events
    }

    private static func stepped(
        _ step: MoneyStep,
        _ amount: Money,
        _ id: Identifier<Encumbrance>,
        _ encumbrance: Encumbrance
    ) -> Event {
        .funds(
            .moneyStepped(
                MoneyStepped(
                    encumbrance: id,
                    drawing: encumbrance.drawing,
                    step: step,
                    amount: amount
                )
            )
        )
    }

    /// Where an amount is drawn from; what is most bound first.
    private static func draw(
        _ amount: Money,
        from use: FundUse,
        in district: District,
        _ now: Instant
    ) throws(FundRefusal) -> [(Drawing, Money)] {
        try inRange(amount)
        let fund = try spendable(use.fund, for: use.purpose, in: district, now)
        var missing = amount
        var parts: [(Drawing, Money)] = []
        for (drawing, left) in fund.drawable(for: use.purpose, use.fund) where missing > .zero {
            let part = min(missing, left)
            missing -= part
            parts.append((drawing, part))
        }
        guard missing == .zero else { throw shortfall(use.fund, use.purpose, amount, fund) }
        try room(for: parts.count, in: district)
        return parts
    }

    private static func room(for count: Int, in district: District) throws(FundRefusal) {
        guard district.ledger.encumbrances.count + count <= Encumbrance.encumbrancesMax else {
            throw .tooManyEntries(entriesMax: Encumbrance.encumbrancesMax)
        }
    }
}

/// Which of the money that is promised to a matter is meant.
package struct MatterMoney: Hashable, Sendable {
    package static let all = MatterMoney()

    package let fund: Identifier<Fund>?
    package let purpose: Key?
    package let payee: Identifier<Organisation>?

    package init(
        fund: Identifier<Fund>? = nil,
        purpose: Key? = nil,
        payee: Identifier<Organisation>? = nil
    ) {
        self.fund = fund
        self.purpose = purpose
        self.payee = payee
    }

    func takes(_ encumbrance: Encumbrance) -> Bool {
        (fund == nil || encumbrance.drawing.fund == fund)
            && (purpose == nil || encumbrance.drawing.purpose == purpose)
            && (payee == nil || encumbrance.payee == payee)
    }
}

/// Several money verbs of one decision, each on what the ones before it left.
package struct MoneyDecision: Sendable {
    package private(set) var district: District
    package private(set) var events: [Event] = []
    private let context: Context

    package init(_ district: District, _ context: Context) {
        self.district = district
        self.context = context
    }

    package mutating func add(
        _ verb: (District, Instant) throws(FundRefusal) -> [Event]
    ) throws(FundRefusal) {
        let more = try verb(district, context.now)
        district = district.evolved(more, context)
        events += more
    }
}
