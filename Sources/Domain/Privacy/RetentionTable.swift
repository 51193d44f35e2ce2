/// Everything that is kept about people: what for, how long, and who says so. The table is closed:
/// a test demands a row for every field of `PersonDetails` and every kind of row in the vault.
package enum RetentionTable {
    package static func row(of item: KeptItem) -> RetentionRow {
        switch item {
        case .name, .birth, .language, .tenancy, .door:
            RetentionRow(purpose(of: item), .afterDeparture(days: departureDays), .houseRule)
        case .phone, .channel:
            RetentionRow(.reaching, .afterDeparture(days: departureDays), .houseRule)
        case .displayName:
            RetentionRow(.publicVoice, .afterDeparture(days: departureDays), .houseRule)
        case .groupFacts: RetentionRow(.shares, .untilWithdrawn, .dataProtectionLaw)
        case .attachments: RetentionRow(.publicVoice, .untilWithdrawn, .houseRule)
        case .registration: RetentionRow(.entry, .afterAnswer(days: refusalDays), .houseRule)
        case .consents: RetentionRow(.proof, .asNumbersForEver, .dataProtectionLaw)
        case .mandates: RetentionRow(.proof, .asNumbersForEver, .civilCode)
        case .looks: RetentionRow(.looking, .afterLook(days: Look.daysKept), .houseRule)
        case .sessions: RetentionRow(.signingIn, .untilUsedUp, .houseRule)
        case .papers: RetentionRow(.proof, .afterPaper(days: paperDays), .houseRule)
        case .record: RetentionRow(.proof, .asNumbersForEver, .dataProtectionLaw)
        }
    }

    /// After somebody moved away: for questions that come late.
    package static let departureDays: Int64 = 180
    /// After somebody's request to be on the list was refused: for their appeal.
    package static let refusalDays = EntryRequest.keptDays
    /// After a paper form was typed in: for whoever finds that it was typed wrongly.
    package static let paperDays: Int64 = 90

    private static func purpose(of item: KeptItem) -> KeptPurpose {
        switch item {
        case .birth: .age
        case .language: .reaching
        case .tenancy: .belonging
        case .name, .door: .addressing
        case .phone, .channel, .displayName, .attachments, .groupFacts, .registration, .consents,
            .mandates, .looks, .sessions, .papers, .record:
            .proof
        }
    }
}

/// Something that is kept about people.
package enum KeptItem: String, CaseIterable, Hashable, Sendable {
    case name, birth, phone, language, channel, tenancy
    case door, displayName, groupFacts, registration
    case consents, mandates, looks, sessions, papers
    /// Photos and papers that somebody put to matters, with the words beside them.
    case attachments
    /// The events of the journal: numbers, and who did what when.
    case record

    /// What a row of the vault holds.
    package static func items(of kind: VaultKind) -> [KeptItem] {
        switch kind {
        case .person: [.name, .birth, .phone, .language, .channel, .tenancy]
        case .household: [.door]
        case .displayName: [.displayName]
        case .groupFacts: [.groupFacts]
        case .registration: [.registration]
        }
    }
}

/// What something is kept for.
package enum KeptPurpose: String, CaseIterable, Hashable, Sendable {
    /// To know whom a letter is for and a voice belongs to.
    case addressing
    case reaching
    /// To know who is grown up, and who needs a guardian.
    case age
    /// To know who is asked about a home.
    case belonging
    case publicVoice
    case shares
    case entry
    case signingIn
    /// To show who looked.
    case looking
    /// To show what was agreed and done.
    case proof
}

/// When something goes.
package enum KeptUntil: Hashable, Sendable {
    case afterDeparture(days: Int64)
    case untilWithdrawn
    case afterAnswer(days: Int64)
    case afterLook(days: Int64)
    case afterPaper(days: Int64)
    case untilUsedUp
    /// No text, no name: numbers that tell of nobody once the person is erased.
    case asNumbersForEver

    package var days: Int64? {
        switch self {
        case .afterDeparture(let days), .afterAnswer(let days), .afterLook(let days),
            .afterPaper(let days):
            days
        case .untilWithdrawn, .untilUsedUp, .asNumbersForEver: nil
        }
    }
}

/// Who says how long.
package enum KeptSource: String, CaseIterable, Hashable, Sendable {
    /// The Personal Information Protection Law: no longer than what it is for needs (article 19),
    /// erased when that is reached or consent is withdrawn (article 47).
    case dataProtectionLaw
    /// The Civil Code on acting for others.
    case civilCode
    /// Linli's own rule, shorter than any law asks.
    case houseRule
}

/// A row of the table.
package struct RetentionRow: Hashable, Sendable {
    package let purpose: KeptPurpose
    package let until: KeptUntil
    package let source: KeptSource

    init(_ purpose: KeptPurpose, _ until: KeptUntil, _ source: KeptSource) {
        self.purpose = purpose
        self.until = until
        self.source = source
    }
}
