package import Kernel

/// Who does something, as the server has made sure of it.
package enum Actor: Hashable, Sendable {
    /// Whoever holds the data folder and works at its command line.
    case console
    /// Nobody: a moment set earlier has come.
    case clock
    /// A member of staff, signed in.
    case staff(Identifier<StaffAccount>)
}
