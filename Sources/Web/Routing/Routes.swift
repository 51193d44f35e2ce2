import Application
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
    static let addPlace = RoutePath("places", parameter: Parameters.place, then: "add")
    static let renamePlace = RoutePath("places", parameter: Parameters.place, then: "rename")
    static let mergePlace = RoutePath("places", parameter: Parameters.place, then: "merge")
    static let cancelPlaceChange =
        RoutePath("places", parameter: Parameters.place, then: "cancel-change")
    static let removePlaceName =
        RoutePath("places", parameter: Parameters.place, then: "remove-name")
    static let people = RoutePath("places", parameter: Parameters.place, then: "people")
    static let registerPerson =
        RoutePath("places", parameter: Parameters.place, then: "people", "add")
    static let importList = RoutePath("places", parameter: Parameters.place, then: "import")
    static let list = RoutePath("lists", parameter: Parameters.list)
    static let listTaken = RoutePath("lists", parameter: Parameters.list, then: "taken")
    static let person = RoutePath("people", parameter: Parameters.person)
    static let correctPerson = RoutePath("people", parameter: Parameters.person, then: "correct")
    static let movePerson = RoutePath("people", parameter: Parameters.person, then: "move")
    static let leavePerson = RoutePath("people", parameter: Parameters.person, then: "left")
    static let mergePerson = RoutePath("people", parameter: Parameters.person, then: "merge")
    static let foundBody =
        RoutePath("places", parameter: Parameters.place, then: "found-body")
    static let stateResidents =
        RoutePath("places", parameter: Parameters.place, then: "state-residents")
    static let bodies = RoutePath<Void>("bodies")
    static let bodiesData = RoutePath<Void>("bodies.json")
    static let body = RoutePath("bodies", parameter: Parameters.body)
    static let bodyData = RoutePath("bodies", parameter: Parameters.body, suffix: ".json")
    static let renameBody = RoutePath("bodies", parameter: Parameters.body, then: "rename")
    static let aliasBody = RoutePath("bodies", parameter: Parameters.body, then: "alias")
    static let arrangeBody = RoutePath("bodies", parameter: Parameters.body, then: "arrange")
    static let mergeBody = RoutePath("bodies", parameter: Parameters.body, then: "merge")
    static let endBody = RoutePath("bodies", parameter: Parameters.body, then: "end")
    static let seatRule = RoutePath("bodies", parameter: Parameters.body, then: "rule")
    static let fillSeat = RoutePath("bodies", parameter: Parameters.body, then: "fill")
    static let vacateSeat = RoutePath("bodies", parameter: Parameters.body, then: "vacate")
    static let removeBodyName =
        RoutePath("bodies", parameter: Parameters.body, then: "remove-name")
    static let removeHolderName =
        RoutePath("bodies", parameter: Parameters.body, then: "remove-holder-name")
    static let stateMembers =
        RoutePath("bodies", parameter: Parameters.body, then: "state-members")
    static let held = RoutePath<Void>("held")
    static let heldData = RoutePath<Void>("held.json")
    static let record = RoutePath<Void>("record")
    static let recordData = RoutePath<Void>("record.json")
    static let checkpoint = RoutePath<Void>("record", "checkpoint")
    static let proof = RoutePath("record", "proof", parameter: Parameters.event)
    static let signIn = RoutePath<Void>("sign-in")
    static let welcome = RoutePath("welcome", parameter: Parameters.invitation)
    static let welcomeCode =
        RoutePath("welcome", parameter: Parameters.invitation, then: "code")
    static let account = RoutePath<Void>("account")
    static let passphrase = RoutePath<Void>("account", "passphrase")
    static let codes = RoutePath<Void>("account", "codes")
    static let codesConfirm = RoutePath<Void>("account", "codes", "confirm")
    static let endSession =
        RoutePath("account", "sessions", parameter: Parameters.session, then: "end")
    static let staff = RoutePath<Void>("staff")
    static let openAccount = RoutePath<Void>("staff", "open")
    static let colleague = RoutePath("staff", parameter: Parameters.account)
    static let inviteColleague =
        RoutePath("staff", parameter: Parameters.account, then: "invite")
    static let giveRole = RoutePath("staff", parameter: Parameters.account, then: "give")
    static let endRole = RoutePath("staff", parameter: Parameters.account, then: "end-role")
    static let endSessions =
        RoutePath("staff", parameter: Parameters.account, then: "end-sessions")
    static let closeAccount = RoutePath("staff", parameter: Parameters.account, then: "close")
    static let signOut = RoutePath<Void>("sign-out")
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
    static let staffPage = RouteParameter<UInt64>.number("page", in: 1...UInt64(StaffPage.pagesMax))
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

    static let place: RouteParameter<Identifier<Place>> = identifier("place")
    static let body: RouteParameter<Identifier<Organisation>> = identifier("body")
    static let bodiesPage =
        RouteParameter<UInt64>.number("page", in: 1...UInt64(BodiesPage.pagesMax))
    /// A day as it was typed; the page says what is wrong with it.
    static let heldOn = RouteParameter<String>.text("on", charactersMax: 20)
    static let heldKnown = RouteParameter<String>.text("known", charactersMax: 20)
    static let account: RouteParameter<Identifier<StaffAccount>> = identifier("account")
    static let person: RouteParameter<Identifier<Person>> = identifier("person")
    /// A list that somebody looked at, by the name of the request that brought it.
    static let list = RouteParameter<RequestID>(
        name: "list",
        schema: ["type": "string", "maxLength": 40],
        decode: { RequestID($0) },
        encode: { $0.description }
    )

    static func identifier<Subject>(
        _ name: String
    ) -> RouteParameter<Identifier<Subject>> {
        let number = RouteParameter<UInt64>.number(name, in: 1...UInt64(Int64.max))
        return RouteParameter<Identifier<Subject>>(
            name: number.name,
            schema: number.schema,
            decode: { number.decode($0).map(Identifier.init) },
            encode: { number.encode($0.rawValue) }
        )
    }

    /// The secret at the end of a one-time link.
    static let invitation = RouteParameter<SecretToken>(
        name: "invitation",
        schema: ["type": "string", "maxLength": .number(SecretToken.characters)],
        decode: { SecretToken($0) },
        encode: { $0.text }
    )
    static let session = RouteParameter<SessionName>(
        name: "session",
        schema: ["type": "string", "maxLength": 16],
        decode: { SessionName($0) },
        encode: { $0.description }
    )
}

