import HashTreeCollections
package import Kernel

/// What a command needs of whoever gives it: one power at every one of these places.
package struct Requirement: Hashable, Sendable {
    package let power: Power
    /// Never empty; the district itself where a command concerns no part of it alone.
    package let places: [Identifier<Place>]
    /// Whom the command is about, if it is for that person or their helper to give.
    package let person: Identifier<Person>?
    /// What a mandate must cover.
    package let acts: MandatedActs
    /// In whose name it is done, in public business.
    package let party: MatterParty?

    init(_ power: Power, at places: Identifier<Place>...) {
        self.init(power, at: places)
    }

    init(_ power: Power, at places: [Identifier<Place>]) {
        self.power = power
        self.places = places.isEmpty ? [Places.root] : places
        person = nil
        acts = []
        party = nil
    }

    /// What somebody does in public business, for themselves or their office.
    package init(as party: MatterParty, _ acts: MandatedActs) {
        power = .takePart
        places = [Places.root]
        person = nil
        self.acts = acts
        self.party = party
    }

    /// What somebody does for themselves, or a helper under a mandate that covers `acts`.
    ///
    /// An act that no mandate may cover has no `acts`, and no helper ever gives it.
    package init(by person: Identifier<Person>, _ acts: MandatedActs) {
        power = .actForOneself
        places = [Places.root]
        self.person = person
        self.acts = acts
        party = nil
    }
}

extension District {
    /// Whether `actor` has `power` at `place` now. A place that is not there counts as the whole
    /// district, so that nobody learns from a refusal what there is.
    package func allows(
        _ actor: Actor,
        _ power: Power,
        at place: Identifier<Place>,
        now: Instant
    ) -> Bool {
        switch actor {
        case .console: AccessTable.reach(of: power, for: .console) == .district
        case .clock: AccessTable.reach(of: power, for: .clock) == .district
        case .staff(let account):
            grants(of: account, now: now).contains { grant in
                AccessTable.reach(of: power, for: .staff(grant.role)) == .place
                    && covers(grant.place, place)
            }
        case .visitor: AccessTable.reach(of: power, for: .visitor) == .district
        case .resident, .helper: false
        }
    }

    /// Whether `actor` is `person` or holds a mandate of theirs that covers `acts` now.
    package func actsFor(
        _ person: Identifier<Person>,
        _ acts: MandatedActs,
        _ actor: Actor,
        now: Instant
    ) -> Bool {
        switch actor {
        case .resident(let oneself): oneself == person && self.person(person)?.isPresent == true
        case .helper(let hand, let mandate):
            self.mandate(mandate).map { mandate in
                mandate.person == person && mandate.hand == hand && mandate.holds(at: now)
                    && !acts.isEmpty && mandate.acts.isSuperset(of: acts)
                    && self.person(person)?.isPresent == true
            } ?? false
        case .console, .clock, .staff, .visitor: false
        }
    }

    /// Whether `actor` has `power` anywhere at all now.
    package func allowsSomewhere(_ actor: Actor, _ power: Power, now: Instant) -> Bool {
        switch actor {
        case .console, .clock, .visitor, .resident, .helper:
            allows(actor, power, at: Places.root, now: now)
        case .staff(let account):
            grants(of: account, now: now).contains { grant in
                AccessTable.reach(of: power, for: .staff(grant.role)) == .place
            }
        }
    }

    /// The roles of an open account that hold now.
    package func grants(of account: Identifier<StaffAccount>, now: Instant) -> [Grant] {
        guard let found = self.account(account), found.isOpen else { return [] }
        return found.grants.compactMap { grant($0) }.filter { $0.holds(at: now) }
    }

    /// Whether `place` is `scope` or lies in it, as places stand today.
    package func covers(_ scope: Identifier<Place>, _ place: Identifier<Place>) -> Bool {
        let scope = standing(scope)
        var next: Identifier<Place>? = self.place(place) == nil ? Places.root : standing(place)
        while let id = next {
            if id == scope { return true }
            next = self.place(id)?.parent
        }
        return false
    }

    func authorise(_ command: Command, _ context: Context) throws(AccessRefusal) {
        try check(
            context.actor,
            requirement(of: command, now: context.now),
            now: context.now
        )
        try refuseWidening(command, context)
    }

