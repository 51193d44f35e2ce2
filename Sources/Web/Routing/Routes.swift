import Domain
import HTML
import Kernel
import Words

/// Where everything is: the only place that spells addresses.
enum Paths {
    static let home = RoutePath<Void>()
    static let places = RoutePath<Void>("places")
    static let placesData = RoutePath<Void>("places.json")
    static let place = RoutePath("places", parameter: Parameters.place)
    static let placeData = RoutePath("places", parameter: Parameters.place, suffix: ".json")
    static let record = RoutePath<Void>("record")
    static let recordData = RoutePath<Void>("record.json")
    static let checkpoint = RoutePath<Void>("record", "checkpoint")
    static let proof = RoutePath("record", "proof", parameter: Parameters.event)
    static let prefer = RoutePath<Void>("prefer")
    static let asset = RoutePath("assets", parameter: Parameters.asset)
    static let design = RoutePath("design", parameter: Parameters.design)
    static let openAPI = RoutePath<Void>("openapi.json")
    static let live = RoutePath<Void>("live")
}

/// Every value that an address may carry.
enum Parameters {
    static let search = RouteParameter<String>.text("q", charactersMax: Place.nameCharactersMax)
    static let page = RouteParameter<UInt64>.number("page", in: 1...UInt64(PlacePage.pagesMax))
    static let language =
        RouteParameter<String>.choice("lang", of: Language.allCases.map(\.rawValue))
    static let event = RouteParameter<UInt64>.number("number", in: 1...UInt64(Int64.max))
    /// What a page that wants to hear of changes has seen.
    static let after = RouteParameter<UInt64>.number("after", in: 0...UInt64(Int64.max))
    static let elder = RouteParameter<String>.choice("elder", of: ["0", "1"])
    static let contrast = RouteParameter<String>.choice("contrast", of: ["0", "1"])
    static let back =
        RouteParameter<String>.text("back", charactersMax: RequestLimits.targetBytesMax)
    static let asset = RouteParameter<String>.choice("name", of: Asset.names)
    static let design =
        RouteParameter<String>.choice("file", of: DesignSystemPage.all.map(\.fileName))

    static let place: RouteParameter<Identifier<Place>> = {
        let number = RouteParameter<UInt64>.number("place", in: 1...UInt64(Int64.max))
        return RouteParameter<Identifier<Place>>(
            name: number.name,
            schema: number.schema,
            decode: { number.decode($0).map(Identifier.init) },
            encode: { number.encode($0.rawValue) }
        )
    }()
}

extension Route {
    /// The whole site.
    static let all: [Route] = places + record + general

    private static let places: [Route] = [
        Route("showHome", Paths.home, for: .anyone, listing(.page.or(.data("PlaceList")))) {
            exchange,
            _ in PlacesPage.answer(exchange)
        },
        Route("listPlaces", Paths.placesData, for: .anyone, listing(.data("PlaceList"))) {
            exchange,
            _ in PlacesPage.answer(exchange)
        },
        Route(
            "goToPlaces",
            Paths.places,
            for: .anyone,
            Shape(ServerWords.routePlaces, answers: .redirect)
        ) { _, _ in .redirect(to: Paths.home.address) },
        Route("showPlace", Paths.place, for: .anyone, onePlace(.page.or(.data("Place")))) {
            exchange,
            id throws(Problem) in try PlacePage.answer(exchange, id)
        },
        Route("getPlace", Paths.placeData, for: .anyone, onePlace(.data("Place"))) {
            exchange,
            id throws(Problem) in try PlacePage.answer(exchange, id)
        },
    ]

    private static let record: [Route] = [
        Route("showRecord", Paths.record, for: .anyone, ofRecord(.page.or(.data("Record")))) {
            exchange,
            _ in RecordPage.answer(exchange)
        },
        Route("getRecord", Paths.recordData, for: .anyone, ofRecord(.data("Record"))) {
            exchange,
            _ in RecordPage.answer(exchange)
        },
        Route(
            "getCheckpoint",
            Paths.checkpoint,
            for: .anyone,
            Shape(RecordWords.checkpointFile, answers: .bytes("text/plain"))
        ) { exchange, _ throws(Problem) in try RecordPage.checkpoint(exchange) },
        Route(
            "getProof",
            Paths.proof,
            for: .anyone,
            Shape(RecordWords.proofFile, answers: .bytes("text/plain"))
        ) { exchange, number throws(Problem) in try await RecordPage.proof(exchange, number) },
    ]

    private static let general: [Route] = [
        Route(
            "hearOfChanges",
            Paths.live,
            for: .anyone,
            Shape(
                ServerWords.routeLive,
                query: [QueryEntry(Parameters.after)],
                answers: .bytes("text/event-stream")
            )
        ) { exchange, _ throws(Problem) in try LiveUpdates.answer(exchange) },
        Route(
            "prefer",
            Paths.prefer,
            for: .anyone,
            Shape(
                ServerWords.routePrefer,
                query: [
                    QueryEntry(Parameters.language), QueryEntry(Parameters.elder),
                    QueryEntry(Parameters.contrast), QueryEntry(Parameters.back),
                ],
                answers: .redirect
            )
        ) { exchange, _ in Preferences.answer(exchange) },
        Route(
            "getAsset",
            Paths.asset,
            for: .anyone,
            Shape(
                ServerWords.routeAsset,
                answers:
                    .bytes("text/css").or(.bytes("image/svg+xml")).or(.bytes("text/javascript"))
            )
        ) { _, name throws(Problem) in
            guard let asset = Asset.all.first(where: { $0.name == name }) else { throw .notFound }
            return asset.answer
        },
        Route(
            "showDesign",
            Paths.design,
            for: .anyone,
            Shape(ServerWords.routeDesign, answers: .page)
        ) { _, name throws(Problem) in
            guard let page = DesignSystemPage.all.first(where: { $0.fileName == name }) else {
                throw .notFound
            }
            return .page(page.render())
        },
        Route(
            "getOpenAPI",
            Paths.openAPI,
            for: .anyone,
            Shape(ServerWords.routeOpenAPI, answers: .bytes("application/json"))
        ) { exchange, _ in .data(OpenAPI.document(exchange.preferences.language)) },
    ]

    private static func listing(_ answers: RouteAnswers) -> Shape {
        let query = [QueryEntry(Parameters.search)]
        return Shape(ServerWords.routeHome, query: query, answers: answers)
    }

    private static func onePlace(_ answers: RouteAnswers) -> Shape {
        let query = [QueryEntry(Parameters.page)]
        return Shape(ServerWords.routePlace, query: query, answers: answers)
    }

    private static func ofRecord(_ answers: RouteAnswers) -> Shape {
        Shape(ServerWords.routeRecord, answers: answers)
    }
}
