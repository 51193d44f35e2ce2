import Domain
import Kernel

/// An effect where it leaves something behind.
struct EffectSample {
    let effect: Effect
    let stage: GardenStage
    var line: UInt16?

    init(_ effect: Effect, _ stage: GardenStage = GardenStage(), line: UInt16? = nil) {
        self.effect = effect
        self.stage = stage
        self.line = line
    }
}

extension EffectName {
    private var amount: Key { "amount".key }
    private var community: Key { "community".key }

    /// A hundred yuan in the fund, ten asked for.
    private var funded: GardenStage {
        GardenStage().receiving(Money(yuan: 100)).filling(amount, .money(Money(yuan: 10)))
    }

    private func after(_ effects: Effect...) -> GardenStage {
        funded.given((try? Effects.events(effects, funded.scene())) ?? [])
    }

    /// One sample for every effect there is: a new one does not compile without.
    var sample: EffectSample {
        let promised = after(.encumber(fund: community, amount: amount))
        let row = GardenStage().adding("rows".key, ["price".key: .money(Money(yuan: 4))])
        return switch self {
        case .forEach:
            EffectSample(.forEach(lines: "rows".key, verdicts: [], .refuseLine), row)
        case .commit: EffectSample(.commit(fund: community, amount: amount), funded)
        case .encumber: EffectSample(.encumber(fund: community, amount: amount), funded)
        case .release: EffectSample(.release, promised)
        case .pay: EffectSample(.pay(amount: amount), promised)
        case .split:
            EffectSample(
                .split(cofinancing: "thirty".key, amount: amount),
                funded.receiving(Money(yuan: 100), 2).receiving(Money(yuan: 100), 3)
            )
        case .ceilings:
            EffectSample(.ceilings(lines: "rows".key, amount: "price".key), row)
        case .openLine: EffectSample(.openLine(lines: "rows".key), row.refused)
        case .payLine:
            EffectSample(
                .payLine(amount: "price".key),
                promised.adding("rows".key, ["price".key: .money(Money(yuan: 4))]),
                line: 0
            )
        case .refuseLine: EffectSample(.refuseLine, row, line: 0)
        case .allocate: EffectSample(.allocate(fund: community))
        case .match:
            EffectSample(
                .match(fund: community, from: "district".key, amount: amount),
                funded.receiving(Money(yuan: 10), 2)
            )
        case .topUp: EffectSample(.topUp(fund: community, amount: amount), funded)
        case .clawBack:
            EffectSample(
                .clawBack(amount: amount),
                after(.encumber(fund: community, amount: amount), .pay(amount: amount))
            )
        case .lapseUnspent: EffectSample(.lapseUnspent(fund: community), lapsed)
        case .deferToNextYear:
            EffectSample(.deferToNextYear(fund: community, amount: amount), funded)
        case .package: EffectSample(.package(funds: [community, "town".key]))
        case .startClock, .resetClock, .stopClock, .openDuty, .closeDuty, .remind, .notify,
            .publish, .assignOwner, .clearOwner, .credit, .recognise, .postHours, .reserve, .free,
            .issueTag, .withdrawTag, .createMatter, .splitMatter, .raiseAgendaItem,
            .freezeEvidence, .startRetention:
            peopleSample
        }
    }

    private var lapsed: GardenStage {
        funded.given(
            .funds(.fundCarriedOver(FundCarriedOver(fund: Identifier(1), lapsesAfterYear: 2_026)))
        ).later(days: 366)
    }

