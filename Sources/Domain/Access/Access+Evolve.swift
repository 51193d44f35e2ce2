package import Kernel

extension Access {
    static func evolve(_ district: inout District, _ event: AccountOpened, _ stamp: Stamp) {
        assert(event.account == district.nextAccount, "accounts are numbered in order")
        district.accounts.append(
            StaffAccount(
                displayName: event.displayName,
                signInName: event.signInName,
                home: event.home,
                opened: stamp.recorded
            )
        )
    }

    static func evolve(_ district: inout District, _ event: RoleGiven, _ stamp: Stamp) {
        assert(event.grant == district.nextGrant, "roles are numbered in order")
        district.grants.append(
            Grant(
                account: event.account,
                role: event.role,
                place: event.place,
                begins: event.begins,
                recorded: stamp.recorded
            )
        )
        district.update(event.account) { $0.grants.append(event.grant) }
    }

    static func evolve(_ district: inout District, _ event: RoleEnded) {
        guard let index = event.grant.index(in: district.grants.count) else {
            assertionFailure("an unknown role was ended")
            return
        }
        district.grants[index].ends = event.ends
    }

    static func evolve(_ district: inout District, _ event: AccountClosed, _ stamp: Stamp) {
        district.update(event.account) { $0.closed = stamp.recorded }
    }
}

extension District {
    var nextAccount: Identifier<StaffAccount> { Identifier(UInt64(accounts.count) + 1) }
    var nextGrant: Identifier<Grant> { Identifier(UInt64(grants.count) + 1) }

    package func account(_ id: Identifier<StaffAccount>) -> StaffAccount? {
        id.index(in: accounts.count).map { accounts[$0] }
    }

    package func grant(_ id: Identifier<Grant>) -> Grant? {
        id.index(in: grants.count).map { grants[$0] }
    }

    fileprivate mutating func update(
        _ id: Identifier<StaffAccount>,
        _ change: (inout StaffAccount) -> Void
    ) {
        guard let index = id.index(in: accounts.count) else {
            assertionFailure("an unknown account was changed")
            return
        }
        change(&accounts[index])
    }
}

extension Identifier {
    /// Where the thing lies among `count` that are numbered from 1.
    func index(in count: Int) -> Int? {
        guard rawValue >= 1, rawValue <= UInt64(count) else { return nil }
        return Int(rawValue) - 1
    }
}
