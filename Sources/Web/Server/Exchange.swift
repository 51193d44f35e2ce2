import Application
import Domain
import HTML
import Kernel
import Logging
import Words

/// One request as its route sees it: decoded, and with the district as it is published now.
struct Exchange: Sendable {
    let preferences: Preferences
    var snapshot: Snapshot<HostedDistrict>
    let texts: RecordTexts?
    let live: LiveUpdates
    let log: Logger
    /// The address that was asked for, to come back to.
    var address: String
    let wantsData: Bool
    let isSecure: Bool
    /// Scheme and name by which the reader reached us.
    let origin: String
    var caller: Caller
    /// Nothing where the site only shows.
    let desk: Desk?
    /// What was just done, to be said once.
    let done: DoneWords?
    /// The ways of working that a place may adopt.
    var templates: [Institution] = []
    /// What came in the body, for a route that takes a form.
    var sent: SentFields?
    /// Files that came with it, by their fields.
    var files: [String: SentFile] = [:]
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
            address: address,
            caller: caller,
            now: now,
            done: done
        )
    }

    /// The moment that powers are asked for; without a clock nobody has any.
    var now: Instant { desk?.clock.wall() ?? .epoch }

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
