package import HTML

/// Seats in a row, drawn as chairs: who sits where, and which are empty.
package struct Chair: Sendable {
    /// Whether somebody sits on it.
    package enum Standing: Sendable {
        case held
        /// Somebody does, and nobody said who.
        case unnamed
        case empty
    }

    package let standing: Standing
    /// Who sits there; or that nobody does, or that it was not said who.
    package let words: String
    /// Which seat it is, since when, and until when.
    package let note: String

    package init(_ standing: Standing, words: String, note: String) {
        self.standing = standing
        self.words = words
        self.note = note
    }
}

extension HTMLWriter {
    package mutating func chairs(_ chairs: [Chair], label: String) {
        ul(.class(.chairs), .label(label)) { html in
            for chair in chairs {
                html.li(chair.style) { html in
                    html.decorativeSVG(ViewBox(width: 24, height: 24)) { html in
                        html.path("M7 2.5h10v9H7ZM5 11.5h14v4H5ZM6.5 15.5v6M17.5 15.5v6")
                    }
                    html.strong { $0.bidirectional(chair.words) }
                    html.span(chair.note, .class(.note))
                }
            }
        }
    }
}

extension Chair {
    fileprivate var style: Attribute<Plain> {
        switch standing {
        case .held: .class(.held)
        case .unnamed: .class(.unnamed)
        case .empty: .absent
        }
    }
}
