package import Kernel

/// Why an effect of a step cannot happen, so that the step is not taken at all; with the numbers
/// that a person needs.
package enum EffectFailure: Error, Hashable, Sendable, Codable {
    /// The ledger says no.
    case money(FundRefusal)
    /// The effect reads a field that is not filled.
    case unfilled(field: Key)
    /// Nothing here stands for what the institution calls so.
    case unbound(Key)
    /// The effect is about a line, and it was not said which.
    case noLine
    /// Nobody pressed, so nobody can take it over.
    case nobody
    /// More than may be claimed for the line.
    case aboveCeiling(asked: Money, ceiling: Money)
    /// What was answered for the line was paid.
    case alreadyPaid(Money)
    /// The institution says no rate for the fund.
    case noRate(fund: Key)
    /// Less came in than is to be matched.
    case notReceived(fund: Key, received: Money, asked: Money)
    case hoursOutOfRange(minutes: Int64, minutesMax: Int64)
    case placesOutOfRange(Int64, placesMax: Int64)
    /// More places are to be freed than are kept.
    case notReserved(asked: Int64, reserved: Int64)
    case tooManyMatters(mattersMax: Int)
    case tooManyParties(partiesMax: Int)
    case tooManyDuties(openMax: Int)
}
