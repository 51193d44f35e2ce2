import Kernel

/// The rules about staff: who gets an account, which roles they hold where, and how that ends.
///
/// Whether the actor may ask at all was settled before, by `District.authorise`.
package enum Access {
    package static let effectiveDaysMax: Int64 = 3_660

    package static func decide(
        _ district: District,
        _ command: AccessCommand,
        _ facts: AccessFacts,
        _ context: Context
    ) throws(AccessRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .open(let command): return try open(district, command, facts, context)
        case .invite(let command):
            try othersOnly(command.account, context)
            _ = try openAccount(command.account, in: district)
            return Outcome(events: [.accountInvited(AccountInvited(account: command.account))])
        case .give(let command): return try give(district, command, context)
        case .end(let command): return try end(district, command, context)
        case .close(let command):
            try othersOnly(command.account, context)
            _ = try openAccount(command.account, in: district)
            let event = Event.accountClosed(AccountClosed(account: command.account))
            try keepAdministrator(district, after: event, context)
            return Outcome(events: [event])
        case .removeNames(let command): return try removeNames(district, command)
        }
    }

    private static func open(
        _ district: District,
        _ command: OpenAccount,
        _ facts: AccessFacts,
        _ context: Context
    ) throws(AccessRefusal) -> Outcome {
        guard district.accounts.count < StaffAccount.accountsMax else {
            throw .tooManyAccounts(accountsMax: StaffAccount.accountsMax)
        }
        try standing(command.place, in: district)
        let displayName = try prose(
            command.displayName,
            StaffAccount.nameCharactersMax,
            AccessRefusal.displayName
        )
        let signInName = try prose(
            command.signInName,
            StaffAccount.signInNameCharactersMax,
            AccessRefusal.signInName
        )
        guard !facts.isSignInNameTaken else { throw .signInNameTaken }
        let texts = [displayName, signInName].map(context.sealer.seal)
        let opened = AccountOpened(
            account: district.nextAccount,
            displayName: texts[0].commitment,
            signInName: texts[1].commitment,
            home: command.place
        )
        let given = RoleGiven(
            grant: district.nextGrant,
            account: opened.account,
            role: command.role,
            place: command.place,
            begins: context.now
        )
        return Outcome(
            events: [.accountOpened(opened), .roleGiven(given)],
            writes: texts.map(SideWrite.keep)
        )
    }

    private static func give(
        _ district: District,
        _ command: GiveRole,
        _ context: Context
    ) throws(AccessRefusal) -> Outcome {
        try othersOnly(command.account, context)
        let account = try openAccount(command.account, in: district)
        try standing(command.place, in: district)
        guard account.grants.count < StaffAccount.grantsMax else {
            throw .tooManyGrants(grantsMax: StaffAccount.grantsMax)
        }
        let same = account.grants.first { id in
            guard let grant = district.grant(id) else { return false }
            return grant.role == command.role && grant.ends.map { context.now < $0 } ?? true
                && district.standing(grant.place) == command.place
        }
        if let same { throw .alreadyGiven(same) }
        let event = RoleGiven(
            grant: district.nextGrant,
            account: command.account,
            role: command.role,
            place: command.place,
            begins: try moment(command.begins, context)
        )
        return Outcome(events: [.roleGiven(event)])
    }

    private static func end(
        _ district: District,
        _ command: EndRole,
        _ context: Context
    ) throws(AccessRefusal) -> Outcome {
        guard let grant = district.grant(command.grant) else {
            throw .unknownGrant(command.grant)
        }
        try othersOnly(grant.account, context)
        _ = try openAccount(grant.account, in: district)
        let ends = try moment(command.ends, context)
        if let earlier = grant.ends, earlier <= ends { throw .grantEnded(command.grant) }
        let event = Event.roleEnded(RoleEnded(grant: command.grant, ends: ends))
        try keepAdministrator(district, after: event, context)
        return Outcome(events: [event])
    }

    private static func removeNames(
        _ district: District,
        _ command: RemoveAccountNames
    ) throws(AccessRefusal) -> Outcome {
        guard let account = district.account(command.account) else {
            throw .unknownAccount(command.account)
        }
        guard !account.isOpen else { throw .accountOpen(command.account) }
        let names = account.names.filter { district.removal(of: $0) == nil }
        guard !names.isEmpty else { throw .namesAlreadyRemoved }
        return Outcome(
            events: names.map { .textRemoved(TextRemoved(text: $0, rule: command.rule)) },
            writes: names.map(SideWrite.erase)
        )
    }
}

extension Access {
    private static func othersOnly(
        _ account: Identifier<StaffAccount>,
        _ context: Context
    ) throws(AccessRefusal) {
        guard context.actor != .staff(account) else { throw .ownAccess }
    }

    private static func openAccount(
        _ id: Identifier<StaffAccount>,
        in district: District
    ) throws(AccessRefusal) -> StaffAccount {
        guard let account = district.account(id) else { throw .unknownAccount(id) }
        guard account.isOpen else { throw .accountClosed(id) }
        return account
    }

    private static func standing(
        _ id: Identifier<Place>,
        in district: District
    ) throws(AccessRefusal) {
        guard let place = district.place(id) else { throw .unknownPlace(id) }
        if let into = place.mergedInto { throw .merged(id, into: into) }
    }

    private static func prose(
        _ text: String,
        _ charactersMax: Int,
        _ refusal: (Prose.Flaw) -> AccessRefusal
    ) throws(AccessRefusal) -> Prose {
        do throws(Prose.Flaw) {
            return try Prose(text, charactersMax: charactersMax)
        } catch {
            throw refusal(error)
        }
    }

    private static func moment(
        _ asked: Instant?,
        _ context: Context
    ) throws(AccessRefusal) -> Instant {
        let latest = context.now.adding(days: effectiveDaysMax)
        guard let asked else { return context.now }
        guard asked >= context.now, asked <= latest else {
            throw .momentOutOfRange(latest: latest)
        }
        return asked
    }

    /// At no moment from now on may the district lose its last administrator to an act of staff.
    /// The operator may do it: they can always invite another.
    private static func keepAdministrator(
        _ district: District,
        after event: Event,
        _ context: Context
    ) throws(AccessRefusal) {
        guard case .staff = context.actor else { return }
        var after = district
        let stamp = Stamp(
            recorded: context.now,
            actor: context.actor,
            request: RequestID(high: 0, low: 0)
        )
        after.evolve(event, stamp)
        let turns = after.grants.compactMap(\.ends).filter { $0 > context.now }
        for moment in [context.now] + turns
        where district.hasAdministrator(at: moment) && !after.hasAdministrator(at: moment) {
            throw .lastAdministrator
        }
    }
}

extension District {
    /// Whether anybody is administrator of the whole district at a moment.
    fileprivate func hasAdministrator(at moment: Instant) -> Bool {
        grants.contains { grant in
            grant.role == .administrator && grant.place == Places.root && grant.holds(at: moment)
                && account(grant.account)?.isOpen == true
        }
    }
}