    /// - Throws: `AccessRefusal.missing` naming the first place where the power is missing.
    package func check(
        _ actor: Actor,
        _ requirement: Requirement,
        now: Instant
    ) throws(AccessRefusal) {
        if let person = requirement.person {
            guard actsFor(person, requirement.acts, actor, now: now) else {
                throw .missing(
                    requirement.power,
                    at: Places.root,
                    giver: AccessTable.giver(of: requirement.power)
                )
            }
            return
        }
        if let party = requirement.party {
            guard self.acts(as: party, requirement.acts, actor, now: now) else {
                throw .missing(
                    requirement.power,
                    at: Places.root,
                    giver: AccessTable.giver(of: requirement.power)
                )
            }
            return
        }
        for place in requirement.places
        where !allows(actor, requirement.power, at: place, now: now) {
            throw .missing(
                requirement.power,
                at: place,
                giver: AccessTable.giver(of: requirement.power)
            )
        }
    }

    /// Two places that become one are one to every role at either; nobody gains by merging them.
    private func refuseWidening(
        _ command: Command,
        _ context: Context
    ) throws(AccessRefusal) {
        guard case .places(.merge(let merge)) = command else { return }
        for power in Power.allCases {
            let reaches = [merge.place, merge.into].map {
                allows(context.actor, power, at: $0, now: context.now)
            }
            guard reaches[0] == reaches[1] else { throw .ownAccess }
        }
    }

    /// Every command needs exactly one power.
    package func requirement(of command: Command, now: Instant) -> Requirement {
        switch command {
        case .places(let command): requirement(of: command)
        case .recordKeys(let command):
            switch command {
            case .adopt, .rotate, .restart: Requirement(.keepRecordKeys, at: Places.root)
            }
        case .access(let command): requirement(of: command, now: now)
        case .participants(let command): requirement(of: command)
        case .bodies(let command): requirement(of: command)
        case .duties(let command): requirement(of: command)
        case .privacy(let command): requirement(of: command)
        case .mandates(let command): requirement(of: command)
        case .letters(let command): requirement(of: command)
        case .entry(let command): requirement(of: command)
        case .institutions(let command): requirement(of: command)
        case .matters(let command): requirement(of: command)
        case .funds(let command): requirement(of: command)
        case .tasks(let command): requirement(of: command)
        case .voice(let command): requirement(of: command)
        case .objections(let command): requirement(of: command)
        case .contributions(let command): requirement(of: command)
        case .attachments(let command): requirement(of: command)
        case .tidings(let command): requirement(of: command)
        }
    }

    private func requirement(of command: PlaceCommand) -> Requirement {
        switch command {
        case .found: Requirement(.foundDistrict, at: Places.root)
        case .create(let command): Requirement(.keepPlaces, at: command.parent)
        case .rename(let command): Requirement(.keepPlaces, at: command.place)
        case .merge(let command): Requirement(.keepPlaces, at: command.place, command.into)
        case .cancelChange(let command):
            Requirement(.keepPlaces, at: pendingChanges[command.change]?.places ?? [])
        case .removeName(let command): Requirement(.removeWords, at: command.place)
        case .applyChange: Requirement(.applyDueChanges, at: Places.root)
        }
    }

    private func requirement(of command: AccessCommand, now: Instant) -> Requirement {
        switch command {
        case .open(let command): Requirement(.keepStaff, at: command.place)
        case .give(let command): Requirement(.keepStaff, at: command.place)
        case .end(let command):
            Requirement(.keepStaff, at: grant(command.grant)?.place ?? Places.root)
        case .invite(let command): keeping(command.account, now: now)
        case .close(let command): keeping(command.account, now: now)
        case .removeNames(let command):
            Requirement(.removeWords, at: account(command.account)?.home ?? Places.root)
        }
    }

    /// What it takes to have the whole of an account in hand.
    package func keeping(_ id: Identifier<StaffAccount>, now: Instant) -> Requirement {
        guard let account = account(id) else { return Requirement(.keepStaff, at: Places.root) }
        let places = account.grants.compactMap { grant($0) }
            .filter { $0.ends.map { now < $0 } ?? true }
            .map(\.place)
        return Requirement(.keepStaff, at: [account.home] + places)
    }
}

extension PlaceChange {
    fileprivate var places: [Identifier<Place>] {
        switch content {
        case .rename: [place]
        case .merge(let into): [place, into]
        }
    }
}
