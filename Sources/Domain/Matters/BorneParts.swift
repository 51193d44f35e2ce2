import Kernel

/// A part of an amount, and which of the matter's money it is taken from.
struct BornePart {
    let selection: MatterMoney
    let amount: Money
}

extension Scene {
    /// Who bears which part of an amount: what the split of the matter's cost says, also where the
    /// bill is not what was estimated. What one of them has not got at these stages the others
    /// bear, in the order of the institution file. The whole stays one part where nothing was
    /// split, or where all together have not got it.
    func borne(_ amount: Money, at stages: [MoneyStage]) -> [BornePart] {
        let whole = [BornePart(selection: .all, amount: amount)]
        guard amount > .zero, let split = district.splitCost(ofMatter: id.rawValue),
            split.estimate > .zero
        else { return whole }
        var there: [(fund: Identifier<Fund>, due: Money, left: Money)] = []
        for part in split.parts {
            guard let fund = adoption.fund(part.bearer) else { return whole }
            let due = amount.part(part.amount, of: split.estimate)
            if let index = there.firstIndex(where: { $0.fund == fund }) {
                there[index].due += due
            } else {
                let left = stages.map { district.amount(ofMatter: id.rawValue, at: $0, in: fund) }
                there.append((fund, due, left.total))
            }
        }
        var parts = there.map { min($0.due, $0.left) }
        var missing = amount - parts.total
        for index in there.indices where missing > .zero {
            let more = min(missing, there[index].left - parts[index])
            parts[index] += more
            missing -= more
        }
        guard missing == .zero else { return whole }
        return zip(there, parts).compactMap { bearer, part in
            part == .zero
                ? nil : BornePart(selection: MatterMoney(fund: bearer.fund), amount: part)
        }
    }
}

extension Money {
    /// As large a part of it as one amount is of another, without what is less than a fen.
    fileprivate func part(_ some: Money, of all: Money) -> Money {
        let product = UInt64(fen).multipliedFullWidth(by: UInt64(some.fen))
        return Money(fen: Int64(UInt64(all.fen).dividingFullWidth(product).quotient))
    }
}
