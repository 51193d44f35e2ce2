package import Kernel

/// Somebody may act for somebody else, from now on.
package struct MandateGranted: Hashable, Sendable {
    package let mandate: Identifier<Mandate>
    package let person: Identifier<Person>
    package let hand: HelpingHand
    package let kind: MandateKind
    package let acts: MandatedActs
    package let ends: Instant
    package let given: MandateGiven

    package init(
        mandate: Identifier<Mandate>,
        person: Identifier<Person>,
        hand: HelpingHand,
        kind: MandateKind,
        acts: MandatedActs,
        ends: Instant,
        given: MandateGiven
    ) {
        self.mandate = mandate
        self.person = person
        self.hand = hand
        self.kind = kind
        self.acts = acts
        self.ends = ends
        self.given = given
    }
}

/// A mandate is over before its time.
package struct MandateRevoked: Hashable, Sendable {
    package let mandate: Identifier<Mandate>
    package let way: RevocationWay

    package init(mandate: Identifier<Mandate>, way: RevocationWay) {
        self.mandate = mandate
        self.way = way
    }
}

/// Who ended a mandate. Raw values are written in the journal.
package enum RevocationWay: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case byPerson = 1
    case atTheDesk = 2
    /// With the code of the slip: “that was not me”. What was done under the mandate is flagged.
    case bySlip = 3
    /// The helper lays it down.
    case byHand = 4
}

/// Something that was done under a mandate.
package struct MandatedAct: Hashable, Sendable {
    package let act: MandatedActs
    package let when: Instant

    package init(act: MandatedActs, when: Instant) {
        self.act = act
        self.when = when
    }
}
