package import HTML

/// A word or two that sort a thing; never a person.
package struct Tag: Sendable {
    /// What a tag says by its colour besides its word.
    package enum Tone: Sendable {
        case plain, strong, warning
    }

    package let text: String
    package let tone: Tone

    package init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}

extension HTMLWriter {
    package mutating func tags(_ tags: [Tag], label: String) {
        ul(.class(.tags), .label(label)) { html in
            for tag in tags {
                html.li(tag.text, tag.tone.style)
            }
        }
    }
}

extension Tag.Tone {
    fileprivate var style: Attribute<Plain> {
        switch self {
        case .plain: .class(.tag)
        case .strong: .class(.tag, .strong)
        case .warning: .class(.tag, .warning)
        }
    }
}
