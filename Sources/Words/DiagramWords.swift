package import Application
package import Domain
import Kernel

/// What the diagram of a process says: as little as tells who moves what, when, and whose money.
package struct DiagramWords {
    private let institution: Institution
    private let process: ProcessDefinition
    private let titles: InstitutionTitles
    private let language: Language

    private init(
        _ process: ProcessDefinition,
        of institution: Institution,
        _ language: Language
    ) {
        self.institution = institution
        self.process = process
        self.language = language
        titles = InstitutionTitles(institution, process: process)
    }

    /// The first state first, those that no step leaves last, all others as the file has them.
    package static func source(
        _ process: ProcessDefinition,
        of institution: Institution,
        _ language: Language
    ) -> DiagramSource {
        let words = DiagramWords(process, of: institution, language)
        let first = process.states.filter { $0.key == process.initial }
        let rest = process.states.filter { $0.key != process.initial }
        let left = Set(process.transitions.flatMap(\.from))
        let isEnd = { (state: StateDefinition) in state.isFinal && !left.contains(state.key) }
        let states = first + rest.filter { !isEnd($0) } + rest.filter(isEnd)
        let places = Dictionary(
            states.enumerated().map { ($0.element.key, $0.offset) }
        ) { first, _ in first }
        return DiagramSource(
            title: words.title[language],
            subtitle: words.opened[language],
            states: states.map { words.state($0, places) },
            legend: Phase.allCases.map { (phase: $0, text: phase($0)[language]) }
        )
    }

    private var title: Phrase {
        let community = Phrase(institution.title)
        let name = Phrase(process.title)
        return Phrase(
            zh: "\(community.zh)：\(name.zh)怎么商定",
            en: "\(community.en) – how we decide: \(name.en)"
        )
    }

    private var opened: Phrase {
        let role =
            institution.role(process.openedBy).map { Phrase($0.title) } ?? titles[process.openedBy]
        return Phrase(zh: "谁能提出：\(role.zh)", en: "Who may begin: \(role.en)")
    }

    package static func phase(_ phase: Phase) -> Phrase {
        switch phase {
        case .heard: Phrase(zh: "听到", en: "Heard")
        case .deciding: Phrase(zh: "商定", en: "Agreed")
        case .doing: Phrase(zh: "动手", en: "Done")
        case .lookingBack: Phrase(zh: "看结果", en: "Looked back on")
        case .closed: Phrase(zh: "已了结", en: "Finished")
        }
    }

    private func state(
        _ state: StateDefinition,
        _ places: [Key: Int]
    ) -> DiagramSource.State {
        DiagramSource.State(
            title: Phrase(state.title)[language],
            phase: state.phase,
            notes: state.owed.map { [owed($0)[language]] } ?? [],
            steps: process.transitions.filter { $0.from.contains(state.key) }.map { step in
                DiagramSource.Step(
                    title: Phrase(step.title)[language],
                    who: who(step)[language],
                    notes: notes(step).map { $0[language] },
                    target: places[step.to] ?? 0
                )
            }
        )
    }

    private func owed(_ owed: OwedStep) -> Phrase {
        let (body, span) = (titles[owed.by], owed.within.phrase)
        let next = owed.escalatesTo.map { titles[$0] }
        return Phrase(
            zh: "\(body.zh) \(span.zh)内" + (next.map { "，过期由\($0.zh)接手" } ?? ""),
            en: "\(body.en) within \(span.en)" + (next.map { ", then \($0.en)" } ?? "")
        )
    }

    private func who(_ step: TransitionDefinition) -> Phrase {
        switch step.mover {
        case .by(let role): institution.role(role).map { Phrase($0.title) } ?? titles[role]
        case .decidedBy(let rule):
            Phrase(zh: "\(titles[rule.body].zh)决定", en: "\(titles[rule.body].en) decides")
        case .lost: Phrase(zh: "没有通过时", en: "if it is not carried")
        case .when(let trigger): when(trigger)
        }
    }

    private func notes(_ step: TransitionDefinition) -> [Phrase] {
        var parts: [Phrase] = []
        if case .decidedBy(let rule) = step.mover { parts.append(carried(rule)) }
        parts += step.does.filter { $0.isOfMoneyOrTime }.map { $0.phrase(titles) }
        guard !parts.isEmpty else { return [] }
        return [
            Phrase(
                zh: parts.map(\.zh).joined(separator: "；"),
                en: parts.map(\.en).joined(separator: "; ")
            )
        ]
    }

    private func carried(_ rule: DecisionRule) -> Phrase {
        let share =
            switch rule.threshold {
            case .moreThan(let share):
                Phrase(zh: "超过\(share.part.zh)", en: "more than \(share.part.en)")
            case .atLeast(let share):
                Phrase(zh: "至少\(share.part.zh)", en: "at least \(share.part.en)")
            }
        let of =
            switch rule.denominator {
            case .cast: Phrase(zh: "投票的人", en: "those who vote")
            case .present: Phrase(zh: "到会的人", en: "those present")
            case .members: Phrase(zh: "全体成员", en: "all members")
            }
        let quorum =
            switch rule.quorum {
            case .count(let count): Phrase(zh: "至少 \(count) 人", en: "at least \(count)")
            case .share(let share):
                Phrase(
                    zh: "至少\(share.part.zh)成员",
                    en: "at least \(share.part.en) of the members"
                )
            case .moreThan(let share):
                Phrase(
                    zh: "超过\(share.part.zh)成员",
                    en: "more than \(share.part.en) of the members"
                )
            }
        return Phrase(
            zh: "\(of.zh)中\(share.zh)赞成，\(quorum.zh)到会",
            en: "\(share.en) of \(of.en), with \(quorum.en) present"
        )
    }

    private func when(_ trigger: Trigger) -> Phrase {
        switch trigger {
        case .due(let clock):
            let span = process.clocks.first { $0.key == clock }?.span.phrase
            let name = titles.clock(clock)
            return Phrase(
                zh: "\(name.zh)到期" + (span.map { "（\($0.zh)）" } ?? ""),
                en: "when \(name.en) runs out" + (span.map { " (\($0.en))" } ?? "")
            )
        case .elapsed(let span):
            return Phrase(zh: "过了 \(span.phrase.zh)", en: "after \(span.phrase.en)")
        case .no(let event, let span):
            let event = titles.event(event)
            return Phrase(
                zh: "\(span.phrase.zh)没有\(event.zh)",
                en: "\(span.phrase.en) without \(event.en)"
            )
        case .count(let event, let span, let least):
            let event = titles.event(event)
            return Phrase(
                zh: "\(span.phrase.zh)内 \(least) 次\(event.zh)",
                en: "\(event.en) \(counted(least, "time", "times")) in \(span.phrase.en)"
            )
        case .drop(let measure, let share):
            let measure = titles.quoted(measure)
            return Phrase(
                zh: "\(measure.zh)下降 \(share.terms)",
                en: "when \(measure.en) falls by \(share.terms)"
            )
        case .belowZero(let measure):
            let measure = titles.quoted(measure)
            return Phrase(zh: "\(measure.zh)低于零", en: "when \(measure.en) is below zero")
        case .reminded(let times, let span):
            return Phrase(
                zh: "提醒 \(times) 次又过 \(span.phrase.zh)",
                en: "\(span.phrase.en) after \(counted(times, "reminder", "reminders"))"
            )
        case .anyOf(let triggers):
            let phrases = triggers.map(when)
            return Phrase(
                zh: phrases.map(\.zh).joined(separator: "，或"),
                en: phrases.map(\.en).joined(separator: ", or ")
            )
        }
    }
}

extension Ratio {
    fileprivate var terms: String { "\(numerator)/\(denominator)" }

    /// A half has a name.
    fileprivate var part: Phrase {
        self == Ratio(1, 2)
            ? Phrase(zh: "半数", en: "half") : Phrase(zh: " \(terms) ", en: terms)
    }
}

extension Effect {
    /// What a diagram shows of what a step does.
    fileprivate var isOfMoneyOrTime: Bool {
        switch self {
        case .forEach(_, _, let effect): effect.isOfMoneyOrTime
        case .commit, .encumber, .release, .pay, .split, .payLine, .allocate, .match, .topUp,
            .clawBack, .lapseUnspent, .deferToNextYear, .package, .startClock, .resetClock,
            .stopClock, .openDuty:
            true
        case .ceilings, .openLine, .refuseLine, .closeDuty, .remind, .notify, .publish,
            .assignOwner, .clearOwner, .credit, .recognise, .postHours, .reserve, .free,
            .issueTag, .withdrawTag, .createMatter, .splitMatter, .raiseAgendaItem,
            .freezeEvidence, .startRetention:
            false
        }
    }
}
