package import Domain
package import Kernel

/// The secret from which all codes of letters follow, so that none has to be kept.
///
/// Whoever takes it away makes every printed letter void; it belongs into the backup beside the
/// database, and nowhere near a mirror.
package struct LetterKey: Sendable {
    package static let bytesCount = 32

    let bytes: [UInt8]

    /// A new one.
    package init(using random: inout some RandomNumberGenerator) {
        bytes = random.bytes(Self.bytesCount)
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The key in `file`; makes both at the first start.
    package static func kept(in file: SecretFile) throws(KeyFault) -> LetterKey {
        do throws(KeyFault) {
            let bytes = try file.read(bytesMax: bytesCount)
            guard bytes.count == bytesCount else { throw .malformed(path: file.path) }
            return LetterKey(bytes: bytes)
        } catch .missing {
            var random = SystemRandomNumberGenerator()
            let key = LetterKey(using: &random)
            try file.write(key.bytes)
            return key
        }
    }

    /// The code in a place of a letter.
    package func code(_ code: LetterCode) -> SpokenCode {
        SpokenCode(
            key: bytes,
            purpose: "linli letter v1",
            code.letter.rawValue,
            UInt64(code.slot)
        )
    }

    /// What whoever asked to be on the list holds in their hand.
    package func slip(_ request: Identifier<EntryRequest>) -> SpokenCode {
        SpokenCode(key: bytes, purpose: "linli entry v1", request.rawValue)
    }
}

/// Finds a typed code among all that are outstanding: a sorted list in memory of sixteen bytes for
/// each, in which half of a hash stands for the code, so that the list opens nothing.
struct CodeIndex: Sendable {
    /// What is added in between is kept apart until there is so much of it.
    static let freshMax = 4_096

    private struct Entry: Comparable {
        let prefix: UInt64
        let letter: UInt32
        let slot: UInt8

        static func < (left: Entry, right: Entry) -> Bool { left.prefix < right.prefix }
    }

    private let key: LetterKey
    private var sorted: [Entry] = []
    private var fresh: [Entry] = []
    /// Letters up to this number are in the list, or were over for long when it was made.
    private(set) var lastLetter: UInt64 = 0

    init(_ key: LetterKey) {
        self.key = key
    }

    var count: Int { sorted.count + fresh.count }

    /// Takes in the letters that were made since the last look.
    mutating func readOn(in district: District, now: Instant) {
        guard lastLetter < UInt64(district.letters.count) else { return }
        for number in (lastLetter + 1)...UInt64(district.letters.count) {
            let id = Identifier<Letter>(number)
            guard let letter = district.letter(id), !district.isForgotten(letter, now: now)
            else { continue }
            for slot in letter.slots {
                let code = LetterCode(letter: id, slot: slot)
                fresh.append(
                    Entry(
                        prefix: Self.prefix(of: key.code(code)),
                        letter: UInt32(number),
                        slot: UInt8(slot)
                    )
                )
            }
        }
        lastLetter = UInt64(district.letters.count)
        if fresh.count > Self.freshMax { merge() }
    }

    /// Forgets what ran out long ago.
    mutating func tidy(in district: District, now: Instant) {
        merge()
        sorted.removeAll { entry in
            guard let letter = district.letter(Identifier(UInt64(entry.letter))) else {
                return true
            }
            return district.isForgotten(letter, now: now)
        }
    }

    /// The place of a code that was typed; nothing if it is none of ours.
    func find(_ typed: SpokenCode) -> LetterCode? {
        let prefix = Self.prefix(of: typed)
        var matches = fresh.filter { $0.prefix == prefix }
        let start = sorted.partitionIndex { !($0.prefix < prefix) }
        matches += sorted[start...].prefix { $0.prefix == prefix }
        return matches.lazy
            .map { LetterCode(letter: Identifier(UInt64($0.letter)), slot: Int($0.slot)) }
            .first { key.code($0) == typed }
    }

    private mutating func merge() {
        guard !fresh.isEmpty else { return }
        sorted += fresh
        sorted.sort()
        fresh = []
    }

    private static func prefix(of code: SpokenCode) -> UInt64 {
        UInt64(bigEndianBytes: code.hash.prefix(8))
    }
}

extension District {
    /// For a while whoever types a used, void or old code is told what became of it.
    fileprivate func isForgotten(_ letter: Letter, now: Instant) -> Bool {
        now >= issue(of: letter).expires.adding(days: Int64(Letter.daysMax))
    }
}
