import Domain
import HTML
import Kernel
import Words

/// Who brought a thing, who organises it, who pays and who works; what is known of it, and what it
/// costs.
extension Thing {
    var attributions: [Fact] {
        [
            Fact(context.words(ThingWords.initiated), initiated),
            Fact(context.words(ThingWords.organises), organises),
            Fact(context.words(ThingWords.pays), pays),
            Fact(context.words(ThingWords.works), works),
        ]
    }

    private var initiated: String {
        let side = context.words(matter.origin.phrase.capitalised)
        guard isOurs, case .person = matter.opener else { return side }
        return side + " · " + name(of: matter.opener)
    }

    private var organises: String {
        if let duty = matter.duty.flatMap(district.duty) {
            return context.words(context.bodyNames.owner(duty, at: context.moment).capitalised)
        }
        let organisers = process.transitions.compactMap { step -> Key? in
            guard case .by(let key) = step.mover else { return nil }
            return adoption.institution.role(key)?.holder.body
        }
        return organisers.first.map(bodyName) ?? sides(.decide)
            ?? context.words(ThingWords.nobodyYet)
    }

    private var pays: String {
        var payers = funds.compactMap { district.fund($0)?.holder }
            .map { context.bodyNames.body(district.standing($0)) }
        payers += [sides(.fund)].compactMap { $0 }
        let named = payers.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        if !named.isEmpty { return joined(named) }
        let usesMoney = process.fields.contains { $0.kind == .money }
        return context.words(usesMoney ? ThingWords.nobodyYet : ThingWords.noMoney)
    }

    private var works: String {
        var parts = [sides(.deliver)].compactMap { $0 }
        if matter.minutes > 0 { parts.append(context.words(ThingWords.minutes(matter.minutes))) }
        parts += givenWords
        return parts.isEmpty
            ? context.words(ThingWords.nobodyYet) : parts.joined(separator: " · ")
    }

    private func sides(_ stage: ContributionStage) -> String? {
        let sides = matter.contributions.filter { $0.stage == stage }.map {
            context.words($0.by.phrase)
        }
        return sides.isEmpty ? nil : joined(sides)
    }

    private func joined(_ names: [String]) -> String {
        names.joined(separator: context.words(StaffWords.comma))
    }

    private var funds: [Identifier<Fund>] {
        district.encumbrances(ofMatter: id.rawValue).compactMap { district.encumbrance($0) }
            .map(\.drawing.fund).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The first words that say what it is about; nothing where nobody wrote any.
    var lead: String? {
        let texts = matter.fields.filter { field in
            guard case .text = field.value else { return false }
            return shows(process.fields[Int(field.slot)])
        }
        if let why = process.whyField.flatMap({ slot in texts.first { Int($0.slot) == slot } }) {
            return value(why.value, of: process.fields[Int(why.slot)])
        }
        let first = district.voices.comments(on: id).first
        guard isOurs, let first, first.by == matter.opener else { return nil }
        return context.bodyNames.text(first.text)
    }

    /// What is known besides, where the reader may know it.
    var known: [Fact] {
        matter.fields.compactMap { field in
            let definition = process.fields[Int(field.slot)]
            guard shows(definition), Int(field.slot) != process.whyField else { return nil }
            return Fact(local(definition.title), value(field.value, of: definition))
        }
    }

    /// What was set aside for it, and what became of that; nothing where no money was.
    var money: MoneyLine? {
        let amounts = district.encumbrances(ofMatter: id.rawValue)
            .compactMap { district.encumbrance($0)?.amounts }
        let sum = amounts.reduce(StageAmounts(), +)
        let (left, paid) = (sum[.reserved], sum[.paid])
        let promised = sum[.committed] + sum[.accepted]
        let whole = left + promised + paid
        guard whole > .zero else { return nil }
        func figure(_ label: Phrase, _ amount: Money) -> MoneyLine.Figure {
            MoneyLine.Figure(context.words(label), context.words(FundWords.yuan(amount)))
        }
        func share(_ amount: Money) -> Int {
            Int(amount.fen / max(1, whole.fen / 1_000))
        }
        return MoneyLine(
            identifier: ElementID("money"),
            summary: context.words(
                ThingWords.moneySummary(FundWords.yuan(paid), of: FundWords.yuan(whole))
            ),
            figures: (
                received: figure(ThingWords.setAside, whole),
                promised: figure(ThingWords.promised, promised),
                paid: figure(ThingWords.paid, paid),
                left: figure(ThingWords.left, left)
            ),
            thousandths: (promised: share(promised), paid: share(paid))
        )
    }
}

extension ProcessDefinition {
    /// The field that says why somebody brings a thing: its first words, unless a step asks for
    /// them together with others, or not everybody may read them.
    var whyField: Int? {
        let together = transitions.flatMap(\.requires).flatMap { requirement -> [Key] in
            if case .fieldsComplete(let keys) = requirement.rule, keys.count > 1 {
                keys
            } else {
                []
            }
        }
        return fields.firstIndex { field in
            guard case .text = field.kind else { return false }
            return field.visibleTo.isEmpty && !together.contains(field.key)
        }
    }
}
