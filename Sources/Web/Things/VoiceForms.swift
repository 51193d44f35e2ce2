import Application
import Domain
import HTML
import Kernel
import Words

/// Where somebody says something about a thing, or wants to be kept posted of it.
enum VoiceForms {
    static let routes: [Route] = [comment.routes, keepPosted.routes].flatMap(\.self)

    static let comment = FormRoute<Identifier<Matter>, CommentForm>(
        name: "commentOnThing",
        path: Paths.comment,
        permission: .participant,
        summary: VoiceWords.routeComment,
        page: { exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            return thing.form(
                VoiceWords.comment,
                lead: VoiceWords.commentLead,
                button: VoiceWords.send
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            guard let party = thing.context.party else { throw .comeInFirst }
            let command = CommentOnMatter(matter: id, text: sent.form.text, by: party)
            return try await exchange.submit(
                .voice(.comment(command)),
                sent,
                field: { _ in "text" },
                done: { receipt in
                    Acted.Done(
                        address: Paths.thing.address(id),
                        receipt: receipt,
                        words: .commented
                    )
                }
            )
        }
    )

    static let keepPosted = FormRoute<Identifier<Matter>, NoQuestions>(
        name: "keepPosted",
        path: Paths.keepPosted,
        permission: .resident,
        summary: VoiceWords.routeFollow,
        page: { exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            let follows = try exchange.follows(id)
            return thing.form(
                follows ? VoiceWords.noLonger : VoiceWords.keepPosted,
                lead: VoiceWords.keepPostedLead,
                button: follows ? VoiceWords.noLonger : VoiceWords.keepPosted
            )
        },
        act: { sent, exchange, id throws(Problem) in
            _ = try exchange.thing(id)
            let follows = try exchange.follows(id)
            let command = FollowMatter(
                matter: id,
                by: try exchange.resident(),
                isFollowing: !follows
            )
            return try await exchange.submit(
                .voice(.follow(command)),
                sent,
                field: { _ in nil },
                done: { receipt in
                    Acted.Done(
                        address: Paths.thing.address(id),
                        receipt: receipt,
                        words: follows ? .notPosted : .keptPosted
                    )
                }
            )
        }
    )
}

struct CommentForm: FormShape {
    static let textField = FormField<String>.text(
        "text",
        VoiceWords.commentText,
        charactersMax: MatterComment.charactersMax
    ).asked(by: .area(rows: 4))

    let text: String

    init?(_ form: inout FormReader) {
        guard let text = form.read(Self.textField) else { return nil }
        self.text = text
    }
}

extension Exchange {
    fileprivate func follows(_ id: Identifier<Matter>) throws(Problem) -> Bool {
        snapshot.state.district.voices.followed(by: try resident()).contains(id)
    }
}

extension Thing {
    /// A form about it, leading back to it.
    func form(_ title: Phrase, lead: Phrase, button: Phrase) -> FormPage {
        var page = FormPage(
            PageHeading(
                context.words(title),
                eyebrow: self.title,
                lead: context.words(lead)
            ),
            button: context.words(button)
        )
        page.section = .places
        page.isPrivate = true
        page.breadcrumb = breadcrumb(here: context.words(title), above: link)
        page.wayBack = TextLink(context.words(FormWords.notNow), to: Paths.thing.address(id))
        return page
    }
}
