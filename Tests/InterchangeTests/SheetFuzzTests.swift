import Domain
import Interchange
import Kernel
import Testing

/// Whatever the bytes are, reading ends, with rows or with a refusal.
@Suite struct SheetFuzzTests {
    private static let csv = Array(
        """
        花名册,,,,,
        序号,姓名,出生日期,住址,电话,低保,语言
        1,测试甲,1950-03-07,3号楼2单元502室,="00000000001",是,中文
        2,"测,试""乙",1951年,A座1201,000-0000-0002,否,英文
        3,测试丙,,幸福路12号,,,粤语
        合计,3,,,,
        """.utf8
    )

    private static var workbook: TestWorkbook {
        let rows = (0..<6).map { row in
            let cells = (0..<5).map { column in
                let place = SheetColumn.letter(column) + String(row + 1)
                return "<c r=\"\(place)\" t=\"s\" s=\"1\"><v>\(row * 5 + column)</v></c>"
            }
            return "<row r=\"\(row + 1)\">\(cells.joined())<c><v>\(row * 4_000)</v></c></row>"
        }
        var book = TestWorkbook.sheet(
            rows.joined(),
            after: "<mergeCells><mergeCell ref=\"C2:D3\"/><mergeCell ref=\"D4:D6\"/></mergeCells>"
        )
        let texts =
            ["花名册", "a", "b", "c", "d", "姓名", "出生日期", "住址", "电话", "低保"]
            + (0..<4).flatMap { ["测试\($0)", "1950-03-07", "3-2-50\($0)", "00000000001", "是"] }
        book.shared = texts.map { "<si><t>\($0)</t></si>" }.joined()
        book.styles =
            #"<numFmts><numFmt numFmtId="176" formatCode="yyyy-mm-dd"/></numFmts>"#
            + #"<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>"#
        return book
    }

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
        func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }
        for _ in 0...below(4) where !bytes.isEmpty {
            let place = below(bytes.count)
            switch below(6) {
            case 0: bytes[place] = UInt8(below(256))
            case 1: bytes[place] ^= UInt8(1 << below(8))
            case 2: bytes.remove(at: place)
            case 3: bytes.insert(UInt8(below(256)), at: place)
            case 4:
                let end = min(bytes.count, place + below(40))
                bytes.insert(contentsOf: Array(bytes[place..<end]), at: below(bytes.count))
            default: bytes.removeSubrange(place..<min(bytes.count, place + below(40)))
            }
        }
    }

    /// Rows that were read keep the promises of their type.
    private func check(_ bytes: [UInt8], _ seed: UInt64) {
        guard let sheet = try? RosterReader.read(bytes, fileName: "a", today: today) else { return }
        let report = sheet.report
        let isSound =
            sheet.rows.count == report.rowsGood && report.rowsGood <= report.rowsRead
            && report.flaws.count <= report.flawCount
            && sheet.rows.allSatisfy { row in
                !row.name.isEmpty && row.name.count <= PersonDetails.nameCharactersMax
                    && row.address.map { !$0.building.isEmpty && !$0.door.isEmpty } ?? true
                    && row.phone.map { (5...16).contains($0.utf8.count) } ?? true
            }
        #expect(isSound, "seed \(seed)")
    }

    @Test func `broken CSV files never break the reader`() {
        for seed in 1...20_000 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            var bytes = Self.csv
            Self.mutate(&bytes, &random)
            check(bytes, seed)
        }
    }

    @Test func `broken archives never break the reader`() {
        let whole = Self.workbook.bytes
        for seed in 1...10_000 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            var bytes = whole
            Self.mutate(&bytes, &random)
            check(bytes, seed)
        }
    }

    @Test func `broken parts in whole archives never break the reader`() {
        let whole = Self.workbook.parts
        for seed in 1...10_000 as ClosedRange<UInt64> {
            var random = SeededRandom(seed: seed)
            var parts = whole
            Self.mutate(&parts[Int(seed % UInt64(parts.count))].bytes, &random)
            check(ArchiveWriter.write(parts), seed)
        }
    }
}
