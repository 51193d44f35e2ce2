import Domain
import Kernel

/// A guard where it just holds, and where it just does not, with what it says then.
struct GuardSample {
    let rule: Guard
    let holds: GardenStage
    let fails: GardenStage
    let failure: GuardFailure
    var line: UInt16?
    /// The matter that is looked at where it fails.
    var failsIn: UInt64 = 1
    /// The rule where it holds, if it is not the same.
    var other: Guard?
}

extension GuardName {
    /// One sample for every guard there is: a new one does not compile without.
    var sample: GuardSample {
        switch self {
        case .anyOf, .each, .any, .none: lineSample
        case .notConflicted, .distinctPersons, .origin, .signedBy, .present, .accompaniedBy,
            .named, .listedCollector, .capacity, .freeHours, .withinScope, .contributed, .consent:
            peopleSample
        case .fieldsComplete, .evidence, .recommendations, .answered, .verdict, .linesAtLeast,
            .surveyFrame, .cites, .checklist, .reportComplete, .validDocument, .offers, .unique,
            .precondition:
            paperSample
        case .publishedFor, .elapsed, .notified, .notifiedEach: timeSample
        case .fundsAvailable, .amountAtMost, .purposeIn, .baselineKept, .pledged, .runway,
            .threeWayMatch, .inCatalogue, .ratio, .reservedShare, .noMoneyPaid, .noOpenDuties:
            moneySample
        }
    }

    private var lineSample: GuardSample {
        let stage = GardenStage()
        let two = stage.adding("objections".key).adding("objections".key)
        let cannot = Guard.verdict(oneOf: ["cannot".key])
        let open = GuardFailure.verdict(found: nil, allowed: ["cannot".key])
        return switch self {
        case .anyOf:
            GuardSample(
                rule: .anyOf([
                    .fieldsComplete(["note".key]), .linesAtLeast(lines: "pledges".key, min: 1),
                ]),
                holds: stage.adding("pledges".key),
                fails: stage,
                failure: .anyOf([
                    .fieldsComplete(missing: ["note".key]),
                    .linesAtLeast(lines: "pledges".key, found: 0, needed: 1),
                ])
            )
        case .each:
            GuardSample(
                rule: .each(lines: "objections".key, cannot),
                holds: two.answering(0, "cannot".key).answering(1, "cannot".key),
                fails: two.answering(0, "cannot".key),
                failure: .each(lines: "objections".key, failing: 1, of: 2, first: open)
            )
        case .any:
            GuardSample(
                rule: .any(lines: "objections".key, cannot),
                holds: two.answering(1, "cannot".key),
                fails: two,
                failure: .any(lines: "objections".key, of: 2)
            )
        default:
            GuardSample(
                rule: .none(lines: "objections".key, cannot),
                holds: two,
                fails: two.answering(1, "cannot".key),
                failure: .none(lines: "objections".key, holding: 1, of: 2)
            )
        }
    }

