import Application
import Domain
import HTML
import Kernel
import Words

/// One place: its names, what will change, and what lies in it. Of a community or village it is
/// the home, and what is coming stands first.
struct PlacePage {
    static let childrenPerPage = 100
    static let bodiesMax = 20
    static let pagesMax = (Place.childrenMax + childrenPerPage - 1) / childrenPerPage

    let context: PageContext
    let id: Identifier<Place>
    let place: Place
    /// Counted from 1.
    let page: Int

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.names.name(id),
            eyebrow: context.words(place.kind.phrase)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(id),
            here: context.names.name(id)
        )
        html.page(frame) { html in
            html.stack { html in
                if isHome {
                    CommunityHome(context: context, id: id).write(&html)
                    named(&html)
                    inside(&html)
                    actions(&html)
                } else {
                    notices(&html)
                    named(&html)
                    if place.isStanding, place.kind != .address {
                        html.p {
                            $0.secondaryLink(link(PersonFormWords.toPeople, to: Paths.people))
                        }
                    }
                    actions(&html)
                    whoIsWho(&html)
                    inside(&html)
                }
            }
        }
    }

    /// Where people live together and speak for one another.
    private var isHome: Bool {
        place.isStanding && (place.kind == .community || place.kind == .village)
    }

    private func named(_ html: inout HTMLWriter) {
        html.h2(context.words(PageWords.names))
        html.facts(facts)
    }

    /// What whoever reads may change here; nothing for most readers.
    private func actions(_ html: inout HTMLWriter) {
        let mayKeep = context.may(.keepPlaces, at: id)
        let mayRemove = context.may(.removeWords, at: id)
        let maySend =
            place.isStanding && place.kind.isHome && context.may(.sendLetters, at: id)
        guard mayKeep || mayRemove || maySend else { return }
        html.h2(context.words(PlaceFormWords.section))
        html.actions { html in
            if mayKeep, place.isStanding {
                if PlaceKind.allCases.contains(where: { $0.parents.contains(place.kind) }) {
                    html.mainLink(link(PlaceFormWords.add, to: Paths.addPlace))
                }
                html.secondaryLink(link(PlaceFormWords.rename, to: Paths.renamePlace))
                if place.kind != .district {
                    html.secondaryLink(link(PlaceFormWords.merge, to: Paths.mergePlace))
                }
            }
            if maySend {
                html.secondaryLink(link(LetterWords.letters, to: Paths.placeLetters))
            }
            let district = context.snapshot.state.district
            if mayKeep, !district.pendingChanges(of: id).isEmpty {
                html.secondaryLink(link(PlaceFormWords.cancel, to: Paths.cancelPlaceChange))
            }
            if mayRemove, place.names.contains(where: { district.removal(of: $0) == nil }) {
                html.secondaryLink(link(PlaceFormWords.removeName, to: Paths.removePlaceName))
            }
        }
    }

    private func link(_ phrase: Phrase, to path: RoutePath<Identifier<Place>>) -> TextLink {
        TextLink(context.words(phrase), to: path.address(id))
    }

    private func notices(_ html: inout HTMLWriter) {
        let state = context.snapshot.state
        if place.mergedInto != nil {
            let standing = state.district.standing(id)
            let name = context.names.name(standing)
            html.notice(
                Notice(
                    .plain,
                    words: context.words(PageWords.note),
                    text: context.words(PageWords.becamePart(of: name)),
                    link: TextLink(context.words(PageWords.goTo(name)), to: .place(standing))
                )
            )
        }
        for (_, change) in state.district.pendingChanges(of: id) {
            html.notice(
                Notice(
                    .plain,
                    words: context.words(PageWords.note),
                    text: context.names.change(change)
                )
            )
        }
    }

    private var facts: [Fact] {
        let former = place.formerNames.map { name in
            Fact(context.words(PageWords.formerName), context.names.text(name))
        }
        return [Fact(context.words(PageWords.presentName), context.names.text(place.name))]
            + former + residents + [Fact(context.words(PageWords.number), id.description)]
    }

    /// The organisations here, and what they should have done by now.
    private func whoIsWho(_ html: inout HTMLWriter) {
        guard place.isStanding else { return }
        context.overdueNotices(&html) { $0 == id }
        let all = context.bodies(at: id, asked: "")
        let here = all.filter { context.district.place(of: $0.body) == id }
        guard !all.isEmpty || context.may(.keepBodies, at: id) else { return }
        html.h2(context.words(BodyPageWords.whoIsWho))
        if !here.isEmpty {
            html.placeTree(
                here.prefix(Self.bodiesMax).map(context.branch),
                label: context.words(BodyPageWords.whoIsWho)
            )
        }
        html.p { html in
            html.secondaryLink(
                TextLink(context.words(BodyPageWords.allBodies), to: Paths.bodies(at: id))
            )
        }
    }

    /// Counted where people are on file; else as somebody stated it.
    private var residents: [Fact] {
        guard place.isStanding, !isHome else { return [] }
        let state = context.snapshot.state
        let counts = ShownCounts(state, maySee: context.may(.seePeople, at: id))
        if let count = counts.count(of: id), count > 0 {
            return [
                Fact(
                    context.words(BodyPageWords.residents),
                    context.words(BodyPageWords.residents(count))
                )
            ]
        }
        guard let figure = state.district.figure(.residents(of: id)) else { return [] }
        return [
            Fact(context.words(BodyPageWords.residents), context.bodyNames.figure(figure))
        ]
    }

    private func inside(_ html: inout HTMLWriter) {
        guard !place.children.isEmpty else { return }
        let (excerpt, names) = (Excerpt(of: place, page: page), context.names)
        html.h2(context.words(PageWords.placesInside))
        html.placeTree(
            excerpt.shown.map { child in
                PlaceBranch(
                    TextLink(names.name(child), to: .place(child)),
                    note: note(child)
                )
            },
            label: context.words(PageWords.placesInside)
        )
        let (page, pages) = (excerpt.number, excerpt.count)
        guard pages > 1 else { return }
        html.pagination(
            Pagination(
                label: context.words(PageWords.pages),
                position: context.words(PageWords.position(page, of: pages)),
                previous: page > 1 ? link(PageWords.previousPage, to: page - 1) : nil,
                next: page < pages ? link(PageWords.nextPage, to: page + 1) : nil
            )
        )
    }

    private func note(_ child: Identifier<Place>) -> String? {
        guard let place = context.snapshot.state.district.place(child), !place.children.isEmpty
        else { return nil }
        return context.words(PageWords.inside(place.children.count))
    }

    private func link(_ phrase: Phrase, to page: Int) -> TextLink {
        TextLink(
            context.words(phrase),
            to: WebAddress.place(id).query(Parameters.page.name, String(page))
        )
    }
}

