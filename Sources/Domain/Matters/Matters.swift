package import Kernel

/// The rules about matters: who opens one, what is written into it, who moves it and how. What
/// they are for a matter stands in the institution it was opened under.
package enum Matters {
    package static let contentCharactersMax = 200

    package static func decide(
        _ district: District,
        _ command: MatterCommand,
        _ context: Context
    ) throws(MatterRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        var draft = MatterDraft(district, context)
        switch command {
        case .open(let command): try open(&draft, command)
        case .setFields(let command): try setFields(&draft, command)
        case .addLine(let command): try addLine(&draft, command)
        case .judgeLine(let command): try judgeLine(&draft, command)
        case .attach(let command): try attach(&draft, command)
        case .note(let command): try note(&draft, command)
        case .step(let command): try step(&draft, command)
        case .act(let command): try act(&draft, command)
        case .countDecision(let command): try count(&draft, command)
        case .signDecision(let command): try sign(&draft, command)
        case .link(let command): try link(&draft, command)
        case .measure(let command): try measure(&draft, command)
        case .move(let command): try move(&draft, command)
        case .wake(let command): wake(&draft, command)
        }
        return draft.outcome
    }

    private static func open(
        _ draft: inout MatterDraft,
        _ command: OpenMatter
    ) throws(MatterRefusal) {
        let district = draft.district
        guard district.matters.count < Matter.mattersMax else {
            throw .tooManyMatters(mattersMax: Matter.mattersMax)
        }
        guard let adoption = district.adoption(command.adoption) else {
            throw .unknownAdoption(command.adoption)
        }
        guard adoption.isInForce(at: draft.now) else { throw .notInForce(command.adoption) }
        let institution = adoption.institution
        guard let process = institution.processes.firstIndex(where: { $0.key == command.process })
        else { throw .unknownProcess(command.process) }
        let definition = institution.processes[process]
        guard let place = district.place(command.place) else {
            throw .unknownPlace(command.place)
        }
        guard place.isStanding, district.covers(adoption.place, command.place) else {
            throw .outsideScope(command.place)
        }
        guard district.isSomebody(command.by) else { throw .unknownParty(command.by) }
        guard let role = institution.role(definition.openedBy),
            district.holds(role, command.by, in: nil, under: adoption, at: draft.now)
        else { throw .notYours(roles: [definition.openedBy]) }
        for flag in command.attested {
            let known = institution.preconditions.filter { !$0.isNeededToAdopt }.map(\.key)
            guard known.contains(flag) else { throw .unknownFlag(flag, known: known) }
        }
        let title = try sealed(command.title, Matter.titleCharactersMax, draft.context) {
            .title($0)
        }
        let read = try read(
            command.fields,
            as: definition.fields,
            by: role.actorClass,
            in: district,
            adoption,
            draft.context
        )
        let id = district.nextMatter
        draft.keep([title] + read.texts)
        draft.record(
            .matterOpened(
                MatterOpened(
                    matter: id,
                    rules: Matter.Rules(adoption: command.adoption, process: UInt16(process)),
                    place: command.place,
                    opener: command.by,
                    origin: role.actorClass,
                    title: title.commitment,
                    attested: Array(Set(command.attested)).sorted()
                )
            )
        )
        let filled = MatterFieldsSet(matter: id, line: nil, fields: read.fields, by: command.by)
        if !read.fields.isEmpty { draft.record(.matterFieldsSet(filled)) }
        draft.begin(id)
        draft.settle([id])
    }

    private static func link(
        _ draft: inout MatterDraft,
        _ command: LinkMatters
    ) throws(MatterRefusal) {
        let view = try draft.view(command.matter)
        _ = try handler(command.by, of: view, draft)
        guard command.link.other != command.matter else { throw .linkToItself }
        guard draft.district.matter(command.link.other) != nil else {
            throw .unknownMatter(command.link.other)
        }
        guard !view.matter.links.contains(command.link) else { throw .alreadyLinked }
        guard view.matter.links.count < Matter.linksMax else {
            throw .tooManyLinks(linksMax: Matter.linksMax)
        }
        draft.record(
            .matterLinked(MatterLinked(matter: command.matter, link: command.link))
        )
    }
}

/// What all acts ask.
extension Matters {
    /// A matter that is not closed, and that somebody may write into.
    static func openView(
        _ id: Identifier<Matter>,
        _ party: MatterParty,
        _ draft: MatterDraft
    ) throws(MatterRefusal) -> MatterView {
        let view = try draft.view(id)
        guard !view.state.isFinal else { throw .closed }
        guard draft.district.isSomebody(party) else { throw .unknownParty(party) }
        return view
    }

    /// The role by which somebody has to do with a matter where it stands: they can move it on,
    /// sit in the body that decides or owes the step, or opened or own it.
    static func handler(
        _ party: MatterParty,
        of view: MatterView,
        _ draft: MatterDraft
    ) throws(MatterRefusal) -> ActorClass {
        guard draft.district.isSomebody(party) else { throw .unknownParty(party) }
        let institution = view.adoption.institution
        if view.matter.opener == party { return view.matter.origin }
        var roles: [RoleDefinition] = []
        var bodies: [Key] = view.state.owed.map { [$0.by] } ?? []
        for index in view.leading {
            switch view.process.transitions[index].mover {
            case .by(let role): roles += institution.role(role).map { [$0] } ?? []
            case .decidedBy(let rule): bodies.append(rule.body)
            case .when, .lost: break
            }
        }
        roles += institution.roles.filter { role in
            switch role.holder {
            case .member(let body), .head(let body): bodies.contains(body)
            case .owner: true
            case .resident, .opener, .named: false
            }
        }
        let held = roles.first {
            draft.district.holds(
                $0,
                party,
                in: view.matter,
                under: view.adoption,
                at: draft.now
            )
        }
        guard let held else {
            var named: [Key] = []
            for role in roles where !named.contains(role.key) { named.append(role.key) }
            throw .notYours(roles: named)
        }
        return held.actorClass
    }

    /// The first of these roles that somebody holds.
    static func held(
        _ keys: [Key],
        by party: MatterParty,
        in view: MatterView,
        _ draft: MatterDraft
    ) -> RoleDefinition? {
        keys.lazy.compactMap { view.role($0) }.first {
            draft.district.holds(
                $0,
                party,
                in: view.matter,
                under: view.adoption,
                at: draft.now
            )
        }
    }

    static func sealed(
        _ text: String,
        _ charactersMax: Int,
        _ context: Context,
        _ refusal: (Prose.Flaw) -> MatterRefusal
    ) throws(MatterRefusal) -> SealedText {
        do throws(Prose.Flaw) {
            return context.sealer.seal(try Prose(text, charactersMax: charactersMax))
        } catch {
            throw refusal(error)
        }
    }
}

extension AdoptedInstitution {
    /// Whether matters are opened under it.
    package func isInForce(at now: Instant) -> Bool {
        effective <= now && ended.map { now < $0 } ?? true
    }
}
