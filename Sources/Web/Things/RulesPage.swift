import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import NIOCore
import Words

/// How people here decide and work, in plain words, from what they adopted: line by line, with
/// where each comes from.
struct RulesPage {
    let context: PageContext
    let place: Identifier<Place>

    private var adoptions: [(Identifier<AdoptedInstitution>, AdoptedInstitution)] {
        context.district.adoptions.indices.compactMap { index in
            let adoption = context.district.adoptions[index]
            guard adoption.isInForce(at: context.moment),
                context.district.covers(adoption.place, place)
            else { return nil }
            return (Identifier(UInt64(index) + 1), adoption)
        }
    }

    func write(_ html: inout HTMLWriter) {
        let name = context.names.name(place)
        let heading = PageHeading(
            context.words(RulesWords.title(name)),
            lead: context.words(RulesWords.lead)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(place) + [TextLink(name, to: .place(place))],
            here: context.words(ThingWords.howWeDecide)
        )
        let adoptions = adoptions
        html.page(frame) { html in
            html.stack { html in
                guard !adoptions.isEmpty else {
                    return html.emptyState(
                        EmptyState(
                            context.words(RulesWords.none),
                            text: context.words(RulesWords.noneAdvice)
                        )
                    )
                }
                html.p(context.words(RulesWords.provenance), .class(.note))
                for (id, adoption) in adoptions {
                    html.h2(context.local(adoption.institution.title))
                    html.p(
                        context.words(
                            RulesWords.adopted(
                                context.day(adoption.effective),
                                version: adoption.institution.version
                            )
                        )
                    )
                    RulesInWords(
                        context: context,
                        institution: adoption.institution,
                        adopted: (place, id)
                    ).write(&html)
                }
                html.p { html in
                    if context.may(.keepBodies, at: place) {
                        html.secondaryLink(
                            TextLink(
                                context.words(AdoptWords.choose),
                                to: Paths.adopting.address(place)
                            )
                        )
                    }
                    html.secondaryLink(
                        TextLink(
                            context.words(ThingWords.allThings),
                            to: Paths.things.address(place)
                        )
                    )
                    html.secondaryLink(
                        TextLink(context.words(SideWords.title), to: Paths.sides.address(place))
                    )
                    html.secondaryLink(
                        TextLink(context.words(TaskWords.gate), to: Paths.tasks.address(place))
                    )
                }
            }
        }
    }

    static func answer(
        _ exchange: Exchange,
        _ place: Identifier<Place>
    ) throws(Problem) -> Answer {
        guard exchange.snapshot.state.district.place(place)?.isStanding == true else {
            throw .notFound
        }
        return exchange.page { RulesPage(context: $0, place: place).write(&$1) }
    }

    /// How a thing of one kind goes, as a picture to hang up.
    static func diagram(
        _ exchange: Exchange,
        _ beginning: Beginning
    ) throws(Problem) -> Answer {
        let context = exchange.pageContext
        guard let kind = context.kind(beginning) else { throw .notFound }
        let source = DiagramWords.source(
            kind.process,
            of: kind.adoption.institution,
            context.language
        )
        return Answer(
            status: .ok,
            headers: [.contentType: "image/svg+xml", .cacheControl: "no-cache"],
            body: ByteBuffer(string: ProcessDiagram(source).svg)
        )
    }
}

/// A way of working in plain words: as it was adopted, or as it is offered.
struct RulesInWords {
    let context: PageContext
    let institution: Institution
    /// What was adopted, and where; nothing for what is only offered.
    var adopted: (place: Identifier<Place>, id: Identifier<AdoptedInstitution>)?

    private var adoption: AdoptedInstitution? {
        adopted.flatMap { context.district.adoption($0.id) }
    }

    func write(_ html: inout HTMLWriter) {
        section(RulesWords.bodies, bodies, &html)
        section(RulesWords.powers, powers, &html)
        for (number, process) in institution.processes.enumerated() {
            let kind = adopted.map {
                Beginning(place: $0.place, adoption: $0.id, process: UInt16(number))
            }
            ProcessRules(
                context: context,
                institution: institution,
                process: process,
                diagram: kind.map(Paths.diagram.address)
            ).write(&html)
        }
        section(RulesWords.money, money, &html)
        section(RulesWords.reports, reports, &html)
        section(RulesWords.conditions, conditions, &html)
    }

    private func section(_ title: Phrase, _ facts: [Fact], _ html: inout HTMLWriter) {
        guard !facts.isEmpty else { return }
        html.h3(context.words(title))
        html.facts(facts)
    }

    private var bodies: [Fact] {
        institution.bodies.map { body in
            Fact(local(body.title), with(name(body.key), body.provenance))
        }
    }

    private var powers: [Fact] {
        institution.powers.map { power in
            Fact(
                context.words(RulesWords.verb(power.verb)),
                with(list(power.holders), power.provenance)
            )
        }
    }

    private var money: [Fact] {
        let funds = institution.funds.map { fund in
            Fact(local(fund.title), with(name(fund.holder), fund.provenance))
        }
        let shares = institution.cofinancing.map { rule in
            Fact(
                context.words(ThingWords.cost),
                with(
                    rule.shares.map { share in
                        let title = institution.fund(share.fund).map { local($0.title) } ?? ""
                        return "\(title) \(share.share.numerator)/\(share.share.denominator)"
                    }.joined(separator: context.words(StaffWords.comma)),
                    rule.provenance
                )
            )
        }
        return funds + shares
    }

