/// What guards are called in institution files.
package enum GuardWord: String, CaseIterable, Sendable {
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

    static let all = allCases.map(\.rawValue)
}

/// What effects are called in institution files.
package enum EffectWord: String, CaseIterable, Sendable {
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

    static let all = allCases.map(\.rawValue)
}

/// What the conditions are called that move a matter though nobody presses.
package enum TriggerWord: String, CaseIterable, Sendable {
    case due
    case elapsed
    /// `no` would be a truth value.
    case notDone = "not_done"
    case count
    case drop
    case belowZero = "below_zero"
    case reminded
    case anyOf = "any_of"

    static let all = allCases.map(\.rawValue)
}
