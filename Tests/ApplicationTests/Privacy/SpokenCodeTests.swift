import Kernel
import Testing

@testable import Application

struct SpokenCodeTests {
    private let key = [UInt8](repeating: 7, count: 32)

    private func code(_ number: UInt64 = 1, purpose: String = "test") -> SpokenCode {
        SpokenCode(key: key, purpose: purpose, number)
    }

    @Test func `a code has twenty digits in groups of four`() {
        let groups = code().text.split(separator: " ")
        #expect(groups.map(\.count) == [4, 4, 4, 4, 4])
        #expect(code().plainText.utf8.allSatisfy { (48...57).contains($0) })
        #expect(code().plainText.utf8.count == SpokenCode.digits)
    }

    @Test func `the same thing has the same code, and nothing else has it`() {
        let codes = [
            code(), code(2), code(purpose: "other"), code(1 << 8),
            SpokenCode(key: key, purpose: "test", 0, 1),
            SpokenCode(key: [UInt8](repeating: 8, count: 32), purpose: "test", 1),
        ]
        #expect(code() == code())
        #expect(Set(codes).count == codes.count)
    }

    @Test func `spaces, dashes and full-width digits do not matter`() {
        let plain = code().plainText
        let wide = String(
            String.UnicodeScalarView(
                plain.unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + 0xFF10) }
            )
        )
        let spaced = plain.map(String.init).joined(separator: "\u{3000}")
        for typed in [plain, code().text, " \(plain)\n", wide, spaced, code().text + "—"] {
            #expect(SpokenCode(typed) == code(), "\(typed.unicodeScalars.count)")
        }
    }

    @Test(arguments: ["", "1234", "1234 5678 9012 3456 789", "1234 5678 9012 3456 78901"])
    func `fewer or more than twenty digits are no code`(typed: String) {
        #expect(SpokenCode(typed) == nil)
    }

    @Test(arguments: ["1234 5678 9012 3456 789a", "１２３４", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠"])
    func `what is no digit is no code`(typed: String) {
        #expect(SpokenCode(typed) == nil)
        #expect(SpokenCode(String(repeating: "1 ", count: 400)) == nil)
    }

    @Test func `a code shows itself to nobody who prints it`() {
        let printed =
            "\(code()) \(String(reflecting: code())) \(Mirror(reflecting: code()).children)"
        #expect(!printed.contains { $0.isNumber })
    }

    /// Known from a second implementation: the last twenty digits of the code's 256 bits.
    @Test func `a code is the HMAC modulo ten to the twentieth`() {
        #expect(code().plainText == "40961496968344457199")
    }
}
