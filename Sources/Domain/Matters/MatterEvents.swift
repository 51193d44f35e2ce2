package import Kernel

/// A matter was opened. Matters are numbered in order.
package struct MatterOpened: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let rules: Matter.Rules
    package let place: Identifier<Place>
    package let opener: MatterParty
    /// On whose side whoever opened it stood.
    package let origin: ActorClass
    package let title: Digest
    /// What whoever opened it attested: it stays so for this matter, whatever is attested later.
    package let attested: [Key]

    package init(
        matter: Identifier<Matter>,
        rules: Matter.Rules,
        place: Identifier<Place>,
        opener: MatterParty,
        origin: ActorClass,
        title: Digest,
        attested: [Key] = []
    ) {
        self.matter = matter
        self.rules = rules
        self.place = place
        self.opener = opener
        self.origin = origin
        self.title = title
        self.attested = attested
    }
}

/// Fields of a matter, or of one of its lines, were filled; each takes the place of what it held.
package struct MatterFieldsSet: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let line: UInt16?
    package let fields: [MatterField]
    /// Whose words they are; nothing where a step copied them from another matter.
    package let by: MatterParty?

    package init(
        matter: Identifier<Matter>,
        line: UInt16?,
        fields: [MatterField],
        by: MatterParty? = nil
    ) {
        self.matter = matter
        self.line = line
        self.fields = fields
        self.by = by
    }
}

/// A row was added. Lines are numbered in order from 0.
package struct MatterLineAdded: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let line: UInt16
    /// Its place among the kinds of line of the process.
    package let kind: UInt16
    package let by: MatterParty
    package let fields: [MatterField]

    package init(
        matter: Identifier<Matter>,
        line: UInt16,
        kind: UInt16,
        by: MatterParty,
        fields: [MatterField]
    ) {
        self.matter = matter
        self.line = line
        self.kind = kind
        self.by = by
        self.fields = fields
    }
}

/// A line was answered.
package struct MatterLineJudged: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let line: UInt16
    package let verdict: LineVerdict

    package init(matter: Identifier<Matter>, line: UInt16, verdict: LineVerdict) {
        self.matter = matter
        self.line = line
        self.verdict = verdict
    }
}

/// Something was attached. What it says lies beside the journal.
package struct MatterDocumentAttached: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let kind: Key
    package let line: UInt16?
    package let issued: Day?
    package let covers: [Key]
    package let content: Digest
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        kind: Key,
        line: UInt16?,
        issued: Day?,
        covers: [Key],
        content: Digest,
        by: MatterParty
    ) {
        self.matter = matter
        self.kind = kind
        self.line = line
        self.issued = issued
        self.covers = covers
        self.content = content
        self.by = by
    }
}

/// How somebody was noted in a matter. Raw values are written in the journal.
package enum MatterNote: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// Has an interest of their own in it, and stays out of what is decided.
    case interest = 1
    case signed = 2
    case present = 3
}

/// Somebody declared an interest, signed, or was noted as present.
package struct MatterPartyNoted: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let party: MatterParty
    package let note: MatterNote
    /// Its place among the roles of the institution; nothing for an interest.
    package let role: UInt16?

    package init(
        matter: Identifier<Matter>,
        party: MatterParty,
        note: MatterNote,
        role: UInt16?
    ) {
        self.matter = matter
        self.party = party
        self.note = note
        self.role = role
    }
}

/// A step was taken: the matter is where the step leads.
package struct MatterStepped: Hashable, Sendable {
    package let matter: Identifier<Matter>
    /// Its place among the transitions of the process.
    package let transition: UInt16
    /// Nothing where nobody pressed.
    package let by: MatterParty?
    /// Its place among the roles of the institution.
    package let role: UInt16?
    package let reason: Digest?

    package init(
        matter: Identifier<Matter>,
        transition: UInt16,
        by: MatterParty?,
        role: UInt16?,
        reason: Digest?
    ) {
        self.matter = matter
        self.transition = transition
        self.by = by
        self.role = role
        self.reason = reason
    }
}

/// A member of the body wrote down what was counted.
package struct MatterDecisionCounted: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let transition: UInt16
    package let count: DecisionCount
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        transition: UInt16,
        count: DecisionCount,
        by: MatterParty
    ) {
        self.matter = matter
        self.transition = transition
        self.count = count
        self.by = by
    }
}

/// Another member signed for what was counted.
package struct MatterDecisionSigned: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let isCarried: Bool
    package let by: MatterParty

    package init(matter: Identifier<Matter>, isCarried: Bool, by: MatterParty) {
        self.matter = matter
        self.isCarried = isCarried
        self.by = by
    }
}

/// One matter was put beside another.
package struct MatterLinked: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let link: MatterLink

    package init(matter: Identifier<Matter>, link: MatterLink) {
        self.matter = matter
        self.link = link
    }
}

/// A matter goes on under newer rules.
package struct MatterMoved: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let rules: Matter.Rules
    /// Its place among the states of the newer process.
    package let state: UInt16
    /// The fields as the newer process numbers them.
    package let fields: [MatterField]
    package let by: MatterParty
    package let reason: Digest

    package init(
        matter: Identifier<Matter>,
        rules: Matter.Rules,
        state: UInt16,
        fields: [MatterField],
        by: MatterParty,
        reason: Digest
    ) {
        self.matter = matter
        self.rules = rules
        self.state = state
        self.fields = fields
        self.by = by
        self.reason = reason
    }
}

/// What a measure came to, for one matter.
package struct MatterMeasured: Hashable, Sendable {
    package let matter: Identifier<Matter>
    /// Its place among the measures of the institution.
    package let measure: UInt16
    package let value: Int64
    package let by: MatterParty

    package init(matter: Identifier<Matter>, measure: UInt16, value: Int64, by: MatterParty) {
        self.matter = matter
        self.measure = measure
        self.value = value
        self.by = by
    }
}

/// What else a step did to a matter.
package struct MatterChanged: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let change: MatterChange

    package init(matter: Identifier<Matter>, change: MatterChange) {
        self.matter = matter
        self.change = change
    }
}

/// One of the small changes that effects make. The cases are numbered in the journal.
package enum MatterChange: Hashable, Sendable {
    case owned(by: MatterParty?)
    /// Starts a clock, anew if it ran; by its place among the clocks of the process.
    case clockStarted(UInt16, due: Instant)
    case clockStopped(UInt16)
    /// Another reminder went out.
    case reminded
    case notified([MatterParty])
    case published(aggregateOnly: Bool)
    case contributed(ContributionStage, by: ActorClass)
    case recognised(Key)
    /// These funds serve it together, each by its own restriction.
    case packaged([Identifier<Fund>])
    case tagged(Bool)
    case evidenceFrozen
    case ceilingSet(line: UInt16, Money)
    case linePaid(line: UInt16, Money)
    case lineRefused(UInt16)
    case lineOpened(UInt16)
    case hoursPosted(minutes: Int64)
    case placesReserved(Int64)
    case placesFreed(Int64)
    case agendaItemRaised(Identifier<Organisation>)
    case retained(until: Instant)
    /// When the clock is to look at it again.
    case wakes(Instant?)
}
