package import Domain
package import Kernel

extension LetterKey {
    /// What whoever gave a mandate holds in their hand, to see what was done under it, or to say:
    /// that was not me.
    package func slip(of mandate: Identifier<Mandate>) -> SpokenCode {
        SpokenCode(key: bytes, purpose: "linli mandate v1", mandate.rawValue)
    }
}

/// Finds a typed code among things that are numbered from one on, by half of a hash of it, so that
/// the list opens nothing; what was made since the last look is taken in first.
struct SlipIndex<Thing>: Sendable {
    private var things: [UInt64: Identifier<Thing>] = [:]
    private var read: UInt64 = 0

    /// Nothing if the code is none of ours.
    mutating func find(
        _ typed: SpokenCode,
        among count: Int,
        code: (Identifier<Thing>) -> SpokenCode
    ) -> Identifier<Thing>? {
        while read < UInt64(count) {
            read += 1
            let thing = Identifier<Thing>(read)
            things[Self.prefix(of: code(thing))] = thing
        }
        guard let thing = things[Self.prefix(of: typed)], code(thing) == typed else { return nil }
        return thing
    }

    private static func prefix(of code: SpokenCode) -> UInt64 {
        UInt64(bigEndianBytes: code.hash.prefix(8))
    }
}

/// What whoever holds a slip is shown: what somebody was allowed to do for them, and what they did.
/// It names nobody; who may see names looks them up.
package struct MandateSlip: Hashable, Sendable {
    package let id: Identifier<Mandate>
    package let mandate: Mandate
    /// In their order.
    package let acts: [MandatedAct]
    /// Whether one may say now that one never gave it.
    package let mayContest: Bool

    package init(_ id: Identifier<Mandate>, in district: District, now: Instant) throws(JoinDenial)
    {
        guard let mandate = district.mandate(id) else { throw .wrong }
        guard now < mandate.slipEnds else { throw .refused(.mandates(.over)) }
        self.id = id
        self.mandate = mandate
        acts = district.acts(under: id)
        mayContest = !mandate.isContested
    }
}

extension ResidentDoor {
    /// The code of a mandate's slip, to be printed or read out; nothing once no slip is good any
    /// more, or the person is not here.
    package nonisolated func slipCode(of mandate: Identifier<Mandate>) -> SpokenCode? {
        guard let given = state.district.mandate(mandate), clock.wall() < given.slipEnds,
            state.district.person(given.person)?.isPresent == true
        else { return nil }
        return key.slip(of: mandate)
    }

    /// What the slip of a mandate is good for. Tries are counted like those of letters.
    package func mandate(
        bySlip typed: String,
        _ visitor: Visitor
    ) throws(JoinDenial) -> MandateSlip {
        guard let spoken = SpokenCode(typed) else { throw .malformed(digits: SpokenCode.digits) }
        let now = clock.wall()
        try count(visitor, now)
        let district = state.district
        let found = mandateSlips.find(
            spoken,
            among: district.mandates.count,
            code: key.slip(of:)
        )
        guard let id = found else { throw .wrong }
        forgive(visitor)
        return try MandateSlip(id, in: district, now: now)
    }

    /// Says with the slip: that was not me. The mandate is over, and what was done under it is
    /// flagged. The same request again gets the same answer.
    package func contestMandate(
        _ typed: String,
        _ request: RequestID,
        made: Instant,
        _ visitor: Visitor
    ) async throws(JoinDenial) -> Receipt {
        let slip = try mandate(bySlip: typed, visitor)
        let command = RevokeMandate(mandate: slip.id, way: .bySlip)
        do throws(Denial<Refusal>) {
            return try await writer.submit(
                Submission(
                    .mandates(.revoke(command)),
                    actor: .visitor,
                    request: request,
                    made: made
                )
            )
        } catch {
            throw JoinDenial(error)
        }
    }
}
