import Application
import Domain
import HTML
import Kernel
import Words

/// The people of a place: how many they are, and for whoever may look somebody up, a search. Nobody
/// gets a list of them.
struct PeoplePage {
    let context: PageContext
    let id: Identifier<Place>
    let asked: String
    let found: PeopleMatches

    private var district: District { context.snapshot.state.district }
    private var maySee: Bool { context.may(.seePeople, at: id) }

    func write(_ html: inout HTMLWriter) {
        let name = context.names.name(id)
        let heading = PageHeading(
            context.words(PersonFormWords.peopleOf(name)),
            eyebrow: context.words(PersonFormWords.people)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(id) + [TextLink(name, to: .place(id))],
            here: context.words(PersonFormWords.people)
        )
        html.page(frame) { html in
            html.stack { html in
                count(&html)
                if maySee { search(&html) }
                parts(&html)
                actions(&html)
            }
        }
    }

    private func count(_ html: inout HTMLWriter) {
        let shown = ShownCounts(context.snapshot.state, maySee: maySee)
        guard let count = shown.count(of: id) else {
            html.p(context.words(PersonFormWords.fewPeople))
            return
        }
        if count == 0, let figure = district.figure(.residents(of: id)) {
            let stated = context.bodyNames.figure(figure)
            return html.facts([Fact(context.words(BodyPageWords.residents), stated)])
        }
        html.stats([
            Stat(
                identifier: ElementID("residents"),
                figure: String(count),
                label: context.words(PersonFormWords.residents)
            )
        ])
    }

    private func search(_ html: inout HTMLWriter) {
        html.searchBox(
            SearchBox(
                action: Paths.people.address(id),
                label: context.words(PersonFormWords.search),
                button: context.words(PageWords.searchButton),
                asked: asked
            )
        )
        if !asked.isEmpty { html.found(found, context) }
    }

