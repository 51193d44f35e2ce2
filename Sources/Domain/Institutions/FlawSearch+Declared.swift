import Kernel

/// What a file declares is kept by a step, or it says that nothing keeps it yet.
extension FlawSearch {
    mutating func lookAtDeclared() {
        for control in institution.controls {
            guard case .sideDoor(let fund, let process) = control.kind else { continue }
            for other in institution.processes where other.key != process {
                lookForDoor(from: fund, in: other)
            }
        }
        for eligibility in institution.eligibility where !isKept(eligibility) {
            let subject = InstitutionSubject.eligibility(eligibility.key)
            flaws.append(InstitutionFlaw(.placesNotKept, subject, [eligibility.service]))
        }
        for report in institution.reports {
            flaws.append(InstitutionFlaw(.reportNotRun, .report(report.key), [report.key]))
        }
        for assessment in institution.assessments {
            let subject = InstitutionSubject.assessment(assessment.key)
            flaws.append(InstitutionFlaw(.assessmentNotRun, subject, [assessment.key]))
        }
    }

    private mutating func lookForDoor(from fund: Key, in process: ProcessDefinition) {
        for (index, step) in process.transitions.enumerated() {
            let draws = step.does.contains { effect in
                effect.funds.contains(fund)
                    || institution.cofinancing.contains { cofinancing in
                        effect.cofinancing == cofinancing.key
                            && (cofinancing.shares + cofinancing.reversed).contains {
                                $0.fund == fund
                            }
                    }
            }
            if draws {
                let subject = InstitutionSubject.transition(process: process.key, index)
                flaws.append(InstitutionFlaw(.sideDoorOpen, subject, [step.event, fund]))
            }
        }
    }

    /// Whether some step keeps at least as many places as are said to be kept.
    private func isKept(_ eligibility: EligibilityDefinition) -> Bool {
        institution.processes.flatMap(\.transitions).flatMap(\.requires)
            .flatMap(\.rule.leaves).contains { rule in
                guard case .reservedShare(_, _, let share) = rule else { return false }
                return share >= eligibility.reserved
            }
    }
}

/// What people read has a title: kinds of documents, groups, ways of asking, sections, purposes.
extension FlawSearch {
    mutating func lookAtTitles() {
        let titled = titles
        for catalogue in institution.catalogues {
            let asked = catalogue.items.flatMap(\.evidence)
            need(titles: asked, titled, .catalogue(catalogue.key))
        }
        for fund in institution.funds { need(titles: fund.purposes, titled, .fund(fund.key)) }
        for process in institution.processes {
            let drawn = Set(
                (process.fields + process.lines.flatMap(\.fields)).filter(\.kind.isEntry).map(\.key)
            )
            for (index, step) in process.transitions.enumerated() {
                let named =
                    step.requires.flatMap(\.rule.leaves).flatMap(\.named)
                    + step.does.compactMap(\.recognised)
                need(
                    titles: named.filter { !drawn.contains($0) },
                    titled,
                    .transition(process: process.key, index)
                )
            }
        }
    }

    private var titles: Set<Key> {
        Set(
            institution.terms.map(\.key)
                + institution.catalogues.flatMap(\.items).map(\.key)
        )
    }

    private mutating func need(
        titles keys: [Key],
        _ titled: Set<Key>,
        _ subject: InstitutionSubject
    ) {
        for key in keys where !titled.contains(key) {
            flaws.append(InstitutionFlaw(.untitled, subject, [key]))
        }
    }
}

extension Guard {
    /// What it names that has no section of its own.
    fileprivate var named: [Key] {
        switch self {
        case .evidence(let kinds): kinds
        case .validDocument(let kind, _, _): [kind]
        case .surveyFrame(let groups, let channels): groups + channels
        case .reportComplete(let sections): sections
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .named, .listedCollector, .capacity, .freeHours,
            .withinScope, .contributed, .consent, .fieldsComplete, .recommendations, .answered,
            .verdict, .linesAtLeast, .cites, .checklist, .offers, .unique, .precondition,
            .publishedFor, .elapsed, .notified, .notifiedEach, .fundsAvailable, .amountAtMost,
            .purposeIn, .baselineKept, .pledged, .runway, .threeWayMatch, .inCatalogue, .ratio,
            .reservedShare, .noMoneyPaid, .noOpenDuties:
            []
        }
    }
}

extension Effect {
    /// What it does for each row, or itself.
    fileprivate var inner: Effect {
        if case .forEach(_, _, let effect) = self { effect.inner } else { self }
    }

    fileprivate var recognised: Key? {
        if case .recognise(let key) = inner { key } else { nil }
    }

    fileprivate var cofinancing: Key? {
        if case .split(let cofinancing, _) = inner { cofinancing } else { nil }
    }

    /// The funds that money leaves by it, or is promised from.
    fileprivate var funds: [Key] {
        switch inner {
        case .commit(let fund, _), .encumber(let fund, _): [fund]
        case .match(_, let from, _): [from]
        case .forEach, .release, .pay, .split, .ceilings, .openLine, .payLine, .refuseLine,
            .allocate, .topUp, .clawBack, .lapseUnspent, .deferToNextYear, .package, .startClock,
            .resetClock, .stopClock, .openDuty, .closeDuty, .remind, .notify, .publish,
            .assignOwner, .clearOwner, .credit, .recognise, .postHours, .reserve, .free,
            .issueTag, .withdrawTag, .createMatter, .splitMatter, .raiseAgendaItem,
            .freezeEvidence, .startRetention:
            []
        }
    }
}
