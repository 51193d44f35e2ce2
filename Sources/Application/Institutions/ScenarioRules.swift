/// What a scenario calls the rules that say no: guards by their words, other rules by names of
/// their own.
package enum ScenarioRules {
    package static let all = GuardWord.all + others

    package static let others = [
        "unfilled", "unmeasured", "no_line", "unbound", "effect", "money", "nobody",
        "above_ceiling", "already_paid", "no_rate", "not_received",
        "hours_out_of_range", "places_out_of_range", "not_reserved", "too_many_matters",
        "too_many_parties", "too_many_duties", "not_founded", "unknown_matter",
        "unknown_adoption", "not_in_force", "unknown_process", "unknown_place",
        "outside_scope", "too_many_acts", "unknown_party", "unknown_flag", "not_yours",
        "dual_post", "closed", "title", "reason", "content", "reason_missing",
        "unknown_field", "field_twice", "field_text", "field_amount",
        "field_unreadable", "unknown_choice", "unknown_subject", "unknown_line_kind",
        "unknown_line", "too_many_lines", "unknown_verdict", "verdict_reason",
        "verdict_promise", "verdict_amount", "promise_before_today", "unknown_body",
        "amount_negative", "evidence_frozen", "too_many_documents", "issued_later",
        "unknown_role", "role_not_held", "role_missing", "not_for_others",
        "already_noted", "no_such_step", "body_decides", "nobody_presses", "guards",
        "not_decided_by_body", "members_differ", "count_beyond", "no_quorum",
        "nothing_counted", "same_signer", "recused", "link_to_itself", "already_linked",
        "too_many_links", "unknown_measure", "same_rules", "lines_differ",
        "unmapped_state", "privacy",
    ]
}
