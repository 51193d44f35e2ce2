package import Kernel

/// A member of staff has an account.
package struct AccountOpened: Hashable, Sendable {
    package let account: Identifier<StaffAccount>
    package let displayName: Digest
    package let signInName: Digest
    package let home: Identifier<Place>

    package init(
        account: Identifier<StaffAccount>,
        displayName: Digest,
        signInName: Digest,
        home: Identifier<Place>
    ) {
        self.account = account
        self.displayName = displayName
        self.signInName = signInName
        self.home = home
    }
}

/// A link was made by which its receiver takes an account over.
package struct AccountInvited: Hashable, Sendable {
    package let account: Identifier<StaffAccount>

    package init(account: Identifier<StaffAccount>) {
        self.account = account
    }
}

/// An account holds a role at a place from a moment on.
package struct RoleGiven: Hashable, Sendable {
    package let grant: Identifier<Grant>
    package let account: Identifier<StaffAccount>
    package let role: Role
    package let place: Identifier<Place>
    package let begins: Instant

    package init(
        grant: Identifier<Grant>,
        account: Identifier<StaffAccount>,
        role: Role,
        place: Identifier<Place>,
        begins: Instant
    ) {
        self.grant = grant
        self.account = account
        self.role = role
        self.place = place
        self.begins = begins
    }
}

/// A role that was given ends.
package struct RoleEnded: Hashable, Sendable {
    package let grant: Identifier<Grant>
    package let ends: Instant

    package init(grant: Identifier<Grant>, ends: Instant) {
        self.grant = grant
        self.ends = ends
    }
}

/// The account opens no door any more, and all its roles are over.
package struct AccountClosed: Hashable, Sendable {
    package let account: Identifier<StaffAccount>

    package init(account: Identifier<StaffAccount>) {
        self.account = account
    }
}
