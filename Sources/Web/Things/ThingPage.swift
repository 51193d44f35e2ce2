import Application
import Domain
import HTML
import Kernel
import Words

/// One thing: how far it has come, who acts next by when, who takes part, what it costs, and the
/// one thing its reader may do. History, dates and proofs are one link down.
struct ThingPage {
    static let linesMax = 100
    static let commentsMax = 50
    static let otherActsMax = 4

    let thing: Thing

    var context: PageContext { thing.context }

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            thing.title,
            eyebrow: thing.local(thing.process.title),
            lead: thing.lead
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = thing.breadcrumb(here: thing.title)
        html.page(frame) { html in
            html.columns { html in
                html.panel { html in
                    if let photo = thing.photo { html.photo(photo) }
                    standing(&html)
                }
                reach(&html)
                money(&html)
                known(&html)
                lines(&html)
                mediation(&html)
                minority(&html)
                photosAndPapers(&html)
                comments(&html)
            } aside: { html in
                html.card(
                    Card(context.words(ThingWords.whoTookPart), tone: .calm)
                ) { $0.facts(thing.attributions) }
                html.p { html in
                    html.secondaryLink(
                        TextLink(
                            context.words(ThingWords.howWeDecide),
                            to: Paths.rules.address(thing.home)
                        )
                    )
                }
            }
        }
    }

    private func standing(_ html: inout HTMLWriter) {
        let acts = thing.acts
        let first = acts.first { $0.obstacles.isEmpty }
        html.ribbon(thing.ribbon)
        html.nextAct(thing.nextAct)
        html.actions { html in
            if let first {
                html.mainLink(thing.link(first))
            } else if !thing.state.isFinal {
                html.mainLink(keepPosted)
            }
            for act in acts where act != first && act.isOwnBusiness {
                html.secondaryLink(thing.link(act))
            }
            if first != nil, context.caller?.session == nil { html.secondaryLink(keepPosted) }
            if thing.takesGifts {
                html.secondaryLink(
                    TextLink(
                        context.words(ContributionWords.give),
                        to: Paths.give.address(thing.id)
                    )
                )
            }
            html.secondaryLink(
                TextLink(
                    context.words(ThingWords.history),
                    to: Paths.thingHistory.address(thing.id)
                )
            )
        }
    }

    private var keepPosted: TextLink {
        let follows = context.caller?.resident.map {
            thing.district.voices.followed(by: $0.person).contains(thing.id)
        }
        return TextLink(
            context.words(follows == true ? VoiceWords.noLonger : VoiceWords.keepPosted),
            to: Paths.keepPosted.address(thing.id)
        )
    }

    /// Where not everybody may read it, whoever may is told so.
    private func reach(_ html: inout HTMLWriter) {
        let phrase: Phrase
        switch thing.district.reach(of: thing.matter) {
        case .everybody: return
        case .residents: phrase = ThingWords.forResidents
        case .involved: phrase = ThingWords.forInvolved
        }
        html.p(context.words(phrase), .class(.note))
    }

    private func money(_ html: inout HTMLWriter) {
        guard let money = thing.money else { return }
        html.h2(context.words(ThingWords.cost))
        html.moneyLine(money)
    }

    private func known(_ html: inout HTMLWriter) {
        let known = thing.known
        guard !known.isEmpty else { return }
        html.h2(context.words(ThingWords.known))
        html.facts(known)
    }

    private func lines(_ html: inout HTMLWriter) {
        let seen = thing.sight?.seen ?? []
        for (number, kind) in thing.process.lines.enumerated() {
            let rows = seen.filter { Int(thing.matter.lines[$0].kind) == number }
                .suffix(Self.linesMax)
            guard !rows.isEmpty else { continue }
            html.h2(thing.local(kind.title))
            html.ul { html in
                for index in rows {
                    let row = thing.matter.lines[index]
                    html.li { html in
                        html.p(thing.text(of: row, kind))
                        if let own = thing.ownStance(index, kind) { html.secondaryLink(own) }
                        if let answer = thing.answer(to: row, kind) {
                            html.p(answer, .class(.note))
                        }
                    }
                }
            }
        }
    }

    private func comments(_ html: inout HTMLWriter) {
        html.h2(context.words(VoiceWords.comments))
        guard thing.isOurs else {
            return html.p(context.words(VoiceWords.commentsAreForResidents))
        }
        let comments = thing.district.voices.comments(on: thing.id).filter(thing.isShown)
        if comments.isEmpty { html.p(context.words(VoiceWords.noComments)) }
        for comment in comments.suffix(Self.commentsMax) {
            html.attribution(
                Attribution(
                    name: thing.name(of: comment.by),
                    capacity: thing.capacity(of: comment.by),
                    moment: context.moment(of: comment.at)
                )
            )
            html.p(context.bodyNames.text(comment.text))
        }
        html.p { html in
            html.secondaryLink(
                TextLink(
                    context.words(VoiceWords.comment),
                    to: Paths.comment.address(thing.id)
                )
            )
        }
    }
}

