import Domain
import Kernel

extension Paths {
    static let inbox = RoutePath<Void>("my", "inbox")
    static let calls = RoutePath<Void>("desk", "calls")
    static let noteTold = RoutePath("desk", "calls", parameter: Parameters.thing)
    static let askForTidings =
        RoutePath("people", parameter: Parameters.person, then: "tidings")
}
