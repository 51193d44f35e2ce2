import Application
import Domain
import HTML
import Kernel
import Words

/// What people do together here, on the home page of their community.
extension CommunityHome {
    static let thingsMax = 6

    func things(_ html: inout HTMLWriter) {
        html.h2(context.words(ThingWords.things))
        let shelf = ThingShelf(context: context, place: id)
        let open: [Phase] = [.heard, .deciding, .doing, .lookingBack]
        let latest = open.flatMap { shelf.list($0, countMax: Self.thingsMax) }
            .sorted { $0.matter.entered > $1.matter.entered }.prefix(Self.thingsMax)
        if latest.isEmpty {
            html.p(context.words(ThingWords.nothing))
        } else {
            html.placeTree(latest.map(\.branch), label: context.words(ThingWords.things))
        }
        let say = TextLink(context.words(ThingWords.say), to: Paths.say.address(id))
        html.actions { html in
            if context.caller?.resident != nil {
                html.mainLink(say)
            } else {
                html.secondaryLink(say)
            }
            html.secondaryLink(
                TextLink(context.words(ThingWords.allThings), to: Paths.things.address(id))
            )
            html.secondaryLink(
                TextLink(context.words(ThingWords.howWeDecide), to: Paths.rules.address(id))
            )
        }
    }

    /// What whoever reads wants to hear of, wherever it is; the latest first.
    func followed(_ person: Identifier<Person>, _ html: inout HTMLWriter) {
        let news = district.tidings(for: person, at: context.now).count
        if news > 0 {
            html.p { html in
                html.secondaryLink(
                    TextLink(context.words(TidingsWords.news(news)), to: Paths.inbox.address)
                )
            }
        }
        let things = district.voices.followed(by: person).reversed().filter {
            district.maySee($0, .person(person), at: context.now)
        }.prefix(Self.thingsMax).compactMap { Thing(context, $0) }
        guard !things.isEmpty else { return }
        html.h2(context.words(VoiceWords.followed))
        html.placeTree(things.map(\.branch), label: context.words(VoiceWords.followed))
    }
}
