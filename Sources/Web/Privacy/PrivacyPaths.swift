import Application
import Domain
import HTML
import Kernel
import Words

extension Paths {
    static let privacy = RoutePath<Void>("privacy")
    static let my = RoutePath<Void>("my")
    static let myData = RoutePath<Void>("my", "data.json")
    static let myTable = RoutePath<Void>("my", "data.csv")
    static let correctOwn = RoutePath<Void>("my", "correct")
    static let groupFacts = RoutePath<Void>("my", "groups")
    static let giveConsent =
        RoutePath("my", "consents", parameter: Parameters.consent, then: "give")
    static let withdrawConsent =
        RoutePath("my", "consents", parameter: Parameters.consent, then: "withdraw")
    static let giveMandate = RoutePath<Void>("my", "mandates")
    static let endOwnMandate =
        RoutePath("my", "mandates", parameter: Parameters.mandate, then: "end")
    static let eraseOwn = RoutePath<Void>("my", "erase")

    static let helped = RoutePath("for", parameter: Parameters.mandate)
    static let correctFor = RoutePath("for", parameter: Parameters.mandate, then: "correct")
    static let nameFor = RoutePath("for", parameter: Parameters.mandate, then: "name")
    static let consentFor = RoutePath("for", parameter: Parameters.mandate, then: "consent")

    static let mandateSlip = RoutePath<Void>("slip")
    static let contestMandate = RoutePath<Void>("slip", "contest")

    static let placeHold = RoutePath("people", parameter: Parameters.person, then: "hold")
    static let liftHold = RoutePath("holds", parameter: Parameters.hold, then: "lift")
    static let erasePerson = RoutePath("people", parameter: Parameters.person, then: "erase")
    static let noteConsent = RoutePath("people", parameter: Parameters.person, then: "consent")
    static let openRecord = RoutePath("people", parameter: Parameters.person, then: "open")
    static let openedRecord = RoutePath("people", parameter: Parameters.person, then: "record")
    static let noteMandate = RoutePath("people", parameter: Parameters.person, then: "mandate")
    static let endMandate = RoutePath("mandates", parameter: Parameters.mandate, then: "end")
}

extension Parameters {
    static let mandate: RouteParameter<Identifier<Mandate>> = identifier("mandate")
    static let hold: RouteParameter<Identifier<Hold>> = identifier("hold")
    static let consent = RouteParameter<ConsentPurpose>(
        name: "consent",
        schema: [
            "type": "string", "enum": .array(ConsentPurpose.allCases.map { .string($0.word) }),
        ],
        decode: { word in ConsentPurpose.allCases.first { $0.word == word } },
        encode: { $0.word }
    )
}
