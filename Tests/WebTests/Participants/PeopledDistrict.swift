import Application
import Domain
import Kernel
import Web

extension SmallDistrict {
    /// The lively district with people in community 4: twelve in building 7, one in building 9 and
    /// two behind a door of the community itself. Person 1 lives with person 2.
    static func peopled() async throws -> SmallDistrict {
        let district = try await lively()
        let digits = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑", "寅", "卯", "辰"]
        let entries = digits.enumerated().map { index, digit in
            RosterEntry(
                line: index + 2,
                details: PersonDetails(
                    name: "测试\(digit)",
                    birth: index == 0 ? Birth(year: 1950, month: 3, day: 7) : nil,
                    phone: index == 0 ? "00000000001" : ""
                ),
                building: index < 12 ? "1号楼" : index < 13 ? "2号楼" : nil,
                door: index < 2 ? "2-502" : "1-\(index)01"
            )
        }
        try await district.give(
            .importRoster(ImportRoster(place: Identifier(4), entries: entries)),
            request: 900
        )
        return district
    }

    func give(_ command: ParticipantCommand, request: UInt64) async throws {
        _ = try await writer.submit(
            Submission(
                .participants(command),
                actor: .console,
                request: RequestID(high: 9, low: request),
                made: Self.instant
            )
        )
    }
}
