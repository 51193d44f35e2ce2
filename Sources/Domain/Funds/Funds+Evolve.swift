import HashTreeCollections
import Kernel

extension FundEvent {
    /// The entry of the ledger that it is, which sums to zero; none if no money moved. The books
    /// follow from the journal by this function and nothing else.
    package var postings: [Posting] {
        switch self {
        case .moneyReceived(let event):
            [
                Posting(event.pot, .received, -event.amount),
                Posting(event.pot, .left, event.amount),
            ]
        case .moneyBudgeted(let event):
            [
                Posting(event.from, .left, -event.amount),
                Posting(event.to, .left, event.amount),
            ]
        case .moneyReserved(let event):
            [
                Posting(event.drawing.origin, .left, -event.amount),
                Posting(event.drawing.pot, .reserved, event.amount),
            ]
        case .moneyCommitted(let event):
            [
                event.reserve == nil
                    ? Posting(event.drawing.origin, .left, -event.amount)
                    : Posting(event.drawing.pot, .reserved, -event.amount),
                Posting(event.drawing.pot, .committed, event.amount),
            ]
        case .moneyStepped(let event):
            [
                Posting(event.drawing.pot, event.step.from, -event.amount),
                Posting(
                    event.step.to == .left ? event.drawing.origin : event.drawing.pot,
                    event.step.to,
                    event.amount
                ),
            ]
        case .moneyReturned(let event):
            [
                Posting(event.pot, .left, -event.amount),
                Posting(event.pot, .returned, event.amount),
            ]
        case .fundOpened, .fundCarriedOver, .fundClosed, .costSplit, .contributionPledged,
            .pledgeSettled, .spendingDeferred:
            []
        }
    }
}

extension Funds {
    static func evolve(_ district: inout District, _ event: FundEvent, _ stamp: Stamp) {
        for posting in event.postings { district.ledger.post(posting) }
        switch event {
        case .fundOpened(let event): evolve(&district.ledger, event, stamp)
        case .fundCarriedOver(let event):
            district.ledger.update(event.fund) { $0.lapsesAfterYear = event.lapsesAfterYear }
        case .fundClosed(let event):
            district.ledger.update(event.fund) { $0.closed = stamp.recorded }
        case .moneyReceived(let event): evolve(&district.ledger, event, stamp)
        case .moneyBudgeted(let event): evolve(&district.ledger, event)
        case .moneyReserved(let event): evolve(&district.ledger, event, stamp)
        case .moneyCommitted(let event): evolve(&district.ledger, event, stamp)
        case .moneyStepped(let event): evolve(&district.ledger, event, stamp)
        case .moneyReturned: break
        case .costSplit(let event):
            district.ledger.splitCosts[event.matter] = SplitCost(
                estimate: event.estimate,
                parts: event.parts
            )
        case .contributionPledged(let event): evolve(&district.ledger, event)
        case .pledgeSettled(let event):
            guard let index = event.pledge.index(in: district.ledger.pledges.count) else {
                assertionFailure("an unknown pledge was settled")
                return
            }
            district.ledger.pledges[index].ending = event.ending
        case .spendingDeferred(let event):
            district.ledger.deferred.append(
                DeferredSpending(
                    matter: event.matter,
                    fund: event.fund,
                    purpose: event.purpose,
                    amount: event.amount,
                    year: event.year
                )
            )
        }
    }

    private static func evolve(_ ledger: inout Ledger, _ event: FundOpened, _ stamp: Stamp) {
        assert(event.fund.rawValue == UInt64(ledger.funds.count) + 1, "numbered in order")
        ledger.funds.append(
            Fund(
                holder: event.holder,
                place: event.place,
                title: event.title,
                restriction: event.restriction,
                purposes: event.purposes,
                lapsesAfterYear: event.lapsesAfterYear,
                opened: stamp.recorded
            )
        )
    }

    private static func evolve(_ ledger: inout Ledger, _ event: MoneyReceived, _ stamp: Stamp) {
        assert(event.receipt.rawValue == UInt64(ledger.receipts.count) + 1, "numbered in order")
        ledger.receipts.append(
            FundReceipt(
                pot: event.pot,
                amount: event.amount,
                source: event.source,
                giver: event.giver,
                basis: event.basis,
                day: event.day,
                recorded: stamp.recorded
            )
        )
        ledger.receiptsByFund[event.pot.fund, default: []].append(event.receipt)
        ledger.note(event.pot.purpose, of: event.pot.fund)
        switch event.basis {
        case .matched(let id):
            guard let index = id.index(in: ledger.receipts.count) else {
                assertionFailure("an unknown receipt was matched")
                return
            }
            ledger.receipts[index].match = event.receipt
        case .allocated(_, _, let day):
            ledger.update(event.pot.fund) { $0.allocations.append(day) }
        case .given, .toppedUp, .passedOn: break
        }
    }