extension Route {
    /// The whole site.
    static let all: [Route] = [
        places, PlaceForms.routes, PeopleForms.routes, RosterForms.routes, BodiesPage.routes,
        BodyForms.routes, SeatForms.routes, record,
        SignInForms.routes, WelcomeForms.routes,
        AccountForms.routes, StaffForms.routes, JoinForms.routes, HouseholdForms.routes,
        LetterForms.routes, CodeForms.routes, EntryForms.routes, DeskForms.routes,
        MyForms.routes, HelpedForms.routes, SlipForms.routes, KeepingForms.routes,
        PrivacyPage.routes, ThingRoutes.routes, TaskForms.routes,
        AdoptionRoutes.routes, MonthPage.routes, ObjectionForms.routes, ContributionForms.routes,
        InboxForm.form.routes, CallForms.routes, general,
    ].flatMap(\.self)

    private static let places: [Route] = [
        Route("showHome", Paths.home, for: .anyone, listing(.page.or(.data("PlaceList")))) {
            exchange,
            _ throws(Problem) in try await PlacesPage.answer(exchange)
        },
        Route("listPlaces", Paths.placesData, for: .anyone, listing(.data("PlaceList"))) {
            exchange,
            _ throws(Problem) in try await PlacesPage.answer(exchange)
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
