package import Kernel

/// The rules for those who stand for or against a matter: their words are answered, their names are
/// for a mediator, and what they say is theirs to take back.
///
/// Silence is never counted, one way or the other: there is no command that could say so.
package enum Objections {
    /// The same under the name of the feature.
    static func answer(
        _ district: District,
        _ command: ObjectionCommand,
        _ context: Context
    ) throws(Refusal) -> Outcome {
        do throws(ObjectionRefusal) {
            return try decide(district, command, context)
        } catch {
            throw .objections(error)
        }
    }

    package static func decide(
        _ district: District,
        _ command: ObjectionCommand,
        _ context: Context
    ) throws(ObjectionRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .name(let command): return try name(district, command, context)
        case .withdraw(let command): return try withdraw(district, command)
        case .contact(let command): return try contact(district, command, context)
        case .allowContact(let command): return try allow(district, command)
        case .state(let command): return try state(district, command, context)
        }
    }

    private static func name(
        _ district: District,
        _ command: NameMediator,
        _ context: Context
    ) throws(ObjectionRefusal) -> Outcome {
        let id = command.matter
        guard district.maySee(id, command.by, at: context.now), let matter = district.matter(id)
        else { throw .notForYou }
        guard district.namesMediator(command.by, of: id, at: context.now) else {
            throw .notYoursToName
        }
        let kinds = district.process(of: matter)?.lines ?? []
        guard kinds.contains(where: { $0.stance == .objection }) else { throw .noStances }
        guard command.mediator != command.by else { throw .oneself }
        if let flaw = district.mediatorFlaw(of: command.mediator, in: id, at: context.now) {
            throw .unfit(flaw)
        }
        // One after the other they would all learn the names.
        guard district.mediator(of: id, at: context.now) == nil else { throw .named }
        let event = MediatorNamed(matter: id, mediator: command.mediator, by: command.by)
        return Outcome(events: [.objections(.mediatorNamed(event))])
    }

    private static func withdraw(
        _ district: District,
        _ command: WithdrawStance
    ) throws(ObjectionRefusal) -> Outcome {
        let line = try own(command.line, of: command.matter, command.by, in: district)
        let texts = line.fields.compactMap(\.text).filter { district.removal(of: $0) == nil }
        let event = StanceWithdrawn(matter: command.matter, line: command.line)
        let removed = texts.map { text in
            Event.textRemoved(TextRemoved(text: text, rule: .personalInformation))
        }
        return Outcome(
            events: [.objections(.withdrawn(event))] + removed,
            writes: texts.map(SideWrite.erase)
        )
    }

    private static func contact(
        _ district: District,
        _ command: NoteContact,
        _ context: Context
    ) throws(ObjectionRefusal) -> Outcome {
        let id = command.matter
        guard district.mediator(of: id, at: context.now) == command.by else { throw .notMediator }
        guard let matter = district.matter(id), matter.lines.indices.contains(Int(command.line)),
            case let line = matter.lines[Int(command.line)], !line.isWithdrawn,
            district.stance(of: line, in: matter) == .objection
        else { throw .notForYou }
        let mediation = district.mediations[id]
        guard !mediation.refusing.contains(line.addedBy) else { throw .contactRefused }
        let times = district.contacts(with: line.addedBy, about: id, at: context.now)
        guard times < Mediation.contactsPerWeekMax else {
            throw .contactedEnough(
                timesMax: Mediation.contactsPerWeekMax,
                days: Mediation.weekDays
            )
        }
        guard mediation.contacts.count < Mediation.contactsMax else {
            throw .tooManyContacts(contactsMax: Mediation.contactsMax)
        }
        let event = ObjectorContacted(matter: id, line: command.line, by: command.by)
        return Outcome(events: [.objections(.contacted(event))])
    }

    private static func allow(
        _ district: District,
        _ command: AllowContact
    ) throws(ObjectionRefusal) -> Outcome {
        guard let matter = district.matter(command.matter),
            matter.lines.contains(where: { line in
                line.addedBy == command.by && !line.isWithdrawn
                    && district.stance(of: line, in: matter) == .objection
            })
        else { throw .notForYou }
        let isAllowed = !district.mediations[command.matter].refusing.contains(command.by)
        guard isAllowed != command.isAllowed else { throw .nothingChanged }
        let event = ContactAllowed(
            matter: command.matter,
            isAllowed: command.isAllowed,
            by: command.by
        )
        return Outcome(events: [.objections(.contactAllowed(event))])
    }

    private static func state(
        _ district: District,
        _ command: StateMinority,
        _ context: Context
    ) throws(ObjectionRefusal) -> Outcome {
        let id = command.matter
        guard district.mediator(of: id, at: context.now) == command.by else { throw .notMediator }
        guard let act = district.lastDecision(of: id) else { throw .nothingDecided }
        guard !district.mediations[id].statements.contains(where: { $0.act == act }) else {
            throw .stated
        }
        let text: SealedText
        do throws(Prose.Flaw) {
            let max = Mediation.statementCharactersMax
            text = context.sealer.seal(try Prose(command.text, charactersMax: max))
        } catch {
            throw .text(error)
        }
        let event = MinorityStated(
            matter: id,
            act: act,
            text: text.commitment,
            by: command.by
        )
        return Outcome(
            events: [.objections(.minorityStated(event))],
            writes: [.keep(text)]
        )
    }

    /// A row for or against that somebody wrote and did not take back. To others it is not there.
    private static func own(
        _ line: UInt16,
        of id: Identifier<Matter>,
        _ party: MatterParty,
        in district: District
    ) throws(ObjectionRefusal) -> MatterLine {
        guard let matter = district.matter(id), matter.lines.indices.contains(Int(line)),
            case let found = matter.lines[Int(line)], found.addedBy == party,
            !found.isWithdrawn, district.stance(of: found, in: matter) != nil
        else { throw .notForYou }
        return found
    }
}

