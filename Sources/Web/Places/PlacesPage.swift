import Application
import Domain
import HTML
import Kernel
import Words

/// The district and its parts down to the communities, with a search over all names.
struct PlacesPage {
    let context: PageContext
    let asked: String
    var people = PeopleMatches()

    func write(_ html: inout HTMLWriter) {
        let names = context.names
        guard context.snapshot.state.district.founding != nil else {
            html.page(context.frame(PageHeading(names.district), section: .places)) { html in
                html.emptyState(
                    EmptyState(
                        context.words(PageWords.unfounded),
                        text: context.words(PageWords.unfoundedAdvice)
                    )
                )
            }
            return
        }
        let heading =
            asked.isEmpty
            ? PageHeading(names.district, lead: context.words(PageWords.placesLead))
            : PageHeading(context.words(PageWords.found(asked)))
        html.page(context.frame(heading, section: .places)) { html in
            html.stack { html in
                html.searchBox(
                    SearchBox(
                        action: Paths.home.address,
                        label: context.words(
                            maySeePeople ? PersonFormWords.searchAll : PageWords.search
                        ),
                        button: context.words(PageWords.searchButton),
                        asked: asked
                    )
                )
                if asked.isEmpty { parts(&html) } else { found(&html) }
            }
        }
    }

    /// A card for every sub-district and township, with its communities and villages.
    private func parts(_ html: inout HTMLWriter) {
        let district = context.snapshot.state.district
        let names = context.names
        html.cards { html in
            for id in district.place(Places.root)?.children ?? [] {
                guard let place = district.place(id) else { continue }
                let card = Card(
                    names.name(id),
                    to: .place(id),
                    eyebrow: context.words(place.kind.phrase)
                )
                html.card(card) { html in
                    html.placeTree(
                        place.children.map { branch($0, names) },
                        label: names.name(id)
                    )
                }
            }
        }
    }

    private var maySeePeople: Bool { context.maySomewhere(.seePeople) }

    /// Places, and for whoever may look people up, people; others do not hear that there are any.
    private func found(_ html: inout HTMLWriter) {
        let state = context.snapshot.state
        let places = state.directory.search(asked, in: state.district)
        if people.count == 0 || !places.isEmpty { matches(places, &html) }
        guard people.count > 0 else { return }
        html.h2(context.words(PersonFormWords.people))
        html.found(people, context)
    }

    private func matches(_ matches: [PlaceDirectory.Match], _ html: inout HTMLWriter) {
        guard !matches.isEmpty else {
            html.emptyState(
                EmptyState(
                    context.words(PageWords.nothingFound),
                    text: context.words(PageWords.nothingFoundAdvice),
                    link: TextLink(context.words(PageWords.showAll), to: Paths.home.address)
                )
            )
            return
        }
        let (count, names) = (matches.count, context.names)
        html.p(
            context.words(
                count == PlaceDirectory.matchesMax
                    ? PageWords.foundMany(count) : PageWords.foundCount(count)
            )
        )
        html.placeTree(
            matches.map { match in
                PlaceBranch(
                    TextLink(names.name(match.place), to: .place(match.place)),
                    note: note(match, names)
                )
            },
            label: context.words(PageWords.placesTree)
        )
    }

    /// Where a place lies, and the old name that was asked for.
    private func note(_ match: PlaceDirectory.Match, _ names: PlaceNames) -> String {
        let district = context.snapshot.state.district
        var above: [String] = []
        var next = district.place(match.place)?.parent
        while let parent = next, parent != Places.root {
            above.append(names.name(parent))
            next = district.place(parent)?.parent
        }
        let former = match.formerName.map { context.words(ConsoleWords.formerly($0)) }
        return (above.reversed() + [former].compactMap(\.self)).joined(separator: " · ")
    }

    private func branch(_ id: Identifier<Place>, _ names: PlaceNames) -> PlaceBranch {
        let inside = context.snapshot.state.district.place(id)?.children.count ?? 0
        return PlaceBranch(
            TextLink(names.name(id), to: .place(id)),
            note: inside == 0 ? nil : context.words(PageWords.inside(inside))
        )
    }
}

extension PlacesPage {
    static func answer(_ exchange: Exchange) async throws(Problem) -> Answer {
        let asked = exchange[Parameters.search] ?? ""
        if exchange.wantsData {
            return .data(PlaceDocuments(snapshot: exchange.snapshot).list(asked: asked))
        }
        let people = try await exchange.people(asked, in: Places.root)
        return exchange.page { context, html in
            PlacesPage(context: context, asked: asked, people: people).write(&html)
        }
    }
}

extension WebAddress {
    static func place(_ id: Identifier<Place>) -> WebAddress {
        Paths.place.address(id)
    }
}
