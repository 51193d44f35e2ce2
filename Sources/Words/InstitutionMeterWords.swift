package import Domain
import Kernel

/// What is said about the meters of institutions.
package enum InstitutionMeterWords {
    package static let meters = Phrase(
        zh: "显示各办法里的尺子：一方占了多少，有没有超过。",
        en: "Show the meters of what is in force: one side's share, and whether it is above."
    )
    package static let none = Phrase(zh: "现行办法里没有尺子。", en: "Nothing in force has a meter.")

    package static func reading(_ meter: ControlMeter) -> Phrase {
        let most = "\(meter.shareMax.numerator)/\(meter.shareMax.denominator)"
        let above =
            meter.isAbove
            ? Phrase(zh: "，超过了 \(most)", en: ", above \(most)")
            : Phrase(zh: "，没有超过 \(most)", en: ", not above \(most)")
        switch meter.control.kind {
        case .payerConcentration:
            let part = Money(fen: meter.part).grouped
            let whole = Money(fen: meter.whole).grouped
            return Phrase(
                zh: "出资最多的一方 \(part) 元，共 \(whole) 元",
                en: "the largest payer brought \(part) of \(whole) yuan"
            ).followed(by: above)
        case .originShare(_, let side, _):
            let name = side.phrase
            return Phrase(
                zh: "\(name.zh)提出 \(meter.part) 件，共 \(meter.whole) 件",
                en: "\(name.en) opened \(meter.part) of \(meter.whole)"
            ).followed(by: above)
        case .sideDoor, .noDualPost: return above
        }
    }
}