extension PageContext {
    /// The way from the district down to a place, without the place itself.
    func placesAbove(_ id: Identifier<Place>) -> [TextLink] {
        let district = snapshot.state.district
        var links: [TextLink] = []
        var next = district.place(id)?.parent
        while let parent = next {
            let address: WebAddress = parent == Places.root ? Paths.home.address : .place(parent)
            links.append(TextLink(names.name(parent), to: address))
            next = district.place(parent)?.parent
        }
        return links.reversed()
    }
}

extension PlacePage {
    /// The places inside a place that stand on one page.
    struct Excerpt {
        /// Counted from 1.
        let number: Int
        let count: Int
        let shown: ArraySlice<Identifier<Place>>

        init(of place: Place, page: Int) {
            let size = PlacePage.childrenPerPage
            count = max(1, (place.children.count + size - 1) / size)
            number = min(max(page, 1), count)
            shown = place.children.dropFirst((number - 1) * size).prefix(size)
        }
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Place>
    ) throws(Problem) -> Answer {
        guard let place = exchange.snapshot.state.district.place(id) else { throw .notFound }
        let page = Int(exchange[Parameters.page] ?? 1)
        if exchange.wantsData {
            let documents = PlaceDocuments(snapshot: exchange.snapshot)
            return .data(documents.place(id, place, page: Excerpt(of: place, page: page)))
        }
        return exchange.page { context, html in
            PlacePage(context: context, id: id, place: place, page: page).write(&html)
        }
    }
}
