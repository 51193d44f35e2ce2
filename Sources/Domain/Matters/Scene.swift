package import Kernel

/// Everything a guard may look at: the district as it is in the midst of a decision, the matter,
/// who acts, and when.
package struct Scene: Sendable {
    package let district: District
    package let id: Identifier<Matter>
    package let matter: Matter
    package let adoption: AdoptedInstitution
    package let process: ProcessDefinition
    package let transition: TransitionDefinition
    /// Nothing where nobody presses.
    package let actor: MatterParty?
    /// The line a quantifier is looking at, by number.
    package var line: UInt16?
    package let now: Instant

    package init(
        district: District,
        id: Identifier<Matter>,
        matter: Matter,
        adoption: AdoptedInstitution,
        process: ProcessDefinition,
        transition: TransitionDefinition,
        actor: MatterParty?,
        line: UInt16? = nil,
        now: Instant
    ) {
        self.district = district
        self.id = id
        self.matter = matter
        self.adoption = adoption
        self.process = process
        self.transition = transition
        self.actor = actor
        self.line = line
        self.now = now
    }
}
