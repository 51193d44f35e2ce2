package import Kernel

/// How long something has been so, and who was told.
///
/// Days are those of the district's clocks: what must last three days from Monday is done on
/// Thursday, whatever the hour.
extension Guards {
    static func publishedFor(_ days: Int, _ scene: Scene) -> GuardFailure? {
        guard let published = scene.matter.published else {
            return .publishedFor(passed: nil, needed: days)
        }
        let passed = Int(scene.today.number - scene.district.today(published).number)
        return passed >= days ? nil : .publishedFor(passed: passed, needed: days)
    }

    static func elapsed(
        _ step: Key,
        _ least: Span?,
        _ most: Span?,
        _ scene: Scene
    ) -> GuardFailure? {
        guard let since = scene.latest(step) else { return .elapsed(since: step, .neverTaken) }
        let day = scene.district.today(since)
        if let least {
            let left = scene.district.day(least, after: day).number - scene.today.number
            if left > 0 { return .elapsed(since: step, .tooEarly(daysLeft: Int(left))) }
        }
        if let most {
            let over = scene.today.number - scene.district.day(most, after: day).number
            if over > 0 { return .elapsed(since: step, .tooLate(daysOver: Int(over))) }
        }
        return nil
    }

    static func notified(_ times: Int, _ scene: Scene) -> GuardFailure? {
        let sent = scene.matter.reminders.count
        return sent >= times ? nil : .notified(sent: sent, needed: times)
    }

    /// Where every resident holds the role, a public notice tells them.
    static func notifiedEach(_ role: Key, _ scene: Scene) -> GuardFailure? {
        guard let holders = scene.holders(of: role) else {
            return scene.matter.published == nil
                ? .notifiedEach(role: role, told: 0, of: 0) : nil
        }
        guard !holders.isEmpty else { return .unbound(role) }
        let told = holders.count { scene.matter.notified.contains($0) }
        return told == holders.count
            ? nil : .notifiedEach(role: role, told: told, of: holders.count)
    }
}

extension Scene {
    /// When a step of this name was taken last, or a clock of this name was started.
    func latest(_ key: Key) -> Instant? {
        if let act = matter.acts.last(where: { step(of: $0)?.event == key }) { return act.at }
        guard let clock = process.clocks.firstIndex(where: { $0.key == key }) else { return nil }
        return matter.clocks.first { $0.clock == UInt16(clock) }?.started
    }
}

extension District {
    /// The day on which a span that began on `day` is over.
    package func day(_ span: Span, after day: Day) -> Day {
        switch span.unit {
        case .days: day.adding(days: Int64(span.count))
        case .workingDays: calendar.day(span.count, workedDaysAfter: day)
        case .months: day.adding(months: span.count)
        }
    }
}
