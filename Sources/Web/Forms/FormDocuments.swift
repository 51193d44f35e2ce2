import Application
import HTML
import HTTPTypes
import Words

/// Forms as programs read them.
extension JSONValue {
    /// What a program needs to fill a form in: its ticket, and what the fields hold now.
    static func form(ticket: String, _ typed: TypedForm, _ entries: [FormEntry]) -> JSONValue {
        var values: [String: JSONValue] = [:]
        for entry in entries where !entry.isSecret {
            if let text = typed.texts[entry.name] { values[entry.name] = .string(text) }
        }
        return ["token": .string(ticket), "values": .object(values)]
    }

    /// What was typed, so that it can be read again later.
    static func typed(_ typed: TypedForm) -> JSONValue {
        .object(typed.texts.mapValues(JSONValue.string))
    }

    /// What a body must look like.
    ///
    /// - Parameter isOpen: whether questions may be asked besides, by what the address names.
    static func schema(of entries: [FormEntry], isOpen: Bool = false) -> JSONValue {
        var properties: [String: JSONValue] = [
            TypedForm.ticketName: [
                "type": "string", "maxLength": .number(FormTickets.textBytesMax),
            ]
        ]
        for entry in entries { properties[entry.name] = entry.schema }
        let required = entries.filter(\.isRequired).map(\.name) + [TypedForm.ticketName]
        return [
            "type": "object", "properties": .object(properties),
            "required": .array(required.map(JSONValue.string)),
            "additionalProperties": isOpen ? ["type": "string"] : false,
        ]
    }
}

enum FormDocuments {
    static let schemas: [String: JSONValue] = {
        let text: JSONValue = ["type": "string"]
        let number: JSONValue = ["type": "integer"]
        return [
            "FormDocument": closed(
                [
                    "token": text,
                    "values": ["type": "object", "additionalProperties": text],
                ],
                required: ["token", "values"]
            ),
            "Done": closed(
                ["location": text, "sequence": number, "subject": number],
                required: ["location"]
            ),
            "Problem": closed(
                [
                    "status": number, "title": text, "detail": text,
                    "errors": [
                        "type": "array",
                        "items": closed(["field": text, "detail": text], required: ["detail"]),
                    ],
                ],
                required: ["status", "title", "detail"]
            ),
        ]
    }()

    private static func closed(
        _ properties: [String: JSONValue],
        required: [JSONValue]
    ) -> JSONValue {
        [
            "type": "object", "properties": .object(properties), "required": .array(required),
            "additionalProperties": false,
        ]
    }
}

extension Exchange {
    /// Leads a browser on, so that loading the page again does not act again.
    func answer(_ done: Acted.Done) -> Answer {
        guard wantsData else {
            var answer = Answer.redirect(to: done.address)
            answer.headers[.cacheControl] = "no-store"
            if let words = done.words { words.keep(in: &answer, isSecure: isSecure) }
            return answer
        }
        var members: [String: JSONValue] = ["location": .string(done.address.value)]
        if let receipt = done.receipt {
            members["sequence"] = .number(Int(clamping: receipt.first))
            members["subject"] = .number(Int(clamping: receipt.subject))
        }
        var answer = Answer.data(.object(members))
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    func problem(
        _ typed: TypedForm,
        _ status: HTTPResponse.Status,
        _ entries: [FormEntry]
    ) -> Answer {
        let language = preferences.language
        let whole = typed.wholeFlaws.map { flaw -> JSONValue in
            ["detail": .string(flaw.phrase[language])]
        }
        let fields = entries.compactMap { entry in
            typed.flaws[entry.name].map { flaw -> JSONValue in
                ["field": .string(entry.name), "detail": .string(flaw.phrase[language])]
            }
        }
        var answer = Answer.data(
            status: status,
            type: "application/problem+json",
            [
                "status": .number(status.code),
                "title": .string(FormWords.fixTitle[language]),
                "detail": .string(FormWords.answerUnfit[language]),
                "errors": .array(whole + fields),
            ]
        )
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}
