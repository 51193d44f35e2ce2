import Domain
import Foundation
import Kernel
import SwiftProtobuf

extension ConsentGiven {
    var stored: StoredConsentGiven {
        var stored = StoredConsentGiven()
        stored.person = person.rawValue
        stored.purpose = purpose.listed()
        stored.version = UInt32(version)
        stored.channel = channel.listed()
        if let guardian { stored.guardian = guardian.rawValue }
        return stored
    }

    init(_ stored: StoredConsentGiven) throws(CodecError) {
        try stored.refuseUnknown()
        guard let version = UInt16(exactly: stored.version) else { throw .malformed }
        self.init(
            person: Identifier(stored.person),
            purpose: try ConsentPurpose(listed: stored.purpose, "ConsentPurpose"),
            version: version,
            channel: try ConsentChannel(listed: stored.channel, "ConsentChannel"),
            guardian: stored.hasGuardian ? Identifier(stored.guardian) : nil
        )
    }
}

extension ConsentWithdrawn {
    var stored: StoredConsentWithdrawn {
        var stored = StoredConsentWithdrawn()
        stored.person = person.rawValue
        stored.purpose = purpose.listed()
        stored.channel = channel.listed()
        return stored
    }

    init(_ stored: StoredConsentWithdrawn) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            person: Identifier(stored.person),
            purpose: try ConsentPurpose(listed: stored.purpose, "ConsentPurpose"),
            channel: try ConsentChannel(listed: stored.channel, "ConsentChannel")
        )
    }
}

extension GroupFactsAnswered {
    var stored: StoredGroupFactsAnswered {
        var stored = StoredGroupFactsAnswered()
        stored.person = person.rawValue
        if let answers { stored.answers = answers.stored }
        return stored
    }

    init(_ stored: StoredGroupFactsAnswered) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            person: Identifier(stored.person),
            answers: stored.hasAnswers ? try Digest(stored.answers) : nil
        )
    }
}

extension GroupSharesReleased {
    private static let notGiven = UInt8.max

    var stored: StoredGroupSharesReleased {
        var stored = StoredGroupSharesReleased()
        stored.places = places.map(\.rawValue)
        stored.steps = Data(steps.joined().map { $0 ?? Self.notGiven })
        stored.next = next.milliseconds
        return stored
    }

    init(_ stored: StoredGroupSharesReleased) throws(CodecError) {
        try stored.refuseUnknown()
        let width = GroupFact.allCases.count
        guard stored.steps.count == stored.places.count * width else { throw .malformed }
        let steps = stored.steps.map { $0 == Self.notGiven ? nil : $0 }
        self.init(
            places: stored.places.map { Identifier($0) },
            steps: stored.places.indices.map { Array(steps[$0 * width..<($0 + 1) * width]) },
            next: Instant(milliseconds: stored.next)
        )
    }
}

extension RecordOpened {
    var stored: StoredRecordOpened {
        var stored = StoredRecordOpened()
        stored.person = person.rawValue
        stored.reason = reason.listed()
        return stored
    }

    init(_ stored: StoredRecordOpened) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            person: Identifier(stored.person),
            reason: try OpeningReason(listed: stored.reason, "OpeningReason")
        )
    }
}

extension PapersShredded {
    var stored: StoredPapersShredded {
        var stored = StoredPapersShredded()
        stored.place = place.rawValue
        stored.through = through.milliseconds
        return stored
    }

    init(_ stored: StoredPapersShredded) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            place: Identifier(stored.place),
            through: Instant(milliseconds: stored.through)
        )
    }
}

/// Lists whose raw values are the numbers of the contract.
extension RawRepresentable where RawValue == UInt8 {
    func listed<Listed: SwiftProtobuf.Enum>() -> Listed {
        guard let listed = Listed(rawValue: Int(rawValue)) else {
            preconditionFailure("every number makes a value of an open list")
        }
        return listed
    }

    init(listed: some SwiftProtobuf.Enum, _ list: String) throws(CodecError) {
        guard let number = UInt8(exactly: listed.rawValue), let value = Self(rawValue: number)
        else { throw .unknownValue(list: list) }
        self = value
    }
}
