import Domain
import Kernel

extension InstitutionReader {
    /// An effect: the bare word of one that takes nothing, or a mapping of one key.
    func effect(_ tree: InstitutionTree) -> Effect? { effect(tree, level: 1) }

    private func effect(_ tree: InstitutionTree, level: Int) -> Effect? {
        if case .word(let text, _) = tree.content {
            guard let word = EffectWord(rawValue: text) else {
                add(tree, .unknownWord(text, known: EffectWord.all))
                return nil
            }
            guard let plain = Self.plain(word) else {
                add(tree, .shape(found: .word, expected: .entries))
                return nil
            }
            return plain
        }
        guard let entries = SourceEntries(tree, self) else { return nil }
        defer { entries.end() }
        guard let (name, value) = entries.one(of: EffectWord.all),
            let word = EffectWord(rawValue: name)
        else { return nil }
        if let plain = Self.plain(word) {
            return value.isTrue || word != .assignOwner ? bare(value, plain) : owner(value)
        }
        guard word == .forEach else {
            return word.isOfMoney ? ofMoney(word, value) : ofMatter(word, value)
        }
        guard level < Self.guardLevelsMax else {
            add(value, .tooDeep(levelsMax: Self.guardLevelsMax))
            return nil
        }
        return parameters(value) { entries in
            let lines = entries.required("lines", key)
            let verdicts = entries.keys("verdicts")
            let inner = entries.required("effect") { self.effect($0, level: level + 1) }
            guard let lines, let inner else { return nil }
            return .forEach(lines: lines, verdicts: verdicts, inner)
        }
    }

    private static func plain(_ word: EffectWord) -> Effect? {
        switch word {
        case .release: .release
        case .refuseLine: .refuseLine
        case .closeDuty: .closeDuty
        case .assignOwner: .assignOwner(field: nil)
        case .clearOwner: .clearOwner
        case .issueTag: .issueTag
        case .withdrawTag: .withdrawTag
        case .freezeEvidence: .freezeEvidence
        case .forEach, .commit, .encumber, .pay, .split, .ceilings, .openLine, .payLine,
            .allocate, .match, .topUp, .clawBack, .lapseUnspent, .deferToNextYear, .package,
            .startClock, .resetClock, .stopClock, .openDuty, .remind, .notify, .publish, .credit,
            .recognise, .postHours, .reserve, .free, .createMatter, .splitMatter,
            .raiseAgendaItem, .startRetention:
            nil
        }
    }

    private func owner(_ tree: InstitutionTree) -> Effect? {
        parameters(tree) { entries in
            entries.required("field", key).map { .assignOwner(field: $0) }
        }
    }

    private func ofMoney(_ word: EffectWord, _ tree: InstitutionTree) -> Effect? {
        switch word {
        case .commit: pair(tree, "fund", "amount") { .commit(fund: $0, amount: $1) }
        case .encumber: pair(tree, "fund", "amount") { .encumber(fund: $0, amount: $1) }
        case .pay: key(tree).map { .pay(amount: $0) }
        case .split: pair(tree, "cofinancing", "amount") { .split(cofinancing: $0, amount: $1) }
        case .ceilings: pair(tree, "lines", "amount") { .ceilings(lines: $0, amount: $1) }
        case .payLine: key(tree).map { .payLine(amount: $0) }
        case .allocate: key(tree).map { .allocate(fund: $0) }
        case .match:
            parameters(tree) { entries in
                let fund = entries.required("fund", key)
                let from = entries.required("from", key)
                let amount = entries.required("amount", key)
                guard let fund, let from, let amount else { return nil }
                return .match(fund: fund, from: from, amount: amount)
            }
        case .topUp: pair(tree, "fund", "amount") { .topUp(fund: $0, amount: $1) }
        case .clawBack: key(tree).map { .clawBack(amount: $0) }
        case .lapseUnspent: key(tree).map { .lapseUnspent(fund: $0) }
        case .deferToNextYear:
            pair(tree, "fund", "amount") { .deferToNextYear(fund: $0, amount: $1) }
        case .package: keys(tree).map { .package(funds: $0) }
        case .forEach, .release, .openLine, .refuseLine, .startClock, .resetClock, .stopClock,
            .openDuty, .closeDuty, .remind, .notify, .publish, .assignOwner, .clearOwner, .credit,
            .recognise, .postHours, .reserve, .free, .issueTag, .withdrawTag, .createMatter,
            .splitMatter, .raiseAgendaItem, .freezeEvidence, .startRetention:
            nil
        }
    }

    private func ofMatter(_ word: EffectWord, _ tree: InstitutionTree) -> Effect? {
        switch word {
        case .openLine: key(tree).map { .openLine(lines: $0) }
        case .startClock: key(tree).map { .startClock($0) }
        case .resetClock: key(tree).map { .resetClock($0) }
        case .stopClock: key(tree).map { .stopClock($0) }
        case .openDuty:
            parameters(tree) { entries in
                let body = entries.required("by", key)
                let within = entries.required("within", span)
                guard let body, let within else { return nil }
                return .openDuty(by: body, within: within)
            }
        case .remind: key(tree).map { .remind(role: $0) }
        case .notify: key(tree).map { .notify(role: $0) }
        case .publish:
            parameters(tree) { entries in
                entries.required("aggregate_only", truth).map { .publish(aggregateOnly: $0) }
            }
        case .credit:
            (choice(tree) as ContributionStage?).map { .credit(stage: $0) }
        case .recognise: key(tree).map { .recognise($0) }
        case .postHours: key(tree).map { .postHours(minutes: $0) }
        case .reserve: key(tree).map { .reserve(places: $0) }
        case .free: key(tree).map { .free(places: $0) }
        case .createMatter:
            parameters(tree) { entries in
                let process = entries.required("process", key)
                let copying = entries.keys("copying")
                return process.map { .createMatter(process: $0, copying: copying) }
            }
        case .splitMatter:
            pair(tree, "process", "lines") { .splitMatter(process: $0, lines: $1) }
        case .raiseAgendaItem: key(tree).map { .raiseAgendaItem(body: $0) }
        case .startRetention:
            parameters(tree) { entries in
                entries.required("months", number(1...1_200)).map { .startRetention(months: $0) }
            }
        case .forEach, .commit, .encumber, .release, .pay, .split, .ceilings, .payLine,
            .refuseLine, .allocate, .match, .topUp, .clawBack, .lapseUnspent, .deferToNextYear,
            .package, .closeDuty, .assignOwner, .clearOwner, .issueTag, .withdrawTag,
            .freezeEvidence:
            nil
        }
    }
}

extension InstitutionTree {
    fileprivate var isTrue: Bool {
        if case .word("true", false) = content { true } else { false }
    }
}

extension EffectWord {
    fileprivate var isOfMoney: Bool {
        switch self {
        case .commit, .encumber, .release, .pay, .split, .ceilings, .payLine, .allocate, .match,
            .topUp, .clawBack, .lapseUnspent, .deferToNextYear, .package:
            true
        case .forEach, .openLine, .refuseLine, .startClock, .resetClock, .stopClock, .openDuty,
            .closeDuty, .remind, .notify, .publish, .assignOwner, .clearOwner, .credit,
            .recognise, .postHours, .reserve, .free, .issueTag, .withdrawTag, .createMatter,
            .splitMatter, .raiseAgendaItem, .freezeEvidence, .startRetention:
            false
        }
    }
}
