import Kernel

/// Money, what is promised in kind, and numbers that are measured.
extension Guards {
    static func fundsAvailable(_ key: Key, _ amount: Key, _ scene: Scene) -> GuardFailure? {
        guard let needed = scene.amount(amount) else { return .unfilled(field: amount) }
        guard let fund = scene.adoption.fund(key) else { return .unbound(key) }
        let available = scene.district.available(fund, scene.purpose(of: key))
        return available >= needed
            ? nil : .fundsAvailable(fund: key, available: available, needed: needed)
    }

    static func amountAtMost(_ field: Key, _ max: Money, _ scene: Scene) -> GuardFailure? {
        guard let amount = scene.amount(field) else { return .unfilled(field: field) }
        return amount <= max ? nil : .amountAtMost(field: field, found: amount, max: max)
    }

    static func purposeIn(_ fund: Key, _ field: Key, _ scene: Scene) -> GuardFailure? {
        guard let purpose = scene.choice(field) else { return .unfilled(field: field) }
        guard let definition = scene.institution.fund(fund) else { return .unbound(fund) }
        let allowed = definition.purposes
        return allowed.isEmpty || allowed.contains(purpose)
            ? nil : .purposeIn(fund: fund, found: purpose)
    }

    /// One value alone has nothing to fall below.
    static func baselineKept(_ measure: Key, _ scene: Scene) -> GuardFailure? {
        let readings = scene.readings(of: measure)
        guard let latest = readings.last else { return .unmeasured(measure: measure) }
        guard let before = readings.dropLast().last, latest < before else { return nil }
        return .baselineKept(measure: measure, before: before, latest: latest)
    }

    static func pledged(
        _ lines: Key,
        _ share: Ratio,
        _ field: Key,
        _ scene: Scene
    ) -> GuardFailure? {
        guard let estimate = scene.amount(field) else { return .unfilled(field: field) }
        let found = scene.lines(lines).flatMap { scene.matter.lines[Int($0)].fields }
            .compactMap { field -> Int64? in
                if case .money(let amount) = field.value { max(0, amount.fen) } else { nil }
            }.reduce(Int64(0)) { $0.addingSaturated($1) }
        // Nobody need promise a fraction of a fen, but whole ones are not rounded away.
        let needed = Money(fen: max(0, estimate.fen)).partUp(share)
        let pledged = Money(fen: min(found, Money.fenMax))
        return pledged >= needed ? nil : .pledged(found: pledged, needed: needed)
    }

    static func runway(
        _ key: Key,
        _ months: Int,
        _ monthly: Key,
        _ scene: Scene
    ) -> GuardFailure? {
        guard let need = scene.amount(monthly) else { return .unfilled(field: monthly) }
        guard let fund = scene.adoption.fund(key) else { return .unbound(key) }
        guard need > .zero else { return nil }
        let available = scene.district.available(fund, scene.purpose(of: key))
        let covered = available.fen / need.fen
        return covered >= Int64(months) ? nil : .runway(fund: key, covered: covered, needed: months)
    }

    static func threeWayMatch(
        _ receipt: Key,
        _ invoice: Key,
        _ tolerance: Money,
        _ scene: Scene
    ) -> GuardFailure? {
        guard let received = scene.amount(receipt) else { return .unfilled(field: receipt) }
        guard let invoiced = scene.amount(invoice) else { return .unfilled(field: invoice) }
        let committed = scene.currentLine?.ceiling ?? scene.committed
        let amounts = [committed.fen, received.fen, invoiced.fen]
        let spread = (amounts.max() ?? 0).addingSaturated(-(amounts.min() ?? 0))
        guard spread > tolerance.fen else { return nil }
        return .threeWayMatch(
            committed: committed,
            received: received,
            invoiced: invoiced,
            tolerance: tolerance
        )
    }

    static func inCatalogue(_ field: Key, _ price: Key, _ scene: Scene) -> GuardFailure? {
        guard let item = scene.choice(field) else { return .unfilled(field: field) }
        guard let asked = scene.amount(price) else { return .unfilled(field: price) }
        guard let entry = scene.entry(item, in: field) else {
            return .inCatalogue(item: item, .notListed)
        }
        if let max = entry.priceMax, asked > max {
            return .inCatalogue(item: item, .tooExpensive(price: asked, max: max))
        }
        if let max = entry.countMax {
            let found = scene.count(of: item)
            if found > max { return .inCatalogue(item: item, .tooMany(found: found, max: max)) }
        }
        return nil
    }

