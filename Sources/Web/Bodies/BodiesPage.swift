import Application
import Domain
import HTML
import Kernel
import Words

/// The organisations of a place and of everything in it, with a search over all their names.
struct BodiesPage {
    static let perPage = 100
    static let pagesMax = (Organisation.organisationsMax + perPage - 1) / perPage

    let context: PageContext
    let place: Identifier<Place>
    let asked: String
    /// Counted from 1.
    let page: Int

    func write(_ html: inout HTMLWriter) {
        let heading =
            asked.isEmpty
            ? PageHeading(
                context.words(BodyPageWords.bodiesOf(context.names.name(place))),
                lead: context.words(BodyPageWords.bodiesLead)
            )
            : PageHeading(context.words(PageWords.found(asked)))
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(place) + [
                TextLink(
                    context.names.name(place),
                    to: place == Places.root ? Paths.home.address : .place(place)
                )
            ],
            here: context.words(BodyPageWords.bodies)
        )
        html.page(frame) { html in
            html.stack { html in
                html.searchBox(
                    SearchBox(
                        action: Paths.bodies.address,
                        label: context.words(BodyPageWords.searchBodies),
                        button: context.words(PageWords.searchButton),
                        asked: asked
                    )
                )
                context.overdueNotices(&html) { context.district.covers(place, $0) }
                list(&html)
                html.p { html in
                    html.secondaryLink(
                        TextLink(
                            context.words(BodyPageWords.whoHeldWhat),
                            to: Paths.held(at: place)
                        )
                    )
                }
                if context.may(.keepBodies, at: place) {
                    html.actions { html in
                        html.mainLink(
                            TextLink(
                                context.words(BodyFormWords.found),
                                to: Paths.foundBody.address(place)
                            )
                        )
                    }
                }
            }
        }
    }

    private func list(_ html: inout HTMLWriter) {
        let matches = context.bodies(at: place, asked: asked)
        guard !matches.isEmpty else {
            html.emptyState(
                EmptyState(
                    context.words(asked.isEmpty ? BodyPageWords.noBodies : PageWords.nothingFound),
                    text: context.words(
                        asked.isEmpty
                            ? BodyPageWords.noBodiesAdvice : PageWords.nothingFoundAdvice
                    )
                )
            )
            return
        }
        let pages = (matches.count + Self.perPage - 1) / Self.perPage
        let number = min(max(page, 1), pages)
        html.placeTree(
            matches.dropFirst((number - 1) * Self.perPage).prefix(Self.perPage)
                .map(context.branch),
            label: context.words(BodyPageWords.bodies)
        )
        guard pages > 1 else { return }
        html.pagination(
            Pagination(
                label: context.words(PageWords.pages),
                position: context.words(PageWords.position(number, of: pages)),
                previous: number > 1 ? link(PageWords.previousPage, to: number - 1) : nil,
                next: number < pages ? link(PageWords.nextPage, to: number + 1) : nil
            )
        )
    }

    private func link(_ phrase: Phrase, to page: Int) -> TextLink {
        let address = Paths.bodies(at: place)
            .query(Parameters.bodiesPage.name, String(page))
        return TextLink(context.words(phrase), to: address)
    }
}

extension BodiesPage {
    static let routes: [Route] = [
        Route("listBodies", Paths.bodies, for: .anyone, listing(.page.or(.data("BodyList")))) {
            exchange,
            _ throws(Problem) in try answer(exchange)
        },
        Route("getBodies", Paths.bodiesData, for: .anyone, listing(.data("BodyList"))) {
            exchange,
            _ throws(Problem) in try answer(exchange)
        },
        Route(
            "showBody",
            Paths.body,
            for: .anyone,
            Route.Shape(BodyFormWords.routeBody, answers: .page.or(.data("Body")))
        ) { exchange, id throws(Problem) in try BodyPage.answer(exchange, id) },
        Route(
            "getBody",
            Paths.bodyData,
            for: .anyone,
            Route.Shape(BodyFormWords.routeBody, answers: .data("Body"))
        ) { exchange, id throws(Problem) in try BodyPage.answer(exchange, id) },
        Route("whoHeld", Paths.held, for: .anyone, asking(.page.or(.data("HeldList")))) {
            exchange,
            _ throws(Problem) in try HeldPage.answer(exchange)
        },
        Route("getHeld", Paths.heldData, for: .anyone, asking(.data("HeldList"))) {
            exchange,
            _ throws(Problem) in try HeldPage.answer(exchange)
        },
    ]

