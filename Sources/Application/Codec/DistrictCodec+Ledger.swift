import Domain
import Kernel

extension MoneyReceived {
    var stored: StoredMoneyReceived {
        var stored = StoredMoneyReceived()
        stored.receipt = receipt.rawValue
        stored.fund = pot.fund.rawValue
        stored.restriction = pot.restriction.stored
        stored.purpose = pot.purpose?.text ?? ""
        stored.amount = amount.stored
        stored.source = StoredMoneySource(rawValue: Int(source.rawValue)) ?? .unspecified
        stored.giver = giver?.rawValue ?? 0
        stored.day = day.number
        switch basis {
        case .given: break
        case .allocated(let rate, let count, let day):
            stored.byHead = [rate.fen, Int64(count), day.number]
        case .matched(let receipt): stored.basis = .matched(receipt.rawValue)
        case .toppedUp: stored.basis = .toppedUp(true)
        case .passedOn(let fund): stored.basis = .passedOnFrom(fund.rawValue)
        }
        return stored
    }

    init(_ stored: StoredMoneyReceived) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            receipt: Identifier(stored.receipt),
            pot: try readPot(stored.fund, stored.restriction, stored.purpose),
            amount: try money(stored.amount),
            source: try known(
                MoneySource(rawValue: UInt8(clamping: stored.source.rawValue)),
                in: "MoneySource"
            ),
            giver: reference(stored.giver),
            basis: try Self.basis(stored),
            day: Day(number: stored.day)
        )
    }

    private static func basis(_ stored: StoredMoneyReceived) throws(CodecError) -> ReceiptBasis {
        guard stored.byHead.isEmpty else {
            guard stored.basis == nil, stored.byHead.count == 3,
                let rate = Money(exactlyFen: stored.byHead[0]),
                let count = UInt32(exactly: stored.byHead[1])
            else { throw .malformed }
            return .allocated(rate: rate, count: count, on: Day(number: stored.byHead[2]))
        }
        return switch stored.basis {
        case nil: .given
        case .matched(let receipt): .matched(Identifier(receipt))
        case .toppedUp(true): .toppedUp
        case .toppedUp(false): throw .malformed
        case .passedOnFrom(let fund): .passedOn(from: Identifier(fund))
        }
    }
}

extension MoneyBudgeted {
    /// Of both pots one has the purpose.
    var stored: StoredMoneyBudgeted {
        var stored = StoredMoneyBudgeted()
        stored.fund = to.fund.rawValue
        stored.restriction = to.restriction.stored
        stored.purpose = (to.purpose ?? from.purpose)?.text ?? ""
        stored.amount = amount.stored
        stored.isTakenBack = to.purpose == nil
        return stored
    }

    init(_ stored: StoredMoneyBudgeted) throws(CodecError) {
        try stored.refuseUnknown()
        let own = try readPot(stored.fund, stored.restriction, stored.purpose)
        guard own.purpose != nil else { throw .malformed }
        let common = try readPot(stored.fund, stored.restriction, "")
        self.init(
            from: stored.isTakenBack ? own : common,
            to: stored.isTakenBack ? common : own,
            amount: try money(stored.amount)
        )
    }
}

extension MoneyReserved {
    var stored: StoredMoneyReserved {
        var stored = StoredMoneyReserved()
        stored.encumbrance = encumbrance.rawValue
        stored.fund = drawing.fund.rawValue
        stored.restriction = drawing.restriction.stored
        stored.purpose = drawing.purpose.text
        stored.isFromCommon = drawing.isFromCommon
        stored.amount = amount.stored
        stored.matter = matter ?? 0
        return stored
    }

    init(_ stored: StoredMoneyReserved) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            encumbrance: Identifier(stored.encumbrance),
            drawing: Drawing(
                fund: Identifier(stored.fund),
                restriction: try Restriction(stored.restriction),
                purpose: try key(stored.purpose),
                isFromCommon: stored.isFromCommon
            ),
            amount: try money(stored.amount),
            matter: stored.matter == 0 ? nil : stored.matter
        )
    }
}

extension MoneyCommitted {
    var stored: StoredMoneyCommitted {
        var stored = StoredMoneyCommitted()
        stored.encumbrance = encumbrance.rawValue
        stored.reserve = reserve?.rawValue ?? 0
        stored.fund = drawing.fund.rawValue
        stored.restriction = drawing.restriction.stored
        stored.purpose = drawing.purpose.text
        stored.isFromCommon = drawing.isFromCommon
        stored.amount = amount.stored
        stored.matter = matter ?? 0
        stored.payee = payee.rawValue
        return stored
    }

    init(_ stored: StoredMoneyCommitted) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            encumbrance: Identifier(stored.encumbrance),
            reserve: reference(stored.reserve),
            drawing: Drawing(
                fund: Identifier(stored.fund),
                restriction: try Restriction(stored.restriction),
                purpose: try key(stored.purpose),
                isFromCommon: stored.isFromCommon
            ),
            amount: try money(stored.amount),
            matter: stored.matter == 0 ? nil : stored.matter,
            payee: Identifier(stored.payee)
        )
    }
}

extension MoneyStepped {
    var stored: StoredMoneyStepped {
        var stored = StoredMoneyStepped()
        stored.encumbrance = encumbrance.rawValue
        stored.fund = drawing.fund.rawValue
        stored.restriction = drawing.restriction.stored
        stored.purpose = drawing.purpose.text
        stored.isFromCommon = drawing.isFromCommon
        stored.step = StoredMoneyStep(rawValue: Int(step.rawValue)) ?? .unspecified
        stored.amount = amount.stored
        return stored
    }

    init(_ stored: StoredMoneyStepped) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            encumbrance: Identifier(stored.encumbrance),
            drawing: Drawing(
                fund: Identifier(stored.fund),
                restriction: try Restriction(stored.restriction),
                purpose: try key(stored.purpose),
                isFromCommon: stored.isFromCommon
            ),
            step: try known(
                MoneyStep(rawValue: UInt8(clamping: stored.step.rawValue)),
                in: "MoneyStep"
            ),
            amount: try money(stored.amount)
        )
    }
}

extension MoneyReturned {
    var stored: StoredMoneyReturned {
        var stored = StoredMoneyReturned()
        stored.fund = pot.fund.rawValue
        stored.restriction = pot.restriction.stored
        stored.purpose = pot.purpose?.text ?? ""
        stored.amount = amount.stored
        stored.cause = StoredReturnCause(rawValue: Int(cause.rawValue)) ?? .unspecified
        return stored
    }

    init(_ stored: StoredMoneyReturned) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            pot: try readPot(stored.fund, stored.restriction, stored.purpose),
            amount: try money(stored.amount),
            cause: try known(
                ReturnCause(rawValue: UInt8(clamping: stored.cause.rawValue)),
                in: "ReturnCause"
            )
        )
    }
}

/// An empty key stands for no purpose.
private func readPot(
    _ fund: UInt64,
    _ restriction: StoredRestriction,
    _ purpose: String
) throws(CodecError) -> Pot {
    Pot(
        fund: Identifier(fund),
        restriction: try Restriction(restriction),
        purpose: purpose.isEmpty ? nil : try key(purpose)
    )
}
