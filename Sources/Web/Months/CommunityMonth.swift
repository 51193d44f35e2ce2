import Domain
import Kernel

/// A month of a community, as an address names it: `4-2026-10`.
struct CommunityMonth: Hashable, Sendable {
    static let charactersMax = 40
    static let years = 1_970...9_998

    let place: Identifier<Place>
    let year: Int
    let month: Int

    init(_ place: Identifier<Place>, of day: Day) {
        self.place = place
        (year, month, _) = day.civil
    }

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count <= Self.charactersMax, parts.count == 3,
            let place = Parameters.place.decode(parts[0]),
            let year = Int(parts[1]), Self.years.contains(year),
            let month = Int(parts[2]), (1...12).contains(month)
        else { return nil }
        (self.place, self.year, self.month) = (place, year, month)
        guard self.text == text else { return nil }
    }

    private init(_ place: Identifier<Place>, year: Int, month: Int) {
        (self.place, self.year, self.month) = (place, year, month)
    }

    var text: String { "\(place)-\(year)-" + (month < 10 ? "0" : "") + "\(month)" }

    var next: CommunityMonth {
        month == 12
            ? CommunityMonth(place, year: year + 1, month: 1)
            : CommunityMonth(place, year: year, month: month + 1)
    }

    var previous: CommunityMonth {
        month == 1
            ? CommunityMonth(place, year: year - 1, month: 12)
            : CommunityMonth(place, year: year, month: month - 1)
    }

    /// Its first moment by the district's clocks.
    func start(in district: District) -> Instant {
        let day = Day(year: year, month: month, day: 1) ?? Day(number: 0)
        return day.start(offsetMinutes: district.founding?.offsetMinutes ?? 0)
    }
}

extension Paths {
    static let month = RoutePath("months", parameter: Parameters.month)
    static let monthTable = RoutePath("months", parameter: Parameters.month, suffix: ".csv")
}

extension Parameters {
    static let month = RouteParameter<CommunityMonth>(
        name: "month",
        schema: ["type": "string", "maxLength": .number(CommunityMonth.charactersMax)],
        decode: { CommunityMonth($0) },
        encode: { $0.text }
    )
}