extension ThingPage {
    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Matter>
    ) throws(Problem) -> Answer {
        let thing = try exchange.thing(id)
        if exchange.wantsData { return .data(ThingDocuments(exchange.pageContext).whole(thing)) }
        return exchange.page { ThingPage(thing: thing.read(in: $0)).write(&$1) }
    }
}

extension Thing {
    /// The same for a page that was made meanwhile.
    func read(in context: PageContext) -> Thing { Thing(context, id) ?? self }

    func breadcrumb(here: String, above: TextLink? = nil) -> Breadcrumb {
        let home = TextLink(context.names.name(home), to: .place(home))
        let things = TextLink(
            context.words(ThingWords.things),
            to: Paths.things.address(self.home)
        )
        return Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(self.home) + [home, things] + [above].compactMap { $0 },
            here: here
        )
    }

    var link: TextLink { TextLink(title, to: Paths.thing.address(id)) }

    func link(_ act: PossibleAct) -> TextLink {
        TextLink(label(act.kind), to: Paths.act.address(ThingAct(id, act.kind)))
    }

    /// What an act is called on its button.
    func label(_ kind: PossibleAct.Kind) -> String {
        func step(_ number: UInt16) -> String { local(process.transitions[Int(number)].title) }
        return switch kind {
        case .step(let number): step(number)
        case .count(let number): context.words(ThingWords.count(step(number)))
        case .confirm(let number): context.words(ThingWords.confirm(step(number)))
        case .sign(let role): context.words(ThingWords.sign(context.words(titles[role])))
        case .answer(let number):
            context.words(
                ThingWords.answer(
                    local(process.lines[Int(matter.lines[Int(number)].kind)].title),
                    Int(number) + 1
                )
            )
        case .add(let number):
            context.words(ThingWords.add(local(process.lines[Int(number)].title)))
        }
    }

    func text(of line: MatterLine, _ kind: LineDefinition) -> String {
        let parts = line.fields.compactMap { field -> String? in
            let definition = kind.fields[Int(field.slot)]
            guard shows(definition) else { return nil }
            let value = value(field.value, of: definition)
            if kind.fields.count == 1 { return value }
            return local(definition.title) + context.words(StaffWords.colon) + value
        }
        return parts.joined(separator: " · ")
    }

    /// What somebody said who was erased since is shown no more.
    func isShown(_ comment: MatterComment) -> Bool {
        guard case .person(let person) = comment.by else { return true }
        return district.person(person)?.standing != .erased
    }

    /// How it was answered, why, and who will do what by when.
    func answer(to line: MatterLine, _ kind: LineDefinition) -> String? {
        guard !kind.verdicts.isEmpty else { return nil }
        guard let verdict = line.verdict else { return context.words(ThingWords.notAnswered) }
        var parts = [local(kind.verdicts[Int(verdict.verdict)].title)]
        if let amount = verdict.amount { parts.append(context.words(FundWords.yuan(amount))) }
        if let reason = verdict.reason { parts.append(context.bodyNames.text(reason)) }
        if let promise = verdict.promise {
            parts.append(
                context.words(
                    ThingWords.promise(
                        context.bodyNames.body(promise.body),
                        by: Dates.day(promise.day)
                    )
                )
            )
        }
        return context.words(ThingWords.answered) + context.words(StaffWords.colon)
            + parts.joined(separator: " · ")
    }

    func capacity(of party: MatterParty) -> String {
        switch party {
        case .person: context.words(ActorClass.resident.phrase.capitalised)
        case .account: context.names.name(home)
        }
    }
}

extension PageContext {
    func moment(of instant: Instant) -> Moment {
        Moment(words(day(instant)), machine: district.day(of: instant).description)
    }
}

extension PossibleAct {
    /// What somebody is there for, besides adding a line as anybody may.
    fileprivate var isOwnBusiness: Bool {
        guard obstacles.isEmpty else { return false }
        return switch kind {
        case .step, .count, .confirm, .sign, .answer: true
        case .add: false
        }
    }
}
