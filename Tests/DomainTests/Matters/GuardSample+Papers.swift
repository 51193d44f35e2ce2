import Domain
import Kernel

extension GuardName {
    var paperSample: GuardSample {
        let stage = GardenStage()
        return switch self {
        case .fieldsComplete:
            GuardSample(
                rule: .fieldsComplete(["note".key, "amount".key]),
                holds: stage.filling("note".key, .text(.plain("好"))).filling(
                    "amount".key,
                    .money(.zero)
                ),
                fails: stage.filling("note".key, .text(.plain("好"))),
                failure: .fieldsComplete(missing: ["amount".key])
            )
        case .evidence:
            GuardSample(
                rule: .evidence(kinds: ["photo".key, "receipt".key]),
                holds: stage.attaching("photo".key).attaching("receipt".key),
                fails: stage.attaching("photo".key),
                failure: .evidence(missing: ["receipt".key])
            )
        case .recommendations:
            GuardSample(
                rule: .recommendations(of: ["office".key, "council".key]),
                holds: stage.took("check".key, 5).took("settle".key, nil),
                fails: stage.took("check".key, 5).took("settle".key, nil).took("refuse".key, 5),
                failure: .recommendations(missing: ["office".key])
            )
        case .answered:
            GuardSample(
                rule: .answered(lines: "objections".key),
                holds: stage.adding("objections".key).answering(0, "cannot".key, reason: "太贵"),
                fails: stage.adding("objections".key).adding("objections".key).answering(
                    0,
                    "cannot".key
                ),
                failure: .answered(lines: "objections".key, unanswered: 1, incomplete: 1, of: 2)
            )
        case .verdict:
            GuardSample(
                rule: .verdict(oneOf: ["will_do".key, "granted".key]),
                holds: stage.adding("objections".key).answering(0, "granted".key),
                fails: stage.adding("objections".key).answering(0, "cannot".key),
                failure: .verdict(found: "cannot".key, allowed: ["will_do".key, "granted".key]),
                line: 0
            )
        case .linesAtLeast:
            GuardSample(
                rule: .linesAtLeast(lines: "objections".key, min: 2),
                holds: stage.adding("objections".key).adding("objections".key),
                fails: stage.adding("objections".key).adding("pledges".key),
                failure: .linesAtLeast(lines: "objections".key, found: 1, needed: 2)
            )
        case .surveyFrame:
            GuardSample(
                rule: .surveyFrame(
                    groups: ["owners".key, "tenants".key],
                    channels: ["paper".key, "online".key]
                ),
                holds: stage.attaching(
                    "s".key,
                    covers: ["paper".key, "tenants".key, "owners".key, "online".key]
                ),
                fails: stage.attaching(
                    "s".key,
                    covers: ["owners".key, "tenants".key, "online".key]
                )
                .attaching("s".key, covers: ["paper".key]),
                failure: .surveyFrame(groups: [], channels: ["paper".key])
            )
        default: moreOfPapers
        }
    }

    private var moreOfPapers: GuardSample {
        let stage = GardenStage()
        let may = Day(of: Instant.noon.adding(days: -365), offsetMinutes: 480)
        return switch self {
        case .cites:
            GuardSample(
                rule: .cites(catalogue: "guide".key, field: "item".key),
                holds: stage.filling("item".key, .item("bench".key)),
                fails: stage.filling("item".key, .item("statue".key)),
                failure: .cites(catalogue: "guide".key, field: "item".key)
            )
        case .checklist:
            GuardSample(
                rule: .checklist(items: ["note".key, "need".key, "places".key], by: .resident),
                holds: stage.filling("note".key, .text(.plain("忌口")), by: .resident)
                    .filling("need".key, .number(1), by: .resident)
                    .filling("places".key, .number(1), by: .resident),
                fails: stage.filling("note".key, .text(.plain("忌口")), by: .resident)
                    .filling("need".key, .number(1), by: .ngo),
                failure: .checklist(missing: ["places".key], byOthers: ["need".key], by: .resident)
            )
        case .reportComplete:
            GuardSample(
                rule: .reportComplete(sections: ["sources".key, "uses".key]),
                holds: stage.attaching("report".key, covers: ["sources".key]).attaching("uses".key),
                fails: stage.attaching("report".key, covers: ["sources".key]),
                failure: .reportComplete(missing: ["uses".key])
            )
        case .validDocument:
            GuardSample(
                rule: .validDocument(kind: "check".key, monthsMax: 12, eachLine: "people".key),
                holds: stage.adding("people".key).attaching("check".key, to: 0, issued: may),
                fails: stage.adding("people".key).adding("people".key)
                    .attaching("check".key, to: 0, issued: may.adding(days: -1)),
                failure: .validDocument(
                    kind: "check".key,
                    missing: 1,
                    tooOld: 1,
                    of: 2,
                    monthsMax: 12
                )
            )
        case .offers:
            GuardSample(
                rule: .offers(min: 3, lines: "rows".key, orReason: "reason".key),
                holds: stage.adding("rows".key).filling("reason".key, .text(.plain("只此一家"))),
                fails: stage.adding("rows".key).adding("rows".key),
                failure: .offers(found: 2, needed: 3, reason: "reason".key)
            )
        case .unique:
            GuardSample(
                rule: .unique(fields: ["item".key, "price".key]),
                holds: twins(stage, Money(yuan: 8)),
                fails: twins(stage, Money(yuan: 7)),
                failure: .unique(fields: ["item".key, "price".key], other: Identifier(2))
            )
        default:
            GuardSample(
                rule: .precondition("poor".key),
                holds: GardenStage(ofMatter: ["poor".key]),
                fails: stage,
                failure: .precondition("poor".key)
            )
        }
    }

    /// The first costs seven yuan.
    private func twins(_ stage: GardenStage, _ price: Money) -> GardenStage {
        stage.anotherMatter()
            .filling("item".key, .item("bench".key)).filling("price".key, .money(Money(yuan: 7)))
            .filling("item".key, .item("bench".key), of: 2).filling(
                "price".key,
                .money(price),
                of: 2
            )
    }

    var timeSample: GuardSample {
        let stage = GardenStage()
        let published = stage.changing(.published(aggregateOnly: false))
        return switch self {
        case .publishedFor:
            GuardSample(
                rule: .publishedFor(days: 5),
                holds: published.later(days: 5),
                fails: published.later(days: 4),
                failure: .publishedFor(passed: 4, needed: 5)
            )
        case .elapsed:
            GuardSample(
                rule: .elapsed(
                    since: "begin".key,
                    atLeast: Span(3, .days),
                    atMost: Span(30, .days)
                ),
                holds: stage.took("begin".key, 5).later(days: 30),
                fails: stage.took("begin".key, 5).later(days: 31),
                failure: .elapsed(since: "begin".key, .tooLate(daysOver: 1))
            )
        case .notified:
            GuardSample(
                rule: .notified(times: 2),
                holds: stage.changing(.reminded).changing(.reminded),
                fails: stage.changing(.reminded),
                failure: .notified(sent: 1, needed: 2)
            )
        default:
            GuardSample(
                rule: .notifiedEach(role: "member".key),
                holds: stage.changing(.notified((1...4).map(GardenStage.person))),
                fails: stage.changing(.notified((1...3).map(GardenStage.person))),
                failure: .notifiedEach(role: "member".key, told: 3, of: 4)
            )
        }
    }
}
