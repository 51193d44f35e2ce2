import Domain
import Kernel

/// On which day whose age is said anew: for children and minors whose birth is on file.
struct ComingOfAge: Sendable {
    private static let never = Int32.min

    private var days = Chunked<Int32>()
    private var schedule = Schedule<UInt32>()

    /// - Parameter day: nothing if their age is said for good.
    mutating func set(_ number: UInt32, _ day: Day?) {
        while days.count < Int(number) { days.append(Self.never) }
        let new = day.map { Int32(clamping: $0.number) } ?? Self.never
        let old = days[Int(number) - 1]
        guard old != new else { return }
        if old != Self.never { schedule.remove(number, due: Self.moment(old)) }
        if new != Self.never { schedule.add(number, due: Self.moment(new)) }
        days[Int(number) - 1] = new
    }

    /// The first day on which somebody's age is to be said anew, and who is the first of them.
    var next: (day: Day, number: UInt32)? {
        schedule.first.map { (Day(of: $0.due, offsetMinutes: 0), $0.name) }
    }

    /// Whose age is to be said anew by that day, the earliest first.
    func due(by day: Day, countMax: Int) -> [UInt32] {
        schedule.entries(through: day.start(offsetMinutes: 0), countMax: countMax).map(\.name)
    }

    private static func moment(_ day: Int32) -> Instant {
        Day(number: Int64(day)).start(offsetMinutes: 0)
    }
}

extension AgeBand {
    /// The day on which somebody of this band, born then, belongs to the next one.
    func ends(_ birth: Birth?) -> Day? {
        switch self {
        case .child: birth?.birthday(Self.minorYears)
        case .minor: birth?.birthday(Self.adultYears)
        case .adult, .unknown: nil
        }
    }
}
