import HTTPTypes
import Words

/// Who may ask: one row of the table of permissions.
package enum Permission: String, CaseIterable, Sendable {
    case anyone
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

    /// A route that changes nothing.
    init<Value>(
        _ name: String,
        _ path: RoutePath<Value>,
        for permission: Permission,
        _ shape: Shape,
        answer: @escaping @Sendable (Exchange, Value) async throws(Problem) -> Answer
    ) {
        self.name = name
        method = .get
        self.path = path.pattern
        self.permission = permission
        summary = shape.summary
        query = shape.query
        answers = shape.answers
        handler = { exchange, text throws(Problem) in
            guard let value = path.decode(text) else { throw .notFound }
            return try await answer(exchange, value)
        }
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
