import Application
import HTML
import Logging
import Words

/// One request as its route sees it: decoded, and with the district as it is published now.
struct Exchange: Sendable {
    let preferences: Preferences
    let snapshot: Snapshot<HostedDistrict>
    let texts: RecordTexts?
    let live: LiveUpdates
    let log: Logger
    /// The address that was asked for, to come back to.
    let address: String
    let wantsData: Bool
    let isSecure: Bool
    var query: [String: String] = [:]

    /// A parameter that the route declares; it was found valid before the route is asked.
    subscript<Value>(_ parameter: RouteParameter<Value>) -> Value? {
        query[parameter.name].flatMap(parameter.decode)
    }

    var pageContext: PageContext {
        PageContext(
            language: preferences.language,
            reading: preferences.reading,
            snapshot: snapshot,
            address: address
        )
    }

    func page(_ write: (PageContext, inout HTMLWriter) -> Void) -> Answer {
        Answer.page { write(pageContext, &$0) }
    }
}

extension Exchange {
    /// What nobody foresaw: the log gets the details, the reader a number that finds them there.
    func unexpected(_ error: any Error) -> Problem {
        let reference = String(UInt32.random(in: .min ... .max), radix: 36)
        log.error(
            "request failed",
            metadata: [
                "reference": "\(reference)", "error": "\(String(reflecting: error))",
            ]
        )
        return .unexpected(reference: reference)
    }
}
