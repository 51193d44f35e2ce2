package import Kernel

/// What may be asked about what people give in time and in kind.
package enum ContributionCommand: Hashable, Sendable {
    case note(NoteContribution)
    case strike(StrikeContribution)
}

/// Notes that somebody gave time or things to a matter on a day.
package struct NoteContribution: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let giver: MatterParty
    package let minutes: UInt32
    /// What things; nothing where only time was given.
    package let things: String?
    package let day: Day
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        giver: MatterParty,
        minutes: UInt32,
        things: String?,
        day: Day,
        by: MatterParty
    ) {
        self.matter = matter
        self.giver = giver
        self.minutes = minutes
        self.things = things
        self.day = day
        self.by = by
    }
}

/// Takes off what was noted wrongly, or what its giver does not want to stand there.
package struct StrikeContribution: Hashable, Sendable, Codable {
    package let contribution: Identifier<Contribution>
    package let by: MatterParty

    package init(contribution: Identifier<Contribution>, by: MatterParty) {
        self.contribution = contribution
        self.by = by
    }
}

/// Why it was not noted, or not taken off.
package enum ContributionRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    /// There is no such matter for whoever asks or gave, or they have nothing to do with it.
    case notForYou
    /// Only a worker who was there notes what another one gave.
    case notForOthers
    case nothingGiven
    case things(Prose.Flaw)
    case dayOutOfRange(earliest: Day, latest: Day)
    case tooLongADay(minutesMax: UInt32)
    case tooManyOnADay(countMax: Int)
    case tooMany(contributionsMax: Int)
    /// There is no such line for whoever asks.
    case unknown
}
