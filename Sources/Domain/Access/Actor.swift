package import Kernel

/// Who does something, as the server has made sure of it.
package enum Actor: Hashable, Sendable {
    /// Whoever holds the data folder and works at its command line.
    case console
    /// Nobody: a moment set earlier has come.
    case clock
    /// A member of staff, signed in.
    case staff(Identifier<StaffAccount>)
    /// Somebody who lives here, signed in by the code of a letter.
    case resident(Identifier<Person>)
    /// Somebody who helps another under a mandate; both stand on whatever is done so.
    case helper(HelpingHand, mandate: Identifier<Mandate>)
    /// Somebody who has not said who they are.
    case visitor
}

/// Whose hand does what another one asked for.
package enum HelpingHand: Hashable, Sendable, Codable {
    case staff(Identifier<StaffAccount>)
    case resident(Identifier<Person>)
}
