package import Kernel

/// What may be asked about matters. Whoever asks is named in each of them: a resident or a member
/// of staff is that one; at the console it is done in the name of somebody, and recorded so.
package enum MatterCommand: Hashable, Sendable {
    case open(OpenMatter)
    case setFields(SetMatterFields)
    case addLine(AddMatterLine)
    case judgeLine(JudgeMatterLine)
    case attach(AttachDocument)
    case note(NoteParty)
    case step(StepMatter)
    case act(ActInMatter)
    case countDecision(CountDecision)
    case signDecision(SignDecision)
    case link(LinkMatters)
    case measure(RecordMeasure)
    case move(MoveMatter)
    case wake(WakeMatter)
}

/// A field by its key, as somebody wrote it; the definition says how it is read.
package struct WrittenField: Hashable, Sendable, Codable {
    package let key: Key
    package let text: String

    package init(key: Key, text: String) {
        self.key = key
        self.text = text
    }
}

/// Opens a matter under an institution that is in force.
package struct OpenMatter: Hashable, Sendable, Codable {
    package let adoption: Identifier<AdoptedInstitution>
    package let process: Key
    package let place: Identifier<Place>
    package let title: String
    package let fields: [WrittenField]
    /// Flags of the institution that are so for this matter.
    package let attested: [Key]
    package let by: MatterParty

    package init(
        adoption: Identifier<AdoptedInstitution>,
        process: Key,
        place: Identifier<Place>,
        title: String,
        fields: [WrittenField] = [],
        attested: [Key] = [],
        by: MatterParty
    ) {
        self.adoption = adoption
        self.process = process
        self.place = place
        self.title = title
        self.fields = fields
        self.attested = attested
        self.by = by
    }
}

/// Fills fields of a matter, or of one of its lines.
package struct SetMatterFields: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let line: UInt16?
    package let fields: [WrittenField]
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        line: UInt16? = nil,
        fields: [WrittenField],
        by: MatterParty
    ) {
        self.matter = matter
        self.line = line
        self.fields = fields
        self.by = by
    }
}

/// Adds a row: an objection, an item, a suggestion.
package struct AddMatterLine: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let kind: Key
    package let fields: [WrittenField]
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        kind: Key,
        fields: [WrittenField],
        by: MatterParty
    ) {
        self.matter = matter
        self.kind = kind
        self.fields = fields
        self.by = by
    }
}

/// Answers a line.
package struct JudgeMatterLine: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let line: UInt16
    package let verdict: Key
    package let reason: String?
    package let promise: LinePromise?
    package let amount: Money?
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        line: UInt16,
        verdict: Key,
        reason: String? = nil,
        promise: LinePromise? = nil,
        amount: Money? = nil,
        by: MatterParty
    ) {
        self.matter = matter
        self.line = line
        self.verdict = verdict
        self.reason = reason
        self.promise = promise
        self.amount = amount
        self.by = by
    }
}

/// Attaches a document: its kind, and what it says in a line.
package struct AttachDocument: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let kind: Key
    package let line: UInt16?
    package let issued: Day?
    package let covers: [Key]
    package let content: String
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        kind: Key,
        line: UInt16? = nil,
        issued: Day? = nil,
        covers: [Key] = [],
        content: String,
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

/// Declares an interest, signs in a role, or notes somebody as present in one.
package struct NoteParty: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let note: MatterNote
    package let role: Key?
    /// Who is noted: for an interest and a signature it is whoever asks.
    package let party: MatterParty
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        note: MatterNote,
        role: Key? = nil,
        party: MatterParty,
        by: MatterParty
    ) {
        self.matter = matter
        self.note = note
        self.role = role
        self.party = party
        self.by = by
    }
}

/// Takes a step.
package struct StepMatter: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let event: Key
    package let reason: String?
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        event: Key,
        reason: String? = nil,
        by: MatterParty
    ) {
        self.matter = matter
        self.event = event
        self.reason = reason
        self.by = by
    }
}

/// A member of the body that decides writes down what was counted.
package struct CountDecision: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let event: Key
    package let count: DecisionCount
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        event: Key,
        count: DecisionCount,
        by: MatterParty
    ) {
        self.matter = matter
        self.event = event
        self.count = count
        self.by = by
    }
}

/// Another member signs that it was counted so.
package struct SignDecision: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let reason: String?
    package let by: MatterParty

    package init(matter: Identifier<Matter>, reason: String? = nil, by: MatterParty) {
        self.matter = matter
        self.reason = reason
        self.by = by
    }
}

/// Puts a matter beside another.
package struct LinkMatters: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let link: MatterLink
    package let by: MatterParty

    package init(matter: Identifier<Matter>, link: MatterLink, by: MatterParty) {
        self.matter = matter
        self.link = link
        self.by = by
    }
}

/// Writes down what a measure came to.
package struct RecordMeasure: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let measure: Key
    package let value: Int64
    package let by: MatterParty

    package init(matter: Identifier<Matter>, measure: Key, value: Int64, by: MatterParty) {
        self.matter = matter
        self.measure = measure
        self.value = value
        self.by = by
    }
}

/// Lets a matter go on under newer rules. A state of the older rules that the map leaves out keeps
/// its key.
package struct MoveMatter: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let adoption: Identifier<AdoptedInstitution>
    package let states: [Key: Key]
    package let reason: String
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        adoption: Identifier<AdoptedInstitution>,
        states: [Key: Key] = [:],
        reason: String,
        by: MatterParty
    ) {
        self.matter = matter
        self.adoption = adoption
        self.states = states
        self.reason = reason
        self.by = by
    }
}

/// Looks at a matter again at the moment that was set.
package struct WakeMatter: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>

    package init(matter: Identifier<Matter>) {
        self.matter = matter
    }
}
