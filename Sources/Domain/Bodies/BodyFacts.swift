package import Kernel

/// What the rules about organisations must be told about texts, which the state does not hold.
package struct BodyFacts: Hashable, Sendable {
    /// Another standing organisation of the place that bears or bore the name in question.
    package let namesake: Identifier<Organisation>?
    /// The organisation in question is called that already.
    package let isUnchanged: Bool

    package static let none = BodyFacts(namesake: nil, isUnchanged: false)

    package init(namesake: Identifier<Organisation>?, isUnchanged: Bool) {
        self.namesake = namesake
        self.isUnchanged = isUnchanged
    }
}
