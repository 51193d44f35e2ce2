package import Domain
import Kernel

/// What lies in a row of the vault, as bytes: a nonce, then fields of a number, a length and bytes,
/// then zeros up to a multiple of `blockBytes`, so that a row tells little of what is in it and a
/// correction mostly fits where the row lies.
package enum VaultCodec {
    static let nonceBytes = CryptoSealer.nonceBytes
    static let blockBytes = 64

    static func encode(_ content: VaultContent, nonce: [UInt8]) -> [UInt8] {
        var row = nonce
        row.reserveCapacity(nonceBytes + blockBytes * 2)
        switch content {
        case .person(let details): append(details, to: &row)
        case .door(let door): append(1, door.utf8, to: &row)
        case .displayName(let name): append(1, name.utf8, to: &row)
        case .groupFacts(let facts): append(1, facts.bigEndianBytes, to: &row)
        case .registration(let details): append(details, to: &row)
        }
        row.append(0)
        let rest = row.count % blockBytes
        if rest > 0 { row += repeatElement(0, count: blockBytes - rest) }
        return row
    }

    /// Nothing if the row is not one of this kind.
    package static func decode(_ kind: VaultKind, _ row: [UInt8]) -> VaultContent? {
        guard row.count > nonceBytes, let fields = fields(of: row.dropFirst(nonceBytes)) else {
            return nil
        }
        switch kind {
        case .person: return details(fields).map(VaultContent.person)
        case .household: return fields.text(1).map(VaultContent.door)
        case .displayName: return fields.text(1).map(VaultContent.displayName)
        case .groupFacts:
            guard let bytes = fields.bytes(1), bytes.count == 8 else { return nil }
            return .groupFacts(UInt64(bigEndianBytes: bytes))
        case .registration: return registration(fields).map(VaultContent.registration)
        }
    }

    private static func append(_ details: PersonDetails, to row: inout [UInt8]) {
        append(1, details.name.utf8, to: &row)
        if let birth = details.birth {
            let year = [UInt8(birth.year >> 8), UInt8(birth.year & 0xFF)]
            append(2, year + [birth.month, birth.day], to: &row)
        }
        if !details.phone.isEmpty { append(3, details.phone.utf8, to: &row) }
        if let language = details.language { append(4, [language.rawValue], to: &row) }
        if let channel = details.channel { append(5, [channel.rawValue], to: &row) }
        if let tenancy = details.tenancy { append(6, [tenancy.rawValue], to: &row) }
    }

    private static func details(_ fields: Fields) -> PersonDetails? {
        guard let name = fields.text(1), fields.numbers.allSatisfy({ (1...6).contains($0) }) else {
            return nil
        }
        var details = PersonDetails(name: name)
        if let birth = fields.bytes(2).map(Array.init) {
            guard birth.count == 4 else { return nil }
            let year = UInt16(birth[0]) << 8 | UInt16(birth[1])
            details.birth = Birth(year: year, month: birth[2], day: birth[3])
        }
        if fields.bytes(3) != nil {
            guard let phone = fields.text(3) else { return nil }
            details.phone = phone
        }
        details.language = fields.byte(4).flatMap(SpokenLanguage.init)
        details.channel = fields.byte(5).flatMap(ContactChannel.init)
        details.tenancy = fields.byte(6).flatMap(Tenancy.init)
        return details
    }

    private static func append(_ details: EntryDetails, to row: inout [UInt8]) {
        append(1, details.name.utf8, to: &row)
        append(2, details.door.utf8, to: &row)
        if !details.phone.isEmpty { append(3, details.phone.utf8, to: &row) }
        for (index, door) in details.neighbours.prefix(2).enumerated() {
            append(UInt8(4 + index), door.utf8, to: &row)
        }
    }

    private static func registration(_ fields: Fields) -> EntryDetails? {
        guard let name = fields.text(1), let door = fields.text(2),
            fields.numbers.allSatisfy({ (1...5).contains($0) })
        else { return nil }
        return EntryDetails(
            name: name,
            door: door,
            phone: fields.text(3) ?? "",
            neighbours: [fields.text(4), fields.text(5)].compactMap(\.self)
        )
    }

    private static func append(
        _ number: UInt8,
        _ bytes: some Collection<UInt8>,
        to row: inout [UInt8]
    ) {
        precondition(bytes.count <= UInt16.max, "a field is longer than any rule allows")
        row.append(number)
        row.append(UInt8(bytes.count >> 8))
        row.append(UInt8(bytes.count & 0xFF))
        row += bytes
    }

    private struct Fields {
        var found: [(number: UInt8, bytes: ArraySlice<UInt8>)] = []

        var numbers: [UInt8] { found.map(\.number) }

        func bytes(_ number: UInt8) -> ArraySlice<UInt8>? {
            found.first { $0.number == number }?.bytes
        }

        func text(_ number: UInt8) -> String? {
            bytes(number).flatMap { String(validating: $0, as: UTF8.self) }
        }

        func byte(_ number: UInt8) -> UInt8? { bytes(number)?.first }
    }

    /// Nothing unless the fields end with a zero and nothing but zeros follows.
    private static func fields(of row: ArraySlice<UInt8>) -> Fields? {
        var fields = Fields()
        var rest = row
        while let number = rest.popFirst() {
            guard number > 0 else { return rest.allSatisfy { $0 == 0 } ? fields : nil }
            guard rest.count >= 2 else { return nil }
            let count = Int(rest.removeFirst()) << 8 | Int(rest.removeFirst())
            guard rest.count >= count else { return nil }
            fields.found.append((number, rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return nil
    }
}

extension VaultKey {
    /// The row's key in the store.
    var bytes: [UInt8] { [kind.rawValue] + number.bigEndianBytes }

    /// Nothing if no row has this key.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 9, let kind = VaultKind(rawValue: bytes[0]) else { return nil }
        self.init(kind, UInt64(bigEndianBytes: Array(bytes.dropFirst())))
    }
}
