import Application
import Domain
import HTML
import Kernel

extension Paths {
    static let join = RoutePath<Void>("join")
    static let joinWelcome = RoutePath<Void>("join", "welcome")
    static let joinContest = RoutePath<Void>("join", "contest")
    static let household = RoutePath<Void>("household")
    static let displayName = RoutePath<Void>("household", "name")
    static let contestUse =
        RoutePath("household", "uses", parameter: Parameters.use, then: "contest")
    static let endOwnSession =
        RoutePath("household", "sessions", parameter: Parameters.session, then: "end")
    static let placeLetters = RoutePath("places", parameter: Parameters.place, then: "letters")
    static let printLetters =
        RoutePath("places", parameter: Parameters.place, then: "letters", "print")
    static let revokeLetters =
        RoutePath("places", parameter: Parameters.place, then: "letters", "revoke")
    static let poster = RoutePath("places", parameter: Parameters.place, then: "poster")
    static let ask = RoutePath<Void>("ask")
    static let slip = RoutePath<Void>("ask", "slip")
    static let appeal = RoutePath<Void>("ask", "appeal")
    static let desk = RoutePath<Void>("desk")
    static let helpIn = RoutePath<Void>("desk", "help")
    static let takeRequest = RoutePath<Void>("desk", "ask")
    static let entryRequest = RoutePath("desk", "requests", parameter: Parameters.request)
    static let personCode =
        RoutePath("desk", "people", parameter: Parameters.person, then: "code")
    static let householdLetters =
        RoutePath("desk", "households", parameter: Parameters.household, then: "letters")
}

extension Parameters {
    static let use: RouteParameter<Identifier<LetterUse>> = identifier("use")
    static let request: RouteParameter<Identifier<EntryRequest>> = identifier("request")
    static let household: RouteParameter<Identifier<Household>> = identifier("household")
    /// Where somebody who asks says that they live.
    static let livesAt = RouteParameter<UInt64>.number("place", in: 1...UInt64(Int64.max))
}

extension Route {
    /// The place whose staff an address of this route is for: the one that it names, or where
    /// whom it names is at home.
    func place(_ value: String?, in district: District) -> Identifier<Place> {
        switch path.parameter {
        case Parameters.person.name:
            value.flatMap(Parameters.person.decode).flatMap(district.home) ?? Places.root
        case Parameters.household.name:
            value.flatMap(Parameters.household.decode).flatMap(district.household)?.place
                ?? Places.root
        case Parameters.request.name:
            value.flatMap(Parameters.request.decode).flatMap(district.answering) ?? Places.root
        case Parameters.mandate.name:
            value.flatMap(Parameters.mandate.decode).flatMap(district.mandate)
                .flatMap { district.home(of: $0.person) } ?? Places.root
        case Parameters.hold.name:
            value.flatMap(Parameters.hold.decode).flatMap(district.hold)
                .flatMap { district.home(of: $0.person) } ?? Places.root
        case Parameters.month.name:
            value.flatMap(Parameters.month.decode)?.place ?? Places.root
        case Parameters.offer.name:
            value.flatMap(Parameters.offer.decode)?.place ?? Places.root
        default: place(value)
        }
    }
}
