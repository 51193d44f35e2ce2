package import Kernel

/// A way of working that a community can adopt: who may do what, in which steps, with whose money.
///
/// It is written in a file and kept whole in the journal once adopted, with everything it extends
/// flattened into it. Nothing in the engine knows the name of any community.
package struct Institution: Hashable, Sendable {
    package static let processesMax = 32
    package static let rolesMax = 100
    package static let bodiesMax = 60
    package static let versionMax = 9_999

    package let key: Key
    package let version: Int
    package let title: LocalText
    /// The base it was flattened from; kept as provenance and never looked up again.
    package var extends: Key?
    package var bodies: [BodyDefinition] = []
    package var roles: [RoleDefinition] = []
    package var powers: [PowerDefinition] = []
    package var processes: [ProcessDefinition] = []
    package var catalogues: [CatalogueDefinition] = []
    package var services: [ServiceDefinition] = []
    package var funds: [FundDefinition] = []
    package var cofinancing: [CofinancingDefinition] = []
    package var reports: [ReportDefinition] = []
    package var measures: [MeasureDefinition] = []
    package var controls: [ControlDefinition] = []
    package var assessments: [AssessmentDefinition] = []
    package var eligibility: [EligibilityDefinition] = []
    package var preconditions: [PreconditionDefinition] = []
    /// Titles of what has no section of its own: kinds of documents, sections of reports, groups
    /// and ways of asking.
    package var terms: [TermDefinition] = []
    /// Findings of the check that whoever wrote the file explains.
    package var accepts: [AcceptedFinding] = []
    /// What a reader should know; never executed.
    package var context: [ContextNote] = []

    package init(key: Key, version: Int, title: LocalText) {
        self.key = key
        self.version = version
        self.title = title
    }

    package func process(_ key: Key) -> ProcessDefinition? { processes.first { $0.key == key } }
    package func role(_ key: Key) -> RoleDefinition? { roles.first { $0.key == key } }
    package func body(_ key: Key) -> BodyDefinition? { bodies.first { $0.key == key } }
    package func fund(_ key: Key) -> FundDefinition? { funds.first { $0.key == key } }
    package func catalogue(_ key: Key) -> CatalogueDefinition? {
        catalogues.first { $0.key == key }
    }
}

/// An organisation or body that the institution needs. At adoption it is bound to one on file.
package struct BodyDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    package let kind: OrganisationKind
    /// How many seats it has, where the institution says.
    package let seats: ClosedRange<Int>?
    package let provenance: Provenance

    package init(
        key: Key,
        title: LocalText,
        kind: OrganisationKind,
        seats: ClosedRange<Int>?,
        provenance: Provenance
    ) {
        self.key = key
        self.title = title
        self.kind = kind
        self.seats = seats
        self.provenance = provenance
    }
}

/// Somebody who presses a button, by what makes them so.
package struct RoleDefinition: Hashable, Sendable {
    /// What makes somebody hold a role.
    package enum Holder: Hashable, Sendable {
        /// Every adult on file who lives where the institution holds.
        case resident
        /// Whoever sits in a body.
        case member(of: Key)
        /// Whoever sits on a seat that heads the body.
        case head(of: Key)
        /// Whoever opened the matter.
        case opener
        /// Whoever took the matter over: the keeper of a plot, the sponsor of a proposal.
        case owner
        /// Whoever was named in a field of the matter.
        case named(field: Key)
    }

    package let key: Key
    package let title: LocalText
    package let holder: Holder
    /// For whom contributions of this role count.
    package let actorClass: ActorClass
    package let provenance: Provenance

    package init(
        key: Key,
        title: LocalText,
        holder: Holder,
        actorClass: ActorClass,
        provenance: Provenance
    ) {
        self.key = key
        self.title = title
        self.holder = holder
        self.actorClass = actorClass
        self.provenance = provenance
    }
}

/// On whose side somebody acts. Raw values are written in institution files and in the journal.
package enum ActorClass: String, CaseIterable, Codable, Hashable, Sendable {
    case resident
    case volunteer
    case neighbourhoodOrganisation = "neighbourhood_organisation"
    case ngo
    case professional
    case committee = "residents_committee"
    case government
    case donor
    case enterprise
}

/// One of the verbs in which ways of working differ, and who has it.
package struct PowerDefinition: Hashable, Sendable {
    /// The columns of the comparison: who does what.
    package enum Verb: String, CaseIterable, Hashable, Sendable {
        case propose
        case decide
        case approve
        case holdFunds = "hold_funds"
        case disburse
        case contract
        case observe
        case assess
        case claim
        case answer
        case report
    }

    package let verb: Verb
    /// Keys of roles and bodies.
    package let holders: [Key]
    package let provenance: Provenance

    package init(verb: Verb, holders: [Key], provenance: Provenance) {
        self.verb = verb
        self.holders = holders
        self.provenance = provenance
    }
}

/// What something that guards name is called: a kind of document, a group of a survey.
package struct TermDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText

    package init(key: Key, title: LocalText) {
        self.key = key
        self.title = title
    }
}
