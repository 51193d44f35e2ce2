package import Kernel

/// What a meter of an adopted institution shows: a part of a whole that should stay below a share.
package struct ControlMeter: Hashable, Sendable {
    package let control: ControlDefinition
    /// Fen, or matters.
    package let part: Int64
    package let whole: Int64
    package let shareMax: Ratio

    /// Exact, never rounded; nothing of nothing is below any share.
    package var isAbove: Bool {
        let found = UInt64(clamping: part).multipliedFullWidth(by: shareMax.denominator)
        let most = UInt64(clamping: whole).multipliedFullWidth(by: shareMax.numerator)
        return (found.high, found.low) > (most.high, most.low)
    }
}

extension District {
    /// The meters of an institution that was adopted, in the order of its file.
    package func meters(of id: Identifier<AdoptedInstitution>) -> [ControlMeter] {
        guard let adoption = adoption(id) else { return [] }
        return adoption.institution.controls.compactMap { control in
            switch control.kind {
            case .payerConcentration(let key, let most):
                adoption.fund(key).map { fund in
                    let (part, whole) = largestPayer(of: fund)
                    return ControlMeter(control: control, part: part, whole: whole, shareMax: most)
                }
            case .originShare(let key, let side, let most):
                adoption.institution.processes.firstIndex { $0.key == key }.map { process in
                    let rules = Matter.Rules(adoption: id, process: UInt16(process))
                    let (part, whole) = matters(under: rules, openedBy: side)
                    return ControlMeter(control: control, part: part, whole: whole, shareMax: most)
                }
            case .sideDoor, .noDualPost: nil
            }
        }
    }

    /// Who is not named counts with the others of their kind.
    private func largestPayer(of fund: Identifier<Fund>) -> (part: Int64, whole: Int64) {
        struct Payer: Hashable {
            let source: MoneySource
            let giver: Identifier<Organisation>?
        }
        var amounts: [Payer: Int64] = [:]
        for receipt in receipts(of: fund).compactMap({ self.receipt($0) }) {
            let payer = Payer(source: receipt.source, giver: receipt.giver)
            amounts[payer, default: 0] += receipt.amount.fen
        }
        return (amounts.values.max() ?? 0, amounts.values.reduce(0, +))
    }

    private func matters(
        under rules: Matter.Rules,
        openedBy side: ActorClass
    ) -> (part: Int64, whole: Int64) {
        var (part, whole): (Int64, Int64) = (0, 0)
        for index in matters.indices where matters[index].rules == rules {
            whole += 1
            if matters[index].origin == side { part += 1 }
        }
        return (part, whole)
    }
}
