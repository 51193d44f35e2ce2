package import HTML

/// Terms and what they are here: who, where, when, how much.
package struct Fact: Sendable {
    package let term: String
    package let detail: String
    /// Signs to compare one by one, such as a key.
    package var isCode: Bool

    package init(_ term: String, _ detail: String, isCode: Bool = false) {
        self.term = term
        self.detail = detail
        self.isCode = isCode
    }
}

extension HTMLWriter {
    package mutating func facts(_ facts: [Fact]) {
        dl(.class(.facts)) { html in
            for fact in facts {
                html.div { html in
                    html.dt(fact.term)
                    if fact.isCode {
                        html.dd { $0.code(fact.detail) }
                    } else {
                        html.dd(fact.detail)
                    }
                }
            }
        }
    }
}