extension Objections {
    static func evolve(_ district: inout District, _ event: ObjectionEvent, _ stamp: Stamp) {
        switch event {
        case .mediatorNamed(let event):
            district.mediations.update(event.matter) { $0.mediator = event.mediator }
        case .withdrawn(let event):
            district.update(event.matter) { matter in
                guard matter.lines.indices.contains(Int(event.line)) else {
                    return assertionFailure("an unknown row was taken back")
                }
                matter.lines[Int(event.line)].isWithdrawn = true
            }
        case .contacted(let event):
            district.mediations.update(event.matter) {
                $0.contacts.append(Mediation.Contact(line: event.line, at: stamp.recorded))
            }
        case .contactAllowed(let event):
            district.mediations.update(event.matter) {
                $0.refusing.removeAll { $0 == event.by }
                if !event.isAllowed { $0.refusing.append(event.by) }
            }
        case .minorityStated(let event):
            district.matterWords.note([event.text], by: event.by)
            district.mediations.update(event.matter) {
                $0.statements.append(
                    Mediation.Statement(
                        act: event.act,
                        text: event.text,
                        at: stamp.recorded
                    )
                )
            }
        }
    }
}

extension District {
    /// How often the mediator of a matter talked with somebody in the last week.
    package func contacts(
        with party: MatterParty,
        about id: Identifier<Matter>,
        at now: Instant
    ) -> Int {
        let since = now.adding(days: -Mediation.weekDays)
        let lines = matter(id)?.lines ?? []
        return mediations[id].contacts.count { contact in
            contact.at > since && lines.indices.contains(Int(contact.line))
                && lines[Int(contact.line)].addedBy == party
        }
    }

    /// The step by which a matter was decided last: a body decided, or it counts as deciding.
    package func lastDecision(of id: Identifier<Matter>) -> UInt16? {
        guard let matter = matter(id), let process = process(of: matter) else { return nil }
        return matter.acts.lastIndex { act in
            let step = process.transitions[Int(act.transition)]
            if step.stage == .decide { return true }
            return switch step.mover {
            case .decidedBy, .lost: true
            case .by, .when: false
            }
        }.map(UInt16.init)
    }

    /// Nobody speaks, or falls silent, for whoever stands for or against: their own acts are not
    /// even those of a helper.
    func requirement(of command: ObjectionCommand) -> Requirement {
        switch command {
        case .name(let command): Requirement(as: command.by, [])
        case .withdraw(let command): own(command.by)
        case .contact(let command): Requirement(as: command.by, [])
        case .allowContact(let command): own(command.by)
        case .state(let command): Requirement(as: command.by, [])
        }
    }

    private func own(_ party: MatterParty) -> Requirement {
        switch party {
        case .person(let person): Requirement(by: person, [])
        case .account: Requirement(as: party, [])
        }
    }
}
