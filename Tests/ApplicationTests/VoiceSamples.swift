import Application
import Domain
import Kernel

extension EventSamples {
    static let voice: [Sample] = [
        (
            "matter_commented",
            .voice(
                .commented(
                    MatterCommented(
                        matter: Identifier(100),
                        by: .person(Identifier(7)),
                        text: digest(9)
                    )
                )
            ),
            stamp
        ),
        (
            "matter_followed",
            .voice(
                .followed(
                    MatterFollowed(
                        matter: Identifier(100),
                        by: Identifier(7),
                        isFollowing: true
                    )
                )
            ),
            stamp
        ),
    ]
}
