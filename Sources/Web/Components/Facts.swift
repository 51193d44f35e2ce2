package import HTML

/// Terms and what they are here: who, where, when, how much.
package struct Fact: Sendable {
    package let term: String
    package let detail: String

    package init(_ term: String, _ detail: String) {
        self.term = term
        self.detail = detail
    }
}

extension HTMLWriter {
    package mutating func facts(_ facts: [Fact]) {
        dl(.class(.facts)) { html in
            for fact in facts {
                html.div { html in
                    html.dt(fact.term)
                    html.dd(fact.detail)
                }
            }
        }
    }
}
