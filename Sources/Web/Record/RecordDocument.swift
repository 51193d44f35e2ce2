import Application
import Kernel

/// The record as programs read it.
enum RecordDocument {
    static func document(_ snapshot: Snapshot<HostedDistrict>) -> JSONValue {
        [
            "events": .number(Int(snapshot.sequence)),
            "root": .string(snapshot.root.description),
        ]
    }

    static let schemas: [String: JSONValue] = [
        "Record": [
            "type": "object",
            "properties": [
                "events": ["type": "integer"],
                "root": ["type": "string", "pattern": "^[0-9a-f]{64}$"],
            ],
            "required": ["events", "root"],
        ]
    ]
}

extension RecordPage {
    static func answer(_ exchange: Exchange) -> Answer {
        if exchange.wantsData { return .data(RecordDocument.document(exchange.snapshot)) }
        return exchange.page { context, html in RecordPage(context: context).write(&html) }
    }

    static func checkpoint(_ exchange: Exchange) throws(Problem) -> Answer {
        try .text(exchange.texts?.checkpoint)
    }

    /// A trouble of the store is told to the log.
    static func proof(_ exchange: Exchange, _ number: UInt64) async throws(Problem) -> Answer {
        do {
            return try .text(try await exchange.texts?.proof(of: number))
        } catch let problem as Problem {
            throw problem
        } catch {
            throw exchange.unexpected(error)
        }
    }
}
