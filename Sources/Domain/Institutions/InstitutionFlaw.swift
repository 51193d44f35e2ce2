package import Kernel

/// Something that the check of an institution objects to.
package struct InstitutionFlaw: Hashable, Sendable {
    package let rule: FlawRule
    package let subject: InstitutionSubject
    /// What it is about, in the order that the rule says.
    package let names: [Key]
    /// What kind of thing was looked for and not found.
    package let reference: ReferenceKind?

    package init(
        _ rule: FlawRule,
        _ subject: InstitutionSubject,
        _ names: [Key] = [],
        reference: ReferenceKind? = nil
    ) {
        self.rule = rule
        self.subject = subject
        self.names = names
        self.reference = reference
    }

    package var isError: Bool { rule.isError }
}

/// What is looked for in an institution. Raw values are the names by which files explain warnings.
package enum FlawRule: String, CaseIterable, Hashable, Sendable {
    // Errors.

    /// Something is named that is not defined: names = what is missing.
    case undefined
    /// A field is of another kind than the step needs: names = the field.
    case wrongKind = "wrong_kind"
    /// A state that no way leads to from the first one.
    case unreachableState = "unreachable_state"
    /// A state that is not closed and that no way leads out of.
    case deadEnd = "dead_end"
    /// A state from which no way leads to a closed one.
    case unfinishable
    /// Two steps of the same event from the same state: names = event, state.
    case ambiguousEvent = "ambiguous_event"
    /// Two steps from the same state that nobody presses and that wait for the same: names = both
    /// events, state.
    case sameTrigger = "same_trigger"
    /// A lost decision that is none, or one that does not lead here: names = the other event.
    case lostDecision = "lost_decision"
    /// A role that nobody can hold.
    case unheldRole = "unheld_role"
    /// A body decides that has fewer than two seats: names = the body.
    case tooFewSeats = "too_few_seats"
    /// A clock that is waited for and that no step starts: names = the clock.
    case clockNotStarted = "clock_not_started"
    /// Lines that nobody may add, or that need verdicts nobody may give: names = the lines.
    case unattendedLines = "unattended_lines"
    /// Money moves, and nobody has the power to hold or to pay it out: names = the power's verb.
    case moneyWithoutHolder = "money_without_holder"
    /// Money is paid that no step before sets aside: names = the event.
    case payWithoutCommitment = "pay_without_commitment"
    /// One person can set money aside, or accept the work, and pay: names = both events.
    case segregation
    /// Whoever opened a matter or owns it sets money aside for it: names = the event, the role.
    case selfApproval = "self_approval"
    /// Shares of a cost do not sum to one.
    case sharesNotWhole = "shares_not_whole"
    /// A share, quorum or threshold above one.
    case shareAboveOne = "share_above_one"
    /// Money of a fund that has no side door leaves it by another process: names = the event, the
    /// fund.
    case sideDoorOpen = "side_door_open"
    /// Places are said to be kept, and no step keeps so many: names = the service.
    case placesNotKept = "places_not_kept"
    /// A resident's first step asks for more than two fields: names = the event.
    case firstStepFields = "first_step_fields"
    /// Rows for or against that something hangs on besides their answer, or in what one person
    /// needs: names = the lines.
    case stancesDecide = "stances_decide"
    /// A step counts as deciding, and nobody takes it: names = the event.
    case silenceDecides = "silence_decides"

    // Warnings.

    /// Two steps from the same state may come true at once; the first in the file is taken: names =
    /// both events, state.
    case triggersAtOnce = "triggers_at_once"
    /// Something that people read has no title: names = its key.
    case untitled
    /// Money stays promised for ever on a way to the end: names = the event that sets it aside, the
    /// closed state.
    case moneyLeftBound = "money_left_bound"
    /// It is written down that somebody reports, and this version reminds nobody of it.
    case reportNotRun = "report_not_run"
    /// It is written down that somebody assesses, and this version reminds nobody of it.
    case assessmentNotRun = "assessment_not_run"
    /// A no that ends the matter, with no appeal and no way back: names = the event.
    case noWayBack = "no_way_back"
    /// A no that gives no reason: names = the event.
    case refusalWithoutReason = "refusal_without_reason"
    /// A finding is explained that there is none of: names = the finding.
    case nothingToAccept = "nothing_to_accept"
    /// Ostrom's eight principles of commons that last.
    case noBoundaries = "no_boundaries"
    case noFit = "no_fit"
    case noCollectiveChoice = "no_collective_choice"
    case noMonitoring = "no_monitoring"
    case noGraduatedSanctions = "no_graduated_sanctions"
    case noDisputeWay = "no_dispute_way"
    case noOwnRules = "no_own_rules"
    case notNested = "not_nested"

    /// Whether nobody may adopt an institution that has it.
    package var isError: Bool {
        switch self {
        case .undefined, .wrongKind, .unreachableState, .deadEnd, .unfinishable,
            .ambiguousEvent, .sameTrigger, .lostDecision, .unheldRole, .tooFewSeats,
            .clockNotStarted, .unattendedLines, .moneyWithoutHolder, .payWithoutCommitment,
            .segregation, .selfApproval, .sharesNotWhole, .shareAboveOne, .sideDoorOpen,
            .placesNotKept, .firstStepFields, .stancesDecide, .silenceDecides:
            true
        case .triggersAtOnce, .untitled, .moneyLeftBound, .reportNotRun, .assessmentNotRun,
            .noWayBack,
            .refusalWithoutReason, .nothingToAccept, .noBoundaries, .noFit, .noCollectiveChoice,
            .noMonitoring, .noGraduatedSanctions, .noDisputeWay, .noOwnRules, .notNested:
            false
        }
    }
}

/// The kinds of things that definitions name.
package enum ReferenceKind: String, CaseIterable, Hashable, Sendable {
    case role
    case body
    case roleOrBody
    case state
    case field
    case lines
    case verdict
    case clock
    case fund
    case cofinancing
    case catalogue
    case service
    case measure
    case precondition
    case process
    case event
    /// What somebody may agree to.
    case purpose
    /// Somebody in a scenario, and a matter by the name it has there.
    case person
    case matter
    case institution
}
