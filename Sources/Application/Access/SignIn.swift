/// What somebody hands in at the door.
package struct SignInAttempt: Sendable {
    package let name: String
    package let passphrase: String
    /// Six digits of an authenticator or twenty of a list; spaces and hyphens do not count.
    package let code: String
    package let visitor: Visitor

    package init(name: String, passphrase: String, code: String, visitor: Visitor) {
        self.name = name
        self.passphrase = passphrase
        self.code = code
        self.visitor = visitor
    }
}

/// Where a request comes from, and on what.
package struct Visitor: Sendable {
    package let address: ClientAddress
    /// The token that this device was given when somebody signed in on it.
    package let device: SecretToken?
    /// What sort of device it is, for the list of sessions.
    package let label: String

    package init(address: ClientAddress, device: SecretToken? = nil, label: String = "") {
        self.address = address
        self.device = device
        self.label = label
    }
}

/// A session that was just opened, with the two secrets for the device to keep.
package struct OpenedSession: Sendable {
    package let session: StaffSession
    package let token: SecretToken
    /// To be kept for long: it lets the device try in peace while others guess.
    package let device: SecretToken
}

/// Why the door stays shut. Which of name, passphrase and code was wrong is told to nobody.
package enum SignInDenial: Error, Hashable, Sendable {
    case wrong
    case wait(seconds: Int64)
    /// Too many are at the door; try again in a moment.
    case busy
    /// The session, or the link, is over.
    case over
    case passphrase(Passphrase.Flaw)
    case trouble(Trouble)
}

/// A second factor that somebody may choose.
package enum SecondFactorChoice: String, CaseIterable, Sendable {
    case timeCode
    case list
}

/// A second factor as it is shown while it is being set up, and never again.
package enum SecondFactorSheet: Hashable, Sendable {
    /// The secret in groups of four letters to type, and the address behind a QR code.
    case timeCode(secret: String, address: String)
    case list([String])
}

/// What a link is good for, as its page shows it.
package struct InvitationLook: Sendable {
    package let invitation: StaffInvitation
    package let displayName: String?
    package let signInName: String?
    /// Once a passphrase is chosen: what to print or to scan before it is confirmed.
    package let sheet: SecondFactorSheet?
}
