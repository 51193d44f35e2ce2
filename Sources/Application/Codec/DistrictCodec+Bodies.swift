import Domain
import Foundation
import Kernel

extension BodyFounded {
    var stored: StoredBodyFounded {
        var stored = StoredBodyFounded()
        stored.body = body.rawValue
        stored.kind = StoredOrganisationKind(rawValue: Int(kind.rawValue)) ?? .unspecified
        stored.place = place.rawValue
        stored.name = Data(name.bytes)
        stored.partOf = ties.partOf?.rawValue ?? 0
        stored.isRegistered = ties.isRegistered
        stored.legalHolder = ties.legalHolder?.rawValue ?? 0
        if let begins { stored.begins = begins.milliseconds }
        if let ends { stored.ends = ends.milliseconds }
        return stored
    }

    init(_ stored: StoredBodyFounded) throws(CodecError) {
        try stored.refuseUnknown()
        guard let kind = OrganisationKind(rawValue: UInt8(clamping: stored.kind.rawValue)) else {
            throw .unknownValue(list: "OrganisationKind")
        }
        self.init(
            body: Identifier(stored.body),
            kind: kind,
            place: Identifier(stored.place),
            name: try digest(stored.name),
            ties: BodyTies(
                partOf: reference(stored.partOf),
                isRegistered: stored.isRegistered,
                legalHolder: reference(stored.legalHolder)
            ),
            begins: stored.hasBegins ? Instant(milliseconds: stored.begins) : nil,
            ends: stored.hasEnds ? Instant(milliseconds: stored.ends) : nil
        )
    }
}

extension BodyRenamed {
    var stored: StoredBodyRenamed {
        var stored = StoredBodyRenamed()
        stored.body = body.rawValue
        stored.name = Data(name.bytes)
        return stored
    }

    init(_ stored: StoredBodyRenamed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(body: Identifier(stored.body), name: try digest(stored.name))
    }
}

extension BodyAliasAdded {
    var stored: StoredBodyAliasAdded {
        var stored = StoredBodyAliasAdded()
        stored.body = body.rawValue
        stored.name = Data(name.bytes)
        return stored
    }

    init(_ stored: StoredBodyAliasAdded) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(body: Identifier(stored.body), name: try digest(stored.name))
    }
}

extension BodyArranged {
    var stored: StoredBodyArranged {
        var stored = StoredBodyArranged()
        stored.body = body.rawValue
        stored.partOf = ties.partOf?.rawValue ?? 0
        stored.isRegistered = ties.isRegistered
        stored.legalHolder = ties.legalHolder?.rawValue ?? 0
        return stored
    }

    init(_ stored: StoredBodyArranged) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            body: Identifier(stored.body),
            ties: BodyTies(
                partOf: reference(stored.partOf),
                isRegistered: stored.isRegistered,
                legalHolder: reference(stored.legalHolder)
            )
        )
    }
}

extension BodiesMerged {
    var stored: StoredBodiesMerged {
        var stored = StoredBodiesMerged()
        stored.body = body.rawValue
        stored.into = into.rawValue
        return stored
    }

    init(_ stored: StoredBodiesMerged) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(body: Identifier(stored.body), into: Identifier(stored.into))
    }
}

extension BodyEnded {
    var stored: StoredBodyEnded {
        var stored = StoredBodyEnded()
        stored.body = body.rawValue
        stored.ends = ends.milliseconds
        stored.successor = successor?.rawValue ?? 0
        return stored
    }

    init(_ stored: StoredBodyEnded) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            body: Identifier(stored.body),
            ends: Instant(milliseconds: stored.ends),
            successor: reference(stored.successor)
        )
    }
}

extension FigureStated {
    var stored: StoredFigureStated {
        var stored = StoredFigureStated()
        switch subject {
        case .residents(let place): stored.residentsOf = place.rawValue
        case .members(let body): stored.membersOf = body.rawValue
        }
        stored.count = UInt64(count)
        stored.isConfirmed = isConfirmed
        return stored
    }

    init(_ stored: StoredFigureStated) throws(CodecError) {
        try stored.refuseUnknown()
        let subject: FigureSubject
        switch stored.subject {
        case .residentsOf(let place): subject = .residents(of: Identifier(place))
        case .membersOf(let body): subject = .members(of: Identifier(body))
        case nil: throw .missingField(message: "FigureStated")
        }
        guard let count = Int(exactly: stored.count) else { throw .malformed }
        self.init(subject: subject, count: count, isConfirmed: stored.isConfirmed)
    }
}

/// 0 stands for none.
func reference<Subject>(_ number: UInt64) -> Identifier<Subject>? {
    number == 0 ? nil : Identifier(number)
}

/// The hash that a field of 32 bytes holds.
func digest(_ data: Data) throws(CodecError) -> Digest {
    guard let digest = data.withUnsafeBytes({ Digest($0) }) else { throw .malformed }
    return digest
}