    static func ratio(
        _ field: Key,
        _ other: Key,
        _ most: Ratio,
        _ scene: Scene
    ) -> GuardFailure? {
        guard let count = scene.number(field) else { return .unfilled(field: field) }
        guard let base = scene.number(other) else { return .unfilled(field: other) }
        let isWithin =
            count <= 0
            || base > 0
                && UInt64(count).multipliedFullWidth(by: most.denominator)
                    <= UInt64(base).multipliedFullWidth(by: most.numerator)
        return isWithin ? nil : .ratio(of: count, to: base, atMost: most)
    }

    static func reservedShare(
        _ places: Key,
        _ others: Key,
        _ share: Ratio,
        _ scene: Scene
    ) -> GuardFailure? {
        guard let all = scene.number(places) else { return .unfilled(field: places) }
        guard let given = scene.number(others) else { return .unfilled(field: others) }
        let kept = Int64(clamping: share.partUp(of: UInt64(max(0, all))))
        let most = max(0, max(0, all) - kept)
        return given <= most
            ? nil : .reservedShare(places: all, others: given, othersMax: most)
    }

    static func noMoneyPaid(_ scene: Scene) -> GuardFailure? {
        let paid = scene.district.amount(ofMatter: scene.id.rawValue, at: .paid)
        return paid == .zero ? nil : .noMoneyPaid(paid: paid)
    }
}

extension Scene {
    /// What money is drawn from a fund for: the purpose that a field of the matter says, where a
    /// step of the process asks for one; else the first of the fund.
    func purpose(of fund: Key) -> Key {
        for step in process.transitions {
            for requirement in step.requires {
                if case .purposeIn(fund, let field) = requirement.rule, let found = choice(field) {
                    return found
                }
            }
        }
        let onFile = adoption.fund(fund).flatMap(district.fund)?.purposes ?? []
        let allowed = institution.fund(fund)?.purposes ?? []
        return allowed.first { onFile.contains($0) } ?? onFile.first ?? allowed.first ?? process.key
    }

    /// What was ever promised for the matter and not released, by resolution or by contract.
    var committed: Money {
        [MoneyStage.reserved, .committed, .accepted, .paid].map {
            district.amount(ofMatter: id.rawValue, at: $0)
        }.total
    }

    /// The entry of the catalogue that a field draws from.
    func entry(_ item: Key, in field: Key) -> CatalogueDefinition.Item? {
        guard case .item(let catalogue) = definition(field)?.kind else { return nil }
        return institution.catalogue(catalogue)?.items.first { $0.key == item }
    }

    /// How many lines of the matter, or fields of its own, name an entry.
    func count(of item: Key) -> Int {
        let fields = matter.fields + matter.lines.flatMap(\.fields)
        return fields.count { $0.value == .item(item) }
    }

    /// What a measure came to, oldest first, as far as it is kept.
    func readings(of measure: Key) -> [Int64] {
        guard let number = institution.measures.firstIndex(where: { $0.key == measure }) else {
            return []
        }
        return matter.readings(of: UInt16(number))
    }
}

extension Money {
    /// The part that a ratio is, up to the next whole fen.
    func partUp(_ share: Ratio) -> Money {
        Money(fen: min(Int64(clamping: share.partUp(of: UInt64(max(0, fen)))), Money.fenMax))
    }
}

extension Ratio {
    /// The least whole number that is at least this share of `count`.
    func partUp(of count: UInt64) -> UInt64 {
        let product = count.multipliedFullWidth(by: numerator)
        guard product.high < denominator else { return .max }
        let (quotient, remainder) = denominator.dividingFullWidth(product)
        return quotient == .max || remainder == 0 ? quotient : quotient + 1
    }
}

extension Int64 {
    fileprivate func addingSaturated(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}

/// A product of two numbers, compared as a whole.
private func <= (
    left: (high: UInt64, low: UInt64.Magnitude),
    right: (high: UInt64, low: UInt64.Magnitude)
) -> Bool {
    left.high == right.high ? left.low <= right.low : left.high < right.high
}
