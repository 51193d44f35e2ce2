package import Domain
import Foundation
import Kernel
import SwiftProtobuf

/// Turns events of a district into the bytes of the journal and back.
package enum DistrictCodec {
    package static func encode(_ event: Event, _ stamp: Stamp) -> [UInt8] {
        var envelope = StoredEnvelope()
        envelope.recorded = stamp.recorded.milliseconds
        envelope.requestHigh = stamp.request.high
        envelope.requestLow = stamp.request.low
        (envelope.actorKind, envelope.actorID) = stamp.actor.stored
        if let due = stamp.due { envelope.due = due.milliseconds }
        envelope.event = event.stored
        do {
            return try envelope.serializedBytes()
        } catch {
            preconditionFailure("an envelope without required fields always encodes: \(error)")
        }
    }

    package static func decode(
        _ bytes: UnsafeRawBufferPointer
    ) throws(CodecError) -> (Event, Stamp) {
        let envelope: StoredEnvelope
        do {
            envelope = try StoredEnvelope(serializedBytes: bytes.bytes)
        } catch {
            throw .malformed
        }
        guard let stored = envelope.event else {
            guard let field = envelope.unknownField else {
                throw .missingField(message: "Envelope")
            }
            throw .unknownEvent(field: field)
        }
        try envelope.refuseUnknown()
        let event = try Event(stored)
        let stamp = Stamp(
            recorded: Instant(milliseconds: envelope.recorded),
            actor: try Actor(envelope.actorKind, envelope.actorID),
            request: RequestID(high: envelope.requestHigh, low: envelope.requestLow),
            due: envelope.hasDue ? Instant(milliseconds: envelope.due) : nil
        )
        return (event, stamp)
    }
}

extension DistrictCodec {
    /// Outsiders get the bytes of public events, and of closed ones the leaf hash alone; the
    /// `Visibility` comments of `Journal.proto` say the same.
    package static func isPublic(_ event: Event) -> Bool {
        switch event {
        case .districtFounded, .placeCreated, .placeRenamed, .placesMerged, .placeChangeScheduled,
            .placeChangeClosed, .textRemoved, .recordKeyAdopted, .recordKeyRotated,
            .recordRestarted, .groupSharesReleased, .bodyFounded, .bodyRenamed, .bodyAliasAdded,
            .bodyArranged, .bodiesMerged, .bodyEnded, .seatRuleAdopted, .seatFilled, .seatVacated,
            .seatRanOut, .figureStated, .workingCalendarAdopted, .institutionAdopted,
            .institutionProposed, .institutionEnded, .funds, .tasks(.taskGateKept):
            true
        case .accountOpened, .accountInvited, .roleGiven, .roleEnded, .accountClosed,
            .householdsRegistered, .personsRegistered, .personsCorrected, .personMoved,
            .personLeft, .personsMerged, .agesAttested, .lettersIssued, .codeIssued,
            .lettersRevoked, .letterCodeUsed, .letterUseContested, .displayNameChosen,
            .entryAsked, .entryAccepted, .entryRefused, .entryAppealed, .entryErased, .consentGiven,
            .consentWithdrawn, .groupFactsAnswered, .holdPlaced, .holdLifted, .erasureDeferred,
            .personErased, .recordOpened, .mandateGranted, .mandateRevoked, .papersShredded,
            .dutyOpened, .dutyClosed, .matterOpened, .matterFieldsSet, .matterLineAdded,
            .matterLineJudged, .matterDocumentAttached, .matterPartyNoted, .matterStepped,
            .matterDecisionCounted, .matterDecisionSigned, .matterLinked, .matterMoved,
            .matterMeasured, .matterChanged, .dutyOffered, .dutyOfferReturned, .dutyPassed,
            .dutyHelped, .tasks, .voice, .objections, .contributions, .attachments, .tidings:
            false
        }
    }
}

extension Message {
    func refuseUnknown() throws(CodecError) {
        guard let field = unknownField else { return }
        let name = String(Self.protoMessageName.split(separator: ".").last ?? "")
        throw .unknownField(message: name, field: field)
    }

    /// The number of the first field that this program does not know: a varint of the number and
    /// three bits of its kind.
    var unknownField: Int? {
        var tag = 0
        for (index, byte) in unknownFields.data.prefix(5).enumerated() {
            tag |= Int(byte & 0x7F) << (7 * index)
            if byte < 0x80 { break }
        }
        return unknownFields.data.isEmpty ? nil : tag >> 3
    }
}

extension Actor {
    fileprivate var stored: (StoredActorKind, UInt64) {
        switch self {
        case .console: (.console, 0)
        case .clock: (.clock, 0)
        case .staff(let account): (.staff, account.rawValue)
        case .resident(let person): (.resident, person.rawValue)
        case .helper(.staff(let account), let mandate):
            (.staffHelping, Self.both(account.rawValue, mandate))
        case .helper(.resident(let person), let mandate):
            (.residentHelping, Self.both(person.rawValue, mandate))
        case .visitor: (.visitor, 0)
        }
    }

    /// - Precondition: neither needs more than 32 bits, which no rule allows.
    private static func both(_ hand: UInt64, _ mandate: Identifier<Mandate>) -> UInt64 {
        precondition(hand <= UInt32.max && mandate.rawValue <= UInt32.max, "numbers are dense")
        return mandate.rawValue << 32 | hand
    }

    fileprivate init(_ kind: StoredActorKind, _ id: UInt64) throws(CodecError) {
        let (hand, mandate) = (id & 0xFFFF_FFFF, Identifier<Mandate>(id >> 32))
        switch (kind, id) {
        case (.console, 0): self = .console
        case (.clock, 0): self = .clock
        case (.visitor, 0): self = .visitor
        case (.staff, 1...): self = .staff(Identifier(id))
        case (.resident, 1...): self = .resident(Identifier(id))
        case (.staffHelping, 1...): self = .helper(.staff(Identifier(hand)), mandate: mandate)
        case (.residentHelping, 1...):
            self = .helper(.resident(Identifier(hand)), mandate: mandate)
        case (.console, _), (.clock, _), (.visitor, _), (.staff, _), (.resident, _),
            (.staffHelping, _), (.residentHelping, _), (.unspecified, _), (.UNRECOGNIZED, _):
            throw .unknownValue(list: "ActorKind")
        }
    }
}

extension Digest {
    var stored: StoredCommitment {
        var stored = StoredCommitment()
        withUnsafeBytes { bytes in
            let word = { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
            stored.word0 = UInt64(littleEndian: word(0))
            stored.word1 = UInt64(littleEndian: word(1))
            stored.word2 = UInt64(littleEndian: word(2))
            stored.word3 = UInt64(littleEndian: word(3))
        }
        return stored
    }

    init(_ stored: StoredCommitment) throws(CodecError) {
        try stored.refuseUnknown()
        let words = (
            stored.word0.littleEndian, stored.word1.littleEndian, stored.word2.littleEndian,
            stored.word3.littleEndian
        )
        guard let digest = Swift.withUnsafeBytes(of: words, { Digest($0) }) else {
            throw .malformed
        }
        self = digest
    }
}
