package import Domain
package import Journal
package import Kernel

/// Whose details were erased, and when: numbers only, as a file that is kept apart from the copies
/// of the folder, so that an older copy that is put back can lose them again.
package struct ErasureList: Hashable, Sendable {
    package static let bytesMax = 64 << 20
    private static let head = "linli erasures 1"

    /// The hash of the record's first event, which no other district has.
    package let record: Digest
    /// How many events it was made from.
    package let size: UInt64
    package private(set) var erasures: [Erasure] = []

    /// Goes through the whole journal, and blocks meanwhile. Whoever was merged into somebody else
    /// lost their own row, too.
    package init(of journal: any Journal) throws {
        var found: [Erasure] = []
        var first: Digest?
        var size: UInt64 = 0
        try journal.scan(after: 0) { view in
            size = view.sequence
            if first == nil { first = Digest(view.leaf) }
            let (event, stamp) = try DistrictCodec.decode(view.bytes)
            if case .personErased(let event) = event {
                found.append(Erasure(person: event.person, when: stamp.recorded))
            } else if case .personsMerged(let event) = event {
                found.append(Erasure(person: event.person, when: stamp.recorded))
            }
        }
        guard let first else { throw ErasureListFault.empty }
        record = first
        self.size = size
        erasures = found
    }

    /// A line for each, behind the two that say of which record.
    package var text: String {
        let lines = erasures.map { "\($0.person) \($0.when.milliseconds)" }
        return (["\(Self.head)", "record \(record) \(size)"] + lines).joined(separator: "\n") + "\n"
    }

    package init(_ text: String) throws(ErasureListFault) {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.first.map(String.init) == Self.head else { throw .notAList(line: 1) }
        let record = (lines.dropFirst().first ?? "").split(separator: " ")
        guard record.count == 3, record[0] == "record", let digest = Digest(record[1]),
            let size = UInt64(record[2])
        else { throw .notAList(line: 2) }
        self.record = digest
        self.size = size
        for (index, line) in lines.enumerated().dropFirst(2) {
            let words = line.split(separator: " ")
            guard words.count == 2, let person = UInt64(words[0]), person > 0,
                let when = Int64(words[1]), (0...Instant.latest.milliseconds).contains(when)
            else { throw .notAList(line: index + 1) }
            erasures.append(
                Erasure(person: Identifier(person), when: Instant(milliseconds: when))
            )
        }
    }
}

/// Why a list of erasures is not taken.
package enum ErasureListFault: Error, Hashable, Sendable, Codable {
    /// Nothing was recorded yet.
    case empty
    case unreadable
    case notAList(line: Int)
    /// It is the list of another district.
    case otherRecord
}

/// What a list says about the record at hand.
package struct ErasurePlan: Hashable, Sendable {
    /// Who is there again and must not be.
    package private(set) var persons: [Identifier<Person>] = []
    /// Who is erased, or merged, in this record, too.
    package private(set) var gone = 0
    /// Who came on file after the copy was made: this record never knew them. It may have given
    /// their number to somebody else since, who is not meant.
    package private(set) var unknown = 0

    /// Goes through the whole journal, and blocks meanwhile.
    package init(
        _ list: ErasureList,
        in district: District,
        _ journal: any Journal
    ) throws {
        let registered = try Self.registered(journal, list.record)
        for erasure in list.erasures {
            guard let person = district.person(erasure.person),
                let when = registered[erasure.person], when <= erasure.when
            else {
                unknown += 1
                continue
            }
            switch person.standing {
            case .present, .movedAway: persons.append(erasure.person)
            case .merged, .erased: gone += 1
            }
        }
        persons = Array(Set(persons)).sorted()
    }

    /// Since when everybody is on file.
    private static func registered(
        _ journal: any Journal,
        _ record: Digest
    ) throws -> [Identifier<Person>: Instant] {
        var registered: [Identifier<Person>: Instant] = [:]
        try journal.scan(after: 0) { view in
            if view.sequence == 1, Digest(view.leaf) != record {
                throw ErasureListFault.otherRecord
            }
            let (event, stamp) = try DistrictCodec.decode(view.bytes)
            guard case .personsRegistered(let event) = event else { return }
            for index in event.details.indices {
                registered[Identifier(event.first.rawValue + UInt64(index))] = stamp.recorded
            }
        }
        return registered
    }
}

extension Digest {
    /// Reads what `description` writes.
    fileprivate init?(_ hexadecimal: Substring) {
        let digits = Array(hexadecimal.utf8)
        guard digits.count == 2 * Self.byteCount else { return nil }
        self.init(
            stride(from: 0, to: digits.count, by: 2).compactMap { start in
                UInt8(String(decoding: digits[start..<start + 2], as: UTF8.self), radix: 16)
            }
        )
    }
}
