package import Domain
import Kernel

extension Effect {
    /// What the step does besides moving the matter, to be read after “the step …”.
    package func phrase(_ titles: InstitutionTitles) -> Phrase {
        let words = EffectWords(titles: titles)
        return switch self {
        case .forEach(let lines, let verdicts, let effect):
            words.forEach(lines, verdicts, effect)
        case .commit(let fund, let amount): words.commit(fund, amount)
        case .encumber(let fund, let amount): words.encumber(fund, amount)
        case .release: Phrase(zh: "放开没有用的钱", en: "frees the money that was not used")
        case .pay(let amount): words.pay(amount)
        case .split(_, let amount): words.split(amount)
        case .ceilings(let lines, let amount): words.ceilings(lines, amount)
        case .openLine(let lines): words.openLine(lines)
        case .payLine: Phrase(zh: "付这一条的钱", en: "pays for the row")
        case .refuseLine: Phrase(zh: "这一条不付", en: "refuses to pay for the row")
        case .allocate(let fund): words.allocate(fund)
        case .match(let fund, let from, _): words.match(fund, from)
        case .topUp(let fund, let amount): words.topUp(fund, amount)
        case .clawBack(let amount): words.clawBack(amount)
        case .lapseUnspent(let fund): words.lapseUnspent(fund)
        case .deferToNextYear(let fund, let amount): words.deferToNextYear(fund, amount)
        case .package(let funds): words.package(funds)
        case .startClock(let clock): words.startClock(clock)
        case .resetClock(let clock): words.resetClock(clock)
        case .stopClock(let clock): words.stopClock(clock)
        case .openDuty(let body, let span): words.openDuty(body, span)
        case .closeDuty:
            Phrase(zh: "了结所欠的事", en: "closes what is owed")
        case .remind(let role): words.remind(role)
        case .notify(let role): words.notify(role)
        case .publish(let aggregateOnly): words.publish(aggregateOnly)
        case .assignOwner(let field): words.assignOwner(field)
        case .clearOwner: Phrase(zh: "不再由谁负责", en: "leaves nobody in charge")
        case .credit(let stage): words.credit(stage)
        case .recognise(let key): words.recognise(key)
        case .postHours(let minutes): words.postHours(minutes)
        case .reserve(let places): words.reserve(places)
        case .free(let places): words.free(places)
        case .issueTag: Phrase(zh: "发名牌", en: "issues a name tag")
        case .withdrawTag: Phrase(zh: "收回名牌", en: "takes the name tag back")
        case .createMatter(let process, _): words.createMatter(process)
        case .splitMatter(let process, let lines): words.splitMatter(process, lines)
        case .raiseAgendaItem(let body): words.raiseAgendaItem(body)
        case .freezeEvidence:
            Phrase(zh: "材料不能再改", en: "freezes what is attached")
        case .startRetention(let months): words.startRetention(months)
        }
    }
}

/// What each effect does.
struct EffectWords {
    let titles: InstitutionTitles

    func forEach(_ lines: Key, _ verdicts: [Key], _ effect: Effect) -> Phrase {
        let (lines, effect) = (titles.quoted(lines), effect.phrase(titles))
        let which = verdicts.isEmpty ? nil : titles.either(verdicts)
        return Phrase(
            zh: "每一条\(which.map { "答复为\($0.zh)的" } ?? "")\(lines.zh)：\(effect.zh)",
            en: "\(effect.en), for every row of \(lines.en)"
                + (which.map { " answered \($0.en)" } ?? "")
        )
    }

    func commit(_ fund: Key, _ amount: Key) -> Phrase {
        let (fund, amount) = (titles.quoted(fund), titles.quoted(amount))
        return Phrase(
            zh: "从\(fund.zh)留出\(amount.zh)",
            en: "sets \(amount.en) aside in \(fund.en)"
        )
    }

    func encumber(_ fund: Key, _ amount: Key) -> Phrase {
        let (fund, amount) = (titles.quoted(fund), titles.quoted(amount))
        return Phrase(
            zh: "按合同从\(fund.zh)答应付\(amount.zh)",
            en: "promises \(amount.en) out of \(fund.en) by contract"
        )
    }

    func pay(_ amount: Key) -> Phrase {
        let amount = titles.quoted(amount)
        return Phrase(zh: "付\(amount.zh)", en: "pays \(amount.en)")
    }

    func split(_ amount: Key) -> Phrase {
        let amount = titles.quoted(amount)
        return Phrase(
            zh: "按比例分摊\(amount.zh)，各方各留出一份，分毫不差",
            en: "splits \(amount.en) among its payers, to the fen, and sets each part aside"
        )
    }

    func ceilings(_ lines: Key, _ amount: Key) -> Phrase {
        let (lines, amount) = (titles.quoted(lines), titles.quoted(amount))
        return Phrase(
            zh: "每一条\(lines.zh)最多报\(amount.zh)",
            en: "lets at most \(amount.en) be claimed for every row of \(lines.en)"
        )
    }

    func openLine(_ lines: Key) -> Phrase {
        let lines = titles.quoted(lines)
        return Phrase(zh: "受理\(lines.zh)", en: "opens the rows of \(lines.en)")
    }

    func allocate(_ fund: Key) -> Phrase {
        let fund = titles.quoted(fund)
        return Phrase(
            zh: "按居民人数给\(fund.zh)拨款",
            en: "brings \(fund.en) its rate for every resident"
        )
    }

