/// Every guard by its name.
package enum GuardName: CaseIterable, Hashable, Sendable {
    case anyOf
    case each
    case any
    case none
    case notConflicted
    case distinctPersons
    case origin
    case signedBy
    case present
    case accompaniedBy
    case named
    case listedCollector
    case capacity
    case freeHours
    case withinScope
    case contributed
    case consent
    case fieldsComplete
    case evidence
    case recommendations
    case answered
    case verdict
    case linesAtLeast
    case surveyFrame
    case cites
    case checklist
    case reportComplete
    case validDocument
    case offers
    case unique
    case precondition
    case publishedFor
    case elapsed
    case notified
    case notifiedEach
    case fundsAvailable
    case amountAtMost
    case purposeIn
    case baselineKept
    case pledged
    case runway
    case threeWayMatch
    case inCatalogue
    case ratio
    case reservedShare
    case noMoneyPaid
    case noOpenDuties
}

/// Every effect by its name.
package enum EffectName: CaseIterable, Hashable, Sendable {
    case forEach
    case commit
    case encumber
    case release
    case pay
    case split
    case ceilings
    case openLine
    case payLine
    case refuseLine
    case allocate
    case match
    case topUp
    case clawBack
    case lapseUnspent
    case deferToNextYear
    case package
    case startClock
    case resetClock
    case stopClock
    case openDuty
    case closeDuty
    case remind
    case notify
    case publish
    case assignOwner
    case clearOwner
    case credit
    case recognise
    case postHours
    case reserve
    case free
    case issueTag
    case withdrawTag
    case createMatter
    case splitMatter
    case raiseAgendaItem
    case freezeEvidence
    case startRetention
}

extension Guard {
    package var name: GuardName {
        switch self {
        case .anyOf: .anyOf
        case .each: .each
        case .any: .any
        case .none: .none
        case .notConflicted: .notConflicted
        case .distinctPersons: .distinctPersons
        case .origin: .origin
        case .signedBy: .signedBy
        case .present: .present
        case .accompaniedBy: .accompaniedBy
        case .named: .named
        case .listedCollector: .listedCollector
        case .capacity: .capacity
        case .freeHours: .freeHours
        case .withinScope: .withinScope
        case .contributed: .contributed
        case .consent: .consent
        case .fieldsComplete: .fieldsComplete
        case .evidence: .evidence
        case .recommendations: .recommendations
        case .answered: .answered
        case .verdict: .verdict
        case .linesAtLeast: .linesAtLeast
        case .surveyFrame: .surveyFrame
        case .cites: .cites
        case .checklist: .checklist
        case .reportComplete: .reportComplete
        case .validDocument: .validDocument
        case .offers: .offers
        case .unique: .unique
        case .precondition: .precondition
        case .publishedFor: .publishedFor
        case .elapsed: .elapsed
        case .notified: .notified
        case .notifiedEach: .notifiedEach
        case .fundsAvailable: .fundsAvailable
        case .amountAtMost: .amountAtMost
        case .purposeIn: .purposeIn
        case .baselineKept: .baselineKept
        case .pledged: .pledged
        case .runway: .runway
        case .threeWayMatch: .threeWayMatch
        case .inCatalogue: .inCatalogue
        case .ratio: .ratio
        case .reservedShare: .reservedShare
        case .noMoneyPaid: .noMoneyPaid
        case .noOpenDuties: .noOpenDuties
        }
    }
}

extension Effect {
    package var name: EffectName {
        switch self {
        case .forEach: .forEach
        case .commit: .commit
        case .encumber: .encumber
        case .release: .release
        case .pay: .pay
        case .split: .split
        case .ceilings: .ceilings
        case .openLine: .openLine
        case .payLine: .payLine
        case .refuseLine: .refuseLine
        case .allocate: .allocate
        case .match: .match
        case .topUp: .topUp
        case .clawBack: .clawBack
        case .lapseUnspent: .lapseUnspent
        case .deferToNextYear: .deferToNextYear
        case .package: .package
        case .startClock: .startClock
        case .resetClock: .resetClock
        case .stopClock: .stopClock
        case .openDuty: .openDuty
        case .closeDuty: .closeDuty
        case .remind: .remind
        case .notify: .notify
        case .publish: .publish
        case .assignOwner: .assignOwner
        case .clearOwner: .clearOwner
        case .credit: .credit
        case .recognise: .recognise
        case .postHours: .postHours
        case .reserve: .reserve
        case .free: .free
        case .issueTag: .issueTag
        case .withdrawTag: .withdrawTag
        case .createMatter: .createMatter
        case .splitMatter: .splitMatter
        case .raiseAgendaItem: .raiseAgendaItem
        case .freezeEvidence: .freezeEvidence
        case .startRetention: .startRetention
        }
    }
}
