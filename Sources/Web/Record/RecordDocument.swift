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
}
