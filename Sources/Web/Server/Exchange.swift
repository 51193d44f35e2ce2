import Application
import HTML
import Words

/// One request as its route sees it: decoded, and with the district as it is published now.
struct Exchange: Sendable {
    let preferences: Preferences
    let snapshot: Snapshot<HostedDistrict>
    let texts: RecordTexts?
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
