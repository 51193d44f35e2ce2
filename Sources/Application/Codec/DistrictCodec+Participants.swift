import Domain
import Foundation
import Kernel

extension HouseholdsRegistered {
    var stored: StoredHouseholdsRegistered {
        var stored = StoredHouseholdsRegistered()
        stored.first = first.rawValue
        stored.places = places.map(\.rawValue)
        stored.doors = Packed.data(doors)
        return stored
    }

    init(_ stored: StoredHouseholdsRegistered) throws(CodecError) {
        try stored.refuseUnknown()
        let doors = try Packed.digests(stored.doors, count: stored.places.count)
        self.init(
            first: Identifier(stored.first),
            places: stored.places.map { Identifier($0) },
            doors: doors
        )
    }
}

extension PersonsRegistered {
    var stored: StoredPersonsRegistered {
        var stored = StoredPersonsRegistered()
        stored.first = first.rawValue
        stored.households = households.map(\.rawValue)
        stored.details = Packed.data(details)
        stored.ages = Packed.data(ages)
        return stored
    }

    init(_ stored: StoredPersonsRegistered) throws(CodecError) {
        try stored.refuseUnknown()
        let count = stored.households.count
        self.init(
            first: Identifier(stored.first),
            households: stored.households.map { Identifier($0) },
            details: try Packed.present(stored.details, count: count),
            ages: try Packed.ages(stored.ages, count: count)
        )
    }
}

extension PersonsCorrected {
    var stored: StoredPersonsCorrected {
        var stored = StoredPersonsCorrected()
        stored.persons = persons.map(\.rawValue)
        stored.details = Packed.data(details)
        stored.ages = Packed.data(ages)
        return stored
    }

    init(_ stored: StoredPersonsCorrected) throws(CodecError) {
        try stored.refuseUnknown()
        let count = stored.persons.count
        self.init(
            persons: stored.persons.map { Identifier($0) },
            details: try Packed.present(stored.details, count: count),
            ages: try Packed.ages(stored.ages, count: count)
        )
    }
}

extension PersonMoved {
    var stored: StoredPersonMoved {
        var stored = StoredPersonMoved()
        stored.person = person.rawValue
        stored.household = household.rawValue
        return stored
    }

    init(_ stored: StoredPersonMoved) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(person: Identifier(stored.person), household: Identifier(stored.household))
    }
}

extension PersonLeft {
    var stored: StoredPersonLeft {
        var stored = StoredPersonLeft()
        stored.person = person.rawValue
        return stored
    }

    init(_ stored: StoredPersonLeft) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(person: Identifier(stored.person))
    }
}

extension PersonsMerged {
    var stored: StoredPersonsMerged {
        var stored = StoredPersonsMerged()
        stored.person = person.rawValue
        stored.into = into.rawValue
        return stored
    }

    init(_ stored: StoredPersonsMerged) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(person: Identifier(stored.person), into: Identifier(stored.into))
    }
}

extension AgesAttested {
    var stored: StoredAgesAttested {
        var stored = StoredAgesAttested()
        stored.persons = persons.map(\.rawValue)
        stored.ages = Packed.data(ages)
        return stored
    }

    init(_ stored: StoredAgesAttested) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            persons: stored.persons.map { Identifier($0) },
            ages: try Packed.ages(stored.ages, count: stored.persons.count)
        )
    }
}

/// Lists as one field of bytes, entry after entry.
private enum Packed {
    static func data(_ digests: [Digest?]) -> Data {
        var data = Data(capacity: digests.count * Digest.byteCount)
        for digest in digests {
            if let digest {
                digest.withUnsafeBytes { data.append(contentsOf: $0) }
            } else {
                data.append(contentsOf: repeatElement(0, count: Digest.byteCount))
            }
        }
        return data
    }

    static func data(_ ages: [AgeBand]) -> Data { Data(ages.map(\.rawValue)) }

    /// Zeros stand for nothing.
    static func digests(_ data: Data, count: Int) throws(CodecError) -> [Digest?] {
        guard data.count == count * Digest.byteCount else { throw .malformed }
        return data.withUnsafeBytes { bytes in
            (0..<count).map { index in
                let part = bytes[index * Digest.byteCount..<(index + 1) * Digest.byteCount]
                return part.allSatisfy { $0 == 0 }
                    ? nil : Digest(UnsafeRawBufferPointer(rebasing: part))
            }
        }
    }

    static func present(_ data: Data, count: Int) throws(CodecError) -> [Digest] {
        let digests = try digests(data, count: count).compactMap { $0 }
        guard digests.count == count else { throw .malformed }
        return digests
    }

    static func ages(_ data: Data, count: Int) throws(CodecError) -> [AgeBand] {
        let ages = data.compactMap { AgeBand(rawValue: $0) }
        guard data.count == count else { throw .malformed }
        guard ages.count == count else { throw .unknownValue(list: "AgeBand") }
        return ages
    }
}
