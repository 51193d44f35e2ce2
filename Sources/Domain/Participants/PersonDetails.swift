/// Everything that Linli ever keeps about somebody, and only in the vault. The list is closed:
/// there is no field for a label, a card number or a registered residence, and none may be added.
package struct PersonDetails: Hashable, Sendable, Codable {
    package static let nameCharactersMax = 60
    package static let phoneDigitsMax = 15

    package var name: String
    package var birth: Birth?
    /// Digits, with a plus sign before those of another country.
    package var phone: String
    package var language: SpokenLanguage?
    package var channel: ContactChannel?
    package var tenancy: Tenancy?

    package init(
        name: String,
        birth: Birth? = nil,
        phone: String = "",
        language: SpokenLanguage? = nil,
        channel: ContactChannel? = nil,
        tenancy: Tenancy? = nil
    ) {
        self.name = name
        self.birth = birth
        self.phone = phone
        self.language = language
        self.channel = channel
        self.tenancy = tenancy
    }
}

/// When somebody was born: the year is enough, month and day are kept if they were given.
package struct Birth: Hashable, Sendable, Codable {
    package static let yearMin = 1_900

    package let year: UInt16
    /// 0 if only the year is known.
    package let month: UInt8
    /// 0 if only the year and perhaps the month are known.
    package let day: UInt8

    package init(year: UInt16, month: UInt8 = 0, day: UInt8 = 0) {
        self.year = year
        self.month = month
        self.day = day
    }
}

extension Birth: CustomStringConvertible {
    /// `1950`, `1950-03` or `1950-03-07`.
    package var description: String {
        [month, day].prefix { $0 > 0 }.reduce(String(year)) { text, part in
            text + (part < 10 ? "-0" : "-") + String(part)
        }
    }
}

extension Birth {
    /// Reads `1950`, `1950-03` and `1950-03-07`; nothing else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 }
        guard isPlain, (1...3).contains(parts.count),
            zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
            let year = UInt16(parts[0])
        else { return nil }
        let rest = parts.dropFirst().map { UInt8($0) ?? 0 }
        guard !rest.contains(0) else { return nil }
        self.init(year: year, month: rest.first ?? 0, day: rest.dropFirst().first ?? 0)
    }
}

/// In which language somebody wants to be addressed.
package enum SpokenLanguage: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case chinese = 1
    case english = 2
}

/// How somebody wants to be reached first.
package enum ContactChannel: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case letter = 1
    case phone = 2
    case textMessage = 3
    case weChat = 4
    case page = 5
    case visit = 6
}

/// By what right somebody lives behind their door. Nobody may more or less because of it.
package enum Tenancy: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case owner = 1
    case tenant = 2
    case familyMember = 3
    case other = 4
}
