import Domain
import Kernel

extension GuardName {
    var moneySample: GuardSample {
        let stage = GardenStage()
        let (ten, less) = (Money(yuan: 10), Money(fen: 999))
        return switch self {
        case .fundsAvailable:
            GuardSample(
                rule: .fundsAvailable(fund: "community".key, amount: "amount".key),
                holds: stage.receiving(ten).filling("amount".key, .money(ten)),
                fails: stage.receiving(less).filling("amount".key, .money(ten)),
                failure: .fundsAvailable(fund: "community".key, available: less, needed: ten)
            )
        case .amountAtMost:
            GuardSample(
                rule: .amountAtMost(field: "amount".key, less),
                holds: stage.filling("amount".key, .money(less)),
                fails: stage.filling("amount".key, .money(ten)),
                failure: .amountAtMost(field: "amount".key, found: ten, max: less)
            )
        case .purposeIn:
            GuardSample(
                rule: .purposeIn(fund: "community".key, field: "purpose".key),
                holds: stage.filling("purpose".key, .choice("trees".key)),
                fails: stage.filling("purpose".key, .choice("gate".key)),
                failure: .purposeIn(fund: "community".key, found: "gate".key)
            )
        case .baselineKept:
            GuardSample(
                rule: .baselineKept(measure: "visits".key),
                holds: stage.measuring(40).measuring(40),
                fails: stage.measuring(40).measuring(39),
                failure: .baselineKept(measure: "visits".key, before: 40, latest: 39)
            )
        case .pledged:
            GuardSample(
                rule: .pledged(lines: "pledges".key, share: .of("30%"), of: "amount".key),
                holds: stage.filling("amount".key, .money(ten))
                    .adding("pledges".key, ["cash".key: .money(Money(yuan: 1))])
                    .adding("pledges".key, ["work".key: .money(Money(yuan: 2))]),
                fails: stage.filling("amount".key, .money(ten))
                    .adding("pledges".key, ["cash".key: .money(Money(fen: 299))]),
                failure: .pledged(found: Money(fen: 299), needed: Money(yuan: 3))
            )
        case .runway:
            GuardSample(
                rule: .runway(fund: "community".key, months: 6, monthly: "monthly".key),
                holds: stage.receiving(Money(yuan: 60)).filling("monthly".key, .money(ten)),
                fails: stage.receiving(Money(fen: 5_999)).filling("monthly".key, .money(ten)),
                failure: .runway(fund: "community".key, covered: 5, needed: 6)
            )
        default: moreOfMoney
        }
    }

    private var moreOfMoney: GuardSample {
        let stage = GardenStage()
        return switch self {
        case .threeWayMatch: matchSample
        case .inCatalogue:
            GuardSample(
                rule: .inCatalogue(item: "item".key, price: "price".key),
                holds: stage.filling("item".key, .item("lamp".key))
                    .filling("price".key, .money(Money(yuan: 100))),
                fails: stage.filling("item".key, .item("lamp".key))
                    .filling("price".key, .money(Money(fen: 10_001))),
                failure: .inCatalogue(
                    item: "lamp".key,
                    .tooExpensive(price: Money(fen: 10_001), max: Money(yuan: 100))
                )
            )
        case .ratio:
            GuardSample(
                rule: .ratio(of: "children".key, to: "adults".key, atMost: .of("10:1")),
                holds: stage.filling("children".key, .number(20)).filling("adults".key, .number(2)),
                fails: stage.filling("children".key, .number(21)).filling("adults".key, .number(2)),
                failure: .ratio(of: 21, to: 2, atMost: .of("10:1"))
            )
        case .reservedShare:
            GuardSample(
                rule: .reservedShare(places: "places".key, others: "others".key, .of("60%")),
                holds: stage.filling("places".key, .number(20)).filling("others".key, .number(8)),
                fails: stage.filling("places".key, .number(20)).filling("others".key, .number(9)),
                failure: .reservedShare(places: 20, others: 9, othersMax: 8)
            )
        case .noMoneyPaid:
            GuardSample(
                rule: .noMoneyPaid,
                holds: promised(Money(yuan: 10), paid: .zero),
                fails: promised(Money(yuan: 10), paid: Money(fen: 1)),
                failure: .noMoneyPaid(paid: Money(fen: 1))
            )
        default:
            GuardSample(
                rule: .noOpenDuties,
                holds: stage.given(.owed(.step)),
                fails: stage.given(.owed(.task(1)), .owed(.promise(line: 3), number: 2)),
                failure: .noOpenDuties(open: 2)
            )
        }
    }

    /// Contracted for ten yuan, with a tolerance of one.
    private var matchSample: GuardSample {
        let stage = promised(Money(yuan: 10), paid: .zero)
            .filling("receipt".key, .money(Money(yuan: 10)))
        return GuardSample(
            rule: .threeWayMatch(
                receipt: "receipt".key,
                invoice: "invoice".key,
                tolerance: Money(yuan: 1)
            ),
            holds: stage.filling("invoice".key, .money(Money(yuan: 11))),
            fails: stage.filling("invoice".key, .money(Money(fen: 1_101))),
            failure: .threeWayMatch(
                committed: Money(yuan: 10),
                received: Money(yuan: 10),
                invoiced: Money(fen: 1_101),
                tolerance: Money(yuan: 1)
            )
        )
    }

    private func promised(_ amount: Money, paid: Money) -> GardenStage {
        let stage = GardenStage().receiving(amount).filling("amount".key, .money(amount))
        let events = try? Effects.events(
            .encumber(fund: "community".key, amount: "amount".key),
            stage.scene()
        )
        let contracted = stage.given(events ?? [])
        guard paid > .zero else { return contracted }
        let asking = contracted.filling("price".key, .money(paid))
        return asking.given((try? Effects.events(.pay(amount: "price".key), asking.scene())) ?? [])
    }
}

extension Event {
    /// Something is owed in the matter.
    static func owed(_ duty: MatterDuty, number: UInt64 = 1) -> Event {
        .dutyOpened(
            DutyOpened(
                duty: Identifier(number),
                kind: .matter(GardenStage.matter, duty),
                owner: Identifier(1),
                due: .noon
            )
        )
    }
}
