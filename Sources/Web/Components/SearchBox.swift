package import HTML

/// A question to this site; the words asked stay in the box.
package struct SearchBox: Sendable {
    package let action: WebAddress
    package let label: String
    package let button: String
    package let name: String
    package let asked: String

    package init(
        action: WebAddress,
        label: String,
        button: String,
        name: String = "q",
        asked: String = ""
    ) {
        self.action = action
        self.label = label
        self.button = button
        self.name = name
        self.asked = asked
    }
}

/// Where one is in a long list.
package struct Pagination: Sendable {
    package let label: String
    package let position: String
    package let previous: TextLink?
    package let next: TextLink?

    package init(label: String, position: String, previous: TextLink?, next: TextLink?) {
        self.label = label
        self.position = position
        self.previous = previous
        self.next = next
    }
}

extension HTMLWriter {
    package mutating func searchBox(_ box: SearchBox) {
        let identifier = ElementID("search").appending(box.name)
        search { html in
            html.form(action: box.action, method: .get, .class(.search)) { html in
                html.label(box.label, for: identifier)
                html.div { html in
                    html.input(.search, name: box.name, .id(identifier), .value(box.asked))
                    html.button(.submit, .class(.button, .quiet)) { html in
                        html.icon(.search)
                        html.text(box.button)
                    }
                }
            }
        }
    }

    package mutating func pagination(_ pagination: Pagination) {
        nav(.class(.pages), .label(pagination.label)) { html in
            if let previous = pagination.previous {
                html.link(previous)
            }
            html.span(pagination.position)
            if let next = pagination.next {
                html.link(next)
            }
        }
    }
}
