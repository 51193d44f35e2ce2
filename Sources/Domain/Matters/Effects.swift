import Kernel

/// What steps do besides moving the matter. Each effect answers with the events that would be
/// recorded, or says why it cannot happen; nothing happens by halves.
package enum Effects {
    /// Of one act; what a time bank counts is another matter.
    package static let minutesMax: Int64 = 10_000
    package static let placesMax: Int64 = 100_000

    /// Several effects, each on what the ones before it left.
    package static func events(
        _ effects: [Effect],
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        var scene = scene
        var events: [Event] = []
        for effect in effects {
            let more = try self.events(effect, scene)
            scene = scene.after(more)
            events += more
        }
        return events
    }

    package static func events(
        _ effect: Effect,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        switch effect {
        case .forEach(let lines, let verdicts, let effect):
            try forEach(lines, verdicts, effect, scene)
        case .commit(let fund, let amount): try commit(fund, amount, scene)
        case .encumber(let fund, let amount): try encumber(fund, amount, scene)
        case .release: Funds.release(ofMatter: scene.id.rawValue, in: scene.district)
        case .pay(let amount): try pay(try scene.needed(amount), scene)
        case .split(let cofinancing, let amount): try split(cofinancing, amount, scene)
        case .ceilings(let lines, let amount): try ceilings(lines, amount, scene)
        case .openLine(let lines): openLine(lines, scene)
        case .payLine(let amount): try payLine(amount, scene)
        case .refuseLine: [scene.changed(.lineRefused(try scene.neededLine().number))]
        case .allocate(let fund): try allocate(fund, scene)
        case .match(let fund, let from, let amount): try match(fund, from, amount, scene)
        case .topUp(let fund, let amount): try topUp(fund, amount, scene)
        case .clawBack(let amount): try clawBack(amount, scene)
        case .lapseUnspent(let fund): try lapseUnspent(fund, scene)
        case .deferToNextYear(let fund, let amount): try deferToNextYear(fund, amount, scene)
        case .package(let funds): try package(funds, scene)
        case .startClock(let clock), .resetClock(let clock): try startClock(clock, scene)
        case .stopClock(let clock): try stopClock(clock, scene)
        case .openDuty(let body, let span): try openDuty(body, span, scene)
        case .closeDuty: closeDuty(scene)
        case .remind(let role): try remind(role, scene)
        case .notify(let role): try notify(role, scene)
        case .publish(let aggregateOnly):
            [scene.changed(.published(aggregateOnly: aggregateOnly))]
        case .assignOwner(let field): try assignOwner(field, scene)
        case .clearOwner: scene.matter.owner == nil ? [] : [scene.changed(.owned(by: nil))]
        case .credit(let stage): credit(stage, scene)
        case .recognise(let key): [scene.changed(.recognised(key))]
        case .postHours(let minutes): try postHours(minutes, scene)
        case .reserve(let places): try reserve(places, scene)
        case .free(let places): try free(places, scene)
        case .issueTag: scene.matter.hasTag ? [] : [scene.changed(.tagged(true))]
        case .withdrawTag: scene.matter.hasTag ? [scene.changed(.tagged(false))] : []
        case .createMatter(let process, let fields): try createMatter(process, fields, scene)
        case .splitMatter(let process, let lines): try splitMatter(process, lines, scene)
        case .raiseAgendaItem(let body): try raiseAgendaItem(body, scene)
        case .freezeEvidence:
            scene.matter.isEvidenceFrozen ? [] : [scene.changed(.evidenceFrozen)]
        case .startRetention(let months): startRetention(months, scene)
        }
    }

    private static func forEach(
        _ lines: Key,
        _ verdicts: [Key],
        _ effect: Effect,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] {
        var scene = scene
        var events: [Event] = []
        for number in scene.lines(lines) {
            let found = scene.verdict(of: scene.matter.lines[Int(number)])?.key
            guard verdicts.isEmpty || found.map(verdicts.contains) ?? false else { continue }
            let more = try self.events(effect, scene.looking(at: number))
            scene = scene.after(more)
            events += more
        }
        return events
    }
}

extension Scene {
    /// The scene once these events have happened.
    func after(_ events: [Event]) -> Scene {
        guard !events.isEmpty else { return self }
        var district = district
        for event in events { district.evolve(event, .working(now)) }
        return Scene(
            district: district,
            id: id,
            matter: district.matter(id) ?? matter,
            adoption: adoption,
            process: process,
            transition: transition,
            actor: actor,
            line: line,
            now: now
        )
    }

    func changed(_ change: MatterChange) -> Event {
        .matterChanged(MatterChanged(matter: id, change: change))
    }

    func needed(_ amount: Key) throws(EffectFailure) -> Money {
        guard let found = self.amount(amount) else { throw .unfilled(field: amount) }
        return found
    }

    func neededNumber(_ field: Key) throws(EffectFailure) -> Int64 {
        guard let found = number(field) else { throw .unfilled(field: field) }
        return found
    }

    func neededFund(_ key: Key) throws(EffectFailure) -> Identifier<Fund> {
        guard let fund = adoption.fund(key) else { throw .unbound(key) }
        return fund
    }

    func neededLine() throws(EffectFailure) -> (number: UInt16, line: MatterLine) {
        guard let line, let row = currentLine else { throw .noLine }
        return (line, row)
    }
}
