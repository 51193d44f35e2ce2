import Domain
import Kernel

/// People of the example, called so that nobody could take them for real.
enum DemoPeople {
    private static let stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
    private static let branches = [
        "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥",
    ]

    /// A list of residents for a community of so many buildings.
    static func list(
        buildings: Int,
        householdsPerBuilding: Int,
        using random: inout SeededRandom
    ) -> [RosterEntry] {
        var entries: [RosterEntry] = []
        for building in 1...buildings {
            for household in 0..<householdsPerBuilding {
                let door = "\(1 + household / 2)0\(1 + household % 2)"
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    entries.append(
                        RosterEntry(
                            line: entries.count + 2,
                            details: details(entries.count, using: &random),
                            building: "\(building)号楼",
                            door: door
                        )
                    )
                }
            }
        }
        return entries
    }

    private static func details(
        _ number: Int,
        using random: inout SeededRandom
    ) -> PersonDetails {
        let name = "测试" + stems[number % stems.count] + branches[number / 10 % branches.count]
        var details = PersonDetails(
            name: name + (number < 120 ? "" : String(number / 120)),
            birth: Birth(year: UInt16.random(in: 1_938...2_022, using: &random))
        )
        if Bool.random(using: &random) {
            details.phone = "0000000" + String(1_000 + number % 9_000)
        }
        details.channel = ContactChannel.allCases.randomElement(using: &random)
        details.tenancy = Bool.random(using: &random) ? .owner : .tenant
        return details
    }
}
