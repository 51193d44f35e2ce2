import Domain
import HTML
import Kernel
import Words

/// Everything about the things that people do together.
enum ThingRoutes {
    static let routes: [Route] = [
        pages, SayForms.routes, ActForm.form.routes, VoiceForms.routes,
        AttachmentForms.routes, DutyForms.routes,
    ].flatMap(\.self)

    private static let pages: [Route] = [
        Route("showThings", Paths.things, for: .anyone, list(.page.or(.data("ThingList")))) {
            exchange,
            place throws(Problem) in try ThingsPage.answer(exchange, place)
        },
        Route("getThings", Paths.thingsData, for: .anyone, list(.data("ThingList"))) {
            exchange,
            place throws(Problem) in try ThingsPage.answer(exchange, place)
        },
        Route("showThing", Paths.thing, for: .anyone, one(.page.or(.data("Thing")))) {
            exchange,
            id throws(Problem) in try ThingPage.answer(exchange, id)
        },
        Route("getThing", Paths.thingData, for: .anyone, one(.data("Thing"))) {
            exchange,
            id throws(Problem) in try ThingPage.answer(exchange, id)
        },
        Route(
            "showThingHistory",
            Paths.thingHistory,
            for: .anyone,
            Route.Shape(ThingWords.routeHistory, answers: .page)
        ) { exchange, id throws(Problem) in try ThingHistoryPage.answer(exchange, id) },
        Route(
            "showRules",
            Paths.rules,
            for: .anyone,
            Route.Shape(ThingWords.routeRules, answers: .page)
        ) { exchange, place throws(Problem) in try RulesPage.answer(exchange, place) },
        Route(
            "showSides",
            Paths.sides,
            for: .anyone,
            Route.Shape(SideWords.route, answers: .page)
        ) { exchange, place throws(Problem) in try SidesPage.answer(exchange, place) },
        Route(
            "getDiagram",
            Paths.diagram,
            for: .anyone,
            Route.Shape(RulesWords.routeDiagram, answers: .bytes("image/svg+xml"))
        ) { exchange, beginning throws(Problem) in
            try RulesPage.diagram(exchange, beginning)
        },
        Route(
            "showWork",
            Paths.work,
            for: .participant,
            Route.Shape(ThingWords.routeWork, answers: .page)
        ) { exchange, _ throws(Problem) in try WorkPage.answer(exchange) },
        Route(
            "showOwed",
            Paths.owed,
            for: .anyone,
            Route.Shape(ThingWords.routeOwed, answers: .page)
        ) { exchange, body throws(Problem) in try OwedPage.answer(exchange, body) },
    ]

    private static func list(_ answers: RouteAnswers) -> Route.Shape {
        Route.Shape(
            ThingWords.routeThings,
            query: [QueryEntry(Parameters.phase), QueryEntry(Parameters.thingsPage)],
            answers: answers
        )
    }

    private static func one(_ answers: RouteAnswers) -> Route.Shape {
        Route.Shape(ThingWords.routeThing, answers: answers)
    }
}
