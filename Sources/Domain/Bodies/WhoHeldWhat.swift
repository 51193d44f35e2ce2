import HashTreeCollections
package import Kernel

/// Who held what, when, and since when that is known.
extension District {
    /// Whether what was done on a seat at `moment` stands, as known at `known`.
    package func standing(
        of id: Identifier<Holding>,
        at moment: Instant,
        known: Instant = .latest
    ) -> HoldingStanding {
        guard let holding = holding(id) else { return .notHeld }
        if holding.isHeld(at: moment, known: known) { return .held }
        guard moment <= known, holding.isHeld(at: moment, known: moment),
            let ending = holding.endings.first(where: { $0.recorded > moment && $0.ends <= moment })
        else { return .notHeld }
        return .heldInGoodFaith(endRecorded: ending.recorded)
    }

    /// The day of a moment on the district's clocks.
    package func day(of moment: Instant) -> Day { today(moment) }

    /// The last moment of a day on the district's clocks: what held then held on that day, and what
    /// was recorded by then was known on that day.
    package func end(of day: Day) -> Instant {
        day.adding(days: 1).start(offsetMinutes: founding?.offsetMinutes ?? 0)
            .adding(milliseconds: -1)
    }

    /// Every seat that was held at `moment`, as known at `known`.
    package func holdings(
        heldAt moment: Instant,
        known: Instant = .latest
    ) -> [Identifier<Holding>] {
        holdings.indices.filter { holdings[$0].isHeld(at: moment, known: known) }
            .map { Identifier(UInt64($0) + 1) }
    }

    /// Everything that somebody ever held, in the order of recording.
    package func holdings(of person: Identifier<Person>) -> [Identifier<Holding>] {
        seatsOfPersons[person] ?? []
    }

    /// What somebody is or was called on public seats: what is to be erased with them.
    package func seatNames(of person: Identifier<Person>) -> [Digest] {
        holdings(of: person).compactMap { holding($0)?.name }
            .filter { removal(of: $0) == nil }
    }

    func holdings(
        in body: Identifier<Organisation>,
        group: UInt16
    ) -> [Identifier<Holding>] {
        organisation(body)?.holdings.filter { holding($0)?.group == group } ?? []
    }

    /// The seats of a group that are held at a moment, as known today, by their numbers.
    package func heldSeats(
        in body: Identifier<Organisation>,
        group: UInt16,
        at moment: Instant
    ) -> [Identifier<Holding>] {
        holdings(in: body, group: group)
            .filter { holding($0)?.isHeld(at: moment) == true }
            .sorted { (holding($0)?.seat ?? 0) < (holding($1)?.seat ?? 0) }
    }

    /// The rule that says which seats a body has at a moment, as known today.
    package func rule(of body: Identifier<Organisation>, at moment: Instant) -> SeatRule? {
        organisation(body)?.rules.last { seatRule($0).map { $0.begins <= moment } ?? false }
            .flatMap(seatRule)
    }

    /// A group of a body as the last rule that names it has it.
    package func group(_ number: UInt16, of body: Identifier<Organisation>) -> SeatGroup? {
        organisation(body)?.rules.reversed().lazy
            .compactMap { seatRule($0)?.group(number) }.first
    }

    /// When the first rule after `begins` comes into force that has no such seat.
    func end(
        ofSeat seat: UInt16,
        _ group: UInt16,
        in body: Identifier<Organisation>,
        after begins: Instant
    ) -> Instant? {
        organisation(body)?.rules.lazy.compactMap { seatRule($0) }
            .first { $0.begins > begins && ($0.group(group)?.seatsMax ?? 0) < Int(seat) }?
            .begins
    }

    /// Who is to hold a by-election: whom the rule names; else what the body is part of; else the
    /// residents' or villagers' committee of the place; else, as nothing, the district's office.
    package func organiser(
        of rule: SeatRule,
        at moment: Instant
    ) -> Identifier<Organisation>? {
        let named = rule.organiser ?? organisation(rule.body)?.partOf
        let standsNow = { (id: Identifier<Organisation>) -> Bool in
            self.organisation(id).map { !$0.hasEnded(at: moment) } ?? false
        }
        if let named = named.map(standing), standsNow(named) { return named }
        let home = place(of: rule.body)
        return organisations.indices.lazy.map { Identifier<Organisation>(UInt64($0) + 1) }
            .first { id in
                guard let organisation = self.organisation(id), organisation.mergedInto == nil,
                    organisation.kind == .residentsCommittee
                        || organisation.kind == .villagersCommittee
                else { return false }
                return self.place(of: id) == home && standsNow(id)
            }
    }
}

/// Two organisations in which the same people sit.
package struct RelatedParty: Hashable, Sendable {
    package let organisation: Identifier<Organisation>
    /// Who holds seats in both.
    package let persons: [Identifier<Person>]
    /// Those of them who head both.
    package let heads: [Identifier<Person>]

    package init(
        organisation: Identifier<Organisation>,
        persons: [Identifier<Person>],
        heads: [Identifier<Person>]
    ) {
        self.organisation = organisation
        self.persons = persons
        self.heads = heads
    }
}

extension District {
    /// Everything somebody holds at a moment; more than one is a dual post.
    package func posts(
        of person: Identifier<Person>,
        at moment: Instant,
        known: Instant = .latest
    ) -> [Identifier<Holding>] {
        holdings(of: person).filter { holding($0)?.isHeld(at: moment, known: known) == true }
    }

    /// Organisations that share holders of seats with `body` at a moment.
    package func related(
        to body: Identifier<Organisation>,
        at moment: Instant,
        known: Instant = .latest
    ) -> [RelatedParty] {
        let here = sitting(in: body, at: moment, known: known)
        var shared: [Identifier<Organisation>: Set<Identifier<Person>>] = [:]
        var headed: [Identifier<Organisation>: Set<Identifier<Person>>] = [:]
        for (person, isHead) in here {
            for id in posts(of: person, at: moment, known: known) {
                guard let holding = holding(id) else { continue }
                let other = standing(holding.body)
                guard other != standing(body) else { continue }
                shared[other, default: []].insert(person)
                if isHead, group(holding.group, of: holding.body)?.isHead == true {
                    headed[other, default: []].insert(person)
                }
            }
        }
        return shared.map { other, persons in
            RelatedParty(
                organisation: other,
                persons: persons.sorted(),
                heads: (headed[other] ?? []).sorted()
            )
        }.sorted { $0.organisation < $1.organisation }
    }

    /// Who sits in a body at a moment, and whether they head it.
    private func sitting(
        in body: Identifier<Organisation>,
        at moment: Instant,
        known: Instant
    ) -> [Identifier<Person>: Bool] {
        var sitting: [Identifier<Person>: Bool] = [:]
        for id in organisation(body)?.holdings ?? [] {
            guard let holding = holding(id), holding.isHeld(at: moment, known: known),
                let person = holding.holder.person
            else { continue }
            let isHead = group(holding.group, of: holding.body)?.isHead == true
            sitting[person] = (sitting[person] ?? false) || isHead
        }
        return sitting
    }

    /// An entry and everything that was ever merged into it.
    package func family(of id: Identifier<Organisation>) -> [Identifier<Organisation>] {
        [id] + (organisation(id)?.merged ?? []).flatMap { family(of: $0) }
    }
}
