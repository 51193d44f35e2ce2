import Foundation
import Kernel
import Record
import Testing

struct KeyTests {
    @Test func `both keys are read as they are written`() throws {
        let key = try signer("example.org/log", seed: 9)
        #expect(try SignerKey(parsing: key.text).text == key.text)
        #expect(try SignerKey(parsing: key.text).verifierKey == key.verifierKey)
        #expect(try VerifierKey(parsing: key.verifierKey.text) == key.verifierKey)
        #expect(key.text.hasPrefix("PRIVATE+KEY+example.org/log+"))
        #expect(key.verifierKey.text.hasPrefix("example.org/log+"))
    }

    @Test func `the key of RFC 8032's first test vector comes from its seed`() throws {
        let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
        let key = try #require(SignerKey(name: named("a"), seed: bytes(hexadecimal: seed)))
        #expect(
            key.verifierKey.publicKey.hexadecimal
                == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
        )
    }

    @Test func `printing a secret key shows no secret`() throws {
        let key = try signer("example.org/log", seed: 9)
        let seed = try #require(key.text.split(separator: "+").last)
        for text in ["\(key)", String(reflecting: key), String(describing: [key])] {
            #expect(!text.contains(seed))
            #expect(text.contains("example.org/log"))
        }
    }

    @Test(arguments: ["", "a b", "a+b", "a\u{3000}b", "a\u{a0}b", "a\nb", "a\tb"])
    func `a key name has no space, plus sign or control character`(name: String) {
        #expect(KeyName(name) == nil)
    }

    @Test func `a key name of 255 bytes is the longest`() {
        #expect(KeyName(String(repeating: "x", count: 255)) != nil)
        #expect(KeyName(String(repeating: "x", count: 256)) == nil)
    }

    @Test func `names are compared byte by byte`() throws {
        #expect(try named("caf\u{e9}") != named("cafe\u{301}"))
    }

    @Test func `every other spelling of a verifier key is refused`() throws {
        let text = try signer("example.org/log", seed: 9).verifierKey.text
        let fields = text.split(separator: "+", maxSplits: 2).map(String.init)
        let (name, identifier, key) = (fields[0], fields[1], fields[2])
        let spellings = [
            "", name, "\(name)+\(identifier)", "+\(identifier)+\(key)", "\(text)\n", " \(text)",
            "\(name)+\(identifier.uppercased())+\(key)", "\(name)+0\(identifier)+\(key)",
            "\(name)+\(identifier.dropLast())+\(key)", "\(name)+\(identifier)+\(key)=",
            "\(name)+\(identifier)+\(key.dropLast(4))", "PRIVATE+KEY+\(text)",
        ]
        for spelling in spellings where spelling != text {
            #expect(throws: RecordRefusal.self, "\(spelling)") {
                try VerifierKey(parsing: spelling)
            }
        }
        #expect(throws: RecordRefusal.keyIDMismatch) {
            try VerifierKey(parsing: "\(name)x+\(identifier)+\(key)")
        }
    }

    @Test func `other kinds of key are named as unknown`() throws {
        let key = try signer("example.org/log", seed: 9).verifierKey
        let typed = ([4] + key.publicKey).base64
        #expect(throws: RecordRefusal.unknownKeyType(4)) {
            try VerifierKey(parsing: "example.org/log+00000000+\(typed)")
        }
    }

    @Test func `a secret key's flipped bytes are refused`() throws {
        let text = Array(try signer("example.org/log", seed: 9).text.utf8)
        for position in text.indices {
            var changed = text
            changed[position] ^= 1
            #expect(throws: RecordRefusal.self, "byte \(position)") {
                try SignerKey(parsing: String(decoding: changed, as: UTF8.self))
            }
        }
    }

    private func bytes(hexadecimal text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map {
            UInt8(digits[$0] * 16 + digits[$0 + 1])
        }
    }
}
