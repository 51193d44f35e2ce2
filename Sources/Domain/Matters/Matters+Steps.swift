import Kernel

/// Who takes a step, what stands in its way, and what it does.
extension Matters {
    static func step(
        _ draft: inout MatterDraft,
        _ command: StepMatter
    ) throws(MatterRefusal) {
        let view = try openView(command.matter, command.by, draft)
        guard view.matter.acts.count < Matter.actsMax else {
            throw .tooManyActs(actsMax: Matter.actsMax)
        }
        let (index, role) = try pressed(command, view, draft)
        let transition = view.process.transitions[index]
        let reason = try reason(command.reason, isNeeded: transition.needsReason, draft)
        try check(transition, view, command.by, draft)
        draft.keep([reason].compactMap { $0 })
        try draft.take(index, of: view, by: command.by, role: role, reason?.commitment)
        draft.settle([command.matter])
    }

    /// The step of that name that whoever asks may take where the matter stands.
    private static func pressed(
        _ command: StepMatter,
        _ view: MatterView,
        _ draft: MatterDraft
    ) throws(MatterRefusal) -> (index: Int, role: UInt16) {
        let named = view.leading.filter { view.process.transitions[$0].event == command.event }
        var roles: [Key] = []
        var instead: MatterRefusal?
        for index in named {
            switch view.process.transitions[index].mover {
            case .by(let key):
                if let role = held([key], by: command.by, in: view, draft) {
                    let number = view.adoption.institution.roles.firstIndex(of: role) ?? 0
                    return (index, UInt16(number))
                }
                if !roles.contains(key) { roles.append(key) }
            case .decidedBy(let rule): instead = .bodyDecides(rule.body)
            case .when, .lost: instead = instead ?? .nobodyPresses(command.event)
            }
        }
        if !roles.isEmpty { throw notHeld(roles, by: command.by, in: view, draft) }
        if let instead { throw instead }
        var possible: [Key] = []
        for index in view.leading {
            let event = view.process.transitions[index].event
            if !possible.contains(event) { possible.append(event) }
        }
        throw .noSuchStep(command.event, possible: possible)
    }

    static func reason(
        _ text: String?,
        isNeeded: Bool,
        _ draft: MatterDraft
    ) throws(MatterRefusal) -> SealedText? {
        guard let text else {
            guard !isNeeded else { throw .reasonMissing }
            return nil
        }
        return try sealed(text, Matter.reasonCharactersMax, draft.context) { .reason($0) }
    }

    /// Everything that stands in the way of a step at once, so that nobody comes back for the next.
    static func check(
        _ transition: TransitionDefinition,
        _ view: MatterView,
        _ actor: MatterParty?,
        _ draft: MatterDraft
    ) throws(MatterRefusal) {
        let scene = draft.district.scene(view, transition, actor, at: draft.now)
        let failures = transition.requires.compactMap { Guards.check($0.rule, scene) }
        guard failures.isEmpty else { throw .guards(failures) }
    }
}

extension MatterDraft {
    /// Takes a step whose guards hold, with all it does.
    mutating func take(
        _ index: Int,
        of view: MatterView,
        by party: MatterParty?,
        role: UInt16?,
        _ reason: Digest? = nil
    ) throws(MatterRefusal) {
        let transition = view.process.transitions[index]
        let isLeaving = transition.to != view.state.key
        let mattersBefore = district.matters.count
        if isLeaving { closeStep(of: view.id, party == nil ? .lapsed : .fulfilled) }
        record(
            .matterStepped(
                MatterStepped(
                    matter: view.id,
                    transition: UInt16(index),
                    by: party,
                    role: role,
                    reason: reason
                )
            )
        )
        if let stage = transition.stage, let role {
            let side = view.adoption.institution.roles[Int(role)].actorClass
            record(change(.contributed(stage, by: side), of: view.id))
        }
        for effect in transition.does {
            let scene = district.scene(try self.view(view.id), transition, party, at: now)
            do throws(EffectFailure) {
                for event in try Effects.events(effect, scene) { record(event) }
            } catch {
                throw .effect(error)
            }
        }
        if isLeaving { begin(view.id) }
        for number in mattersBefore..<district.matters.count {
            let opened = Identifier<Matter>(UInt64(number) + 1)
            begin(opened)
            settle([opened])
        }
    }

    func change(_ change: MatterChange, of matter: Identifier<Matter>) -> Event {
        .matterChanged(MatterChanged(matter: matter, change: change))
    }

    /// What is owed in the state that a matter has entered.
    mutating func begin(_ id: Identifier<Matter>) {
        guard let view = try? self.view(id), view.matter.duty == nil,
            let owed = view.state.owed
        else { return }
        record(
            Duties.opening(
                .matter(id, .step),
                owner: view.adoption.body(owed.by).map(district.standing),
                due: district.due(owed.within, after: now),
                escalatesTo: owed.escalatesTo.flatMap(view.adoption.body),
                in: district
            )
        )
    }

    mutating func closeStep(of id: Identifier<Matter>, _ ending: DutyEnding) {
        guard let event = Duties.closing(.matter(id, .step), ending, in: district) else { return }
        record(event)
    }

    /// A promise opens a duty of the body that made it; another answer takes the earlier back.
    mutating func promise(
        _ id: Identifier<Matter>,
        _ line: UInt16,
        _ promise: LinePromise?
    ) {
        let kind = DutyKind.matter(id, .promise(line: line))
        if let event = Duties.closing(kind, .lapsed, in: district) { record(event) }
        guard let promise else { return }
        record(
            Duties.opening(
                kind,
                owner: promise.body,
                due: promise.day.adding(days: 1)
                    .start(offsetMinutes: district.founding?.offsetMinutes ?? 0),
                escalatesTo: nil,
                in: district
            )
        )
    }
}
