import Application
import Domain
import HTML
import Kernel
import Words

/// Where a community chooses a way of working, reads it line by line, holds it beside another and
/// adopts it.
enum AdoptionRoutes {
    static let routes: [Route] = pages + AdoptForm.form.routes

    private static let pages: [Route] = [
        Route(
            "showWaysOfWorking",
            Paths.adopting,
            for: .power(.keepBodies),
            Route.Shape(AdoptWords.routeChoose, answers: .page)
        ) { exchange, place throws(Problem) in try AdoptingPage.answer(exchange, place) },
        Route(
            "showOfferedLines",
            Paths.offeredLines,
            for: .power(.keepBodies),
            Route.Shape(AdoptWords.routeLines, answers: .page)
        ) { exchange, offer throws(Problem) in try OfferedLinesPage.answer(exchange, offer) },
        Route(
            "showWaysSideBySide",
            Paths.beside,
            for: .power(.keepBodies),
            Route.Shape(
                AdoptWords.routeBeside,
                query: [QueryEntry(Parameters.other)],
                answers: .page
            )
        ) { exchange, offer throws(Problem) in try SideBySidePage.answer(exchange, offer) },
    ]
}

extension Exchange {
    /// The way of working that an address offers.
    func template(_ offer: AdoptionOffer) throws(Problem) -> Institution {
        guard snapshot.state.district.place(offer.place)?.isStanding == true,
            let institution = templates.first(where: { $0.key == offer.template })
        else { throw .notFound }
        return institution
    }
}

extension PageContext {
    func local(_ text: LocalText) -> String { words(Phrase(text)) }

    /// The frame of a page about adopting one way of working at a place.
    func adoptionFrame(
        _ heading: PageHeading,
        _ place: Identifier<Place>,
        here: Phrase
    ) -> PageFrame {
        var frame = frame(heading, section: .places)
        frame.breadcrumb = adoptionTrail(place, here: here)
        return frame
    }

    func adoptionTrail(_ place: Identifier<Place>, here: Phrase) -> Breadcrumb {
        Breadcrumb(
            label: words(PageWords.youAreHere),
            above: placesAbove(place) + [
                TextLink(names.name(place), to: .place(place)),
                TextLink(words(AdoptWords.choose), to: Paths.adopting.address(place)),
            ],
            here: words(here)
        )
    }
}
