import Kernel

/// Rows for and against are there to be answered: nothing else hangs on them, silence decides
/// nothing, and nobody's own service has any.
extension ProcessSearch {
    mutating func lookAtStances() {
        for (index, step) in process.transitions.enumerated() {
            if step.stage == .decide, case .when = step.mover {
                add(.silenceDecides, subject(index), [step.event])
            }
        }
        for lines in process.lines where lines.stance != nil {
            let subject = InstitutionSubject.lines(process: process.key, lines.key)
            let isUsed = process.transitions.contains { step in
                step.requires.contains { $0.rule.hangs(on: lines.key) }
                    || step.does.contains { $0.hangs(on: lines.key) }
            }
            let isJudged = lines.stance == .support && !lines.verdicts.isEmpty
            if isUsed || isJudged || process.isAboutOnePerson {
                add(.stancesDecide, subject, [lines.key])
            }
        }
    }
}

extension Guard {
    /// Whether it reads rows of a kind, but for whether they are answered.
    fileprivate func hangs(on lines: Key) -> Bool {
        switch self {
        case .anyOf(let rules): rules.contains { $0.hangs(on: lines) }
        case .each(let kind, let rule), .any(let kind, let rule), .none(let kind, let rule):
            kind == lines || rule.hangs(on: lines)
        case .listedCollector(let kind, _), .linesAtLeast(let kind, _), .offers(_, let kind, _),
            .pledged(let kind, _, _):
            kind == lines
        case .validDocument(_, _, let kind): kind == lines
        case .notConflicted, .distinctPersons, .origin, .signedBy, .present, .accompaniedBy,
            .named, .capacity, .freeHours, .withinScope, .contributed, .consent,
            .fieldsComplete, .evidence, .recommendations, .answered, .verdict, .surveyFrame,
            .cites, .checklist, .reportComplete, .unique, .precondition, .publishedFor,
            .elapsed, .notified, .notifiedEach, .fundsAvailable, .amountAtMost, .purposeIn,
            .baselineKept, .runway, .threeWayMatch, .inCatalogue, .ratio, .reservedShare,
            .noMoneyPaid, .noOpenDuties:
            false
        }
    }
}

extension Effect {
    /// Whether it does something with rows of a kind.
    fileprivate func hangs(on lines: Key) -> Bool {
        switch self {
        case .forEach(let kind, _, let effect): kind == lines || effect.hangs(on: lines)
        case .ceilings(let kind, _), .openLine(let kind), .splitMatter(_, let kind):
            kind == lines
        case .commit, .encumber, .release, .pay, .split, .payLine, .refuseLine, .allocate,
            .match, .topUp, .clawBack, .lapseUnspent, .deferToNextYear, .package, .startClock,
            .resetClock, .stopClock, .openDuty, .closeDuty, .remind, .notify, .publish,
            .assignOwner, .clearOwner, .credit, .recognise, .postHours, .reserve, .free,
            .issueTag, .withdrawTag, .createMatter, .raiseAgendaItem, .freezeEvidence,
            .startRetention:
            false
        }
    }
}
