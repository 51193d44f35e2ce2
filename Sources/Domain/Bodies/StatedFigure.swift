package import Kernel

/// What a stated figure is about: how many people live at a place, or belong to an organisation.
package enum FigureSubject: Hashable, Sendable, Codable {
    case residents(of: Identifier<Place>)
    case members(of: Identifier<Organisation>)
}

/// A figure that somebody stated, shown as such beside what is counted. The only rule that reads it
/// is that of a vote in a body whose members have no seats of their own.
package struct StatedFigure: Hashable, Sendable {
    /// More than this are surely a slip, whatever the answer.
    package static let countMax = 1_000_000_000
    /// More residents for each building raise a question.
    package static let residentsPerBuildingMax = 1_000

    package let count: Int
    package let statedBy: Actor
    package let recorded: Instant
    /// Whether it was asked about and confirmed.
    package let isConfirmed: Bool
}
