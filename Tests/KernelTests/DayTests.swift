import Kernel
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-20", 20_777), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func `a written day has its number and back`(text: String, number: Int64) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026/01/01", "",
        "2026-01-32", "-026-01-01", "２０２６-01-01", "2026-01-01 ",
    ])
    func `what is not a day is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `every day from 1600 to 2400 follows the one before it`() {
        var number = Day(year: 1600, month: 1, day: 1)!.number
        for year in 1600...2400 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let found = Day(year: year, month: month, day: day) else { continue }
                    #expect(found.number == number, "\(year)-\(month)-\(day)")
                    number += 1
                }
            }
        }
        #expect(number == Day(year: 2401, month: 1, day: 1)!.number)
    }

    @Test func `a day begins at midnight of the district's clock`() {
        let day = Day("2027-01-01")!
        let start = day.start(offsetMinutes: 480)
        #expect(start.milliseconds == 1_798_732_800_000)
        #expect(Day(of: start, offsetMinutes: 480) == day)
        let before = start.adding(milliseconds: -1)
        #expect(Day(of: before, offsetMinutes: 480) == Day("2026-12-31"))
    }
}
