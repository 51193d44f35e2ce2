package import Kernel

/// What happened about those who stand for or against a matter.
package enum ObjectionEvent: Hashable, Sendable {
    case mediatorNamed(MediatorNamed)
    case withdrawn(StanceWithdrawn)
    case contacted(ObjectorContacted)
    case contactAllowed(ContactAllowed)
    case minorityStated(MinorityStated)

    package var matter: Identifier<Matter> {
        switch self {
        case .mediatorNamed(let event): event.matter
        case .withdrawn(let event): event.matter
        case .contacted(let event): event.matter
        case .contactAllowed(let event): event.matter
        case .minorityStated(let event): event.matter
        }
    }
}

/// Somebody mediates in a matter from now on.
package struct MediatorNamed: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let mediator: MatterParty
    package let by: MatterParty

    package init(matter: Identifier<Matter>, mediator: MatterParty, by: MatterParty) {
        self.matter = matter
        self.mediator = mediator
        self.by = by
    }
}

/// Whoever wrote a row for or against took it back; its words are erased with it.
package struct StanceWithdrawn: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let line: UInt16

    package init(matter: Identifier<Matter>, line: UInt16) {
        self.matter = matter
        self.line = line
    }
}

/// The mediator talked, or tried to, with whoever wrote an objection.
package struct ObjectorContacted: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let line: UInt16
    package let by: MatterParty

    package init(matter: Identifier<Matter>, line: UInt16, by: MatterParty) {
        self.matter = matter
        self.line = line
        self.by = by
    }
}

/// Whoever objects wants to be talked with, or no longer.
package struct ContactAllowed: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let isAllowed: Bool
    package let by: MatterParty

    package init(matter: Identifier<Matter>, isAllowed: Bool, by: MatterParty) {
        self.matter = matter
        self.isAllowed = isAllowed
        self.by = by
    }
}

/// What those say who did not agree stands with a decision.
package struct MinorityStated: Hashable, Sendable {
    package let matter: Identifier<Matter>
    /// The step by which it was decided, by its place among those taken.
    package let act: UInt16
    package let text: Digest
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        act: UInt16,
        text: Digest,
        by: MatterParty
    ) {
        self.matter = matter
        self.act = act
        self.text = text
        self.by = by
    }
}