    private var peopleSample: EffectSample {
        let stage = GardenStage()
        let owned = stage.changing(.owned(by: GardenStage.person(5)))
        let row = stage.adding("pledges".key, ["cash".key: .money(Money(yuan: 4))])
        return switch self {
        case .startClock: EffectSample(.startClock("term".key))
        case .resetClock:
            EffectSample(.resetClock("term".key), stage.changing(.reminded))
        case .stopClock:
            EffectSample(
                .stopClock("term".key),
                stage.changing(.clockStarted(0, due: .on("2026-06-16")))
            )
        case .openDuty: EffectSample(.openDuty(by: "office".key, within: Span(1, .months)))
        case .closeDuty: EffectSample(.closeDuty, stage.given(.owed(.task(1_024))))
        case .remind: EffectSample(.remind(role: "keeper".key))
        case .notify: EffectSample(.notify(role: "member".key))
        case .publish: EffectSample(.publish(aggregateOnly: true))
        case .assignOwner: EffectSample(.assignOwner(field: nil))
        case .clearOwner: EffectSample(.clearOwner, owned)
        case .credit: EffectSample(.credit(stage: .deliver))
        case .recognise: EffectSample(.recognise("good_practice".key))
        case .postHours:
            EffectSample(
                .postHours(minutes: "minutes".key),
                stage.filling("minutes".key, .number(90))
            )
        case .reserve:
            EffectSample(
                .reserve(places: "places".key),
                stage.filling("places".key, .number(2))
            )
        case .free:
            EffectSample(
                .free(places: "places".key),
                stage.filling("places".key, .number(2)).changing(.placesReserved(2))
            )
        case .issueTag: EffectSample(.issueTag)
        case .withdrawTag: EffectSample(.withdrawTag, stage.changing(.tagged(true)))
        case .createMatter:
            EffectSample(.createMatter(process: "plain_matter".key, copying: []))
        case .splitMatter:
            EffectSample(
                .splitMatter(process: "plain_matter".key, lines: "pledges".key),
                row
            )
        case .raiseAgendaItem: EffectSample(.raiseAgendaItem(body: "council".key))
        case .freezeEvidence: EffectSample(.freezeEvidence)
        default: EffectSample(.startRetention(months: 24))
        }
    }

    /// Where the effect cannot happen, for those that may not; all of them read something.
    var failing: (GardenStage, Effect, EffectFailure)? {
        let stage = GardenStage()
        let unfilled = EffectFailure.unfilled(field: amount)
        func asking(_ effect: Effect) -> (GardenStage, Effect, EffectFailure) {
            (stage, effect, unfilled)
        }
        func unbound(_ effect: Effect) -> (GardenStage, Effect, EffectFailure) {
            (stage, effect, .unbound("nothing".key))
        }
        return switch self {
        case .commit: asking(.commit(fund: community, amount: amount))
        case .encumber: asking(.encumber(fund: community, amount: amount))
        case .pay: asking(.pay(amount: amount))
        case .split: asking(.split(cofinancing: "thirty".key, amount: amount))
        case .match: asking(.match(fund: community, from: "town".key, amount: amount))
        case .topUp: asking(.topUp(fund: community, amount: amount))
        case .clawBack: asking(.clawBack(amount: amount))
        case .deferToNextYear: asking(.deferToNextYear(fund: community, amount: amount))
        case .payLine: (stage, .payLine(amount: amount), .noLine)
        case .refuseLine: (stage, .refuseLine, .noLine)
        case .forEach:
            (
                stage.adding("rows".key),
                .forEach(lines: "rows".key, verdicts: [], .pay(amount: amount)), unfilled
            )
        case .ceilings:
            (stage.adding("rows".key), .ceilings(lines: "rows".key, amount: amount), unfilled)
        case .allocate: (stage, .allocate(fund: "plain".key), .noRate(fund: "plain".key))
        case .lapseUnspent:
            (stage, .lapseUnspent(fund: community), .money(.lapsesNever(Identifier(1))))
        case .package: unbound(.package(funds: ["nothing".key]))
        case .startClock: unbound(.startClock("nothing".key))
        case .resetClock: unbound(.resetClock("nothing".key))
        case .stopClock: unbound(.stopClock("nothing".key))
        case .openDuty: unbound(.openDuty(by: "nothing".key, within: Span(1, .days)))
        case .remind: unbound(.remind(role: "nothing".key))
        case .notify: unbound(.notify(role: "nothing".key))
        case .createMatter: unbound(.createMatter(process: "nothing".key, copying: []))
        case .splitMatter:
            (
                stage.adding("rows".key),
                .splitMatter(process: "nothing".key, lines: "rows".key),
                .unbound("nothing".key)
            )
        case .raiseAgendaItem: unbound(.raiseAgendaItem(body: "nothing".key))
        case .assignOwner:
            (stage, .assignOwner(field: "backup".key), .unfilled(field: "backup".key))
        case .postHours:
            (stage, .postHours(minutes: "minutes".key), .unfilled(field: "minutes".key))
        case .reserve: (stage, .reserve(places: "places".key), .unfilled(field: "places".key))
        case .free: (stage, .free(places: "places".key), .unfilled(field: "places".key))
        case .release, .openLine, .closeDuty, .publish, .clearOwner, .credit, .recognise,
            .issueTag, .withdrawTag, .freezeEvidence, .startRetention:
            nil
        }
    }
}

extension GardenStage {
    var refused: GardenStage { changing(.lineRefused(0)) }
}
