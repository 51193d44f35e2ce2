import Kernel

/// A way in which a body decides. Each makes sure of a count in its own way; what a count means is
/// the same for all.
package protocol DecisionInstrument {
    /// Refuses a count that cannot be, with what is on file of the body.
    static func check(
        _ count: DecisionCount,
        membersCount: Int
    ) throws(MatterRefusal)
}

/// Members of the body sign what was counted in the room: one writes it down, another vouches.
package enum SignOff: DecisionInstrument {
    package static func check(
        _ count: DecisionCount,
        membersCount: Int
    ) throws(MatterRefusal) {
        guard count.members == membersCount else {
            throw .membersDiffer(stated: count.members, onFile: membersCount)
        }
        let parts = [count.present, count.yes, count.no, count.abstained]
        for part in parts {
            guard (0...count.members).contains(part) else {
                throw .countBeyond(counted: part, most: count.members)
            }
        }
        let votes = count.yes + count.no + count.abstained
        guard votes <= count.present else {
            throw .countBeyond(counted: votes, most: count.present)
        }
    }
}

extension DecisionRule {
    /// Whether a count carries; exact, never rounded.
    package func isCarried(by count: DecisionCount) -> Bool {
        let of =
            switch denominator {
            case .cast: count.yes + count.no
            case .present: count.present
            case .members: count.members
            }
        guard of > 0, count.yes > 0 else { return false }
        return switch threshold {
        case .moreThan(let share): Self.compare(count.yes, of, share) > 0
        case .atLeast(let share): Self.compare(count.yes, of, share) >= 0
        }
    }

    /// How many must be present.
    package func needed(of members: Int) -> Int {
        switch quorum {
        case .count(let count): count
        case .share(let share):
            (0...members).first { Self.compare($0, members, share) >= 0 } ?? members + 1
        case .moreThan(let share):
            (0...members).first { Self.compare($0, members, share) > 0 } ?? members + 1
        }
    }

    /// Below zero where `part` is less than the share of the whole; counts and terms are far below
    /// 32 bits, so that no product overflows.
    private static func compare(_ part: Int, _ whole: Int, _ share: Ratio) -> Int {
        let left = UInt64(part) * share.denominator
        let right = UInt64(whole) * share.numerator
        return left == right ? 0 : left < right ? -1 : 1
    }
}

extension Matters {
    /// The instrument of a rule. Until the others are built, sign-off stands in for them.
    private static func instrument(
        of rule: DecisionRule
    ) -> any DecisionInstrument.Type {
        switch rule.instrument {
        case .signOff, .vote, .ballot, .motion, .scoring, .survey: SignOff.self
        }
    }

    static func count(
        _ draft: inout MatterDraft,
        _ command: CountDecision
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        let decided = view.leading.first { index in
            let transition = view.process.transitions[index]
            guard transition.event == command.event, case .decidedBy = transition.mover else {
                return false
            }
            return true
        }
        guard let decided, case .decidedBy(let rule) = view.process.transitions[decided].mover
        else { throw .notDecidedByBody(command.event) }
        try checkMember(command.by, rule, view, draft)
        try check(command.count, rule, view, draft)
        draft.record(
            .matterDecisionCounted(
                MatterDecisionCounted(
                    matter: command.matter,
                    transition: UInt16(decided),
                    count: command.count,
                    by: command.by
                )
            )
        )
        draft.settle([command.matter])
    }

    static func sign(
        _ draft: inout MatterDraft,
        _ command: SignDecision
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        guard let pending = view.matter.decision else { throw .nothingCounted }
        let transition = view.process.transitions[Int(pending.transition)]
        guard case .decidedBy(let rule) = transition.mover else { throw .nothingCounted }
        guard pending.by != command.by else { throw .sameSigner }
        try checkMember(command.by, rule, view, draft)
        try check(pending.count, rule, view, draft)
        let isCarried = rule.isCarried(by: pending.count)
        let reason = try reason(command.reason, isNeeded: transition.needsReason, draft)
        draft.keep([reason].compactMap { $0 })
        draft.record(
            .matterDecisionSigned(
                MatterDecisionSigned(
                    matter: command.matter,
                    isCarried: isCarried,
                    by: command.by
                )
            )
        )
        let next = isCarried ? Int(pending.transition) : lost(rule, view)
        if let next {
            let view = try draft.view(command.matter)
            try check(view.process.transitions[next], view, command.by, draft)
            try draft.take(
                next,
                of: view,
                by: command.by,
                role: seat(of: command.by, rule, view, draft),
                reason?.commitment
            )
        }
        draft.settle([command.matter])
    }

    /// The step that is taken instead where it is lost.
    private static func lost(_ rule: DecisionRule, _ view: MatterView) -> Int? {
        rule.otherwise.flatMap { event in
            view.leading.first { view.process.transitions[$0].event == event }
        }
    }

    /// A role of the body that somebody holds, for the record of the step.
    private static func seat(
        of party: MatterParty,
        _ rule: DecisionRule,
        _ view: MatterView,
        _ draft: MatterDraft
    ) -> UInt16? {
        let roles = view.adoption.institution.roles
        return roles.firstIndex { role in
            guard case .member(rule.body) = role.holder else { return false }
            return held([role.key], by: party, in: view, draft) != nil
        }.map { UInt16($0) }
    }

    /// Members only, and nobody who has to do with the matter themselves.
    private static func checkMember(
        _ party: MatterParty,
        _ rule: DecisionRule,
        _ view: MatterView,
        _ draft: MatterDraft
    ) throws(MatterRefusal) {
        guard let body = view.adoption.body(rule.body),
            draft.district.sits(party, in: body, at: draft.now)
        else { throw .notYours(roles: [rule.body]) }
        let both = draft.district.dualPost(
            of: party,
            in: rule.body,
            under: view.adoption,
            at: draft.now
        )
        if let both { throw .dualPost(both.body, both.other) }
        if let recusal = draft.district.recusal(of: party, from: view.matter) {
            throw .recused(recusal)
        }
    }

    private static func check(
        _ count: DecisionCount,
        _ rule: DecisionRule,
        _ view: MatterView,
        _ draft: MatterDraft
    ) throws(MatterRefusal) {
        let members =
            view.adoption.body(rule.body)
            .map { draft.district.membersCount(of: $0, at: draft.now) } ?? 0
        try instrument(of: rule).check(count, membersCount: members)
        let needed = rule.needed(of: members)
        guard count.present >= needed else {
            throw .noQuorum(present: count.present, needed: needed, members: members)
        }
    }
}
