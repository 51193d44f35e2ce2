package import Kernel

/// What may be asked about staff and their roles.
package enum AccessCommand: Hashable, Sendable {
    case open(OpenAccount)
    case invite(InviteAccount)
    case give(GiveRole)
    case end(EndRole)
    case close(CloseAccount)
    case removeNames(RemoveAccountNames)
}

/// Begins an account with its first role.
package struct OpenAccount: Hashable, Sendable, Codable {
    package let displayName: String
    package let signInName: String
    package let role: Role
    package let place: Identifier<Place>

    package init(
        displayName: String,
        signInName: String,
        role: Role,
        place: Identifier<Place>
    ) {
        self.displayName = displayName
        self.signInName = signInName
        self.role = role
        self.place = place
    }
}

/// Lets somebody choose a passphrase and a second factor by a one-time link, for the first time or
/// anew. Whoever makes the link could use it themselves, so that this is an event.
package struct InviteAccount: Hashable, Sendable, Codable {
    package let account: Identifier<StaffAccount>

    package init(account: Identifier<StaffAccount>) {
        self.account = account
    }
}

/// Gives an account a role at a place and in all that is below it.
package struct GiveRole: Hashable, Sendable, Codable {
    package let account: Identifier<StaffAccount>
    package let role: Role
    package let place: Identifier<Place>
    /// At once if nothing.
    package let begins: Instant?

    package init(
        account: Identifier<StaffAccount>,
        role: Role,
        place: Identifier<Place>,
        begins: Instant? = nil
    ) {
        self.account = account
        self.role = role
        self.place = place
        self.begins = begins
    }
}

/// Ends a role that was given.
package struct EndRole: Hashable, Sendable, Codable {
    package let grant: Identifier<Grant>
    /// At once if nothing.
    package let ends: Instant?

    package init(grant: Identifier<Grant>, ends: Instant? = nil) {
        self.grant = grant
        self.ends = ends
    }
}

/// Ends an account with all its roles and sessions.
package struct CloseAccount: Hashable, Sendable, Codable {
    package let account: Identifier<StaffAccount>

    package init(account: Identifier<StaffAccount>) {
        self.account = account
    }
}

/// Erases what somebody was called, once their account is closed.
package struct RemoveAccountNames: Hashable, Sendable, Codable {
    package let account: Identifier<StaffAccount>
    package let rule: RemovalRule

    package init(account: Identifier<StaffAccount>, rule: RemovalRule) {
        self.account = account
        self.rule = rule
    }
}

/// What the rules about staff must be told about texts, which the state does not hold.
package struct AccessFacts: Hashable, Sendable {
    /// Somebody signs in by the name in question already.
    package let isSignInNameTaken: Bool

    package static let none = AccessFacts(isSignInNameTaken: false)

    package init(isSignInNameTaken: Bool) {
        self.isSignInNameTaken = isSignInNameTaken
    }
}