    private func parts(_ html: inout HTMLWriter) {
        guard asked.isEmpty else { return }
        let shown = ShownCounts(context.snapshot.state, maySee: maySee)
        let parts = shown.parts(of: id)
        guard !parts.isEmpty else { return }
        html.h2(context.words(PersonFormWords.byBuilding))
        var table = Table(
            caption: context.words(PersonFormWords.byBuilding),
            columns: [
                .init(context.words(PersonFormWords.building)),
                .init(context.words(PersonFormWords.residents), isNumber: true),
            ],
            rows: parts.prefix(PlacePage.childrenPerPage).map { part in
                let few = context.words(PersonFormWords.few)
                return Table.Row(
                    [context.names.name(part.place), part.count.map { String($0) } ?? few],
                    to: .place(part.place)
                )
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    private func actions(_ html: inout HTMLWriter) {
        guard let place = district.place(id), place.isStanding else { return }
        let mayKeep = context.may(.keepPeople, at: id)
        let mayState = context.may(.keepBodies, at: id)
        guard mayKeep || mayState else { return }
        html.h2(context.words(PlaceFormWords.section))
        html.actions { html in
            if mayKeep, place.kind == .community || place.kind == .village {
                html.mainLink(link(RosterPageWords.take, to: Paths.importList))
            }
            if mayKeep, place.kind.isHome {
                html.secondaryLink(link(PersonFormWords.register, to: Paths.registerPerson))
            }
            if mayState {
                html.secondaryLink(link(BodyFormWords.state, to: Paths.stateResidents))
            }
        }
    }

    private func link(_ phrase: Phrase, to path: RoutePath<Identifier<Place>>) -> TextLink {
        TextLink(context.words(phrase), to: path.address(id))
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Place>
    ) async throws(Problem) -> Answer {
        _ = try exchange.known(id)
        let asked = exchange[Parameters.search] ?? ""
        let found = try await exchange.people(asked, in: id)
        return exchange.page { context, html in
            PeoplePage(context: context, id: id, asked: asked, found: found).write(&html)
        }
    }
}

/// How many people live where, as far as a reader may know: of a community everybody may, of a
/// building only if they are many, and nothing that would let the rest be computed.
struct ShownCounts {
    static let residentsMin = 10

    private let state: HostedDistrict
    private let maySee: Bool

    init(_ state: HostedDistrict, maySee: Bool) {
        self.state = state
        self.maySee = maySee
    }

    /// Nothing if that is not for this reader.
    func count(of id: Identifier<Place>) -> Int? {
        let count = state.people.counts.residents(of: id, in: state.district)
        guard !maySee, let place = state.district.place(id) else { return count }
        switch place.kind {
        case .district, .subdistrict, .township, .community, .village: return count
        case .building, .address:
            return place.parent.flatMap { parent in
                parts(of: parent).first { $0.place == id }?.count
            }
        }
    }

    /// The places in a place where somebody lives.
    func parts(of id: Identifier<Place>) -> [(place: Identifier<Place>, count: Int?)] {
        let all = (state.district.place(id)?.children ?? []).compactMap { child in
            let count = state.people.counts.residents(of: child, in: state.district)
            return count > 0 ? (place: child, count: count) : nil
        }
        guard !maySee else { return all.map { ($0.place, $0.count) } }
        let isOfBuildings = all.contains { part in
            let kind = state.district.place(part.place)?.kind
            return kind == .building || kind == .address
        }
        guard isOfBuildings else { return all.map { ($0.place, $0.count) } }
        let inside = all.reduce(0) { $0 + $1.count }
        let direct = state.people.counts.residents(of: id, in: state.district) - inside
        let hidden = Self.hidden(all.map(\.count), besides: direct)
        return all.enumerated().map { index, part in
            (part.place, hidden.contains(index) ? nil : part.count)
        }
    }

    /// Whoever knows the whole can subtract: so either nobody is hidden, or together at least
    /// `residentsMin` in at least two parts.
    private static func hidden(_ counts: [Int], besides direct: Int) -> Set<Int> {
        let order = counts.indices.sorted { counts[$0] < counts[$1] }
        var hidden: Set<Int> = []
        // Who lives in no building is not told apart and so hidden from the first.
        var (people, parts) = (direct, direct > 0 ? 1 : 0)
        for index in order {
            let isSafe = parts == 0 || parts > 1 && people >= residentsMin
            if counts[index] >= residentsMin, isSafe { break }
            hidden.insert(index)
            people += counts[index]
            parts += 1
        }
        return hidden
    }
}

extension Exchange {
    /// So many stand on a page; each of them is noted as looked at.
    static var peopleShownMax: Int { 50 }

    /// Those of a place who bear a name and whom the reader may see; it is noted who was shown.
    func people(
        _ asked: String,
        in scope: Identifier<Place>
    ) async throws(Problem) -> PeopleMatches {
        let context = pageContext
        guard !asked.isEmpty, context.maySomewhere(.seePeople) else { return PeopleMatches() }
        let district = snapshot.state.district
        var found = snapshot.state.people.search(asked, in: district) { home in
            district.covers(scope, home) && context.may(.seePeople, at: home)
        }
        found.people = Array(found.people.prefix(Self.peopleShownMax))
        try await look(at: found.people, for: .atTheDesk)
        return found
    }
}

extension HTMLWriter {
    /// People who were found, each with where they live.
    mutating func found(_ matches: PeopleMatches, _ context: PageContext) {
        let state = context.snapshot.state
        guard matches.count > 0 else {
            p(context.words(PersonFormWords.nobodyFound))
            return
        }
        p(
            context.words(
                PersonFormWords.found(matches.count, shown: matches.people.count)
            )
        )
        placeTree(
            matches.people.map { id in
                PlaceBranch(
                    TextLink(
                        state.people.details(of: id)?.name ?? id.description,
                        to: Paths.person.address(id)
                    ),
                    note: context.home(of: id)
                )
            },
            label: context.words(PersonFormWords.people)
        )
    }
}
