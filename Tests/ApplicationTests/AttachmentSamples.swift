import Application
import Domain
import Kernel

extension EventSamples {
    static let attachments: [Sample] = [
        (
            "attachment_added_photo",
            .attachments(
                .added(
                    AttachmentAdded(
                        attachment: Identifier(3),
                        matter: Identifier(100),
                        kind: .jpeg,
                        bytesCount: 2_345_678,
                        width: 4_032,
                        height: 3_024,
                        file: digest(9),
                        caption: digest(10),
                        by: .person(Identifier(7))
                    )
                )
            ),
            stamp
        ),
        (
            "attachment_added_paper",
            .attachments(
                .added(
                    AttachmentAdded(
                        attachment: Identifier(4),
                        matter: Identifier(100),
                        kind: .pdf,
                        bytesCount: 12_345,
                        width: 0,
                        height: 0,
                        file: digest(11),
                        caption: nil,
                        by: .account(Identifier(2))
                    )
                )
            ),
            stamp
        ),
    ]
}
