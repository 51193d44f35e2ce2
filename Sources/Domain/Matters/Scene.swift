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
}
