package import Kernel

/// Stands in until the ledger is here.
package struct Fund: Hashable, Sendable {}

/// Stands in until the effects are here.
package struct EffectFailure: Error, Hashable, Sendable, Codable {}

enum Effects {
    static func events(
        _ effect: Effect,
        _ scene: Scene
    ) throws(EffectFailure) -> [Event] { [] }
}
