import Kernel

/// The rules about what people give to matters in time and in kind: they note it themselves, or a
/// worker who was there does, and either can take it off again.
package enum Contributions {
    /// The same under the name of the feature.
    static func answer(
        _ district: District,
        _ command: ContributionCommand,
        _ context: Context
    ) throws(Refusal) -> Outcome {
        do throws(ContributionRefusal) {
            return try decide(district, command, context)
        } catch {
            throw .contributions(error)
        }
    }

    package static func decide(
        _ district: District,
        _ command: ContributionCommand,
        _ context: Context
    ) throws(ContributionRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .note(let command): return try note(district, command, context)
        case .strike(let command): return try strike(district, command)
        }
    }

    private static func note(
        _ district: District,
        _ command: NoteContribution,
        _ context: Context
    ) throws(ContributionRefusal) -> Outcome {
        let side = try side(of: command, in: district, context)
        guard command.minutes > 0 || command.things != nil else { throw .nothingGiven }
        try check(command, in: district, context)
        var things: SealedText?
        if let text = command.things {
            do throws(Prose.Flaw) {
                let max = Contribution.thingsCharactersMax
                things = context.sealer.seal(try Prose(text, charactersMax: max))
            } catch {
                throw .things(error)
            }
        }
        let event = ContributionNoted(
            contribution: district.contributionBook.next,
            matter: command.matter,
            giver: command.giver,
            by: command.by,
            side: side,
            minutes: command.minutes,
            things: things?.commitment,
            day: command.day
        )
        return Outcome(
            events: [.contributions(.noted(event))],
            writes: [things].compactMap { $0 }.map(SideWrite.keep)
        )
    }

    /// On whose side the giver stands, if they may give, and whoever asks may note it.
    private static func side(
        of command: NoteContribution,
        in district: District,
        _ context: Context
    ) throws(ContributionRefusal) -> ActorClass {
        let now = context.now
        guard district.maySee(command.matter, command.by, at: now),
            let matter = district.matter(command.matter),
            let adoption = district.adoption(matter.rules.adoption)
        else { throw .notForYou }
        if command.giver != command.by {
            guard case .account = command.by, case .person = command.giver,
                district.belongs(command.by, to: adoption.place, at: now)
            else { throw .notForOthers }
        }
        guard district.isSomebody(command.giver),
            let side = district.side(of: command.giver, in: matter, under: adoption, at: now)
        else { throw .notForYou }
        return side
    }

    private static func check(
        _ command: NoteContribution,
        in district: District,
        _ context: Context
    ) throws(ContributionRefusal) {
        let book = district.contributionBook
        guard book.rows.count < Contribution.contributionsMax else {
            throw .tooMany(contributionsMax: Contribution.contributionsMax)
        }
        let latest = district.today(context.now)
        let earliest = latest.adding(days: -Contribution.backDaysMax)
        guard (earliest...latest).contains(command.day) else {
            throw .dayOutOfRange(earliest: earliest, latest: latest)
        }
        let sameDay = book.given(by: command.giver).compactMap { book[$0] }
            .filter { $0.day == command.day }
        guard sameDay.count < Contribution.perDayMax else {
            throw .tooManyOnADay(countMax: Contribution.perDayMax)
        }
        let sum = sameDay.reduce(UInt64(command.minutes)) { $0 + UInt64($1.minutes) }
        guard sum <= Contribution.minutesPerDayMax else {
            throw .tooLongADay(minutesMax: Contribution.minutesPerDayMax)
        }
    }

    private static func strike(
        _ district: District,
        _ command: StrikeContribution
    ) throws(ContributionRefusal) -> Outcome {
        let id = command.contribution
        let book = district.contributionBook
        guard let found = book[id], !found.isStruck,
            found.by == command.by || book.given(by: command.by).contains(id)
        else { throw .unknown }
        let texts = [found.things].compactMap { $0 }.filter { district.removal(of: $0) == nil }
        let event = ContributionStruck(contribution: id, by: command.by)
        let removed = texts.map { text in
            Event.textRemoved(TextRemoved(text: text, rule: .mistake))
        }
        return Outcome(
            events: [.contributions(.struck(event))] + removed,
            writes: texts.map(SideWrite.erase)
        )
    }

    static func evolve(_ district: inout District, _ event: ContributionEvent, _ stamp: Stamp) {
        switch event {
        case .noted(let event):
            assert(
                event.contribution == district.contributionBook.next,
                "contributions are numbered in order"
            )
            district.matterWords.note([event.things].compactMap { $0 }, by: event.giver)
            district.contributionBook.add(
                Contribution(
                    matter: event.matter,
                    giver: event.giver,
                    by: event.by,
                    side: event.side,
                    minutes: event.minutes,
                    things: event.things,
                    day: event.day
                )
            )
        case .struck(let event): district.contributionBook.strike(event.contribution)
        }
    }
}

extension District {
    /// On whose side somebody gives: whoever lives there as a resident, others by the first role
    /// of the institution that they hold by a seat or a post; nobody else gives.
    func side(
        of party: MatterParty,
        in matter: Matter,
        under adoption: AdoptedInstitution,
        at now: Instant
    ) -> ActorClass? {
        if isResident(party, of: adoption.place) { return .resident }
        return adoption.institution.roles.first { role in
            role.holder.body != nil && holds(role, party, in: matter, under: adoption, at: now)
        }?.actorClass
    }

    func requirement(of command: ContributionCommand) -> Requirement {
        switch command {
        case .note(let command): Requirement(as: command.by, .speak)
        case .strike(let command): Requirement(as: command.by, .speak)
        }
    }
}
