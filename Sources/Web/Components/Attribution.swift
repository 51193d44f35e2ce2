package import HTML

/// Who said or did something, in which capacity, and when.
package struct Attribution: Sendable {
    package let name: String
    package let capacity: String
    /// For whom, where somebody acted under a mandate.
    package var onBehalf: String?
    package let moment: Moment

    package init(name: String, capacity: String, moment: Moment, onBehalf: String? = nil) {
        self.name = name
        self.capacity = capacity
        self.moment = moment
        self.onBehalf = onBehalf
    }
}

/// A day or an instant, written for people and for programs.
package struct Moment: Sendable {
    package let text: String
    package let machine: String

    package init(_ text: String, machine: String) {
        self.text = text
        self.machine = machine
    }
}

/// One thing that happened.
package struct TimelineEntry: Sendable {
    package let moment: Moment
    package let title: String
    package var text: String?
    package var link: TextLink?

    package init(_ title: String, moment: Moment, text: String? = nil, link: TextLink? = nil) {
        self.title = title
        self.moment = moment
        self.text = text
        self.link = link
    }
}

extension HTMLWriter {
    package mutating func attribution(_ attribution: Attribution) {
        p(.class(.person)) { html in
            html.span(String(attribution.name.prefix(1)), .class(.initial), .silent)
            html.span { html in
                html.bidirectional(attribution.name)
                html.span(.class(.note)) { html in
                    html.text(" · ")
                    html.text(attribution.capacity)
                    if let onBehalf = attribution.onBehalf {
                        html.text(" · ")
                        html.text(onBehalf)
                    }
                    html.text(" · ")
                    html.moment(attribution.moment)
                }
            }
        }
    }

    package mutating func moment(_ moment: Moment) {
        time(moment.text, datetime: moment.machine)
    }

    package mutating func timeline(_ entries: [TimelineEntry]) {
        ol(.class(.timeline)) { html in
            for entry in entries {
                html.li { html in
                    html.p(.class(.note)) { $0.moment(entry.moment) }
                    html.p { html in
                        html.strong(entry.title)
                    }
                    if let text = entry.text {
                        html.p(text)
                    }
                    if let link = entry.link {
                        html.p { $0.link(link) }
                    }
                }
            }
        }
    }
}
