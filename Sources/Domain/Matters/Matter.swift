package import Kernel

/// One piece of public business on its way through a process. Words about it lie in the text
/// table; here is what the rules read.
package struct Matter: Hashable, Sendable {
    package static let mattersMax = 4_000_000
    package static let titleCharactersMax = 80
    package static let reasonCharactersMax = 500
    package static let linesMax = 1_000
    package static let documentsMax = 500
    package static let actsMax = 4_000
    package static let partiesMax = 500
    package static let linksMax = 200

    /// The rules it runs by.
    package struct Rules: Hashable, Sendable {
        package let adoption: Identifier<AdoptedInstitution>
        /// Its place among the processes of the institution.
        package let process: UInt16

        package init(adoption: Identifier<AdoptedInstitution>, process: UInt16) {
            self.adoption = adoption
            self.process = process
        }
    }

    package internal(set) var rules: Rules
    package let place: Identifier<Place>
    package let opener: MatterParty
    /// On whose side whoever opened it stood.
    package let origin: ActorClass
    package let opened: Instant
    package internal(set) var title: Digest
    /// Its place among the states of the process.
    package internal(set) var state: UInt16
    package internal(set) var entered: Instant
    package internal(set) var owner: MatterParty?
    /// In the order of their slots.
    package internal(set) var fields: [MatterField] = []
    package internal(set) var lines: [MatterLine] = []
    package internal(set) var documents: [MatterDocument] = []
    /// Every step that was taken, oldest first.
    package internal(set) var acts: [MatterAct] = []
    /// Who declared to have an interest of their own in it.
    package internal(set) var interests: [MatterParty] = []
    /// Who signed it, in which role, since it entered its state.
    package internal(set) var signatures: [MatterSignature] = []
    /// Who was noted as present since it entered its state.
    package internal(set) var attendance: [MatterSignature] = []
    package internal(set) var contributions: [MatterContribution] = []
    package internal(set) var decision: PendingDecision?
    package internal(set) var clocks: [RunningClock] = []
    package internal(set) var reminders: [Instant] = []
    package internal(set) var notified: [MatterParty] = []
    package internal(set) var published: Instant?
    package internal(set) var links: [MatterLink] = []
    /// The open duty to move it on.
    package internal(set) var duty: Identifier<Duty>?
    /// When the clock is to look at it again.
    package internal(set) var wakes: Instant?
    /// How often that was set: every time has a name of its own.
    package internal(set) var wakeCount: UInt32 = 0
    /// What is owed besides: promises, and what steps asked for.
    package internal(set) var duties: [Identifier<Duty>] = []
    package internal(set) var measures: [MatterMeasure] = []
    package internal(set) var recognitions: [Key] = []
    /// Bodies on whose agenda it stands.
    package internal(set) var agenda: [Identifier<Organisation>] = []
    package internal(set) var minutes: Int64 = 0
    package internal(set) var placesReserved: Int64 = 0
    package internal(set) var retainedUntil: Instant?
    package internal(set) var isEvidenceFrozen = false
    package internal(set) var isAggregateOnly = false
    package internal(set) var hasTag = false
    /// Flags that were attested when it was opened, besides those of the institution.
    package internal(set) var attested: [Key] = []
    /// Funds that serve it together.
    package internal(set) var funds: [Identifier<Fund>] = []

    package init(
        rules: Rules,
        place: Identifier<Place>,
        opener: MatterParty,
        origin: ActorClass,
        opened: Instant,
        title: Digest,
        state: UInt16,
        attested: [Key] = []
    ) {
        self.rules = rules
        self.place = place
        self.opener = opener
        self.origin = origin
        self.opened = opened
        self.title = title
        self.state = state
        self.attested = attested
        entered = opened
    }
}

/// Who does something in a matter: somebody on file, or a member of staff for their office.
package enum MatterParty: Hashable, Sendable, Codable {
    case person(Identifier<Person>)
    case account(Identifier<StaffAccount>)
}

/// What a field holds.
package enum FieldValue: Hashable, Sendable {
    /// Words, which lie in the text table.
    case text(Digest)
    case money(Money)
    case number(Int64)
    case day(Day)
    case flag(Bool)
    case choice(Key)
    case share(Ratio)
    case person(Identifier<Person>)
    case organisation(Identifier<Organisation>)
    case item(Key)
}

/// A field that was filled, and on whose side whoever filled it last stood.
package struct MatterField: Hashable, Sendable {
    /// Its place among the fields of the process, or of the kind of line.
    package let slot: UInt16
    package let value: FieldValue
    package let by: ActorClass

    package init(slot: UInt16, value: FieldValue, by: ActorClass) {
        self.slot = slot
        self.value = value
        self.by = by
    }
}

extension MatterField {
    /// Its words, if it holds any.
    package var text: Digest? {
        if case .text(let text) = value { text } else { nil }
    }
}

