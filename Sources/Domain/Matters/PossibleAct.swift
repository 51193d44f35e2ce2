package import Kernel

/// Something that somebody may do in a matter where it stands, by the engine.
package struct PossibleAct: Hashable, Sendable {
    /// What kind of thing it is.
    package enum Kind: Hashable, Sendable {
        /// Takes a step, by its place among the transitions.
        case step(UInt16)
        /// Writes down what a body counted for such a step.
        case count(UInt16)
        /// Signs for what another member counted.
        case confirm(UInt16)
        /// Signs in a role that a step waits for.
        case sign(Key)
        /// Answers a line, by its number.
        case answer(UInt16)
        /// Adds a line of a kind, by its place among them.
        case add(UInt16)
    }

    package let kind: Kind
    /// What stands in its way that no form can put right: time, money, what others must do.
    package let obstacles: [GuardFailure]

    package init(_ kind: Kind, obstacles: [GuardFailure] = []) {
        self.kind = kind
        self.obstacles = obstacles
    }
}

extension District {
    /// What somebody may do in a matter now: steps in the order of the file, then what a body
    /// decides, then signatures and lines. What can be done at once stands before what waits.
    package func possibleActs(
        in id: Identifier<Matter>,
        for party: MatterParty,
        at now: Instant
    ) -> [PossibleAct] {
        guard let view = try? view(id), !view.state.isFinal, isSomebody(party) else { return [] }
        var acts: [PossibleAct] = []
        for index in view.leading {
            acts += self.acts(view, index, party, now).filter { !acts.contains($0) }
        }
        acts += lineActs(view, party, now)
        return acts.filter(\.obstacles.isEmpty) + acts.filter { !$0.obstacles.isEmpty }
    }

    private func acts(
        _ view: MatterView,
        _ index: Int,
        _ party: MatterParty,
        _ now: Instant
    ) -> [PossibleAct] {
        let transition = view.process.transitions[index]
        var acts: [PossibleAct] = []
        switch transition.mover {
        case .by(let key):
            guard let role = view.role(key), holds(role, party, view, now) else { break }
            let scene = scene(view, transition, party, at: now)
            let failures = transition.requires.compactMap { Guards.check($0.rule, scene) }
            acts.append(
                PossibleAct(
                    .step(UInt16(index)),
                    obstacles: failures.filter { !$0.isPutRightByForm }
                )
            )
        case .decidedBy(let rule):
            guard let body = view.adoption.body(rule.body), sits(party, in: body, at: now),
                recusal(of: party, from: view.matter) == nil
            else { break }
            if let pending = view.matter.decision, Int(pending.transition) == index {
                if pending.by != party { acts.append(PossibleAct(.confirm(UInt16(index)))) }
            } else {
                acts.append(PossibleAct(.count(UInt16(index))))
            }
        case .when, .lost: break
        }
        for case .signedBy(let counts) in transition.requires.map(\.rule) {
            for key in counts.map(\.role) {
                guard
                    let number = view.adoption.institution.roles.firstIndex(where: { $0.key == key }
                    )
                else { continue }
                let role = view.adoption.institution.roles[number]
                let own = MatterSignature(party: party, role: UInt16(number))
                guard holds(role, party, view, now), !view.matter.signatures.contains(own) else {
                    continue
                }
                acts.append(PossibleAct(.sign(key)))
            }
        }
        return acts
    }

    private func lineActs(
        _ view: MatterView,
        _ party: MatterParty,
        _ now: Instant
    ) -> [PossibleAct] {
        guard !view.matter.isEvidenceFrozen else { return [] }
        var acts: [PossibleAct] = []
        if view.matter.lines.contains(where: { $0.verdict == nil }),
            let sight = stanceSight(in: view.id, party, at: now)
        {
            acts += sight.answered.filter { view.matter.lines[$0].verdict == nil }
                .map { PossibleAct(.answer(UInt16($0))) }
        }
        guard view.matter.lines.count < Matter.linesMax else { return acts }
        for (number, kind) in view.process.lines.enumerated()
        where holdsAny(kind.addedBy, party, view, now) {
            acts.append(PossibleAct(.add(UInt16(number))))
        }
        return acts
    }

    private func holdsAny(
        _ keys: [Key],
        _ party: MatterParty,
        _ view: MatterView,
        _ now: Instant
    ) -> Bool {
        keys.compactMap { view.role($0) }.contains { holds($0, party, view, now) }
    }

    private func holds(
        _ role: RoleDefinition,
        _ party: MatterParty,
        _ view: MatterView,
        _ now: Instant
    ) -> Bool {
        holds(role, party, in: view.matter, under: view.adoption, at: now)
    }
}

