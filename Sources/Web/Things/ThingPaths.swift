import Domain
import HTML
import Kernel

extension Paths {
    static let things = RoutePath("places", parameter: Parameters.place, then: "things")
    static let thingsData = RoutePath("places", parameter: Parameters.place, then: "things.json")
    static let say = RoutePath("places", parameter: Parameters.place, then: "say")
    static let rules = RoutePath("places", parameter: Parameters.place, then: "rules")
    static let sides = RoutePath("places", parameter: Parameters.place, then: "sides")
    static let diagram = RoutePath("rules", parameter: Parameters.beginning, suffix: ".svg")
    static let begin = RoutePath("say", parameter: Parameters.beginning)
    static let thing = RoutePath("things", parameter: Parameters.thing)
    static let thingData = RoutePath("things", parameter: Parameters.thing, suffix: ".json")
    static let thingHistory = RoutePath("things", parameter: Parameters.thing, then: "history")
    static let comment = RoutePath("things", parameter: Parameters.thing, then: "comment")
    static let keepPosted = RoutePath("things", parameter: Parameters.thing, then: "posted")
    static let act = RoutePath("acts", parameter: Parameters.act)
    static let work = RoutePath<Void>("work")
    static let owed = RoutePath("bodies", parameter: Parameters.body, then: "owes")
    static let passDuty = RoutePath("duties", parameter: Parameters.duty, then: "pass")
    static let answerDuty = RoutePath("duties", parameter: Parameters.duty, then: "answer")
    static let finishDuty = RoutePath("duties", parameter: Parameters.duty, then: "done")
}

extension Parameters {
    static let thing: RouteParameter<Identifier<Matter>> = identifier("thing")
    static let duty: RouteParameter<Identifier<Duty>> = identifier("duty")
    static let phase = RouteParameter<String>.choice("phase", of: Phase.allCases.map(\.rawValue))
    static let thingsPage =
        RouteParameter<UInt64>.number("page", in: 1...UInt64(ThingsPage.pagesMax))
    static let act = RouteParameter<ThingAct>(
        name: "act",
        schema: ["type": "string", "maxLength": .number(ThingAct.charactersMax)],
        decode: { ThingAct($0) },
        encode: { $0.text }
    )
    static let beginning = RouteParameter<Beginning>(
        name: "beginning",
        schema: ["type": "string", "maxLength": .number(Beginning.charactersMax)],
        decode: { Beginning($0) },
        encode: { $0.text }
    )
}

/// One act in one thing, as an address names it: `12-step-3`.
struct ThingAct: Hashable, Sendable {
    static let charactersMax = 80

    let thing: Identifier<Matter>
    let kind: PossibleAct.Kind

    init(_ thing: Identifier<Matter>, _ kind: PossibleAct.Kind) {
        (self.thing, self.kind) = (thing, kind)
    }

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard text.utf8.count <= Self.charactersMax, parts.count == 3,
            let thing = Parameters.thing.decode(parts[0])
        else { return nil }
        self.thing = thing
        if parts[1] == "sign" {
            guard let role = Key(parts[2]) else { return nil }
            kind = .sign(role)
            return
        }
        guard let number = UInt16(parts[2]), String(number) == parts[2] else { return nil }
        switch parts[1] {
        case "step": kind = .step(number)
        case "count": kind = .count(number)
        case "confirm": kind = .confirm(number)
        case "answer": kind = .answer(number)
        case "add": kind = .add(number)
        default: return nil
        }
    }

    var text: String {
        switch kind {
        case .step(let number): "\(thing)-step-\(number)"
        case .count(let number): "\(thing)-count-\(number)"
        case .confirm(let number): "\(thing)-confirm-\(number)"
        case .sign(let role): "\(thing)-sign-\(role)"
        case .answer(let number): "\(thing)-answer-\(number)"
        case .add(let number): "\(thing)-add-\(number)"
        }
    }
}

/// One kind of thing to begin at one place, as an address names it: the place, what was adopted,
/// and which of its processes.
struct Beginning: Hashable, Sendable {
    static let charactersMax = 60

    let place: Identifier<Place>
    let adoption: Identifier<AdoptedInstitution>
    let process: UInt16

    init(
        place: Identifier<Place>,
        adoption: Identifier<AdoptedInstitution>,
        process: UInt16
    ) {
        (self.place, self.adoption, self.process) = (place, adoption, process)
    }

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        let adoptions: RouteParameter<Identifier<AdoptedInstitution>> =
            Parameters.identifier("adoption")
        guard text.utf8.count <= Self.charactersMax, parts.count == 3,
            let place = Parameters.place.decode(parts[0]),
            let adoption = adoptions.decode(parts[1]),
            let process = UInt16(parts[2]), String(process) == parts[2]
        else { return nil }
        (self.place, self.adoption, self.process) = (place, adoption, process)
    }

    var text: String { "\(place)-\(adoption)-\(process)" }
}