    func match(_ fund: Key, _ from: Key) -> Phrase {
        let (fund, from) = (titles.quoted(fund), titles.quoted(from))
        return Phrase(
            zh: "从\(from.zh)为\(fund.zh)收到的配上同样多的钱",
            en: "sets aside in \(from.en) as much as came into \(fund.en)"
        )
    }

    func topUp(_ fund: Key, _ amount: Key) -> Phrase {
        let (fund, amount) = (titles.quoted(fund), titles.quoted(amount))
        return Phrase(zh: "给\(fund.zh)追加\(amount.zh)", en: "adds \(amount.en) to \(fund.en)")
    }

    func clawBack(_ amount: Key) -> Phrase {
        let amount = titles.quoted(amount)
        return Phrase(zh: "收回\(amount.zh)", en: "takes \(amount.en) back")
    }

    func lapseUnspent(_ fund: Key) -> Phrase {
        let fund = titles.quoted(fund)
        return Phrase(zh: "\(fund.zh)没花完的作废", en: "lets what \(fund.en) did not spend lapse")
    }

    func deferToNextYear(_ fund: Key, _ amount: Key) -> Phrase {
        let (fund, amount) = (titles.quoted(fund), titles.quoted(amount))
        return Phrase(
            zh: "把\(amount.zh)列入\(fund.zh)明年的申请",
            en: "asks \(fund.en) for \(amount.en) again next year"
        )
    }

    func package(_ funds: [Key]) -> Phrase {
        let funds = titles.quoted(funds)
        return Phrase(
            zh: "\(funds.zh)合在一个计划里，各按各的用途",
            en: "keeps \(funds.en) in one plan, each for its own purposes"
        )
    }

    func startClock(_ clock: Key) -> Phrase {
        let clock = titles.clock(clock)
        return Phrase(zh: "\(clock.zh)开始计时", en: "starts \(clock.en)")
    }

    func resetClock(_ clock: Key) -> Phrase {
        let clock = titles.clock(clock)
        return Phrase(zh: "\(clock.zh)重新计时", en: "starts \(clock.en) anew")
    }

    func stopClock(_ clock: Key) -> Phrase {
        let clock = titles.clock(clock)
        return Phrase(zh: "\(clock.zh)停止计时", en: "stops \(clock.en)")
    }

    func openDuty(_ body: Key, _ span: Span) -> Phrase {
        let (body, span) = (titles.quoted(body), span.phrase)
        return Phrase(
            zh: "\(body.zh)要在 \(span.zh)内办好",
            en: "makes \(body.en) owe it within \(span.en)"
        )
    }

    func remind(_ role: Key) -> Phrase {
        let role = titles.role(role)
        return Phrase(zh: "提醒\(role.zh)", en: "reminds \(role.en)")
    }

    func notify(_ role: Key) -> Phrase {
        let role = titles.role(role)
        return Phrase(zh: "通知\(role.zh)", en: "tells \(role.en)")
    }

    func publish(_ aggregateOnly: Bool) -> Phrase {
        aggregateOnly
            ? Phrase(zh: "只公开件数和总额", en: "makes numbers and totals public, and no more")
            : Phrase(zh: "公开", en: "makes it public")
    }

    func assignOwner(_ field: Key?) -> Phrase {
        guard let field = field.map(titles.quoted) else {
            return Phrase(zh: "由经手人负责", en: "puts whoever takes it in charge")
        }
        return Phrase(zh: "由\(field.zh)写明的人负责", en: "puts whom \(field.en) names in charge")
    }

    func credit(_ stage: ContributionStage) -> Phrase {
        Phrase(
            zh: "记下这一方参与了\(stage.phrase.zh)",
            en: "notes that their side took part in \(stage.phrase.en)"
        )
    }

    func recognise(_ key: Key) -> Phrase {
        let name = titles.term(key)
        return Phrase(zh: "记为\(name.zh)", en: "records it as \(name.en)")
    }

    func postHours(_ field: Key) -> Phrase {
        let field = titles.quoted(field)
        return Phrase(zh: "记入\(field.zh)", en: "posts \(field.en)")
    }

    func reserve(_ field: Key) -> Phrase {
        let field = titles.quoted(field)
        return Phrase(zh: "留出\(field.zh)", en: "keeps \(field.en)")
    }

    func free(_ field: Key) -> Phrase {
        let field = titles.quoted(field)
        return Phrase(zh: "放开\(field.zh)", en: "frees \(field.en)")
    }

    func createMatter(_ process: Key) -> Phrase {
        let process = titles.quoted(process)
        return Phrase(zh: "另立一件\(process.zh)", en: "opens another thing: \(process.en)")
    }

    func splitMatter(_ process: Key, _ lines: Key) -> Phrase {
        let (process, lines) = (titles.quoted(process), titles.quoted(lines))
        return Phrase(
            zh: "为每一条\(lines.zh)各立一件\(process.zh)",
            en: "opens \(process.en) for every row of \(lines.en)"
        )
    }

    func raiseAgendaItem(_ body: Key) -> Phrase {
        let body = titles.quoted(body)
        return Phrase(zh: "列入\(body.zh)的议程", en: "puts it on the agenda of \(body.en)")
    }

    func startRetention(_ months: Int) -> Phrase {
        Phrase(
            zh: "\(months) 个月后删除个人内容",
            en: "keeps what is personal for \(counted(months, "month", "months")) more"
        )
    }
}
