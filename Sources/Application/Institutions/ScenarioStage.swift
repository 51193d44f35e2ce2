import Domain
import Kernel

/// One step of a scenario on the stage.
struct ScenarioStage {
    let step: ScenarioStep
    var matters: [Key: Identifier<Matter>]

    /// The refusal if the rules said no.
    mutating func play(_ world: inout ScenarioWorld) throws(ScenarioFault) -> Refusal? {
        switch step.act {
        case .open(let process, let name, let title, let fields, let attested):
            let opening = OpenMatter(
                adoption: world.adoption,
                process: process,
                place: world.place,
                title: title,
                fields: resolved(fields, world),
                attested: attested,
                by: try party(world)
            )
            let refusal = perform(.open(opening), &world)
            if refusal == nil { matters[name] = Identifier(UInt64(world.district.matters.count)) }
            return refusal
        case .decide(let event, let count, let second):
            return try decide(event, count, second, &world)
        case .agree(let purpose):
            return try agree(purpose, &world)
        case .wait(let days):
            do throws(ScenarioWorld.Unfit) {
                try world.wait(days: days)
                return nil
            } catch {
                return error.refusal
            }
        case .expectState, .expectLeft, .expectPaid, .expectOwed, .expectOpened:
            try look(world)
            return nil
        case .set, .line, .judge, .attach, .declareInterest, .sign, .present, .step, .measure:
            return perform(try command(world), &world)
        }
    }

    private func perform(_ command: MatterCommand, _ world: inout ScenarioWorld) -> Refusal? {
        do throws(ScenarioWorld.Unfit) {
            try world.perform(.matters(command))
            return nil
        } catch {
            return error.refusal
        }
    }

    private func agree(
        _ key: Key,
        _ world: inout ScenarioWorld
    ) throws(ScenarioFault) -> Refusal? {
        guard let purpose = ConsentPurpose(key: key) else { throw .unknownPurpose(key) }
        guard case .person(let person) = try party(world) else { throw .nobodyNamed }
        let consent = GiveConsent(
            person: person,
            purpose: purpose,
            version: purpose.version,
            channel: .inPerson
        )
        do throws(ScenarioWorld.Unfit) {
            try world.perform(.privacy(.giveConsent(consent)))
            return nil
        } catch {
            return error.refusal
        }
    }

    private func decide(
        _ event: Key,
        _ count: DecisionCount,
        _ second: Key,
        _ world: inout ScenarioWorld
    ) throws(ScenarioFault) -> Refusal? {
        let counting = CountDecision(
            matter: try matter(),
            event: event,
            count: count,
            by: try party(world)
        )
        if let refusal = perform(.countDecision(counting), &world) { return refusal }
        let signing = SignDecision(matter: counting.matter, by: try person(second, world))
        return perform(.signDecision(signing), &world)
    }

    private func command(_ world: ScenarioWorld) throws(ScenarioFault) -> MatterCommand {
        let matter = try matter()
        let by = try party(world)
        switch step.act {
        case .set(let line, let fields):
            return .setFields(
                SetMatterFields(
                    matter: matter,
                    line: line,
                    fields: resolved(fields, world),
                    by: by
                )
            )
        case .line(let kind, let fields):
            return .addLine(
                AddMatterLine(matter: matter, kind: kind, fields: resolved(fields, world), by: by)
            )
        case .judge(let line, let verdict, let reason, let promise, let amount):
            return .judgeLine(
                JudgeMatterLine(
                    matter: matter,
                    line: line,
                    verdict: verdict,
                    reason: reason,
                    promise: try promise.map { promise throws(ScenarioFault) in
                        try self.promise(promise, world)
                    },
                    amount: amount,
                    by: by
                )
            )
        case .attach(let kind, let covers, let issued, let line):
            return .attach(
                AttachDocument(
                    matter: matter,
                    kind: kind,
                    line: line,
                    issued: issued,
                    covers: covers,
                    content: kind.text,
                    by: by
                )
            )
        case .declareInterest:
            return .note(NoteParty(matter: matter, note: .interest, party: by, by: by))
        case .sign(let role):
            return .note(
                NoteParty(matter: matter, note: .signed, role: role, party: by, by: by)
            )
        case .present(let role, let key):
            return .note(
                NoteParty(
                    matter: matter,
                    note: .present,
                    role: role,
                    party: try person(key, world),
                    by: by
                )
            )
        case .step(let event, let reason):
            return .step(StepMatter(matter: matter, event: event, reason: reason, by: by))
        case .measure(let measure, let value):
            return .measure(
                RecordMeasure(matter: matter, measure: measure, value: value, by: by)
            )
        case .open, .decide, .agree, .wait, .expectState, .expectLeft, .expectPaid, .expectOwed,
            .expectOpened:
            preconditionFailure("these are no single command about a matter")
        }
    }

