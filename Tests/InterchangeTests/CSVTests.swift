import Interchange
import Kernel
import Testing

@Suite struct CSVTests {
    @Test func `a file is read in any encoding that committees use`() throws {
        let text = "姓名,电话\r\n测试甲,000-0000-0001\r\n测试㐀𠀀,1\r\n"
        let expected = [["姓名", "电话"], ["测试甲", "000-0000-0001"], ["测试㐀𠀀", "1"]]
        #expect(try texts(Array(text.utf8)) == expected)
        #expect(try texts([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
        #expect(try texts(converted(text, to: "GB18030")) == expected)
        #expect(try texts([0xFF, 0xFE] + converted(text, to: "UTF-16LE")) == expected)
        #expect(try texts([0xFE, 0xFF] + converted(text, to: "UTF-16BE")) == expected)
    }

    @Test func `bytes that are no text are refused with their line`() {
        #expect(
            refusal { () throws(SheetRefusal) in try texts(Array("a\nb\n".utf8) + [0xFF]) }
                == SheetRefusal(.notText, line: 3)
        )
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF, 0xC3]
        #expect(
            refusal { () throws(SheetRefusal) in try texts(marked) } == SheetRefusal(.notText)
        )
        let odd: [UInt8] = [0xFF, 0xFE, 0x41]
        #expect(refusal { () throws(SheetRefusal) in try texts(odd) } == SheetRefusal(.notText))
    }

    @Test(arguments: [",", ";", "\t"])
    func `the separator is found, whatever else the cells hold`(separator: String) throws {
        let lines = ["花名册", "a|b|c", "1|x，y|3", "\"1,1,1;;\t\"|2|3"]
        let text = lines.joined(separator: "\n").replacing("|", with: separator)
        #expect(
            try texts(Array(text.utf8))
                == [["花名册"], ["a", "b", "c"], ["1", "x，y", "3"], ["1,1,1;;\t", "2", "3"]]
        )
    }

    @Test func `a first line of sep= decides and is no line`() throws {
        let rows = try SheetFile.rows(of: Array("sep=;\r\na,b;c\r\n".utf8), fileName: "a.csv")
        #expect(rows.map(\.line) == [1])
        #expect(rows[0].cells.map(\.text) == ["a,b", "c"])
    }

    @Test func `quotes hold separators, line ends and quotes`() throws {
        let text = "\"a\"\"b\",\"c\r\nd\",\"\"\n\"e\"f,g\"h,\n"
        let rows = try SheetFile.rows(of: Array(text.utf8), fileName: "a.csv")
        #expect(rows.map { $0.cells.map(\.text) } == [["a\"b", "c\r\nd"], ["ef", "g\"h"]])
        #expect(rows.map(\.line) == [1, 2])
    }

    @Test func `lines are counted as a spreadsheet counts them`() throws {
        let text = "a\r\n\r\n,,\r\n\"b\nb\"\rc"
        let rows = try SheetFile.rows(of: Array(text.utf8), fileName: "a.csv")
        #expect(rows.map(\.line) == [1, 4, 5])
    }

    @Test func `the formula that keeps zeros shows its text`() throws {
        let text = "=\"00123\",\"=\"\"00456\"\"\",\"=\"\"a\"\"\"\"b\"\"\",=1\n"
        #expect(try texts(Array(text.utf8)) == [["00123", "00456", "a\"b", "=1"]])
    }

    @Test func `a quote that is never closed is refused where it opens`() {
        let text = "a,b\nc,\"d\n"
        #expect(
            refusal { () throws(SheetRefusal) in try texts(Array(text.utf8)) }
                == SheetRefusal(.quoteOpen, line: 2, column: 1)
        )
    }

    @Test func `a cell at its limit is read and one beyond it refused`() throws {
        let most = String(repeating: "长", count: SheetLimits.cellCharactersMax)
        #expect(try texts(Array(("a," + most).utf8)) == [["a", most]])
        let limit = SheetRefusal.Rule.cellTooLong(charactersMax: SheetLimits.cellCharactersMax)
        #expect(
            refusal { () throws(SheetRefusal) in try texts(Array(("a,长" + most).utf8)) }
                == SheetRefusal(limit, line: 1, column: 1)
        )
    }

    @Test func `columns at their limit are read and one more refused`() throws {
        let empty = String(repeating: ",", count: SheetLimits.columnsMax - 1)
        #expect(try texts(Array((empty + "a,,").utf8))[0].count == SheetLimits.columnsMax)
        let limit = SheetRefusal.Rule.tooManyColumns(columnsMax: SheetLimits.columnsMax)
        #expect(
            refusal { () throws(SheetRefusal) in try texts(Array((empty + ",a").utf8)) }
                == SheetRefusal(limit, line: 1)
        )
    }

    @Test func `rows at their limit are read, empty ones do not count, and one more is refused`()
        throws
    {
        let most = String(repeating: "a\n\n", count: SheetLimits.rowsMax)
        #expect(try texts(Array(most.utf8)).count == SheetLimits.rowsMax)
        let limit = SheetRefusal.Rule.tooManyRows(rowsMax: SheetLimits.rowsMax)
        #expect(
            refusal { () throws(SheetRefusal) in try texts(Array((most + "a").utf8)) }
                == SheetRefusal(limit, line: 2 * SheetLimits.rowsMax + 1)
        )
    }

    @Test func `empty and too large files are refused by name`() {
        #expect(refusal { () throws(SheetRefusal) in try texts([]) } == SheetRefusal(.fileEmpty))
        let large = [UInt8](repeating: 0x41, count: SheetLimits.fileBytesMax + 1)
        #expect(
            refusal { () throws(SheetRefusal) in try texts(large) }
                == SheetRefusal(.fileTooLarge(bytesMax: SheetLimits.fileBytesMax))
        )
    }
}
