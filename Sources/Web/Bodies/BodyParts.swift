import Application
import Domain
import HTML
import Kernel
import Words

/// What an organisation is: names, ties, money, dates and figures.
struct BodyDetails {
    let context: PageContext
    let id: Identifier<Organisation>
    let organisation: Organisation

    init(context: PageContext, id: Identifier<Organisation>, _ organisation: Organisation) {
        (self.context, self.id, self.organisation) = (context, id, organisation)
    }

    private var names: BodyNames { context.bodyNames }
    private var district: District { context.district }

    var all: [Fact] {
        let place = context.names.name(district.place(of: id))
        var facts = organisation.otherNames.map { other in
            fact(
                other.isFormer ? PageWords.formerName : BodyPageWords.alsoCalled,
                names.text(other.text)
            )
        }
        facts.append(fact(BodyPageWords.place, place))
        if let parent = organisation.partOf.map(district.standing) {
            facts.append(fact(BodyPageWords.partOf, names.body(parent)))
        }
        facts.append(fact(BodyPageWords.money, context.words(money)))
        if let begins = organisation.begins {
            facts.append(fact(BodyPageWords.begins, names.day(begins)))
        }
        if let ends = organisation.ends {
            facts.append(fact(BodyPageWords.ends, names.day(ends)))
        }
        if let figure = district.figure(.members(of: id)) {
            facts.append(fact(BodyPageWords.members, names.figure(figure)))
        }
        return facts + [fact(PageWords.number, id.description)]
    }

    /// Who holds money for a group that is no legal person: both are shown.
    private var money: Phrase {
        if organisation.isRegistered { return BodyPageWords.ownMoney }
        guard let holder = organisation.legalHolder.map(district.standing) else {
            return BodyPageWords.noMoney
        }
        return BodyPageWords.moneyHeldBy(names.body(holder))
    }

    private func fact(_ term: Phrase, _ detail: String) -> Fact {
        Fact(context.words(term), detail)
    }
}

/// What whoever reads may change about an organisation; nothing for most readers.
struct BodyActions {
    let context: PageContext
    let id: Identifier<Organisation>
    let organisation: Organisation

    private var district: District { context.district }

    func write(_ html: inout HTMLWriter) {
        let place = district.place(of: id)
        let mayKeep = context.may(.keepBodies, at: place) && organisation.mergedInto == nil
        let mayRemove = context.may(.removeWords, at: place)
        guard mayKeep || mayRemove else { return }
        html.h2(context.words(BodyFormWords.section))
        html.actions { html in
            if mayKeep { keeping(&html) }
            let isThere = { (name: Digest) in district.removal(of: name) == nil }
            if mayRemove, organisation.names.contains(where: isThere) {
                html.secondaryLink(link(PlaceFormWords.removeName, to: Paths.removeBodyName))
            }
            let names = organisation.holdings.compactMap { district.holding($0)?.name }
            if mayRemove, names.contains(where: isThere) {
                html.secondaryLink(
                    link(BodyFormWords.removeHolderName, to: Paths.removeHolderName)
                )
            }
        }
    }

    private func keeping(_ html: inout HTMLWriter) {
        let rule = district.rule(of: id, at: context.moment)
        let last = organisation.rules.last.flatMap(district.seatRule)
        let isShort = (last?.groups.count ?? 0) <= SeatGroupFields.count
        if rule != nil { html.mainLink(link(BodyFormWords.fill, to: Paths.fillSeat)) }
        let isHeld = organisation.holdings.compactMap { district.holding($0) }.contains { holding in
            holding.ends.map { context.moment < $0 && holding.begins < $0 } ?? true
        }
        if isHeld { html.secondaryLink(link(BodyFormWords.vacate, to: Paths.vacateSeat)) }
        if isShort {
            let words = link(BodyFormWords.rule, to: Paths.seatRule)
            if rule == nil { html.mainLink(words) } else { html.secondaryLink(words) }
        }
        for (phrase, path) in [
            (BodyFormWords.rename, Paths.renameBody), (BodyFormWords.addAlias, Paths.aliasBody),
            (BodyFormWords.arrange, Paths.arrangeBody), (BodyFormWords.merge, Paths.mergeBody),
            (BodyFormWords.state, Paths.stateMembers), (BodyFormWords.end, Paths.endBody),
        ] {
            html.secondaryLink(link(phrase, to: path))
        }
    }

    private func link(
        _ phrase: Phrase,
        to path: RoutePath<Identifier<Organisation>>
    ) -> TextLink {
        TextLink(context.words(phrase), to: path.address(id))
    }
}
