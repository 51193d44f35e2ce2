package import Kernel

/// The way of one kind of public business, from being heard to being looked back on.
package struct ProcessDefinition: Hashable, Sendable {
    package static let statesMax = 60
    package static let transitionsMax = 200
    package static let fieldsMax = 60

    package let key: Key
    package let title: LocalText
    package let initial: Key
    package let states: [StateDefinition]
    package let fields: [FieldDefinition]
    package let lines: [LineDefinition]
    /// Clocks that effects start and that `due` transitions wait for.
    package let clocks: [ClockDefinition]
    package let transitions: [TransitionDefinition]
    /// The role that opens a matter of this kind.
    package let openedBy: Key
    package let provenance: Provenance

    package init(
        key: Key,
        title: LocalText,
        initial: Key,
        states: [StateDefinition],
        fields: [FieldDefinition] = [],
        lines: [LineDefinition] = [],
        clocks: [ClockDefinition] = [],
        transitions: [TransitionDefinition],
        openedBy: Key,
        provenance: Provenance
    ) {
        self.key = key
        self.title = title
        self.initial = initial
        self.states = states
        self.fields = fields
        self.lines = lines
        self.clocks = clocks
        self.transitions = transitions
        self.openedBy = openedBy
        self.provenance = provenance
    }
}

/// What residents see of a state: the ribbon heard, agreed, done, looked back on.
package enum Phase: String, CaseIterable, Hashable, Sendable {
    case heard
    case deciding
    case doing
    case lookingBack = "looking_back"
    case closed
}

/// Where a matter stands.
package struct StateDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    package let phase: Phase
    /// Who must move it on, and by when; nothing where nobody owes a step.
    package let owed: OwedStep?

    package var isFinal: Bool { phase == .closed }

    package init(key: Key, title: LocalText, phase: Phase, owed: OwedStep? = nil) {
        self.key = key
        self.title = title
        self.phase = phase
        self.owed = owed
    }
}

/// A duty that opens when a matter enters a state and closes when it leaves it.
package struct OwedStep: Hashable, Sendable {
    /// The one accountable body.
    package let by: Key
    package let within: Span
    /// The body that is told, and accountable, once it is overdue; nothing where it stays.
    package let escalatesTo: Key?
    package let provenance: Provenance

    package init(by: Key, within: Span, escalatesTo: Key?, provenance: Provenance) {
        self.by = by
        self.within = within
        self.escalatesTo = escalatesTo
        self.provenance = provenance
    }
}

/// One thing that is known about a matter or a line of it.
package struct FieldDefinition: Hashable, Sendable {
    /// What may stand in it.
    package enum Kind: Hashable, Sendable {
        /// Words; they lie in the erasable table.
        case text(charactersMax: Int)
        case money
        case number
        case day
        case flag
        case choice([Choice])
        case share
        /// Somebody on file.
        case person
        /// An organisation on file.
        case organisation
        /// An entry of a catalogue.
        case item(catalogue: Key)
    }

    /// One of the answers that a field allows.
    package struct Choice: Hashable, Sendable {
        package let key: Key
        package let title: LocalText

        package init(key: Key, title: LocalText) {
            self.key = key
            self.title = title
        }
    }

    package let key: Key
    package let title: LocalText
    package let kind: Kind
    /// Keys of roles; empty where everybody may see it.
    package let visibleTo: [Key]
    /// Months after the matter is closed for which it is kept; nothing for always.
    package let retentionMonths: Int?

    package init(
        key: Key,
        title: LocalText,
        kind: Kind,
        visibleTo: [Key] = [],
        retentionMonths: Int? = nil
    ) {
        self.key = key
        self.title = title
        self.kind = kind
        self.visibleTo = visibleTo
        self.retentionMonths = retentionMonths
    }
}

/// A kind of row that a matter holds many of: objections, items claimed, suggestions.
package struct LineDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    package let fields: [FieldDefinition]
    /// How one line may be answered; empty where lines get no verdict.
    package let verdicts: [VerdictDefinition]
    /// Roles that may add a line, and give a verdict.
    package let addedBy: [Key]
    package let judgedBy: [Key]
    /// Which way those stand who add one; nothing where lines are neither for nor against.
    package let stance: LineStance?

    package init(
        key: Key,
        title: LocalText,
        fields: [FieldDefinition],
        verdicts: [VerdictDefinition],
        addedBy: [Key],
        judgedBy: [Key],
        stance: LineStance? = nil
    ) {
        self.key = key
        self.title = title
        self.fields = fields
        self.verdicts = verdicts
        self.addedBy = addedBy
        self.judgedBy = judgedBy
        self.stance = stance
    }
}

/// Which way somebody stands who adds a line. Raw values are written in institution files.
package enum LineStance: String, CaseIterable, Hashable, Sendable {
    case objection
    case support
}

/// One way to answer a line, and what such an answer must say.
package struct VerdictDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    package let needsReason: Bool
    /// Somebody who will do it, by a day.
    package let needsPromise: Bool
    package let needsAmount: Bool

    package init(
        key: Key,
        title: LocalText,
        needsReason: Bool = false,
        needsPromise: Bool = false,
        needsAmount: Bool = false
    ) {
        self.key = key
        self.title = title
        self.needsReason = needsReason
        self.needsPromise = needsPromise
        self.needsAmount = needsAmount
    }
}

/// A clock that steps start and stop: a care window, a term.
package struct ClockDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    package let span: Span
    package let provenance: Provenance

    package init(key: Key, title: LocalText, span: Span, provenance: Provenance) {
        self.key = key
        self.title = title
        self.span = span
        self.provenance = provenance
    }
}
