import Domain
import Kernel
import Testing

@Suite struct AgeBandTests {
    private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

    @Test(arguments: [
        ("2026-05-31", AgeBand.child), ("2026-06-01", .minor), ("2030-05-31", .minor),
        ("2030-06-01", .adult),
    ])
    func `a band ends on the fourteenth and the eighteenth birthday`(today: String, age: AgeBand) {
        let birth = Birth(year: 2012, month: 6, day: 1)
        #expect(AgeBand(birth, on: day(today)) == age)
    }

    @Test(arguments: [
        ("2026-12-30", AgeBand.child), ("2026-12-31", .minor), ("2030-12-30", .minor),
        ("2030-12-31", .adult),
    ])
    func `who gave the year alone counts from its last day`(today: String, age: AgeBand) {
        #expect(AgeBand(Birth(year: 2012), on: day(today)) == age)
    }

    @Test(arguments: [
        (UInt8(2), "2026-02-27", AgeBand.child), (2, "2026-02-28", .minor),
        (12, "2026-12-30", .child), (12, "2026-12-31", .minor),
    ])
    func `who gave year and month counts from the month's last day`(
        month: UInt8,
        today: String,
        age: AgeBand
    ) {
        #expect(AgeBand(Birth(year: 2012, month: month), on: day(today)) == age)
    }

    @Test func `who was born on a leap day is older on the first of March`() {
        let birth = Birth(year: 2012, month: 2, day: 29)
        #expect(AgeBand(birth, on: day("2026-02-28")) == .child)
        #expect(AgeBand(birth, on: day("2026-03-01")) == .minor)
    }

    @Test func `who said nothing is of unknown age`() {
        #expect(AgeBand(nil, on: day("2026-06-01")) == .unknown)
    }

    @Test(arguments: [
        (Birth(year: 1900), true), (Birth(year: 1899), false), (Birth(year: 2026), true),
        (Birth(year: 2027), false), (Birth(year: 2026, month: 6, day: 1), true),
        (Birth(year: 2026, month: 6, day: 2), false), (Birth(year: 2026, month: 6), true),
        (Birth(year: 2026, month: 7), false), (Birth(year: 2001, month: 2, day: 29), false),
        (Birth(year: 2001, month: 13), false), (Birth(year: 2001, month: 0, day: 5), false),
    ])
    func `a birth is a year, a month or a day that there was`(birth: Birth, isPlausible: Bool) {
        #expect(birth.isPlausible(on: day("2026-06-01")) == isPlausible, "\(birth)")
    }

    @Test(arguments: [
        (Birth(year: 1980), Birth(year: 1980, month: 5, day: 6), true),
        (Birth(year: 1980, month: 5), Birth(year: 1980, month: 5, day: 6), true),
        (Birth(year: 1980, month: 4), Birth(year: 1980, month: 5, day: 6), false),
        (Birth(year: 1980, month: 5, day: 7), Birth(year: 1980, month: 5, day: 6), false),
        (Birth(year: 1981), Birth(year: 1980), false),
    ])
    func `two births may be one if neither contradicts the other`(
        one: Birth,
        other: Birth,
        mayBe: Bool
    ) {
        #expect(one.mayBe(other) == mayBe)
        #expect(other.mayBe(one) == mayBe)
    }
}
