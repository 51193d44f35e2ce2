package import Kernel

/// Money for a purpose, as the institution needs it. At adoption it is bound to a fund on file.
package struct FundDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    /// The body that holds it.
    package let holder: Key
    /// Empty where it may be spent on anything.
    package let purposes: [Key]
    package let isRingFenced: Bool
    /// What each resident of record brings in a year, for funds that are allocated so.
    package let ratePerResident: Money?
    /// Months for which what is left may be kept; nothing where it never lapses.
    package let carryOverMonths: Int?
    /// Whoever keeps it may promise and give back its money without a matter, too.
    package let isMovedByHand: Bool
    package let provenance: Provenance

    package init(
        key: Key,
        title: LocalText,
        holder: Key,
        purposes: [Key] = [],
        isRingFenced: Bool = false,
        ratePerResident: Money? = nil,
        carryOverMonths: Int? = nil,
        isMovedByHand: Bool = false,
        provenance: Provenance
    ) {
        self.key = key
        self.title = title
        self.holder = holder
        self.purposes = purposes
        self.isRingFenced = isRingFenced
        self.ratePerResident = ratePerResident
        self.carryOverMonths = carryOverMonths
        self.isMovedByHand = isMovedByHand
        self.provenance = provenance
    }
}

/// Who pays which share of a cost. Shares are exact and sum to one; what does not divide goes to
/// the largest remainders, in the order of the file.
package struct CofinancingDefinition: Hashable, Sendable {
    /// One payer's part.
    package struct Share: Hashable, Sendable {
        /// The fund it comes from.
        package let fund: Key
        package let share: Ratio

        package init(fund: Key, share: Ratio) {
            self.fund = fund
            self.share = share
        }
    }

    package let key: Key
    package let shares: [Share]
    /// These hold instead where `reversedWhen` was attested when the matter was opened.
    package let reversed: [Share]
    package let reversedWhen: Key?
    package let provenance: Provenance

    package init(
        key: Key,
        shares: [Share],
        reversed: [Share] = [],
        reversedWhen: Key? = nil,
        provenance: Provenance
    ) {
        self.key = key
        self.shares = shares
        self.reversed = reversed
        self.reversedWhen = reversedWhen
        self.provenance = provenance
    }
}

/// A published list that matters may be drawn from or must cite.
package struct CatalogueDefinition: Hashable, Sendable {
    /// One thing on the list.
    package struct Item: Hashable, Sendable {
        package let key: Key
        package let title: LocalText
        package let priceMax: Money?
        /// In one matter.
        package let countMax: Int?
        /// Kinds of documents that prove it was done.
        package let evidence: [Key]

        package init(
            key: Key,
            title: LocalText,
            priceMax: Money? = nil,
            countMax: Int? = nil,
            evidence: [Key] = []
        ) {
            self.key = key
            self.title = title
            self.priceMax = priceMax
            self.countMax = countMax
            self.evidence = evidence
        }
    }

    package static let itemsMax = 500

    package let key: Key
    package let title: LocalText
    package let items: [Item]
    package let provenance: Provenance

    package init(key: Key, title: LocalText, items: [Item], provenance: Provenance) {
        self.key = key
        self.title = title
        self.items = items
        self.provenance = provenance
    }
}

/// Something done again and again, that people may count on.
package struct ServiceDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    /// The body that provides it.
    package let provider: Key
    package let provenance: Provenance

    package init(key: Key, title: LocalText, provider: Key, provenance: Provenance) {
        self.key = key
        self.title = title
        self.provider = provider
        self.provenance = provenance
    }
}