    private var reports: [Fact] {
        institution.reports.map { report in
            let line = RulesWords.report(
                context.words(RulesWords.rhythm(report.rhythm)),
                phrase(report.from),
                phrase(report.to)
            )
            return Fact(local(report.title), with(context.words(line), report.provenance))
        }
    }

    private var conditions: [Fact] {
        institution.preconditions.map { condition in
            let standing: Phrase =
                if let adoption {
                    adoption.attested.contains(condition.key)
                        ? ThingWords.isSo : ThingWords.isNotSo
                } else {
                    condition.isNeededToAdopt ? AdoptWords.needed : AdoptWords.attested
                }
            return Fact(
                local(condition.title),
                with(context.words(standing), condition.provenance)
            )
        }
    }

    private func phrase(_ keys: [Key]) -> Phrase {
        let text = list(keys)
        return Phrase(zh: text, en: text)
    }

    private func list(_ keys: [Key]) -> String {
        keys.map(name).joined(separator: context.words(StaffWords.comma))
    }

    /// A body as it is called here; a role by its title.
    private func name(_ key: Key) -> String {
        if let body = adoption?.body(key) {
            return context.bodyNames.body(context.district.standing(body))
        }
        return institution.role(key).map { local($0.title) }
            ?? institution.body(key).map { local($0.title) }
            ?? context.words(InstitutionTitles(institution)[key])
    }

    private func local(_ text: LocalText) -> String { context.words(Phrase(text)) }

    private func with(_ text: String, _ provenance: Provenance) -> String {
        context.provenance(text, provenance)
    }
}

extension PageContext {
    /// A line with where it comes from.
    func provenance(_ text: String, _ provenance: Provenance) -> String {
        let standing = words(RulesWords.standing(provenance.standing))
        return text + " · " + standing
            + (provenance.note.map { words(StaffWords.colon) + $0 } ?? "")
    }
}

/// How a thing of one kind goes: where it stands, who moves it on, what that takes.
struct ProcessRules {
    let context: PageContext
    let institution: Institution
    let process: ProcessDefinition
    let diagram: WebAddress?

    private var titles: InstitutionTitles { InstitutionTitles(institution, process: process) }

    func write(_ html: inout HTMLWriter) {
        html.section(.class(.card)) { html in
            html.h3(local(process.title))
            let opener = institution.role(process.openedBy).map { local($0.title) }
            html.p(
                context.provenance(
                    context.words(RulesWords.begins(opener ?? "")),
                    process.provenance
                )
            )
            if let diagram {
                html.p { html in
                    html.secondaryLink(
                        TextLink(context.words(RulesWords.diagram), to: diagram)
                    )
                }
            }
            for state in process.states where !state.isFinal { self.state(state, &html) }
        }
    }

    private func state(_ state: StateDefinition, _ html: inout HTMLWriter) {
        html.h4(local(state.title) + " · " + context.words(ThingWords.phase(state.phase)))
        html.ul { html in
            if let owed = state.owed {
                html.li(
                    context.provenance(
                        context.words(
                            RulesWords.owed(
                                bodyName(owed.by),
                                within: owed.within.phrase,
                                then: owed.escalatesTo.map(bodyName)
                            )
                        ),
                        owed.provenance
                    )
                )
            }
            for step in process.transitions where step.from.contains(state.key) {
                html.li { html in
                    html.strong(
                        context.words(
                            RulesWords.moved(who(step), local(step.title), to: title(step.to))
                        )
                    )
                    html.text(" ")
                    html.span(context.provenance("", step.provenance), .class(.note))
                    details(step, &html)
                }
            }
        }
    }

    private func details(_ step: TransitionDefinition, _ html: inout HTMLWriter) {
        var lines: [String] = []
        if case .decidedBy(let rule) = step.mover {
            lines.append(context.words(rule.phrase.capitalised))
        }
        if case .when(let trigger) = step.mover {
            lines.append(context.words(trigger.phrase(titles).capitalised))
        }
        for need in step.requires {
            lines.append(
                context.provenance(
                    context.words(RulesWords.needs(need.rule.phrase(titles))),
                    need.provenance
                )
            )
        }
        if step.needsReason { lines.append(context.words(RulesWords.reason)) }
        for effect in step.does {
            lines.append(context.words(RulesWords.does(effect.phrase(titles))))
        }
        for line in lines { html.p(line, .class(.note)) }
    }

    private func who(_ step: TransitionDefinition) -> Phrase {
        switch step.mover {
        case .by(let key):
            RulesWords.by(institution.role(key).map { local($0.title) } ?? "")
        case .decidedBy(let rule): RulesWords.decides(bodyName(rule.body))
        case .lost: RulesWords.lost
        case .when: RulesWords.byItself
        }
    }

    private func title(_ key: Key) -> String {
        process.states.first { $0.key == key }.map { local($0.title) } ?? ""
    }

    private func bodyName(_ key: Key) -> String {
        institution.body(key).map { local($0.title) } ?? ""
    }

    private func local(_ text: LocalText) -> String { context.words(Phrase(text)) }
}
