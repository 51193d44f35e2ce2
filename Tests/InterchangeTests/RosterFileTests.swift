import Domain
import Interchange
import Kernel
import Testing

@Suite struct RosterFileTests {
    private static let names = [
        "测试甲", "测·试乙", "Tester A", "=SUM(A1)", "+Tester", "-Tester", "@Tester", "＝测试", "测,试",
        "测;试", "te\"st", "'test", "=\"test\"", "_x0041_测试", "<测试>&", "测\u{1F600}试", "㐀测试", "O’Test",
        "Tester  B", "a", "测(试)",
    ]
    private static let addresses = [
        "3号楼2单元502室", "3-2-502", "３栋５０２", "幸福路12号", "Building 3, Unit 2, Room 502", "a座 1201",
        "3号楼 2单元, 502", "=3-2-502",
    ]

    private func row(
        _ line: Int,
        _ random: inout SeededRandom
    ) throws -> RosterRow {
        func pick<Value>(_ values: [Value]) -> Value? {
            values[Int(random.next() % UInt64(values.count))]
        }
        func maybe<Value>(_ value: Value?) -> Value? { random.next() % 4 == 0 ? nil : value }
        let written = try #require(pick(Self.addresses))
        let name = try #require(pick(Self.names))
        let split = written.hasPrefix("=") ? nil : AddressSplit(written)
        return RosterRow(
            line: line,
            name: name + String(line),
            birth: maybe(
                pick([
                    Birth(year: 1_950), Birth(year: 1_950, month: 3),
                    Birth(year: 1_950, month: 12, day: 31),
                ]) ?? nil
            ),
            address: maybe(
                split.map {
                    AddressText(written: written, building: $0.building, door: $0.door)
                }
            ),
            phone: maybe(pick(["+0000000000001", "00000000001", "10000000001", "00001"])),
            language: maybe(pick(SpokenLanguage.allCases)),
            channel: maybe(pick(ContactChannel.allCases)),
            tenancy: maybe(pick(Tenancy.allCases))
        )
    }

    @Test(arguments: RosterFile.Form.allCases, [false, true])
    func `reading what was written gives the same rows`(
        form: RosterFile.Form,
        inEnglish: Bool
    ) throws {
        for seed in 1...40 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            let rows = try (2...30).map { try row($0, &random) }
            let bytes = RosterFile.write(rows, as: form, inEnglish: inEnglish)
            let read = try RosterReader.read(bytes, fileName: "a", today: today)
            #expect(read.rows == rows, "seed \(seed)")
            let flaws = read.report.flaws.filter { $0.kind != .addressMissing }
            #expect(flaws.isEmpty, "seed \(seed)")
        }
    }

    @Test func `a CSV file opens in Excel as it is meant`() {
        let rows = [
            RosterRow(line: 2, name: "测,试\"甲", phone: "00000000001"),
            RosterRow(line: 3, name: "=1+1", birth: Birth(year: 1_950), phone: "10000000001"),
        ]
        let text = String(decoding: RosterFile.write(rows, as: .csv), as: UTF8.self)
        #expect(
            text == "\u{FEFF}姓名,出生日期,住址,电话,语言,通知方式,居住性质\r\n"
                + "\"测,试\"\"甲\",,,\"=\"\"00000000001\"\"\",,,\r\n"
                + "\"=\"\"=1+1\"\"\",1950,,10000000001,,,\r\n"
        )
    }

    @Test func `no cell of a CSV file begins like a formula with more than a text`() throws {
        for beginning in ["=", "+", "-", "@", "＝", "＋", "－", "＠"] {
            let rows = [RosterRow(line: 2, name: beginning + "HYPERLINK(\"a\")")]
            let text = String(decoding: RosterFile.write(rows, as: .csv), as: UTF8.self)
            let line = try #require(text.split(separator: "\r\n").last)
            #expect(line.hasPrefix("\"=\"\"\(beginning)"), "\(beginning)")
        }
    }

    @Test func `a workbook keeps telephone numbers as texts`() throws {
        let rows = [RosterRow(line: 2, name: "测试甲", phone: "00000000001")]
        let bytes = RosterFile.write(rows, as: .xlsx, inEnglish: true)
        let cells = try texts(bytes, name: "a.xlsx")
        #expect(cells[0].first == "Name")
        #expect(cells[1] == ["测试甲", "·", "·", "00000000001"])
        #expect(RosterFile.write(rows, as: .xlsx, inEnglish: true) == bytes)
    }

    @Test func `every word that is written is read as what it stands for`() throws {
        for inEnglish in [false, true] {
            let rows = (0..<6).map { index in
                RosterRow(
                    line: index + 2,
                    name: "Tester",
                    language: SpokenLanguage.allCases[index % 2],
                    channel: ContactChannel.allCases[index],
                    tenancy: Tenancy.allCases[index % 4]
                )
            }
            let bytes = RosterFile.write(rows, as: .csv, inEnglish: inEnglish)
            #expect(try RosterReader.read(bytes, fileName: "a.csv", today: today).rows == rows)
        }
    }
}