    private func promise(
        _ promise: ScenarioAct.Promise,
        _ world: ScenarioWorld
    ) throws(ScenarioFault) -> LinePromise {
        guard let body = world.bodies[promise.body] else { throw .unknownBody(promise.body) }
        return LinePromise(body: body, day: world.today.adding(days: Int64(promise.days)))
    }

    private func matter() throws(ScenarioFault) -> Identifier<Matter> {
        guard let key = step.matter, let id = matters[key] else {
            throw .unknownMatter(step.matter)
        }
        return id
    }

    private func party(_ world: ScenarioWorld) throws(ScenarioFault) -> MatterParty {
        guard let key = step.by else { throw .nobodyNamed }
        return try person(key, world)
    }

    private func person(
        _ key: Key,
        _ world: ScenarioWorld
    ) throws(ScenarioFault) -> MatterParty {
        guard let person = world.people[key] else { throw .unknownPerson(key) }
        return .person(person)
    }

    /// `@li` stands for the number of somebody, or of a body.
    private func resolved(_ fields: [WrittenField], _ world: ScenarioWorld) -> [WrittenField] {
        fields.map { field in
            guard field.text.hasPrefix("@"), let key = Key(String(field.text.dropFirst())),
                let number = world.people[key]?.rawValue ?? world.bodies[key]?.rawValue
            else { return field }
            return WrittenField(key: field.key, text: String(number))
        }
    }
}

extension ScenarioStage {
    private mutating func look(_ world: ScenarioWorld) throws(ScenarioFault) {
        let district = world.district
        switch step.act {
        case .expectState(let expected):
            guard let matter = district.matter(try matter()),
                let process = district.process(of: matter)
            else { throw .unknownMatter(step.matter) }
            let found = process.states[Int(matter.state)].key
            guard found == expected else { throw .state(found: found, expected: expected) }
        case .expectLeft(let key, let expected):
            guard let fund = world.funds[key] else { throw .unknownFund(key) }
            let found = district.standing(of: fund)?.left ?? .zero
            guard found == expected else { throw .amount(found: found, expected: expected) }
        case .expectPaid(let key, let expected):
            guard let fund = world.funds[key] else { throw .unknownFund(key) }
            let found = district.standing(of: fund)?.paid ?? .zero
            guard found == expected else { throw .amount(found: found, expected: expected) }
        case .expectOwed(let expected):
            guard let matter = district.matter(try matter()) else {
                throw .unknownMatter(step.matter)
            }
            let owner = matter.duty.flatMap { district.duty($0) }.flatMap {
                district.accountable(for: $0, at: world.now)
            }
            let found = world.bodies.first { $0.value == owner }?.key
            guard found == expected else { throw .owed(found: found, expected: expected) }
        case .expectOpened(let process, let name):
            let number = district.matters.count
            guard number > 0, let matter = district.matter(Identifier(UInt64(number))),
                district.process(of: matter)?.key == process
            else { throw .notOpened(process) }
            matters[name] = Identifier(UInt64(number))
        case .open, .decide, .agree, .wait, .set, .line, .judge, .attach, .declareInterest, .sign,
            .present, .step, .measure:
            preconditionFailure("these do something")
        }
    }
}
