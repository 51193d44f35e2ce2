import Interchange
import Testing

@Suite struct SheetCellTests {
    @Test func `a cell says which column it stands in`() {
        #expect(SheetCell(column: 2, text: "楼栋").column == 2)
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (255, "IV")])
    func `a column has the letter that spreadsheets show above it`(index: Int, letter: String) {
        #expect(SheetColumn(index: index, header: "").letter == letter)
    }
}