    private static func listing(_ answers: RouteAnswers) -> Route.Shape {
        Route.Shape(
            BodyFormWords.routeBodies,
            query: [
                QueryEntry(Parameters.place), QueryEntry(Parameters.search),
                QueryEntry(Parameters.bodiesPage),
            ],
            answers: answers
        )
    }

    private static func asking(_ answers: RouteAnswers) -> Route.Shape {
        Route.Shape(
            BodyFormWords.routeHeld,
            query: [
                QueryEntry(Parameters.heldOn), QueryEntry(Parameters.heldKnown),
                QueryEntry(Parameters.place),
            ],
            answers: answers
        )
    }

    private static func answer(_ exchange: Exchange) throws(Problem) -> Answer {
        let place = exchange[Parameters.place] ?? Places.root
        guard exchange.snapshot.state.district.place(place) != nil else { throw .notFound }
        let asked = exchange[Parameters.search] ?? ""
        if exchange.wantsData {
            return .data(BodyDocuments(exchange.pageContext).list(at: place, asked: asked))
        }
        return exchange.page { context, html in
            BodiesPage(
                context: context,
                place: place,
                asked: asked,
                page: Int(exchange[Parameters.bodiesPage] ?? 1)
            ).write(&html)
        }
    }
}

extension PageContext {
    var district: District { snapshot.state.district }

    /// The organisations of a place and of everything in it, or those that a search finds.
    func bodies(at place: Identifier<Place>, asked: String) -> [PlaceDirectory.BodyMatch] {
        guard asked.isEmpty else {
            return snapshot.state.directory.searchBodies(asked, in: district)
        }
        return district.organisations.indices
            .map { Identifier<Organisation>(UInt64($0) + 1) }
            .filter {
                district.organisation($0)?.mergedInto == nil
                    && district.covers(place, district.place(of: $0))
            }
            .map { PlaceDirectory.BodyMatch(body: $0, otherName: nil) }
    }

    func branch(_ match: PlaceDirectory.BodyMatch) -> PlaceBranch {
        let organisation = district.organisation(match.body)
        let other = match.otherName.map { words(BodyPageWords.alsoCalled) + " " + $0 }
        let notes = [organisation.map { words($0.kind.phrase) }, other].compactMap(\.self)
        return PlaceBranch(
            TextLink(bodyNames.body(match.body), to: Paths.body.address(match.body)),
            note: notes.joined(separator: " · ")
        )
    }

    /// What should have been done by now, by the organisations of certain places.
    func overdueNotices(
        _ html: inout HTMLWriter,
        where isMeant: (Identifier<Place>) -> Bool
    ) {
        for duty in district.duties(owedAt: moment).compactMap({ district.duty($0) })
        where duty.isOverdue(at: moment) {
            guard case .byElection(let body, _) = duty.kind, isMeant(district.place(of: body))
            else { continue }
            notice(of: duty, about: body, &html)
        }
    }

    func notice(
        of duty: Duty,
        about body: Identifier<Organisation>,
        isItsPage: Bool = false,
        _ html: inout HTMLWriter
    ) {
        let isOverdue = duty.isOverdue(at: moment)
        let link = TextLink(bodyNames.body(body), to: Paths.body.address(body))
        html.notice(
            Notice(
                isOverdue ? .warning : .plain,
                words: words(isOverdue ? DutyWords.overdue : DutyWords.owed),
                text: bodyNames.sentence(duty, at: moment),
                link: isItsPage ? nil : link
            )
        )
    }
}
