import Domain

extension Refusal {
    /// What files call the rules that said no: guards by their words, others by their names.
    package var ruleNames: Set<String> {
        switch self {
        case .matters(.guards(let failures)): Set(failures.map(\.ruleName))
        case .matters(.effect(let failure)): ["effect", failure.ruleName]
        case .matters(let refusal): [refusal.ruleName]
        case .institutions(let refusal): [refusal.ruleName]
        case .funds(let refusal): [refusal.ruleName]
        case .places: ["places"]
        case .recordKeys: ["record_keys"]
        case .access: ["access"]
        case .participants: ["participants"]
        case .bodies: ["bodies"]
        case .duties: ["duties"]
        case .privacy: ["privacy"]
        case .mandates: ["mandates"]
        case .letters: ["letters"]
        case .entry: ["entry"]
        case .tasks: ["tasks"]
        case .voice: ["voice"]
        case .objections: ["objections"]
        case .contributions: ["contributions"]
        case .attachments: ["attachments"]
        case .tidings: ["tidings"]
        }
    }
}

extension FundRefusal {
    /// What files call the rule that said no; once used it is not changed.
    var ruleName: String {
        switch self {
        case .notFounded: "not_founded"
        case .title: "title"
        case .titleAlreadyRemoved: "title_already_removed"
        case .unknownPlace: "unknown_place"
        case .placeMerged: "place_merged"
        case .unknownOrganisation: "unknown_organisation"
        case .organisationMerged: "organisation_merged"
        case .organisationEnded: "organisation_ended"
        case .holdsNoMoney: "holds_no_money"
        case .tooManyFunds: "too_many_funds"
        case .tooManyPurposes: "too_many_purposes"
        case .purposeTwice: "purpose_twice"
        case .purposeMissing: "purpose_missing"
        case .unknownFund: "unknown_fund"
        case .closed: "closed"
        case .lapsed: "lapsed"
        case .lapsesNever: "lapses_never"
        case .notLapsed: "not_lapsed"
        case .outsidePurpose: "outside_purpose"
        case .amountOutOfRange: "amount_out_of_range"
        case .countOutOfRange: "count_out_of_range"
        case .dayOutOfRange: "day_out_of_range"
        case .yearOutOfRange: "year_out_of_range"
        case .tooMuchReceived: "too_much_received"
        case .notEnough: "not_enough"
        case .unknownEncumbrance: "unknown_encumbrance"
        case .notSoMuchThere: "not_so_much_there"
        case .matterHasLess: "matter_has_less"
        case .samePerson: "same_person"
        case .belongsToMatter: "belongs_to_matter"
        case .sideDoor: "side_door"
        case .movedByMatters: "moved_by_matters"
        case .stillHolds: "still_holds"
        case .unknownReceipt: "unknown_receipt"
        case .alreadyMatched: "already_matched"
        case .notToBeMatched: "not_to_be_matched"
        case .nothingToMatch: "nothing_to_match"
        case .alreadyAllocated: "already_allocated"
        case .shares: "shares"
        case .tooManyLevels: "too_many_levels"
        case .tooManyParties: "too_many_parties"
        case .alreadySplit: "already_split"
        case .valuerMissing: "valuer_missing"
        case .unknownPledge: "unknown_pledge"
        case .pledgeSettled: "pledge_settled"
        case .sameFund: "same_fund"
        case .tooManyEntries: "too_many_entries"
        }
    }
}

extension InstitutionRefusal {
    /// What files call the rule that said no; once used it is not changed.
    var ruleName: String {
        switch self {
        case .notFounded: "not_founded"
        case .unknownPlace: "unknown_place"
        case .merged: "merged"
        case .tooManyAdoptions: "too_many_adoptions"
        case .errors: "errors"
        case .noProcesses: "no_processes"
        case .unboundBodies: "unbound_bodies"
        case .unknownBody: "unknown_body"
        case .bodyKind: "body_kind"
        case .bodyEnded: "body_ended"
        case .notABody: "not_a_body"
        case .unboundFunds: "unbound_funds"
        case .unknownFund: "unknown_fund"
        case .fundHolder: "fund_holder"
        case .notAFund: "not_a_fund"
        case .unattested: "unattested"
        case .unknownPreconditions: "unknown_preconditions"
        case .inForceAlready: "in_force_already"
        case .unknownAdoption: "unknown_adoption"
        case .notInForce: "not_in_force"
        case .replacesAnother: "replaces_another"
        case .versionNotLater: "version_not_later"
        case .effectiveBeforeNow: "effective_before_now"
        case .effectiveTooLate: "effective_too_late"
        case .unknownProposal: "unknown_proposal"
        case .proposalClosed: "proposal_closed"
        case .unknownParty: "unknown_party"
        case .notABodysHolder: "not_a_bodys_holder"
        case .ownProposal: "own_proposal"
        }
    }
}
