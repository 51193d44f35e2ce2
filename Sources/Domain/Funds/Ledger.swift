import HashTreeCollections
package import Kernel

/// The money of a district: every fund, and every promise that binds one.
package struct Ledger: Sendable, Equatable {
    package internal(set) var funds = Chunked<Fund>()
    package internal(set) var receipts = Chunked<FundReceipt>()
    package internal(set) var encumbrances = Chunked<Encumbrance>()
    package internal(set) var pledges = Chunked<Pledge>()
    package internal(set) var deferred = Chunked<DeferredSpending>()
    var encumbrancesByMatter = TreeDictionary<UInt64, [Identifier<Encumbrance>]>()
    var pledgesByMatter = TreeDictionary<UInt64, [Identifier<Pledge>]>()
    var receiptsByFund = TreeDictionary<Identifier<Fund>, [Identifier<FundReceipt>]>()
    var encumbrancesByFund = TreeDictionary<Identifier<Fund>, [Identifier<Encumbrance>]>()
    var splitCosts = TreeDictionary<UInt64, SplitCost>()

    package init() {}
}

/// What rules and pages read of it.
extension District {
    package func fund(_ id: Identifier<Fund>) -> Fund? {
        id.index(in: ledger.funds.count).map { ledger.funds[$0] }
    }

    /// Those that an organisation holds and that are not closed.
    package func openFunds(of holder: Identifier<Organisation>) -> [Identifier<Fund>] {
        let holder = standing(holder)
        return ledger.funds.indices.filter { index in
            let fund = ledger.funds[index]
            return fund.isOpen && standing(fund.holder) == holder
        }
        .map { Identifier(UInt64($0) + 1) }
    }

    /// The adoption by whose matters alone a fund is moved; nothing for a fund that no institution
    /// in force names, or that one leaves to whoever keeps it.
    package func governor(
        of fund: Identifier<Fund>,
        at now: Instant
    ) -> (id: Identifier<AdoptedInstitution>, adoption: AdoptedInstitution)? {
        for index in adoptions.indices {
            let adoption = adoptions[index]
            if let ended = adoption.ended, ended <= now { continue }
            let named = zip(adoption.institution.funds, adoption.funds).first { $0.1 == fund }
            guard let named, !named.0.isMovedByHand else { continue }
            return (Identifier(UInt64(index) + 1), adoption)
        }
        return nil
    }

    package func receipt(_ id: Identifier<FundReceipt>) -> FundReceipt? {
        id.index(in: ledger.receipts.count).map { ledger.receipts[$0] }
    }

    package func encumbrance(_ id: Identifier<Encumbrance>) -> Encumbrance? {
        id.index(in: ledger.encumbrances.count).map { ledger.encumbrances[$0] }
    }

    package func pledge(_ id: Identifier<Pledge>) -> Pledge? {
        id.index(in: ledger.pledges.count).map { ledger.pledges[$0] }
    }

    /// Oldest first.
    package func receipts(of fund: Identifier<Fund>) -> [Identifier<FundReceipt>] {
        ledger.receiptsByFund[fund] ?? []
    }

    /// Oldest first.
    package func encumbrances(of fund: Identifier<Fund>) -> [Identifier<Encumbrance>] {
        ledger.encumbrancesByFund[fund] ?? []
    }

    /// Oldest first.
    package func encumbrances(ofMatter matter: UInt64) -> [Identifier<Encumbrance>] {
        ledger.encumbrancesByMatter[matter] ?? []
    }

    /// How the cost of a matter was split, if it was.
    package func splitCost(ofMatter matter: UInt64) -> SplitCost? { ledger.splitCosts[matter] }

    /// Oldest first.
    package func pledges(ofMatter matter: UInt64) -> [Pledge] {
        (ledger.pledgesByMatter[matter] ?? []).compactMap { pledge($0) }
    }

