package import Kernel

/// How moments are written for people, by the district's clock.
package enum Dates {
    package static func day(_ instant: Instant, offsetMinutes: Int) -> Phrase {
        let (year, month, day) = Day(of: instant, offsetMinutes: offsetMinutes).civil
        return Phrase(
            zh: "\(year)年\(month)月\(day)日",
            en: "\(day) \(months[month - 1]) \(year)"
        )
    }

    package static func minute(_ instant: Instant, offsetMinutes: Int) -> Phrase {
        let date = Day(of: instant, offsetMinutes: offsetMinutes)
        let start = date.start(offsetMinutes: offsetMinutes)
        let minutes = instant.milliseconds(since: start) / 60_000
        let clock = "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
        let day = day(instant, offsetMinutes: offsetMinutes)
        return Phrase(zh: "\(day.zh) \(clock)", en: "\(day.en), \(clock)")
    }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static func twoDigits(_ value: Int64) -> String {
        value < 10 ? "0\(value)" : String(value)
    }
}
