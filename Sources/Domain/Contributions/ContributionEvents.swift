package import Kernel

/// What happened about what people give.
package enum ContributionEvent: Hashable, Sendable {
    case noted(ContributionNoted)
    case struck(ContributionStruck)

    package var contribution: Identifier<Contribution> {
        switch self {
        case .noted(let event): event.contribution
        case .struck(let event): event.contribution
        }
    }
}

/// Somebody gave time or things. Contributions are numbered in order.
package struct ContributionNoted: Hashable, Sendable {
    package let contribution: Identifier<Contribution>
    package let matter: Identifier<Matter>
    package let giver: MatterParty
    package let by: MatterParty
    package let side: ActorClass
    package let minutes: UInt32
    package let things: Digest?
    package let day: Day

    package init(
        contribution: Identifier<Contribution>,
        matter: Identifier<Matter>,
        giver: MatterParty,
        by: MatterParty,
        side: ActorClass,
        minutes: UInt32,
        things: Digest?,
        day: Day
    ) {
        self.contribution = contribution
        self.matter = matter
        self.giver = giver
        self.by = by
        self.side = side
        self.minutes = minutes
        self.things = things
        self.day = day
    }
}

/// What was noted counts no longer.
package struct ContributionStruck: Hashable, Sendable {
    package let contribution: Identifier<Contribution>
    package let by: MatterParty

    package init(contribution: Identifier<Contribution>, by: MatterParty) {
        self.contribution = contribution
        self.by = by
    }
}
