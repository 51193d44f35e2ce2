import Kernel
import Testing

@Suite struct WorkingCalendarTests {
    private func day(_ text: String) -> Day { Day(text)! }

    @Test func `without a calendar Monday to Friday are worked`() {
        let week = (0..<7).map { day("2026-06-01").adding(days: $0).isWeekday }
        #expect(week == [true, true, true, true, true, false, false])
        #expect(day("1969-12-31").isWeekday)
        #expect(!day("1969-12-28").isWeekday)
    }

    @Test func `a holiday is off, and a weekend that was moved is worked`() {
        var calendar = WorkingCalendar()
        calendar.adopt(off: [day("2026-10-01")], worked: [day("2026-10-10")])
        #expect(!calendar.isWorked(day("2026-10-01")))
        #expect(calendar.isWorked(day("2026-10-10")))
        #expect(calendar.day(1, workedDaysAfter: day("2026-09-30")) == day("2026-10-02"))
        #expect(calendar.day(1, workedDaysAfter: day("2026-10-09")) == day("2026-10-10"))
        #expect(calendar.day(0, workedDaysAfter: day("2026-10-03")) == day("2026-10-03"))
    }

    @Test func `worked days are counted after one day and through another`() {
        var calendar = WorkingCalendar()
        calendar.adopt(off: [day("2026-06-05")], worked: [day("2026-06-06")])
        let count = { calendar.workedDays(after: self.day($0), through: self.day($1)) }
        #expect(count("2026-06-04", "2026-06-04") == 0)
        #expect(count("2026-06-04", "2026-06-05") == 0)
        #expect(count("2026-06-04", "2026-06-07") == 1)
        #expect(count("2026-06-01", "2026-06-08") == 5)
        #expect(count("2026-06-08", "2026-06-01") == 0)
        for days in 1...9 {
            let last = calendar.day(days, workedDaysAfter: day("2026-06-03"))
            #expect(calendar.workedDays(after: day("2026-06-03"), through: last) == days)
        }
    }

    @Test func `a list takes the place of what was adopted for its years, and of no others`() {
        var calendar = WorkingCalendar()
        calendar.adopt(off: [day("2026-10-01"), day("2027-01-01")], worked: [])
        calendar.adopt(off: [day("2026-10-02")], worked: [])
        #expect(calendar.listed.map(\.day) == [day("2026-10-02"), day("2027-01-01")])
    }

    @Test func `months later is the same day, or the last one of a shorter month`() {
        #expect(day("2026-01-31").adding(months: 1) == day("2026-02-28"))
        #expect(day("2028-02-29").adding(months: 12) == day("2029-02-28"))
        #expect(day("2026-06-01").adding(months: 36) == day("2029-06-01"))
        #expect(day("2026-12-15").adding(months: 1) == day("2027-01-15"))
    }
}