    /// What a party pledged to a matter and did not withdraw, in money and in kind.
    package func pledged(_ bearer: Key, toMatter matter: UInt64) -> Money {
        pledges(ofMatter: matter).filter { $0.bearer == bearer && $0.counts }.map(\.amount).total
    }

    /// What stands in the draft of a year of a fund.
    package func deferred(to year: Int, of fund: Identifier<Fund>) -> [DeferredSpending] {
        ledger.deferred.filter { $0.fund == fund && $0.year == year }
    }

    /// Whose bank account a fund lies in: the holder's, or that of whoever holds money for it.
    package func bankHolder(of fund: Fund) -> Identifier<Organisation>? {
        let holder = standing(fund.holder)
        guard let organisation = organisation(holder) else { return nil }
        return organisation.isRegistered ? holder : organisation.legalHolder.map(standing)
    }
}

extension District {
    /// What can still be promised out of a fund for a purpose: what is for it, and unless it was
    /// budgeted what no purpose was said for.
    package func available(_ fund: Identifier<Fund>, _ purpose: Key) -> Money {
        guard let found = self.fund(fund), found.allows(purpose) else { return .zero }
        return found.drawable(for: purpose, fund).map(\.left).total
    }

    /// All of a fund, or what is for a purpose.
    package func standing(
        of fund: Identifier<Fund>,
        _ purpose: Key? = nil
    ) -> FundStanding? {
        guard let found = self.fund(fund) else { return nil }
        let pots = found.pots.filter { purpose == nil || $0.pot.purpose == purpose }
        return FundStanding(pots.map(\.amounts).reduce(StageAmounts(), +))
    }

    /// The open funds that any of these organisations holds, in the order of their opening.
    package func funds(heldBy holders: Set<Identifier<Organisation>>) -> [Identifier<Fund>] {
        ledger.funds.indices.filter { index in
            ledger.funds[index].closed == nil
                && holders.contains(standing(ledger.funds[index].holder))
        }.map { Identifier(UInt64($0) + 1) }
    }

    /// What a matter has at a stage, in one fund or in all.
    package func amount(
        ofMatter matter: UInt64,
        at stage: MoneyStage,
        in fund: Identifier<Fund>? = nil
    ) -> Money {
        encumbrances(ofMatter: matter).compactMap { encumbrance($0) }
            .filter { fund == nil || $0.drawing.fund == fund }
            .map { $0.amounts[stage] }.total
    }

    var nextFund: Identifier<Fund> { Identifier(UInt64(ledger.funds.count) + 1) }
    var nextReceipt: Identifier<FundReceipt> { Identifier(UInt64(ledger.receipts.count) + 1) }
    var nextEncumbrance: Identifier<Encumbrance> {
        Identifier(UInt64(ledger.encumbrances.count) + 1)
    }
    var nextPledge: Identifier<Pledge> { Identifier(UInt64(ledger.pledges.count) + 1) }
}

extension Fund {
    /// Where money for a purpose may be drawn from, what is most bound first.
    func drawable(
        for purpose: Key,
        _ id: Identifier<Fund>
    ) -> [(drawing: Drawing, left: Money)] {
        let own = Restriction.allCases.reversed().map { ($0, false) }
        let common = budgeted[purpose] != nil ? [] : [(restriction, true)]
        return (own + common).compactMap { restriction, isFromCommon in
            let drawing = Drawing(
                fund: id,
                restriction: restriction,
                purpose: purpose,
                isFromCommon: isFromCommon
            )
            let left = balance(drawing.origin)[.left]
            return left == .zero ? nil : (drawing, left)
        }
    }
}

extension Fund {
    package var standing: FundStanding {
        FundStanding(pots.map(\.amounts).reduce(StageAmounts(), +))
    }
}

extension FundStanding {
    package init(_ amounts: StageAmounts) {
        self.init(
            received: -amounts[.received],
            promised: amounts.promised,
            paid: amounts[.paid],
            returned: amounts[.returned],
            left: amounts[.left]
        )
    }
}
