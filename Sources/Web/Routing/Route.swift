package import Domain
import HTTPTypes
import Kernel
import Words

/// Who may ask.
package enum Permission: Hashable, Sendable, CustomStringConvertible {
    case anyone
    case signedIn
    /// Whoever lives here and came in by a code.
    case resident
    /// Whoever came in, to live here or to work here.
    case participant
    /// Whoever has this power at the place that the address names; in the whole district where it
    /// names none.
    case power(Power)
    /// Whoever has this power where the organisation works that the address names.
    case body(Power)
    /// Whoever has this power at any place; what is shown is no more than theirs.
    case powerSomewhere(Power)
    /// Whoever may see the colleague that the address names and has this power somewhere; the
    /// rules decide the rest.
    case colleague(Power)
    /// Whoever has this power wherever that colleague has a role.
    case wholeColleague(Power)
    /// Whoever holds the mandate that the address names, for as long as it holds.
    case hand

    /// As the reviewed list and `openapi.json` write it.
    package var description: String {
        switch self {
        case .anyone: "anyone"
        case .signedIn: "signedIn"
        case .resident: "resident"
        case .participant: "participant"
        case .power(let power): "\(power.rawValue)@place"
        case .body(let power): "\(power.rawValue)@body"
        case .powerSomewhere(let power): "\(power.rawValue)@somewhere"
        case .colleague(let power): "\(power.rawValue)@colleague"
        case .wholeColleague(let power): "\(power.rawValue)@whole-colleague"
        case .hand: "hand@mandate"
        }
    }
}

/// What a route answers with when all is well.
struct RouteAnswers: Sendable {
    let status: Int
    /// Content types with what `openapi.json` says of each.
    let contents: [(type: String, schema: JSONValue)]

    static let page = RouteAnswers(status: 200, contents: [("text/html", ["type": "string"])])
    static let redirect = RouteAnswers(status: 303, contents: [])
    static func bytes(_ type: String) -> RouteAnswers {
        RouteAnswers(status: 200, contents: [(type, ["type": "string"])])
    }
    static func data(_ schema: String) -> RouteAnswers {
        RouteAnswers(
            status: 200,
            contents: [("application/json", .reference(toSchema: schema))]
        )
    }
    func or(_ other: RouteAnswers) -> RouteAnswers {
        RouteAnswers(status: status, contents: contents + other.contents)
    }
}

/// The whole declaration of one thing that can be asked of the site: where it is, who may ask,
/// what may be given, what comes back, and what answers.
struct Route: Sendable {
    typealias Handler = @Sendable (Exchange, String?) async throws(Problem) -> Answer

    /// Unique among all routes; programs that use the site know the route by it.
    let name: String
    let method: HTTPRequest.Method
    let path: PathPattern
    let permission: Permission
    let summary: Phrase
    let query: [QueryEntry]
    let answers: RouteAnswers
    let handler: Handler
    /// What it takes in its body; nothing for a route that changes nothing.
    var form: [FormEntry]?
    /// Whether it asks more, by what the address names.
    var asksMore = false
    /// Whether the answer holds a form, which is another one each time.
    var showsForm = false
    /// Shows the form once more with what was typed before its session was over.
    var restore: (@Sendable (Exchange, String?, TypedForm) async throws(Problem) -> Answer)?

    /// The place that an address of this route names.
    func place(_ value: String?) -> Identifier<Place> {
        guard path.parameter == Parameters.place.name else { return Places.root }
        return value.flatMap(Parameters.place.decode) ?? Places.root
    }

    /// Whether a file may come with what it takes.
    var takesFile: Bool { form?.contains(where: \.isFile) ?? false }

    /// How long its body may be.
    var bodyBytesMax: Int {
        takesFile ? RequestLimits.rosterBytesMax : RequestLimits.bodyBytesMax
    }

    /// The organisation that an address of this route names.
    func body(_ value: String?) -> Identifier<Organisation>? {
        guard path.parameter == Parameters.body.name else { return nil }
        return value.flatMap(Parameters.body.decode)
    }

    /// The account that an address of this route names.
    func account(_ value: String?) -> Identifier<StaffAccount>? {
        guard path.parameter == Parameters.account.name else { return nil }
        return value.flatMap(Parameters.account.decode)
    }
}

extension Route {
    /// A route that changes nothing.
    init<Value>(
        _ name: String,
        _ path: RoutePath<Value>,
        for permission: Permission,
        _ shape: Shape,
        answer: @escaping @Sendable (Exchange, Value) async throws(Problem) -> Answer
    ) {
        self.init(
            name: name,
            method: .get,
            path: path.pattern,
            permission: permission,
            summary: shape.summary,
            query: shape.query,
            answers: shape.answers,
            handler: { exchange, text throws(Problem) in
                guard let value = path.decode(text) else { throw .notFound }
                return try await answer(exchange, value)
            }
        )
    }

    /// What can be given to a route and what comes back.
    struct Shape {
        let summary: Phrase
        var query: [QueryEntry] = []
        let answers: RouteAnswers

        init(_ summary: Phrase, query: [QueryEntry] = [], answers: RouteAnswers) {
            self.summary = summary
            self.query = query
            self.answers = answers
        }
    }
}
