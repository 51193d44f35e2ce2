import Interchange
import Kernel
import Testing

@Suite struct FileKindTests {
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, UInt8(0)] } }

    static let files: [(name: String, bytes: [UInt8], kind: SheetRefusal.WrongKind)] = [
        ("a.xls", compound + wide("Workbook"), .oldExcel),
        ("a.ET", compound + wide("Workbook"), .wpsSpreadsheet),
        ("a.xlsx", compound + wide("EncryptedPackage"), .passwordProtected),
        ("a.doc", compound + wide("WordDocument"), .document),
        ("a.xls", Array("\r\n<HTML><table>".utf8), .webPage),
        ("a.xls", Array("\u{FEFF}<?xml version=\"1.0\"?><Workbook>".utf8), .webPage),
        ("a.xls", Array("MIME-Version: 1.0\n".utf8), .webPage),
        ("a.pdf", Array("%PDF-1.7".utf8), .pdf),
        ("a.csv", [0x89, 0x50, 0x4E, 0x47, 0x0D], .picture),
        ("a.csv", [0xFF, 0xD8, 0xFF, 0xE0], .picture),
        ("a.rtf", Array("{\\rtf1".utf8), .document),
        ("a.csv", [0x41, 0, 0x42], .unknown),
        ("a.ods", archive(["mimetype", "content.xml"]), .openDocument),
        ("a.numbers", archive(["Index/Document.iwa"]), .numbers),
        ("a.xlsb", archive(["xl/workbook.bin"]), .binaryWorkbook),
        ("a.zip", archive(["花名册.txt"]), .archive),
    ]

    private static func archive(_ paths: [String]) -> [UInt8] {
        ArchiveWriter.write(paths.map { ($0, [0x41]) })
    }

    @Test(arguments: files.indices)
    func `what is no sheet is told apart by its bytes, whatever its name ends in`(index: Int) {
        let file = Self.files[index]
        #expect(
            refusal { () throws(SheetRefusal) in try texts(file.bytes, name: file.name) }
                == SheetRefusal(.wrongKind(file.kind)),
            "\(file.name)"
        )
    }

    @Test func `a text document that is an archive is told apart`() {
        var book = TestWorkbook.sheet("")
        book.workbookTarget = "word/document.xml"
        let bytes = ArchiveWriter.write(book.parts + [("word/document.xml", [0x41])])
        #expect(
            refusal { () throws(SheetRefusal) in try texts(bytes, name: "a.xlsx") }
                == SheetRefusal(.wrongKind(.document))
        )
    }
}
