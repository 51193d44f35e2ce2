import Kernel

/// What happens though nobody presses.
extension MatterDraft {
    /// Steps that one act may lead to by themselves.
    static let cascadeMax = 16

    /// Takes the steps whose condition has come true, and sets when the clock looks again.
    mutating func settle(_ ids: [Identifier<Matter>]) {
        for id in ids {
            var steps = 0
            while steps < Self.cascadeMax, takeDue(id) { steps += 1 }
            setWake(id)
        }
    }

    /// Takes the first step in the file that is due and that nothing stands in the way of.
    private mutating func takeDue(_ id: Identifier<Matter>) -> Bool {
        guard let view = try? view(id), view.matter.acts.count < Matter.actsMax else {
            return false
        }
        for index in view.leading {
            let transition = view.process.transitions[index]
            guard case .when(let trigger) = transition.mover,
                trigger.holds(for: view, in: district, at: now)
            else { continue }
            var attempt = self
            do throws(MatterRefusal) {
                try Matters.check(transition, view, nil, self)
                try attempt.take(index, of: view, by: nil, role: nil)
            } catch {
                continue
            }
            self = attempt
            return true
        }
        return false
    }

    private mutating func setWake(_ id: Identifier<Matter>) {
        guard let view = try? view(id) else { return }
        let moments = view.leading.compactMap { index -> Instant? in
            let transition = view.process.transitions[index]
            guard case .when(let trigger) = transition.mover else { return nil }
            if trigger.holds(for: view, in: district, at: now) {
                return transition.dependsOnTime ? tomorrow : nil
            }
            return trigger.moment(after: now, for: view, in: district)
        }
        let next = moments.min()
        guard next != view.matter.wakes else { return }
        record(change(.wakes(next), of: id))
    }

    /// A step that is due waits for a guard that time alone may open: it is looked at daily.
    private var tomorrow: Instant {
        district.today(now).adding(days: 1)
            .start(offsetMinutes: district.founding?.offsetMinutes ?? 0)
    }
}

extension Matters {
    /// The moment that was set has come.
    static func wake(_ draft: inout MatterDraft, _ command: WakeMatter) {
        guard draft.district.matter(command.matter)?.wakes != nil else { return }
        draft.record(draft.change(.wakes(nil), of: command.matter))
        draft.settle([command.matter])
    }
}

extension Trigger {
    func holds(for view: MatterView, in district: District, at now: Instant) -> Bool {
        switch self {
        case .due, .elapsed, .no, .reminded:
            return deadline(for: view, in: district).map { $0 <= now } ?? false
        case .count(let event, let span, let atLeast):
            let count = view.acts(of: event).count { district.due(span, after: $0) > now }
            return count >= atLeast
        case .drop(let key, let share):
            guard let measure = view.measure(key), let before = measure.before, before > 0,
                measure.latest < before
            else { return false }
            // Widened: the product of two 64-bit numbers.
            let fall = UInt64(before.subtractingReportingOverflow(measure.latest).partialValue)
            let left = fall.multipliedFullWidth(by: share.denominator)
            let right = UInt64(before).multipliedFullWidth(by: share.numerator)
            return (left.high, left.low) >= (right.high, right.low)
        case .belowZero(let key): return view.measure(key).map { $0.latest < 0 } ?? false
        case .anyOf(let triggers):
            return triggers.contains { $0.holds(for: view, in: district, at: now) }
        }
    }

    /// The first moment after `now` at which it may come true by itself.
    func moment(after now: Instant, for view: MatterView, in district: District) -> Instant? {
        if case .anyOf(let triggers) = self {
            return triggers.compactMap { $0.moment(after: now, for: view, in: district) }.min()
        }
        return deadline(for: view, in: district).flatMap { $0 > now ? $0 : nil }
    }

    /// When time alone makes it come true.
    private func deadline(for view: MatterView, in district: District) -> Instant? {
        switch self {
        case .due(let clock):
            return view.matter.clocks.first { view.process.clocks[Int($0.clock)].key == clock }?
                .due
        case .elapsed(let span): return district.due(span, after: view.matter.entered)
        case .no(let event, let span):
            let last = view.acts(of: event).last ?? view.matter.entered
            return district.due(span, after: max(last, view.matter.entered))
        case .reminded(let times, let span):
            guard times >= 1, view.matter.reminders.count >= times else { return nil }
            return district.due(span, after: view.matter.reminders[times - 1])
        case .count, .drop, .belowZero, .anyOf: return nil
        }
    }
}

extension TransitionDefinition {
    /// Whether waiting alone may let its guards hold.
    fileprivate var dependsOnTime: Bool { requires.contains { $0.rule.dependsOnTime } }
}

extension Guard {
    fileprivate var dependsOnTime: Bool {
        switch self {
        case .anyOf(let guards): guards.contains { $0.dependsOnTime }
        case .each(_, let rule), .any(_, let rule), .none(_, let rule): rule.dependsOnTime
        case .publishedFor, .elapsed: true
        case .notConflicted, .distinctPersons, .origin, .signedBy, .present, .accompaniedBy,
            .named, .listedCollector, .capacity, .freeHours, .withinScope, .contributed,
            .consent, .fieldsComplete, .evidence, .recommendations, .answered, .verdict,
            .linesAtLeast, .surveyFrame, .cites, .checklist, .reportComplete, .validDocument,
            .offers, .unique, .precondition, .notified, .notifiedEach, .fundsAvailable,
            .amountAtMost, .purposeIn, .baselineKept, .pledged, .runway, .threeWayMatch,
            .inCatalogue, .ratio, .reservedShare, .noMoneyPaid, .noOpenDuties:
            false
        }
    }
}

extension MatterView {
    /// When a step was taken, the earliest first.
    fileprivate func acts(of event: Key) -> [Instant] {
        matter.acts.compactMap { act in
            process.transitions[Int(act.transition)].event == event ? act.at : nil
        }
    }

    fileprivate func measure(_ key: Key) -> MatterMeasure? {
        matter.measures.first {
            adoption.institution.measures[Int($0.measure)].key == key
        }
    }
}
