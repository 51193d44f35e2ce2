/// What the check asks of an effect besides the names in it. Whoever adds an effect says it here.
struct EffectTraits: OptionSet {
    let rawValue: UInt16

    /// Money is set aside, so that it may be paid.
    static let setsMoneyAside = EffectTraits(rawValue: 1 << 0)
    static let paysMoney = EffectTraits(rawValue: 1 << 1)
    /// Money moves in another way.
    static let movesMoney = EffectTraits(rawValue: 1 << 2)
    /// It takes from somebody what they had.
    static let isSanction = EffectTraits(rawValue: 1 << 3)
    static let isWarning = EffectTraits(rawValue: 1 << 4)
    static let assignsOwner = EffectTraits(rawValue: 1 << 5)
    /// What ends here goes on in another matter.
    static let opensAnother = EffectTraits(rawValue: 1 << 6)
    /// Giving is answered by getting.
    static let givesBack = EffectTraits(rawValue: 1 << 7)
    /// What was set aside is set aside no more.
    static let freesMoney = EffectTraits(rawValue: 1 << 8)
}

/// The same for guards.
struct GuardTraits: OptionSet {
    let rawValue: UInt8

    /// It says who may take part, or what for.
    static let isBoundary = GuardTraits(rawValue: 1 << 0)
    /// It lets what people give stand to what they get, and the rules to the place.
    static let isFit = GuardTraits(rawValue: 1 << 1)
    static let isNotice = GuardTraits(rawValue: 1 << 2)
    /// It looks at what was delivered before it is paid.
    static let isAcceptance = GuardTraits(rawValue: 1 << 3)
}

extension Effect {
    /// Of an effect on lines: that of the effect inside.
    var traits: EffectTraits {
        switch self {
        case .forEach(_, _, let effect): effect.traits.subtracting(.givesBack)
        case .commit, .encumber, .split: .setsMoneyAside
        case .match: [.setsMoneyAside, .givesBack]
        case .pay, .payLine: [.paysMoney, .freesMoney]
        case .topUp, .allocate: .movesMoney
        case .release: [.movesMoney, .freesMoney]
        case .clawBack, .lapseUnspent: [.movesMoney, .isSanction]
        case .withdrawTag, .clearOwner: .isSanction
        case .remind, .notify: .isWarning
        case .assignOwner: .assignsOwner
        case .createMatter, .splitMatter: .opensAnother
        case .postHours, .issueTag, .credit, .recognise: .givesBack
        case .deferToNextYear: .freesMoney
        case .ceilings, .openLine, .refuseLine, .package, .startClock,
            .resetClock, .stopClock, .openDuty, .closeDuty, .publish, .reserve, .free,
            .raiseAgendaItem, .freezeEvidence, .startRetention:
            []
        }
    }

    var assignsOwner: Bool { traits.contains(.assignsOwner) }
    var setsMoneyAside: Bool { traits.contains(.setsMoneyAside) }
    var paysMoney: Bool { traits.contains(.paysMoney) }
    var freesMoney: Bool { traits.contains(.freesMoney) }
    var movesMoney: Bool {
        !traits.isDisjoint(with: [.setsMoneyAside, .paysMoney, .movesMoney])
    }
    var isSanction: Bool { traits.contains(.isSanction) }
}

extension Guard {
    var traits: GuardTraits {
        switch self {
        case .withinScope, .origin, .purposeIn, .cites, .consent: .isBoundary
        case .capacity: [.isBoundary, .isFit]
        case .reservedShare: .isBoundary
        case .inCatalogue: [.isBoundary, .isAcceptance]
        case .pledged, .ratio, .freeHours, .runway, .contributed, .checklist, .amountAtMost: .isFit
        case .notified, .notifiedEach, .publishedFor: .isNotice
        case .threeWayMatch: .isAcceptance
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .signedBy, .present,
            .accompaniedBy, .named, .listedCollector, .fieldsComplete, .evidence,
            .recommendations, .answered, .verdict, .linesAtLeast, .surveyFrame, .reportComplete,
            .validDocument, .offers, .unique, .precondition, .elapsed, .fundsAvailable,
            .baselineKept, .noMoneyPaid, .noOpenDuties:
            []
        }
    }
}
