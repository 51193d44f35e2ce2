import Application
import Domain
import HTML
import Kernel
import Words

/// Who is for and against a thing, as far as its reader may know; who mediates; what the minority
/// said.
extension Thing {
    var sight: StanceSight? { district.stanceSight(in: id, context.party, at: context.now) }

    var takesObjections: Bool { process.lines.contains { $0.stance == .objection } }

    var mediator: MatterParty? { district.mediator(of: id, at: context.now) }

    /// Whether the reader mediates in it.
    var isHeardByReader: Bool {
        guard let party = context.party else { return false }
        return takesObjections && party == mediator
    }

    /// The rows that are against it, by number, for whoever may see them.
    var objections: [Int] {
        (sight?.seen ?? []).filter { index in
            process.lines[Int(matter.lines[index].kind)].stance == .objection
        }
    }

    var mayNameMediator: Bool {
        guard takesObjections, mediator == nil, let party = context.party else { return false }
        return district.namesMediator(party, of: id, at: context.now)
    }

    /// Members of staff who could mediate.
    var officersFit: [Choice] {
        district.accounts.indices.lazy.map { Identifier<StaffAccount>(UInt64($0) + 1) }
            .filter { account in
                context.party != .account(account)
                    && district.mediatorFlaw(of: .account(account), in: id, at: context.now)
                        == nil
            }
            .prefix(ObjectionForms.officersMax)
            .map { Choice($0.description, context.names.staff($0)) }
    }

    func isOwnStance(_ index: Int) -> Bool {
        guard matter.lines.indices.contains(index), case let line = matter.lines[index] else {
            return false
        }
        return line.addedBy == context.party && !line.isWithdrawn
            && process.lines[Int(line.kind)].stance != nil
    }

    /// Where the reader changes what they said for or against.
    func ownStance(_ index: Int, _ kind: LineDefinition) -> TextLink? {
        guard kind.stance != nil, isOwnStance(index) else { return nil }
        let row = ThingRow(id, UInt16(index))
        return TextLink(context.words(ObjectionWords.ownTitle), to: Paths.ownStance.address(row))
    }

    /// Neighbours know whom they would talk with.
    var mediatorName: String? {
        guard isOurs, let mediator else { return nil }
        switch mediator {
        case .person: return name(of: mediator)
        case .account(let account): return context.names.staff(account)
        }
    }
}

extension ThingPage {
    /// Whoever has something against it learns who will know their name, before they say it.
    func mediation(_ html: inout HTMLWriter) {
        guard thing.takesObjections, thing.isOurs else { return }
        html.h2(context.words(ObjectionWords.title))
        html.p(
            context.words(
                thing.mediatorName.map { ObjectionWords.mediates($0) } ?? ObjectionWords.nobody
            )
        )
        guard thing.isHeardByReader || thing.mayNameMediator else { return }
        html.actions { html in
            if thing.isHeardByReader {
                html.secondaryLink(
                    TextLink(
                        context.words(ObjectionWords.hearing),
                        to: Paths.hearing.address(thing.id)
                    )
                )
            } else {
                html.secondaryLink(
                    TextLink(
                        context.words(ObjectionWords.name),
                        to: Paths.mediator.address(thing.id)
                    )
                )
            }
        }
    }

    /// It stands with the decision for as long as the thing does, closed or not.
    func minority(_ html: inout HTMLWriter) {
        let statements = thing.district.mediations[thing.id].statements
        guard !statements.isEmpty else { return }
        html.h2(context.words(ObjectionWords.minority))
        for statement in statements {
            let act = thing.matter.acts[Int(statement.act)]
            let step = thing.process.transitions[Int(act.transition)]
            html.p(
                thing.local(step.title) + " · " + context.words(context.day(act.at)),
                .class(.note)
            )
            html.blockquote(context.bodyNames.text(statement.text))
        }
    }
}
