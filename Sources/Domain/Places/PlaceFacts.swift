package import Kernel

/// What the rules about places must be told about texts, which the state does not hold.
package struct PlaceFacts: Hashable, Sendable {
    /// A standing place beside the one in question that bears the name in question.
    package let namesake: Identifier<Place>?
    /// The place in question is called that already.
    package let isUnchanged: Bool

    package static let none = PlaceFacts(namesake: nil, isUnchanged: false)

    package init(namesake: Identifier<Place>?, isUnchanged: Bool) {
        self.namesake = namesake
        self.isUnchanged = isUnchanged
    }
}
