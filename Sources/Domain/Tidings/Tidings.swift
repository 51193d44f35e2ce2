import Kernel

/// Who is told what became of matters. Only what was shown, printed or spoken counts as told.
package enum Tidings {
    static func answer(
        _ district: District,
        _ command: TidingsCommand,
        _ context: Context
    ) throws(Refusal) -> Outcome {
        do throws(TidingsRefusal) {
            return try decide(district, command, context)
        } catch {
            throw .tidings(error)
        }
    }

    package static func decide(
        _ district: District,
        _ command: TidingsCommand,
        _ context: Context
    ) throws(TidingsRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .ask(let command): return try ask(district, command, context)
        case .tell(let command): return try tell(district, command, context)
        case .read(let command): return try read(district, command, context)
        }
    }

    private static func ask(
        _ district: District,
        _ command: AskForTidings,
        _ context: Context
    ) throws(TidingsRefusal) -> Outcome {
        try check(command.person, in: district)
        let asked = district.tellings.asked(of: command.matter)
        guard asked.contains(command.person) != command.isWanted else {
            return Outcome(events: [])
        }
        if command.isWanted {
            let party = MatterParty.person(command.person)
            guard let matter = district.matter(command.matter),
                district.reach(of: matter) != .involved,
                district.maySee(command.matter, party, at: context.now)
            else { throw .notForThem }
            guard asked.count < Tellings.perMatterMax else {
                throw .tooManyAsk(perMatterMax: Tellings.perMatterMax)
            }
            let own = district.tellings.asked(by: command.person)
            guard own.count < Tellings.perPersonMax else {
                throw .asksTooMuch(perPersonMax: Tellings.perPersonMax)
            }
        }
        let event = TidingsAsked(
            matter: command.matter,
            person: command.person,
            isWanted: command.isWanted
        )
        return Outcome(events: [.tidings(.asked(event))])
    }

    private static func tell(
        _ district: District,
        _ command: TellPeople,
        _ context: Context
    ) throws(TidingsRefusal) -> Outcome {
        guard !command.persons.isEmpty else { throw .nobody }
        guard command.persons.count <= TellPeople.personsMax else {
            throw .tooMany(max: TellPeople.personsMax)
        }
        guard command.through <= context.now else { throw .later }
        let asked = district.tellings.asked(of: command.matter)
        for person in command.persons {
            try check(person, in: district)
            guard asked.contains(person) else { throw .didNotAsk(person) }
            guard district.maySee(command.matter, .person(person), at: context.now) else {
                throw .notForThem
            }
        }
        let new = command.persons.filter { person in
            district.isNews(command.through, of: command.matter, to: person)
        }
        guard !new.isEmpty else { return Outcome(events: []) }
        let event = TidingsTold(
            matter: command.matter,
            persons: new,
            way: command.way,
            through: command.through
        )
        return Outcome(events: [.tidings(.told(event))])
    }

    private static func read(
        _ district: District,
        _ command: ReadTidings,
        _ context: Context
    ) throws(TidingsRefusal) -> Outcome {
        try check(command.person, in: district)
        guard command.matters.count <= ReadTidings.mattersMax else {
            throw .tooMany(max: ReadTidings.mattersMax)
        }
        guard command.through <= context.now else { throw .later }
        let new = command.matters.filter { matter in
            district.isNews(command.through, of: matter, to: command.person)
                && district.maySee(matter, .person(command.person), at: context.now)
        }
        return Outcome(
            events: new.map { matter in
                .tidings(
                    .told(
                        TidingsTold(
                            matter: matter,
                            persons: [command.person],
                            way: .shown,
                            through: command.through
                        )
                    )
                )
            }
        )
    }

    private static func check(
        _ person: Identifier<Person>,
        in district: District
    ) throws(TidingsRefusal) {
        guard district.person(person)?.isPresent == true else { throw .unknownPerson(person) }
    }

    static func evolve(_ district: inout District, _ event: TidingsEvent, _ stamp: Stamp) {
        switch event {
        case .asked(let event):
            if event.isWanted {
                district.tellings.ask(event.matter, for: event.person, at: stamp.recorded)
            } else {
                district.tellings.askNoMore(event.matter, for: event.person)
            }
        case .told(let event):
            let telling = Telling(through: event.through, way: event.way)
            for person in event.persons { district.tellings.tell(person, event.matter, telling) }
        }
    }
}

extension District {
    /// Whether being told of everything until `moment` is more than somebody knows.
    fileprivate func isNews(
        _ moment: Instant,
        of matter: Identifier<Matter>,
        to person: Identifier<Person>
    ) -> Bool {
        moment > (tellings.telling(of: matter, to: person)?.through ?? .epoch)
    }

    /// The desk where somebody lives notes what they ask and were told; what they read themselves,
    /// nobody else can say.
    func requirement(of command: TidingsCommand) -> Requirement {
        switch command {
        case .ask(let command): Requirement(.helpPeople, at: homes(of: command.person))
        case .tell(let command):
            Requirement(.helpPeople, at: command.persons.flatMap(homes(of:)))
        case .read(let command): Requirement(by: command.person, [])
        }
    }
}