/// A row of a matter: an objection, an item, a suggestion.
package struct MatterLine: Hashable, Sendable {
    /// Its place among the kinds of line of the process.
    package let kind: UInt16
    package internal(set) var fields: [MatterField]
    package let addedBy: MatterParty
    package let added: Instant
    package internal(set) var standing = LineStanding.added
    /// Whether whoever added it took it back: for the rules it is not there any more.
    package internal(set) var isWithdrawn = false
    package internal(set) var verdict: LineVerdict?
    /// What may be claimed for it at most.
    package internal(set) var ceiling: Money?
    package internal(set) var paid: Money?

    package init(kind: UInt16, fields: [MatterField], addedBy: MatterParty, added: Instant) {
        self.kind = kind
        self.fields = fields
        self.addedBy = addedBy
        self.added = added
    }
}

/// What a step made of a line.
package enum LineStanding: Hashable, Sendable {
    case added
    case opened
    case refused
}

/// How a line was answered.
package struct LineVerdict: Hashable, Sendable {
    /// Its place among the verdicts of the kind of line.
    package let verdict: UInt16
    package let by: MatterParty
    package let reason: Digest?
    /// Who will do it, by which day.
    package let promise: LinePromise?
    package let amount: Money?

    package init(
        verdict: UInt16,
        by: MatterParty,
        reason: Digest?,
        promise: LinePromise?,
        amount: Money?
    ) {
        self.verdict = verdict
        self.by = by
        self.reason = reason
        self.promise = promise
        self.amount = amount
    }
}

/// That a body will do something by a day.
package struct LinePromise: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    package let day: Day

    package init(body: Identifier<Organisation>, day: Day) {
        self.body = body
        self.day = day
    }
}

/// Something attached: what it is by its key, and a commitment to its words.
package struct MatterDocument: Hashable, Sendable {
    package let kind: Key
    /// The line it belongs to, by number; nothing for the matter as a whole.
    package let line: UInt16?
    /// The day it was issued on, where it is one that ages.
    package let issued: Day?
    /// What it covers: the groups and channels of a survey, the section of a report.
    package let covers: [Key]
    package let content: Digest
    package let by: MatterParty
    package let attached: Instant

    package init(
        kind: Key,
        line: UInt16?,
        issued: Day?,
        covers: [Key],
        content: Digest,
        by: MatterParty,
        attached: Instant
    ) {
        self.kind = kind
        self.line = line
        self.issued = issued
        self.covers = covers
        self.content = content
        self.by = by
        self.attached = attached
    }
}

/// A step that was taken.
package struct MatterAct: Hashable, Sendable {
    /// Its place among the transitions of the process.
    package let transition: UInt16
    /// Nothing where nobody pressed.
    package let by: MatterParty?
    /// Its place among the roles of the institution.
    package let role: UInt16?
    package let at: Instant
    /// Why, where whoever took it said so.
    package let reason: Digest?

    package init(
        transition: UInt16,
        by: MatterParty?,
        role: UInt16?,
        at: Instant,
        reason: Digest? = nil
    ) {
        self.transition = transition
        self.by = by
        self.role = role
        self.at = at
        self.reason = reason
    }
}

/// Somebody signed, or was there, in a role.
package struct MatterSignature: Hashable, Sendable {
    package let party: MatterParty
    /// Its place among the roles of the institution.
    package let role: UInt16

    package init(party: MatterParty, role: UInt16) {
        self.party = party
        self.role = role
    }
}

/// How often a side took part in a stage.
package struct MatterContribution: Hashable, Sendable {
    package let stage: ContributionStage
    package let by: ActorClass
    package internal(set) var count: Int
}

/// What was counted, and waits for another member of the body to sign for it.
package struct PendingDecision: Hashable, Sendable {
    /// Its place among the transitions of the process.
    package let transition: UInt16
    package let count: DecisionCount
    package let by: MatterParty

    package init(transition: UInt16, count: DecisionCount, by: MatterParty) {
        self.transition = transition
        self.count = count
        self.by = by
    }
}

/// What was counted in a body.
package struct DecisionCount: Hashable, Sendable, Codable {
    package let members: Int
    package let present: Int
    package let yes: Int
    package let no: Int
    package let abstained: Int

    package init(members: Int, present: Int, yes: Int, no: Int, abstained: Int) {
        self.members = members
        self.present = present
        self.yes = yes
        self.no = no
        self.abstained = abstained
    }
}

/// The latest value of a measure, and the one before it.
package struct MatterMeasure: Hashable, Sendable {
    /// Its place among the measures of the institution.
    package let measure: UInt16
    package let latest: Int64
    package let before: Int64?
    package let recorded: Instant

    package init(measure: UInt16, latest: Int64, before: Int64?, recorded: Instant) {
        self.measure = measure
        self.latest = latest
        self.before = before
        self.recorded = recorded
    }
}

/// A clock of the process that runs for a matter.
package struct RunningClock: Hashable, Sendable {
    /// Its place among the clocks of the process.
    package let clock: UInt16
    package let started: Instant
    package let due: Instant

    package init(clock: UInt16, started: Instant, due: Instant) {
        self.clock = clock
        self.started = started
        self.due = due
    }
}

/// How one matter stands to another.
package struct MatterLink: Hashable, Sendable, Codable {
    /// Raw values are written in the journal.
    package enum Kind: UInt8, CaseIterable, Codable, Hashable, Sendable {
        case duplicateOf = 1
        case ledTo = 2
        case partOf = 3
    }

    package let kind: Kind
    package let other: Identifier<Matter>

    package init(kind: Kind, other: Identifier<Matter>) {
        self.kind = kind
        self.other = other
    }
}
