/// Which days are worked: Monday to Friday, but for the exceptions that were adopted, both ways:
/// holidays, and weekends that were moved.
package struct WorkingCalendar: Hashable, Sendable {
    /// In all, over the years.
    package static let exceptionsMax = 5_000

    /// True where the day is worked against its weekday, false where it is off.
    private var exceptions: [Day: Bool] = [:]

    package init() {}

    package var exceptionsCount: Int { exceptions.count }

    package func isWorked(_ day: Day) -> Bool { exceptions[day] ?? day.isWeekday }

    /// The adopted exceptions, the earliest first.
    package var listed: [(day: Day, isWorked: Bool)] {
        exceptions.map { (day: $0.key, isWorked: $0.value) }.sorted { $0.day < $1.day }
    }

    /// Takes the place of everything that was adopted for the years that occur: a list is of whole
    /// years, so that adopting a corrected one takes back what it leaves out.
    package mutating func adopt(off: [Day], worked: [Day]) {
        let years = Set((off + worked).map(\.civil.year))
        exceptions = exceptions.filter { !years.contains($0.key.civil.year) }
        for day in off { exceptions[day] = false }
        for day in worked { exceptions[day] = true }
    }

    /// How many of the days after `day` up to `last` are worked; none if `last` is not later.
    package func workedDays(after day: Day, through last: Day) -> Int {
        guard day < last else { return 0 }
        return (day.number + 1...last.number).count { isWorked(Day(number: $0)) }
    }

    /// The day that is the `count`th worked one after `day`; `day` itself if none is counted.
    package func day(_ count: Int, workedDaysAfter day: Day) -> Day {
        var found = day
        var left = count
        while left > 0 {
            found = found.adding(days: 1)
            if isWorked(found) { left -= 1 }
        }
        return found
    }
}

extension Day {
    package func adding(days: Int64) -> Day { Day(number: number + days) }

    /// The same day of the month so many months later, or the last one of a shorter month.
    package func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let index = year * 12 + month - 1 + months
        let wanted = (year: index / 12, month: index % 12 + 1)
        for shorter in 0...3 {
            if let found = Day(year: wanted.year, month: wanted.month, day: day - shorter) {
                return found
            }
        }
        return self
    }

    /// Monday to Friday.
    package var isWeekday: Bool {
        // 1970-01-01 was a Thursday.
        let sinceMonday = ((number + 3) % 7 + 7) % 7
        return sinceMonday < 5
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Day(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a day is written like 2026-03-01"
            )
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