/// What one side owes another an account of, and how often.
package struct ReportDefinition: Hashable, Sendable {
    /// How often.
    package enum Rhythm: String, CaseIterable, Hashable, Sendable {
        case perStage = "per_stage"
        case monthly
        case quarterly
        case yearly
    }

    package let key: Key
    package let title: LocalText
    /// Keys of roles or bodies.
    package let from: [Key]
    package let to: [Key]
    package let rhythm: Rhythm
    package let provenance: Provenance

    package init(
        key: Key,
        title: LocalText,
        from: [Key],
        to: [Key],
        rhythm: Rhythm,
        provenance: Provenance
    ) {
        self.key = key
        self.title = title
        self.from = from
        self.to = to
        self.rhythm = rhythm
        self.provenance = provenance
    }
}

/// A number that is recorded from time to time: attendance, a baseline budget.
package struct MeasureDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    package let unit: LocalText
    package let provenance: Provenance

    package init(key: Key, title: LocalText, unit: LocalText, provenance: Provenance) {
        self.key = key
        self.title = title
        self.unit = unit
        self.provenance = provenance
    }
}

/// A lock or a meter that holds over all processes.
package struct ControlDefinition: Hashable, Sendable {
    /// What it locks, or what it warns of.
    package enum Kind: Hashable, Sendable {
        /// Money leaves this fund by this process only.
        case sideDoor(fund: Key, process: Key)
        /// Warns once one payer brings more than this share of a fund.
        case payerConcentration(fund: Key, shareMax: Ratio)
        /// Warns once matters of this class are more than this share of a process.
        case originShare(process: Key, of: ActorClass, shareMax: Ratio)
        /// Nobody holds a seat in both.
        case noDualPost(Key, Key)
    }

    package let key: Key
    package let title: LocalText
    package let kind: Kind
    package let provenance: Provenance

    package init(key: Key, title: LocalText, kind: Kind, provenance: Provenance) {
        self.key = key
        self.title = title
        self.kind = kind
        self.provenance = provenance
    }
}

/// Who looks back on what, how often.
package struct AssessmentDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    /// Keys of roles or bodies.
    package let by: [Key]
    package let rhythm: ReportDefinition.Rhythm
    /// Each assesses without seeing the others.
    package let isBlind: Bool
    package let provenance: Provenance

    package init(
        key: Key,
        title: LocalText,
        by: [Key],
        rhythm: ReportDefinition.Rhythm,
        isBlind: Bool,
        provenance: Provenance
    ) {
        self.key = key
        self.title = title
        self.by = by
        self.rhythm = rhythm
        self.isBlind = isBlind
        self.provenance = provenance
    }
}

/// For whom places of a service are kept first.
package struct EligibilityDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    package let service: Key
    /// Of the places.
    package let reserved: Ratio
    package let provenance: Provenance

    package init(
        key: Key,
        title: LocalText,
        service: Key,
        reserved: Ratio,
        provenance: Provenance
    ) {
        self.key = key
        self.title = title
        self.service = service
        self.reserved = reserved
        self.provenance = provenance
    }
}

/// What must be so before a community can work in this way, or a flag that a step asks for.
package struct PreconditionDefinition: Hashable, Sendable {
    package let key: Key
    package let title: LocalText
    /// Whether it can only be adopted where this was attested; otherwise steps ask for it.
    package let isNeededToAdopt: Bool
    package let provenance: Provenance

    package init(key: Key, title: LocalText, isNeededToAdopt: Bool, provenance: Provenance) {
        self.key = key
        self.title = title
        self.isNeededToAdopt = isNeededToAdopt
        self.provenance = provenance
    }
}

/// A warning of the check that is as it should be, and why.
package struct AcceptedFinding: Hashable, Sendable {
    /// The warning's name.
    package let finding: Key
    /// The process it is about; nothing for the institution as a whole.
    package let process: Key?
    package let reason: String

    package init(finding: Key, process: Key?, reason: String) {
        self.finding = finding
        self.process = process
        self.reason = reason
    }
}

/// Something about the place the institution comes from.
package struct ContextNote: Hashable, Sendable {
    package let key: Key
    package let text: String

    package init(key: Key, text: String) {
        self.key = key
        self.text = text
    }
}
