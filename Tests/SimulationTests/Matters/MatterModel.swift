import Domain

/// Matters in the simplest words: where each stands, since when, and what moved it. It borrows
/// nothing from the program.
struct MatterModel {
    struct Matter: Equatable {
        var state = 0
        /// Milliseconds since 1970.
        var entered: Int64
        var hasWords = false
        var pressed = 0
        /// How often time alone moved it.
        var moved = 0
    }

    /// Who owes the next step of a matter.
    enum Owing: Equatable {
        case committee
        case office
    }

    private static let day: Int64 = 86_400_000
    /// The district's clocks are eight hours ahead.
    private static let offset: Int64 = 28_800_000

    let rules: DrawnRules
    private(set) var matters: [Matter] = []

    init(_ rules: DrawnRules) {
        self.rules = rules
    }

    func mayPress(_ press: DrawnRules.Press, _ matter: Int) -> Bool {
        matters.indices.contains(matter) && matters[matter].state == press.from
            && (!press.needsWords || matters[matter].hasWords)
    }

    func mayWrite(_ matter: Int) -> Bool {
        matters.indices.contains(matter) && matters[matter].state != rules.closed
    }

    mutating func open(at now: Int64) { matters.append(Matter(entered: now)) }

    mutating func write(_ matter: Int) { matters[matter].hasWords = true }

    mutating func press(_ press: DrawnRules.Press, _ matter: Int, at now: Int64) {
        matters[matter].pressed += 1
        go(matter, to: press.to, at: now)
    }

    /// Whatever is due by now happens now, and once.
    mutating func pass(to now: Int64) {
        for matter in matters.indices {
            guard let wait = rules.waits[matters[matter].state],
                Self.end(of: wait.days, after: matters[matter].entered) <= now
            else { continue }
            matters[matter].moved += 1
            go(matter, to: wait.to, at: now)
        }
    }

    /// Nobody, where the next step is not owed.
    func owing(_ matter: Int, at now: Int64) -> Owing? {
        guard let owed = rules.owed[matters[matter].state] else { return nil }
        let isOverdue = Self.end(of: owed.days, after: matters[matter].entered) <= now
        return owed.isOffice != (isOverdue && owed.goesUp) ? .office : .committee
    }

    private mutating func go(_ matter: Int, to state: Int, at now: Int64) {
        guard matters[matter].state != state else { return }
        matters[matter].state = state
        matters[matter].entered = now
    }

    /// The first moment after so many whole days after the day of a moment.
    private static func end(of days: Int, after moment: Int64) -> Int64 {
        let day = (moment + offset) / self.day
        return (day + Int64(days) + 1) * self.day - offset
    }
}
