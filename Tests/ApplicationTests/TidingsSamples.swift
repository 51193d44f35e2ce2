import Application
import Domain
import Kernel

extension EventSamples {
    static let tidings: [Sample] = [
        (
            "tidings_asked",
            .tidings(
                .asked(
                    TidingsAsked(
                        matter: Identifier(100),
                        person: Identifier(7),
                        isWanted: true
                    )
                )
            ),
            stamp
        ),
        (
            "tidings_told",
            .tidings(
                .told(
                    TidingsTold(
                        matter: Identifier(100),
                        persons: [Identifier(7), Identifier(8)],
                        way: .spoken,
                        through: Instant(milliseconds: 1_780_286_400_000)
                    )
                )
            ),
            stamp
        ),
    ]
}
