import Domain
import HTML
import Kernel
import Words

/// Where a thing stands, in the words everybody knows: the ribbon, and who acts next by when.
extension Thing {
    private static let steps: [Phase] = [.heard, .deciding, .doing, .lookingBack]

    var ribbon: Ribbon {
        let seen = phasesSeen
        return Ribbon(
            label: context.words(ThingWords.ribbon),
            steps: Self.steps.enumerated().map { number, phase in
                let standing = standing(number, seen)
                let words =
                    switch standing {
                    case .done: ThingWords.stepDone
                    case .now: ThingWords.stepNow
                    case .ahead: state.isFinal ? ThingWords.stepNever : ThingWords.stepAhead
                    }
                return Ribbon.Step(
                    context.words(ThingWords.phase(phase)),
                    standing,
                    words: context.words(words),
                    note: standing == .now ? local(state.title) : nil
                )
            }
        )
    }

    /// Of what is finished, only the steps it came through are behind us.
    private func standing(_ number: Int, _ seen: Set<Phase>) -> Ribbon.Standing {
        guard let now = Self.steps.firstIndex(of: state.phase) else {
            return seen.contains(Self.steps[number]) ? .done : .ahead
        }
        return number < now ? .done : number == now ? .now : .ahead
    }

    private var phasesSeen: Set<Phase> {
        let begun = process.states.first { $0.key == process.initial }.map { [$0.phase] } ?? []
        return matter.acts.reduce(into: Set(begun)) { seen, act in
            let to = process.transitions[Int(act.transition)].to
            if let state = process.states.first(where: { $0.key == to }) {
                seen.insert(state.phase)
            }
        }
    }

    /// The steps that lead on from here, in the order of the file.
    private var leading: [TransitionDefinition] {
        process.transitions.filter { $0.from.contains(state.key) }
    }

    var nextAct: NextAct {
        guard !state.isFinal else {
            return NextAct(
                label: context.words(ThingWords.finished),
                sentence: context.words(
                    ThingWords.finishedOn(local(state.title), context.day(matter.entered))
                )
            )
        }
        return NextAct(label: context.words(ThingWords.next), sentence: nextSentence)
    }

    /// In one line, for lists.
    var nextSentence: String {
        let pressed = pressedNext
        if let pending = matter.decision,
            case .decidedBy(let rule) = process.transitions[Int(pending.transition)].mover
        {
            return context.words(ThingWords.countWaits(bodyName(rule.body)))
        }
        if let duty = matter.duty.flatMap(district.duty) {
            let who = context.words(context.bodyNames.owner(duty, at: context.moment))
            let day = context.lastDay(before: duty.due)
            return context.words(
                duty.isOverdue(at: context.moment)
                    ? ThingWords.late(who, since: day)
                    : ThingWords.owes(who, pressed.first?.step, by: day)
            )
        }
        if let next = pressed.first {
            let day = matter.wakes.map { context.lastDay(before: $0) }
            return context.words(ThingWords.acts(next.who, next.step, by: day))
        }
        if let step = leading.first {
            return context.words(ThingWords.byItself(local(step.title)))
        }
        return context.words(ThingWords.nobodyNext)
    }

    /// Who may take which step from here.
    private var pressedNext: [(who: String, step: String)] {
        leading.compactMap { step in
            switch step.mover {
            case .by(let key):
                adoption.institution.role(key).map { (who($0), local(step.title)) }
            case .decidedBy(let rule): (bodyName(rule.body), local(step.title))
            case .lost, .when: nil
            }
        }
    }
}
