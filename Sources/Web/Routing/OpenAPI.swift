import HTTPTypes
import Words

/// The routes as an OpenAPI 3.1 document.
enum OpenAPI {
    /// Counts up when a program that uses the site could notice.
    static let version = "1"

    static func document(_ language: Language) -> JSONValue {
        let documents = [
            RecordDocument.schemas, FormDocuments.schemas, BodyDocuments.schemas,
            ThingDocuments.schemas,
        ]
        let schemas = documents.reduce(PlaceDocuments.schemas) {
            $0.merging($1) { first, _ in first }
        }
        var paths: [String: JSONValue] = [:]
        for (pattern, routes) in Dictionary(grouping: Route.all, by: \.path.text) {
            var entries: [String: JSONValue] = [:]
            for route in routes { entries[route.verb] = route.entry(language) }
            paths[pattern] = .object(entries)
        }
        let title = JSONValue.string(ServerWords.apiTitle[language])
        let components: JSONValue = ["schemas": .object(schemas)]
        return [
            "openapi": "3.1.0",
            "info": ["title": title, "version": .string(version)],
            "paths": .object(paths),
            "components": components,
        ]
    }
}

extension Route {
    fileprivate var verb: String { method.rawValue.lowercased() }

    fileprivate func entry(_ language: Language) -> JSONValue {
        var entry: [String: JSONValue] = [
            "operationId": .string(name),
            "summary": .string(summary[language]),
            "x-permission": .string(permission.description),
            "parameters": .array(parameters),
            "responses": .object(responses(language)),
        ]
        if let form {
            let schema = JSONValue.schema(of: form, isOpen: asksMore)
            let content: JSONValue =
                takesFile
                ? ["multipart/form-data": ["schema": schema]]
                : [
                    "application/x-www-form-urlencoded": ["schema": schema],
                    "application/json": ["schema": schema],
                ]
            entry["requestBody"] = ["required": true, "content": content]
        }
        return .object(entry)
    }

    private var parameters: [JSONValue] {
        var entries = query.map { entry -> JSONValue in
            ["name": .string(entry.name), "in": "query", "schema": entry.schema]
        }
        if let parameter = path.parameter, let schema = path.schema {
            entries.append(
                ["name": .string(parameter), "in": "path", "required": true, "schema": schema]
            )
        }
        return entries
    }

    private func responses(_ language: Language) -> [String: JSONValue] {
        let words = answers.status == 200 ? ServerWords.answerGood : ServerWords.answerElsewhere
        var good: [String: JSONValue] = ["description": .string(words[language])]
        if !answers.contents.isEmpty {
            var contents: [String: JSONValue] = [:]
            for (type, schema) in answers.contents { contents[type] = ["schema": schema] }
            good["content"] = .object(contents)
        }
        var responses: [String: JSONValue] = [
            String(answers.status): .object(good),
            "400": ["description": .string(ServerWords.answerUnreadable[language])],
        ]
        if form != nil { responses.merge(formResponses(language)) { _, new in new } }
        if permission != .anyone {
            responses["401"] = ["description": .string(FormWords.answerSignInFirst[language])]
            responses["403"] = ["description": .string(FormWords.answerNotAllowed[language])]
        }
        if path.parameter != nil {
            responses["404"] = ["description": .string(ServerWords.answerMissing[language])]
        }
        return responses
    }

    private func formResponses(_ language: Language) -> [String: JSONValue] {
        let problem: JSONValue = [
            "application/problem+json": ["schema": .reference(toSchema: "Problem")]
        ]
        var responses: [String: JSONValue] = [
            "200": [
                "description": .string(ServerWords.answerGood[language]),
                "content": ["application/json": ["schema": .reference(toSchema: "Done")]],
            ]
        ]
        for (status, words) in [
            ("403", FormWords.answerNotAllowed), ("413", FormWords.answerTooLong),
            ("422", FormWords.answerUnfit), ("503", FormWords.answerNotSaved),
        ] {
            responses[status] = ["description": .string(words[language]), "content": problem]
        }
        return responses
    }
}
