package import HTML

/// A quiet word on a page that renews itself: empty, until a script has something to say.
package struct LiveNote: Sendable {
    /// Where the script hears that something changed.
    package let source: WebAddress
    package let renewed: String
    /// Said instead while somebody is writing on the page.
    package let waits: String
    /// Shown from the start; only the living page of the design system does.
    package var text: String?

    package init(source: WebAddress, renewed: String, waits: String, text: String? = nil) {
        self.source = source
        self.renewed = renewed
        self.waits = waits
        self.text = text
    }
}

extension DataName {
    static let source = DataName("data-source")
    static let renewed = DataName("data-renewed")
    static let waits = DataName("data-waits")
}

extension HTMLWriter {
    mutating func liveNote(_ note: LiveNote) {
        div(
            .class(.live),
            .role(.status),
            .live(.polite),
            .data(.source, note.source.value),
            .data(.renewed, note.renewed),
            .data(.waits, note.waits)
        ) { html in
            if let text = note.text { html.p(text) }
        }
    }
}
