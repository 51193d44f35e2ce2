import Domain

extension WordedRules {
    /// Counts the refusals of guards: a new one does not compile without.
    static func number(_ failure: GuardFailure) -> Int {
        switch failure {
        case .anyOf: 0
        case .each: 1
        case .any: 2
        case .none: 3
        case .notConflicted: 4
        case .distinctPersons: 5
        case .origin: 6
        case .signedBy: 7
        case .present: 8
        case .accompaniedBy: 9
        case .named: 10
        case .listedCollector: 11
        case .capacity: 12
        case .freeHours: 13
        case .withinScope: 14
        case .contributed: 15
        case .consent: 16
        case .fieldsComplete: 17
        case .evidence: 18
        case .recommendations: 19
        case .answered: 20
        case .verdict: 21
        case .linesAtLeast: 22
        case .surveyFrame: 23
        case .cites: 24
        case .checklist: 25
        case .reportComplete: 26
        case .validDocument: 27
        case .offers: 28
        case .unique: 29
        case .precondition: 30
        case .publishedFor: 31
        case .elapsed: 32
        case .notified: 33
        case .notifiedEach: 34
        case .fundsAvailable: 35
        case .amountAtMost: 36
        case .purposeIn: 37
        case .baselineKept: 38
        case .pledged: 39
        case .runway: 40
        case .threeWayMatch: 41
        case .inCatalogue: 42
        case .ratio: 43
        case .reservedShare: 44
        case .noMoneyPaid: 45
        case .noOpenDuties: 46
        case .unfilled: 47
        case .unmeasured: 48
        case .noLine: 49
        case .unbound: 50
        }
    }

    static func number(_ failure: EffectFailure) -> Int {
        switch failure {
        case .money: 0
        case .unfilled: 1
        case .unbound: 2
        case .noLine: 3
        case .nobody: 4
        case .aboveCeiling: 5
        case .alreadyPaid: 6
        case .noRate: 7
        case .notReceived: 8
        case .hoursOutOfRange: 9
        case .placesOutOfRange: 10
        case .notReserved: 11
        case .tooManyMatters: 12
        case .tooManyParties: 13
        case .tooManyDuties: 14
        }
    }
}
