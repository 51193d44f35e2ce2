import Application
import Domain
import HTML
import Kernel
import Words

/// The things of a community by how far they have come: the first few of each step, or all of one.
struct ThingsPage {
    static let perPage = 50
    static let perStep = 8
    static let pagesMax = 200

    let context: PageContext
    let place: Identifier<Place>
    /// Nothing for the first few of each.
    let phase: Phase?
    /// Counted from 1.
    let page: Int

    private var shelf: ThingShelf { ThingShelf(context: context, place: place) }

    func write(_ html: inout HTMLWriter) {
        let name = context.names.name(place)
        let heading = PageHeading(
            phase.map {
                name + context.words(StaffWords.colon) + context.words(ThingWords.phase($0))
            }
                ?? context.words(ThingWords.of(name)),
            lead: context.words(ThingWords.thingsLead)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(place) + [TextLink(name, to: .place(place))],
            here: context.words(ThingWords.things)
        )
        html.page(frame) { html in
            html.stack { html in
                html.actions { html in
                    html.mainLink(
                        TextLink(context.words(ThingWords.say), to: Paths.say.address(place))
                    )
                    html.secondaryLink(
                        TextLink(
                            context.words(ThingWords.howWeDecide),
                            to: Paths.rules.address(place)
                        )
                    )
                    html.secondaryLink(
                        TextLink(
                            context.words(MonthWords.month),
                            to: Paths.month.address(CommunityMonth(place, of: context.day))
                        )
                    )
                }
                if let phase { step(phase, &html) } else { board(&html) }
            }
        }
    }

    private func board(_ html: inout HTMLWriter) {
        let shelf = shelf
        let counts = Phase.allCases.map { (phase: $0, count: shelf.count($0)) }
        guard counts.contains(where: { $0.count > 0 }) else {
            return html.emptyState(
                EmptyState(
                    context.words(ThingWords.nothing),
                    text: context.words(ThingWords.nothingAdvice)
                )
            )
        }
        for (phase, count) in counts where count > 0 || phase != .closed {
            html.h2(context.words(ThingWords.counted(phase, count)))
            guard count > 0 else {
                html.p(context.words(ThingWords.nothingHere), .class(.note))
                continue
            }
            html.placeTree(
                shelf.branches(phase, skipping: 0, countMax: Self.perStep),
                label: context.words(ThingWords.phase(phase))
            )
            guard count > Self.perStep else { continue }
            html.p { html in
                html.secondaryLink(
                    TextLink(context.words(ThingWords.all), to: Paths.things(at: place, phase))
                )
            }
        }
    }

    private func step(_ phase: Phase, _ html: inout HTMLWriter) {
        let count = shelf.count(phase)
        let pages = min(max(1, (count + Self.perPage - 1) / Self.perPage), Self.pagesMax)
        let number = min(max(page, 1), pages)
        html.p(context.words(ThingWords.thingsCount(count)))
        if count > 0 {
            html.placeTree(
                shelf.branches(
                    phase,
                    skipping: (number - 1) * Self.perPage,
                    countMax: Self.perPage
                ),
                label: context.words(ThingWords.phase(phase))
            )
        }
        html.p { html in
            html.secondaryLink(
                TextLink(context.words(ThingWords.allThings), to: Paths.things.address(place))
            )
        }
        guard pages > 1 else { return }
        html.pagination(
            Pagination(
                label: context.words(PageWords.pages),
                position: context.words(PageWords.position(number, of: pages)),
                previous: number > 1 ? link(PageWords.previousPage, phase, number - 1) : nil,
                next: number < pages ? link(PageWords.nextPage, phase, number + 1) : nil
            )
        )
    }

    private func link(_ phrase: Phrase, _ phase: Phase, _ page: Int) -> TextLink {
        TextLink(
            context.words(phrase),
            to: Paths.things(at: place, phase).query(Parameters.thingsPage.name, String(page))
        )
    }

    static func answer(
        _ exchange: Exchange,
        _ place: Identifier<Place>
    ) throws(Problem) -> Answer {
        guard exchange.snapshot.state.district.place(place)?.isStanding == true else {
            throw .notFound
        }
        let phase = exchange[Parameters.phase].flatMap { Phase(rawValue: $0) }
        let page = Int(exchange[Parameters.thingsPage] ?? 1)
        if exchange.wantsData {
            let documents = ThingDocuments(exchange.pageContext)
            return .data(documents.list(at: place, phase, page: page))
        }
        return exchange.page { context, html in
            ThingsPage(context: context, place: place, phase: phase, page: page).write(&html)
        }
    }
}

/// The things of a place that its reader may see.
struct ThingShelf {
    let context: PageContext
    let place: Identifier<Place>
    private let reaches: [MatterReach]

    init(context: PageContext, place: Identifier<Place>) {
        (self.context, self.place) = (context, place)
        reaches = context.reaches(at: place)
    }

    func count(_ phase: Phase) -> Int {
        context.snapshot.state.things.count(at: place, phase, for: reaches)
    }

    func list(_ phase: Phase, skipping skipped: Int = 0, countMax: Int) -> [Thing] {
        context.snapshot.state.things.list(
            at: place,
            phase,
            for: reaches,
            skipping: skipped,
            countMax: countMax
        ).compactMap { Thing(context, $0) }
    }

    func branches(_ phase: Phase, skipping skipped: Int, countMax: Int) -> [PlaceBranch] {
        list(phase, skipping: skipped, countMax: countMax).map(\.branch)
    }
}

extension Thing {
    /// In a list: what it is, and who acts next.
    var branch: PlaceBranch {
        let standing =
            state.isFinal
            ? local(state.title) + " · " + context.words(context.day(matter.entered))
            : nextSentence
        var branch = PlaceBranch(link, note: local(process.title) + " · " + standing)
        branch.photo = smallPhoto
        return branch
    }
}

extension Paths {
    static func things(at place: Identifier<Place>, _ phase: Phase) -> WebAddress {
        things.address(place).query(Parameters.phase.name, phase.rawValue)
    }
}