    private var peopleSample: GuardSample {
        let stage = GardenStage()
        return switch self {
        case .notConflicted:
            GuardSample(
                rule: .notConflicted,
                holds: stage,
                fails: stage.noting(.interest, 5),
                failure: .notConflicted(.declared)
            )
        case .distinctPersons:
            GuardSample(
                rule: .distinctPersons(across: ["begin".key]),
                holds: stage.took("begin".key, 4),
                fails: stage.took("begin".key, 5),
                failure: .distinctPersons(step: "begin".key)
            )
        case .origin:
            GuardSample(
                rule: .origin(classes: [.ngo]),
                holds: stage,
                fails: stage,
                failure: .origin(found: .resident, allowed: [.ngo])
            ).holding(.origin(classes: [.ngo, .resident]))
        case .signedBy:
            GuardSample(
                rule: .signedBy([
                    RoleCount(role: "chair".key, count: 1), RoleCount(role: "member".key, count: 2),
                ]),
                holds: stage.noting(.signed, 1, as: "chair".key).noting(
                    .signed,
                    2,
                    as: "member".key
                )
                .noting(.signed, 3, as: "member".key),
                fails: stage.noting(.signed, 1, as: "chair".key).noting(
                    .signed,
                    2,
                    as: "member".key
                ),
                failure: .signedBy([RoleShortfall(role: "member".key, found: 1, needed: 2)])
            )
        case .present:
            GuardSample(
                rule: .present(role: "member".key, min: 2),
                holds: stage.noting(.present, 2, as: "member".key).noting(
                    .present,
                    3,
                    as: "member".key
                ),
                fails: stage.noting(.present, 2, as: "member".key).noting(
                    .present,
                    3,
                    as: "chair".key
                ),
                failure: .present(RoleShortfall(role: "member".key, found: 1, needed: 2))
            )
        case .accompaniedBy:
            GuardSample(
                rule: .accompaniedBy(role: "clerk".key),
                holds: stage.noting(.present, 6, as: "clerk".key),
                fails: stage.noting(.present, 5, as: "clerk".key),
                failure: .accompaniedBy(role: "clerk".key)
            )
        case .named:
            GuardSample(
                rule: .named(field: "backup".key),
                holds: stage.filling("backup".key, .person(Identifier(6))),
                fails: stage.filling("backup".key, .person(Identifier(5))),
                failure: .named(field: "backup".key, isOneself: true)
            )
        case .listedCollector:
            GuardSample(
                rule: .listedCollector(lines: "collectors".key, field: "adult".key),
                holds: stage.adding("collectors".key, ["collector".key: .person(Identifier(5))]),
                fails: stage.adding("collectors".key, ["collector".key: .person(Identifier(6))]),
                failure: .listedCollector(lines: "collectors".key, listed: 1)
            )
        default: moreOfPeople
        }
    }

    private var moreOfPeople: GuardSample {
        let stage = GardenStage()
        return switch self {
        case .capacity:
            GuardSample(
                rule: .capacity(per: .household, max: 1),
                holds: stage.anotherMatter().by(32),
                fails: stage.anotherMatter().changing(.owned(by: GardenStage.person(31)), of: 2)
                    .by(32),
                failure: .capacity(per: .household, open: 1, max: 1)
            )
        case .freeHours:
            GuardSample(
                rule: .freeHours(free: "free".key, need: "need".key),
                holds: stage.filling("free".key, .number(10)).filling("need".key, .number(10)),
                fails: stage.filling("free".key, .number(9)).filling("need".key, .number(10)),
                failure: .freeHours(free: 9, needed: 10)
            )
        case .withinScope:
            GuardSample(
                rule: .withinScope,
                holds: stage,
                fails: stage.elsewhere(),
                failure: .withinScope,
                failsIn: 2
            )
        case .contributed:
            GuardSample(
                rule: .contributed(stage: .design, by: .resident, min: 2),
                holds: stage.changing(.contributed(.design, by: .resident))
                    .changing(.contributed(.design, by: .resident)),
                fails: stage.changing(.contributed(.design, by: .resident))
                    .changing(.contributed(.design, by: .ngo))
                    .changing(.contributed(.decide, by: .resident)),
                failure: .contributed(stage: .design, by: .resident, found: 1, needed: 2)
            )
        default:
            GuardSample(
                rule: .consent(purpose: "surveys".key),
                holds: stage.given(.agreed(31)),
                fails: stage.given(.agreed(32)),
                failure: .consent(purpose: "surveys".key, missing: 1, of: 1)
            )
        }
    }
}

extension GuardSample {
    /// The same with another rule where it holds: some facts never change.
    func holding(_ other: Guard) -> GuardSample {
        var copy = self
        copy.other = other
        return copy
    }
}

extension Event {
    /// Somebody agrees to be asked in surveys.
    static func agreed(_ person: UInt64) -> Event {
        .consentGiven(
            ConsentGiven(
                person: Identifier(person),
                purpose: .surveys,
                version: ConsentPurpose.surveys.version,
                channel: .inPerson
            )
        )
    }
}
