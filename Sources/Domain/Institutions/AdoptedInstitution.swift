import HashTreeCollections
package import Kernel

/// An institution that a community works by, with who and what stands for its bodies and funds
/// there. What began under it ends under it.
package struct AdoptedInstitution: Hashable, Sendable {
    package static let adoptionsMax = 10_000

    package let institution: Institution
    /// Where it holds: the place and everything in it.
    package let place: Identifier<Place>
    /// In the order of the institution's bodies.
    package let bodies: [Identifier<Organisation>]
    /// In the order of the institution's funds.
    package let funds: [Identifier<Fund>]
    /// The preconditions that were attested, as they were then.
    package let attested: [Key]
    package let adopted: Instant
    /// From then on matters are opened under it.
    package let effective: Instant
    /// The adoption that it takes the place of.
    package let replaces: Identifier<AdoptedInstitution>?
    package internal(set) var ended: Instant?

    package init(
        institution: Institution,
        place: Identifier<Place>,
        bodies: [Identifier<Organisation>],
        funds: [Identifier<Fund>],
        attested: [Key],
        adopted: Instant,
        effective: Instant,
        replaces: Identifier<AdoptedInstitution>?
    ) {
        self.institution = institution
        self.place = place
        self.bodies = bodies
        self.funds = funds
        self.attested = attested
        self.adopted = adopted
        self.effective = effective
        self.replaces = replaces
    }

    /// Who stands for a body of the institution here.
    package func body(_ key: Key) -> Identifier<Organisation>? {
        institution.bodies.firstIndex { $0.key == key }.map { bodies[$0] }
    }

    package func fund(_ key: Key) -> Identifier<Fund>? {
        institution.funds.firstIndex { $0.key == key }.map { funds[$0] }
    }
}