extension GuardFailure {
    /// Whether whoever takes the step can put it right in the form of the step.
    fileprivate var isPutRightByForm: Bool {
        switch self {
        case .fieldsComplete, .evidence, .cites, .unfilled, .named: true
        case .checklist(_, let others, _): others.isEmpty
        case .anyOf(let failures): failures.contains(where: \.isPutRightByForm)
        case .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy, .present,
            .accompaniedBy, .listedCollector, .capacity, .freeHours, .withinScope, .contributed,
            .consent, .recommendations, .answered, .verdict, .linesAtLeast, .surveyFrame,
            .reportComplete, .validDocument, .offers, .unique, .precondition, .publishedFor,
            .elapsed, .notified, .notifiedEach, .fundsAvailable, .amountAtMost, .purposeIn,
            .baselineKept, .pledged, .runway, .threeWayMatch, .inCatalogue, .ratio,
            .reservedShare, .noMoneyPaid, .noOpenDuties, .unmeasured, .noLine, .unbound:
            false
        }
    }
}

extension TransitionDefinition {
    /// Fields that the step asks for: those that must be filled, and those that its guards and
    /// effects read.
    package var questions: (needed: [Key], read: [Key]) {
        var (needed, read): ([Key], [Key]) = ([], [])
        for rule in requires.map(\.rule) {
            needed += rule.fieldsNeeded
            read += rule.fieldsRead
        }
        for effect in does { needed += effect.fieldsNeeded }
        needed = needed.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        read = read.reduce(into: []) {
            if !$0.contains($1), !needed.contains($1) { $0.append($1) }
        }
        return (needed, read)
    }

    /// Kinds of papers that must be attached.
    package var papersAsked: [Key] {
        requires.flatMap { requirement -> [Key] in
            if case .evidence(let kinds) = requirement.rule { kinds } else { [] }
        }
    }
}

extension Guard {
    fileprivate var fieldsNeeded: [Key] {
        switch self {
        case .fieldsComplete(let keys): keys
        case .checklist(let items, _): items
        case .cites(_, let field), .named(let field), .amountAtMost(let field, _),
            .purposeIn(_, let field):
            [field]
        case .fundsAvailable(_, let amount): [amount]
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .listedCollector, .capacity, .freeHours, .withinScope,
            .contributed, .consent, .evidence, .recommendations, .answered, .verdict,
            .linesAtLeast, .surveyFrame, .reportComplete, .validDocument, .offers, .unique,
            .precondition, .publishedFor, .elapsed, .notified, .notifiedEach, .baselineKept,
            .pledged, .runway, .threeWayMatch, .inCatalogue, .ratio, .reservedShare,
            .noMoneyPaid, .noOpenDuties:
            []
        }
    }

    fileprivate var fieldsRead: [Key] {
        switch self {
        case .threeWayMatch(let receipt, let invoice, _): [receipt, invoice]
        case .freeHours(let free, let need): [free, need]
        case .ratio(let of, let to, _): [of, to]
        case .runway(_, _, let monthly): [monthly]
        case .reservedShare(let places, let others, _): [places, others]
        case .inCatalogue(let item, let price): [item, price]
        case .offers(_, _, let reason): [reason]
        case .unique(let fields): fields
        case .fieldsComplete, .checklist, .cites, .named, .amountAtMost, .purposeIn,
            .fundsAvailable, .anyOf, .each, .any, .none, .notConflicted, .distinctPersons,
            .origin, .signedBy, .present, .accompaniedBy, .listedCollector, .capacity,
            .withinScope, .contributed, .consent, .evidence, .recommendations, .answered,
            .verdict, .linesAtLeast, .surveyFrame, .reportComplete, .validDocument,
            .precondition, .publishedFor, .elapsed, .notified, .notifiedEach, .baselineKept,
            .pledged, .noMoneyPaid, .noOpenDuties:
            []
        }
    }
}

extension Effect {
    fileprivate var fieldsNeeded: [Key] {
        switch self {
        case .commit(_, let amount), .encumber(_, let amount), .pay(let amount),
            .split(_, let amount), .topUp(_, let amount), .clawBack(let amount),
            .deferToNextYear(_, let amount), .match(_, _, let amount):
            [amount]
        case .postHours(let minutes): [minutes]
        case .reserve(let places), .free(let places): [places]
        case .assignOwner(let field): [field].compactMap { $0 }
        case .forEach, .release, .ceilings, .openLine, .payLine, .refuseLine, .allocate,
            .lapseUnspent, .package, .startClock, .resetClock, .stopClock, .openDuty, .closeDuty,
            .remind, .notify, .publish, .clearOwner, .credit, .recognise, .issueTag,
            .withdrawTag, .createMatter, .splitMatter, .raiseAgendaItem, .freezeEvidence,
            .startRetention:
            []
        }
    }
}
