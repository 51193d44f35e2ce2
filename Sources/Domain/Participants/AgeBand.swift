package import Kernel

extension AgeBand {
    /// Whoever gave the year or the month alone is taken to be born on its last day: nobody counts
    /// as grown up too early.
    package init(_ birth: Birth?, on today: Day) {
        guard let birth else {
            self = .unknown
            return
        }
        self =
            if today < birth.birthday(Self.minorYears) {
                .child
            } else if today < birth.birthday(Self.adultYears) {
                .minor
            } else {
                .adult
            }
    }
}

extension Birth {
    /// Whether there is such a day, and whether it has come.
    package func isPlausible(on today: Day) -> Bool {
        guard year >= Self.yearMin, Int(year) <= today.civil.year else { return false }
        guard month != 0 || day != 0 else { return true }
        let first = Day(year: Int(year), month: Int(month), day: max(1, Int(day)))
        return first.map { $0 <= today } ?? false
    }

    /// The first day on which somebody is so many years old. Who was born on a leap day is on the
    /// first of March.
    package func birthday(_ years: Int) -> Day {
        let year = Int(year) + years
        guard month != 0 else { return Day(orNext: year, 12, 31) }
        guard day != 0 else { return Day(orNext: year, Int(month) + 1, 1).before }
        return Day(orNext: year, Int(month), Int(day))
    }

    /// Whether both may be said of one person; whoever left something open said nothing else.
    package func mayBe(_ other: Birth) -> Bool {
        guard year == other.year else { return false }
        guard month != 0, other.month != 0 else { return true }
        guard month == other.month else { return false }
        return day == 0 || other.day == 0 || day == other.day
    }

    /// Whether this says more than `other` does.
    package func isFiner(than other: Birth) -> Bool {
        (month == 0 ? 0 : day == 0 ? 1 : 2) > (other.month == 0 ? 0 : other.day == 0 ? 1 : 2)
    }
}

extension Day {
    /// That day; where the month has no such day, or the year no such month, the first one after.
    fileprivate init(orNext year: Int, _ month: Int, _ day: Int) {
        self =
            Day(year: year, month: month, day: day)
            ?? Day(year: year, month: month + 1, day: 1)
            ?? Day(year: year + 1, month: 1, day: 1)
            ?? Day(number: .max)
    }

    fileprivate var before: Day { Day(number: number - 1) }
}
