import Foundation
import Kernel
import Record
import Testing

struct SignedNoteTests {
    @Test func `a note is written as text, empty line and one line a signature`() throws {
        let (first, second) = (try signer("example.org/a", seed: 1), try signer("例子.中国", seed: 2))
        let note = try SignedNote(lines("hello", "邻里"), signedBy: [first, second])
        let text = String(decoding: note.bytes, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        #expect(text.count == 6)
        #expect(text.prefix(3) == ["hello", "邻里", ""])
        #expect(text[3].hasPrefix("— example.org/a "))
        #expect(text[4].hasPrefix("— 例子.中国 "))
        #expect(text[5].isEmpty)
        #expect(try SignedNote(parsing: note.bytes) == note)
    }

    @Test func `an empty line in the text is not the end of it`() throws {
        let key = try signer("example.org/a", seed: 1)
        let note = try SignedNote(lines("one"), signedBy: [key])
        let signature = Array(note.bytes.dropFirst(note.text.count))
        let parsed = try SignedNote(parsing: Array("one\n\ntwo\n".utf8) + signature)
        #expect(parsed.text == Array("one\n\ntwo\n".utf8))
        #expect(throws: RecordRefusal.badSignature(name: "example.org/a")) {
            try parsed.signers(among: [key.verifierKey])
        }
    }

    @Test func `unknown signatures are ignored, even under a known name`() throws {
        let known = try signer("example.org/a", seed: 1)
        let sameName = try signer("example.org/a", seed: 2)
        let stranger = try signer("example.org/b", seed: 3)
        let note = try SignedNote(lines("text"), signedBy: [sameName, stranger, known])
        #expect(try note.signers(among: [known.verifierKey]) == [known.verifierKey])
        let foreign = try SignedNote(lines("text"), signedBy: [sameName, stranger])
        #expect(throws: RecordRefusal.noTrustedSignature) {
            try foreign.signers(among: [known.verifierKey])
        }
        #expect(throws: RecordRefusal.noTrustedSignature) { try note.signers(among: []) }
    }

    @Test func `one bad signature of a trusted key spoils the note`() throws {
        let (good, bad) = (
            try signer("example.org/a", seed: 1), try signer("example.org/b", seed: 2)
        )
        let note = try SignedNote(lines("text"), signedBy: [good])
        let other = try SignedNote(lines("other"), signedBy: [bad])
        let stolen = other.bytes.dropFirst(other.text.count + 1)
        let both = try SignedNote(parsing: note.bytes + stolen)
        #expect(throws: RecordRefusal.badSignature(name: "example.org/b")) {
            try both.signers(among: [good.verifierKey, bad.verifierKey])
        }
        #expect(try both.signers(among: [good.verifierKey]) == [good.verifierKey])
    }

    @Test func `sixteen signatures are accepted, and one over the limit is refused`() throws {
        let keys = try (0..<16).map { try signer("example.org/\($0)", seed: UInt8($0)) }
        let note = try SignedNote(lines("text"), signedBy: keys)
        let parsed = try SignedNote(parsing: note.bytes)
        #expect(try parsed.signers(among: keys.map(\.verifierKey)).count == 16)
        let line = note.bytes.suffix(note.bytes.count - note.text.count - 1)
        let many = note.text + [10] + (0..<4).flatMap { _ in line }
        #expect(accepts { _ = try SignedNote(parsing: many) })
        #expect(throws: RecordRefusal.tooManySignatures(max: 64)) {
            try SignedNote(parsing: many + line)
        }
    }

    @Test(arguments: [
        "", "\n", "\n\n", "text", "text\n", "text\n\n", "text\n\n\n",
        "text\n\n— a\n", "text\n\n— a \n", "text\n\n— a AAAA\n", "text\n\n— a AAAAAA==\n",
        "text\n\n— a AAAAAAA=", "text\n\n- a AAAAAAA=\n", "text\n\n—a AAAAAAA=\n",
        "text\n\n—  AAAAAAA=\n", "text\n\n— a+b AAAAAAA=\n", "text\n\n— a  AAAAAAA=\n",
        "text\n\n— a\u{3000}b AAAAAAA=\n", "text\n\n— a AAAAAAB=\n", "text\n\n— a AAAAAAA\n",
        "text\n\n— a AAAAAAA= \n", "text\n\n— a AAAAAAA=\r\n", "te\u{0}xt\n\n— a AAAAAAA=\n",
        "te\txt\n\n— a AAAAAAA=\n", "text\n\n— a AAAAAAA=\n\n",
        "text\n— a AAAAAAA=\n", "text\n\n— a AAAA_AA=\n",
        "text\n\n— a AAAAAAAAAB==\n", "text\n\n— a AAAAAAAAA===\n",
    ])
    func `a malformed note is refused`(text: String) {
        #expect(throws: RecordRefusal.self) { try SignedNote(parsing: Array(text.utf8)) }
    }

    @Test func `two keys of one name and identifier are not told apart, so neither is believed`()
        throws
    {
        // Found by trying: both numbers give the identifier a06fc73f under the name "a".
        let keys = try [65_227, 67_083].map { number in
            let bytes = withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
            let publicKey = [UInt8](repeating: 0, count: 24) + bytes
            return try #require(VerifierKey(name: named("a"), publicKey: publicKey))
        }
        #expect(keys.map(\.identifier.text) == ["a06fc73f", "a06fc73f"])
        let signature = ([0xa0, 0x6f, 0xc7, 0x3f] + [UInt8](repeating: 0, count: 64)).base64
        let note = try SignedNote(parsing: Array("text\n\n— a \(signature)\n".utf8))
        #expect(throws: RecordRefusal.ambiguousKey(name: "a")) { try note.signers(among: keys) }
        #expect(throws: RecordRefusal.badSignature(name: "a")) {
            try note.signers(among: [keys[0], keys[0]])
        }
    }

    @Test func `the smallest well-formed note is read`() throws {
        let bytes = Array("text\n\n— a AAAAAAA=\n".utf8)
        let note = try SignedNote(parsing: bytes)
        #expect(note.text == Array("text\n".utf8))
        #expect(note.signatures.count == 1)
        #expect(note.bytes == bytes)
    }

    @Test func `broken UTF-8 and notes over the limit are refused`() {
        let rest = Array("\n\n— a AAAAAAA=\n".utf8)
        #expect(throws: RecordRefusal.notText(.note)) { try SignedNote(parsing: [0xff] + rest) }
        #expect(throws: RecordRefusal.notText(.note)) { try SignedNote(parsing: [0xc3] + rest) }
        let room = SignedNote.bytesMax - rest.count
        let full = [UInt8](repeating: UInt8(ascii: "x"), count: room)
        #expect(accepts { _ = try SignedNote(parsing: full + rest) })
        #expect(throws: RecordRefusal.tooLong(.note, bytesMax: SignedNote.bytesMax)) {
            try SignedNote(parsing: full + [UInt8(ascii: "x")] + rest)
        }
    }

    private func lines(_ texts: String...) throws -> [NoteLine] {
        try texts.map { try #require(NoteLine($0)) }
    }
}
