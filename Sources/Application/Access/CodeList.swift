import Crypto
import Foundation

/// A printed list of codes, each good once: for whoever has no telephone at hand.
///
/// A code has twenty digits, 66 bits, because digits can be read aloud in any dialect. What is
/// kept are hashes under a salt of the list's own.
package struct CodeList: Hashable, Sendable {
    package static let codes = 12
    package static let digits = 20
    package static let groupDigits = 4
    static let saltBytes = 16
    static let hashBytes = 32

    let salt: [UInt8]
    let hashes: [[UInt8]]
    private(set) var used: Set<Int> = []

    /// A new list, and the codes to print: they can be shown this once.
    static func make(using random: inout some RandomNumberGenerator) -> (CodeList, [String]) {
        let salt = random.bytes(saltBytes)
        let codes = (0..<Self.codes).map { _ in
            String(
                (0..<digits).map { _ in Character(String(Int.random(in: 0...9, using: &random))) }
            )
        }
        let hashes = codes.map { hash($0, salt) }
        return (CodeList(salt: salt, hashes: hashes), codes.map(grouped))
    }

    init(salt: [UInt8], hashes: [[UInt8]], used: Set<Int> = []) {
        self.salt = salt
        self.hashes = hashes
        self.used = used
    }

    package var unused: Int { hashes.count - used.count }

    /// Which code `typed` is, if it is one that was not used yet.
    func match(_ typed: String) -> Int? {
        guard typed.utf8.count == Self.digits else { return nil }
        let hash = Self.hash(typed, salt)
        let found = hashes.indices.filter { isSame(hashes[$0], hash) }
        return found.first { !used.contains($0) }
    }

    mutating func use(_ index: Int) {
        used.insert(index)
    }

    private static func grouped(_ code: String) -> String {
        stride(from: 0, to: code.count, by: groupDigits)
            .map { String(code.dropFirst($0).prefix(groupDigits)) }
            .joined(separator: " ")
    }

    private static func hash(_ code: String, _ salt: [UInt8]) -> [UInt8] {
        Array(
            HMAC<SHA256>.authenticationCode(
                for: Array(code.utf8),
                using: SymmetricKey(data: salt)
            )
        )
    }
}