    private static func evolve(_ ledger: inout Ledger, _ event: MoneyBudgeted) {
        guard let purpose = event.to.purpose ?? event.from.purpose else {
            assertionFailure("money was budgeted for nothing")
            return
        }
        let change = event.to.purpose == nil ? -event.amount : event.amount
        ledger.note(purpose, of: event.to.fund)
        ledger.update(event.to.fund) { $0.budgeted[purpose, default: .zero] += change }
    }

    private static func evolve(_ ledger: inout Ledger, _ event: MoneyReserved, _ stamp: Stamp) {
        ledger.append(
            event.encumbrance,
            Encumbrance(
                drawing: event.drawing,
                matter: event.matter,
                payee: nil,
                opened: stamp.recorded,
                hand: stamp.actor
            ),
            event.amount,
            at: .reserved
        )
    }

    private static func evolve(_ ledger: inout Ledger, _ event: MoneyCommitted, _ stamp: Stamp) {
        if let reserve = event.reserve {
            ledger.update(reserve) { $0.amounts[.reserved] -= event.amount }
        }
        ledger.append(
            event.encumbrance,
            Encumbrance(
                drawing: event.drawing,
                matter: event.matter,
                payee: event.payee,
                opened: stamp.recorded,
                hand: stamp.actor
            ),
            event.amount,
            at: .committed
        )
    }

    private static func evolve(_ ledger: inout Ledger, _ event: MoneyStepped, _ stamp: Stamp) {
        ledger.update(event.encumbrance) { encumbrance in
            encumbrance.amounts[event.step.from] -= event.amount
            if event.step.to != .left { encumbrance.amounts[event.step.to] += event.amount }
            if event.step == .accept, !encumbrance.acceptedBy.contains(stamp.actor) {
                encumbrance.acceptedBy.append(stamp.actor)
            }
        }
    }

    private static func evolve(_ ledger: inout Ledger, _ event: ContributionPledged) {
        assert(event.pledge.rawValue == UInt64(ledger.pledges.count) + 1, "numbered in order")
        ledger.pledges.append(
            Pledge(
                matter: event.matter,
                bearer: event.bearer,
                nature: event.nature,
                amount: event.amount,
                valuer: event.valuer
            )
        )
        ledger.pledgesByMatter[event.matter, default: []].append(event.pledge)
    }
}

extension Encumbrance {
    /// Who promised or accepted it.
    var hands: [Actor] { [hand] + acceptedBy }
}

extension Ledger {
    fileprivate mutating func post(_ posting: Posting) {
        let (pot, stage) = (posting.account.pot, posting.account.stage)
        update(pot.fund) { fund in
            let known = fund.pots.firstIndex { $0.pot == pot }
            let index = known ?? fund.pots.count
            if known == nil { fund.pots.append(PotBalance(pot: pot, amounts: StageAmounts())) }
            fund.pots[index].amounts[stage] += posting.amount
            assert(
                stage == .received || !fund.pots[index].amounts[stage].isNegative,
                "an account went below zero"
            )
        }
    }

    /// A fund that is bound to nothing learns what it is used for.
    fileprivate mutating func note(_ purpose: Key?, of fund: Identifier<Fund>) {
        guard let purpose else { return }
        update(fund) { fund in
            if !fund.purposes.contains(purpose) { fund.purposes.append(purpose) }
        }
    }

    fileprivate mutating func append(
        _ id: Identifier<Encumbrance>,
        _ encumbrance: Encumbrance,
        _ amount: Money,
        at stage: MoneyStage
    ) {
        assert(id.rawValue == UInt64(encumbrances.count) + 1, "numbered in order")
        var encumbrance = encumbrance
        encumbrance.amounts[stage] = amount
        encumbrances.append(encumbrance)
        encumbrancesByFund[encumbrance.drawing.fund, default: []].append(id)
        note(encumbrance.drawing.purpose, of: encumbrance.drawing.fund)
        if let matter = encumbrance.matter {
            encumbrancesByMatter[matter, default: []].append(id)
        }
    }

    fileprivate mutating func update(_ id: Identifier<Fund>, _ change: (inout Fund) -> Void) {
        guard let index = id.index(in: funds.count) else {
            assertionFailure("an unknown fund was changed")
            return
        }
        change(&funds[index])
    }

    fileprivate mutating func update(
        _ id: Identifier<Encumbrance>,
        _ change: (inout Encumbrance) -> Void
    ) {
        guard let index = id.index(in: encumbrances.count) else {
            assertionFailure("an unknown encumbrance was changed")
            return
        }
        change(&encumbrances[index])
    }
}
