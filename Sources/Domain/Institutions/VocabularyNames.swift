/// Every guard by its name: raw values are written in institution files.
package enum GuardName: String, CaseIterable, Hashable, Sendable {
    case anyOf = "any_of"
    case each
    case any
    case none
    case notConflicted = "not_conflicted"
    case distinctPersons = "distinct_persons"
    case origin
    case signedBy = "signed_by"
    case present
    case accompaniedBy = "accompanied_by"
    case named
    case listedCollector = "listed_collector"
    case capacity
    case freeHours = "free_hours"
    case withinScope = "within_scope"
    case contributed
    case consent
    case fieldsComplete = "fields_complete"
    case evidence
    case recommendations
    case answered
    case verdict
    case linesAtLeast = "lines_at_least"
    case surveyFrame = "survey_frame"
    case cites
    case checklist
    case reportComplete = "report_complete"
    case validDocument = "valid_document"
    case offers
    case unique
    case precondition
    case publishedFor = "published_for"
    case elapsed
    case notified
    case notifiedEach = "notified_each"
    case fundsAvailable = "funds_available"
    case amountAtMost = "amount_at_most"
    case purposeIn = "purpose_in"
    case baselineKept = "baseline_kept"
    case pledged
    case runway
    case threeWayMatch = "three_way_match"
    case inCatalogue = "in_catalogue"
    case ratio
    case reservedShare = "reserved_share"
    case noMoneyPaid = "no_money_paid"
    case noOpenDuties = "no_open_duties"
}

/// Every effect by its name: raw values are written in institution files.
package enum EffectName: String, CaseIterable, Hashable, Sendable {
    case forEach = "for_each"
    case commit
    case encumber
    case release
    case pay
    case split
    case ceilings
    case openLine = "open_line"
    case payLine = "pay_line"
    case refuseLine = "refuse_line"
    case allocate
    case match
    case topUp = "top_up"
    case clawBack = "claw_back"
    case lapseUnspent = "lapse_unspent"
    case deferToNextYear = "defer_to_next_year"
    case package
    case startClock = "start_clock"
    case resetClock = "reset_clock"
    case stopClock = "stop_clock"
    case openDuty = "open_duty"
    case closeDuty = "close_duty"
    case remind
    case notify
    case publish
    case assignOwner = "assign_owner"
    case clearOwner = "clear_owner"
    case credit
    case recognise
    case postHours = "post_hours"
    case reserve
    case free
    case issueTag = "issue_tag"
    case withdrawTag = "withdraw_tag"
    case createMatter = "create_matter"
    case splitMatter = "split_matter"
    case raiseAgendaItem = "raise_agenda_item"
    case freezeEvidence = "freeze_evidence"
    case startRetention = "start_retention"
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
