import Domain
import Foundation
import Kernel

extension SeatGroup {
    fileprivate var stored: StoredSeatRuleAdopted.Group {
        var stored = StoredSeatRuleAdopted.Group()
        stored.number = UInt32(number)
        stored.zh = Data(zh.bytes)
        stored.en = Data(en.bytes)
        stored.seatsMin = UInt32(seatsMin)
        stored.seatsMax = UInt32(seatsMax)
        stored.kind = StoredSeatKind(rawValue: Int(kind.rawValue)) ?? .unspecified
        stored.isHead = isHead
        stored.termMonths = UInt32(termMonths ?? 0)
        stored.byElectionDays = UInt32(byElectionDays ?? 0)
        return stored
    }

    fileprivate init(_ stored: StoredSeatRuleAdopted.Group) throws(CodecError) {
        try stored.refuseUnknown()
        guard let kind = SeatKind(rawValue: UInt8(clamping: stored.kind.rawValue)) else {
            throw .unknownValue(list: "SeatKind")
        }
        self.init(
            number: try small(stored.number),
            zh: try digest(stored.zh),
            en: try digest(stored.en),
            seatsMin: Int(stored.seatsMin),
            seatsMax: Int(stored.seatsMax),
            kind: kind,
            isHead: stored.isHead,
            termMonths: stored.termMonths == 0 ? nil : Int(stored.termMonths),
            byElectionDays: stored.byElectionDays == 0 ? nil : Int(stored.byElectionDays)
        )
    }
}

extension SeatRuleAdopted {
    var stored: StoredSeatRuleAdopted {
        var stored = StoredSeatRuleAdopted()
        stored.rule = rule.rawValue
        stored.body = body.rawValue
        stored.begins = begins.milliseconds
        stored.source = Data(source.bytes)
        stored.organiser = organiser?.rawValue ?? 0
        stored.groups = groups.map(\.stored)
        return stored
    }

    init(_ stored: StoredSeatRuleAdopted) throws(CodecError) {
        try stored.refuseUnknown()
        var groups: [SeatGroup] = []
        for group in stored.groups { groups.append(try SeatGroup(group)) }
        self.init(
            rule: Identifier(stored.rule),
            body: Identifier(stored.body),
            begins: Instant(milliseconds: stored.begins),
            source: try digest(stored.source),
            organiser: reference(stored.organiser),
            groups: groups
        )
    }
}

extension SeatFilled {
    var stored: StoredSeatFilled {
        var stored = StoredSeatFilled()
        stored.holding = holding.rawValue
        stored.body = body.rawValue
        stored.group = UInt32(group)
        stored.seat = UInt32(seat)
        stored.person = holder.person?.rawValue ?? 0
        stored.name = Data(name?.bytes ?? [])
        stored.begins = begins.milliseconds
        if let ends { stored.ends = ends.milliseconds }
        return stored
    }

    init(_ stored: StoredSeatFilled) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            holding: Identifier(stored.holding),
            body: Identifier(stored.body),
            group: try small(stored.group),
            seat: try small(stored.seat),
            holder: stored.person == 0 ? .notNamed : .person(Identifier(stored.person)),
            name: stored.name.isEmpty ? nil : try digest(stored.name),
            begins: Instant(milliseconds: stored.begins),
            ends: stored.hasEnds ? Instant(milliseconds: stored.ends) : nil
        )
    }
}

extension SeatVacated {
    var stored: StoredSeatVacated {
        var stored = StoredSeatVacated()
        stored.holding = holding.rawValue
        stored.ends = ends.milliseconds
        stored.reason = StoredSeatEndReason(rawValue: Int(reason.rawValue)) ?? .unspecified
        return stored
    }

    init(_ stored: StoredSeatVacated) throws(CodecError) {
        try stored.refuseUnknown()
        guard let reason = SeatEndReason(rawValue: UInt8(clamping: stored.reason.rawValue)) else {
            throw .unknownValue(list: "SeatEndReason")
        }
        self.init(
            holding: Identifier(stored.holding),
            ends: Instant(milliseconds: stored.ends),
            reason: reason
        )
    }
}

extension SeatRanOut {
    var stored: StoredSeatRanOut {
        var stored = StoredSeatRanOut()
        stored.holding = holding.rawValue
        return stored
    }

    init(_ stored: StoredSeatRanOut) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(holding: Identifier(stored.holding))
    }
}

/// A number that counts seats and groups.
func small(_ number: UInt32) throws(CodecError) -> UInt16 {
    guard let small = UInt16(exactly: number) else { throw .malformed }
    return small
}
