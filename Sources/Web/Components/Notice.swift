package import HTML

/// Something to know before reading on; the tone is said in words too.
package struct Notice: Sendable {
    /// What kind of news a notice brings.
    package enum Tone: Sendable {
        case plain, good, warning, trouble
    }

    package let tone: Tone
    /// The tone in a word, such as "Done" or "Please note".
    package let toneWords: String
    package let text: String
    package var link: TextLink?
    /// True for the answer to what was just done: a screen reader says it without being asked.
    package var isAnswer: Bool

    package init(
        _ tone: Tone,
        words: String,
        text: String,
        link: TextLink? = nil,
        isAnswer: Bool = false
    ) {
        self.tone = tone
        toneWords = words
        self.text = text
        self.link = link
        self.isAnswer = isAnswer
    }
}

/// Nothing here yet, and what one could do about it.
package struct EmptyState: Sendable {
    package let title: String
    package let text: String
    package var link: TextLink?

    package init(_ title: String, text: String, link: TextLink? = nil) {
        self.title = title
        self.text = text
        self.link = link
    }
}

extension HTMLWriter {
    package mutating func notice(_ notice: Notice) {
        div(notice.tone.style, .when(notice.isAnswer, .role(.status))) { html in
            html.icon(notice.tone.icon)
            html.p { html in
                html.strong(notice.toneWords)
                html.text(" ")
                html.text(notice.text)
                if let link = notice.link {
                    html.text(" ")
                    html.link(link)
                }
            }
        }
    }

    package mutating func emptyState(_ state: EmptyState) {
        div(.class(.empty)) { html in
            html.h2(state.title)
            html.p(state.text)
            if let link = state.link {
                html.p { $0.secondaryLink(link) }
            }
        }
    }
}

extension Notice.Tone {
    fileprivate var style: Attribute<Plain> {
        switch self {
        case .plain: .class(.notice)
        case .good: .class(.notice, .good)
        case .warning: .class(.notice, .warning)
        case .trouble: .class(.notice, .trouble)
        }
    }

    fileprivate var icon: Icon {
        switch self {
        case .plain: .info
        case .good: .check
        case .warning, .trouble: .alert
        }
    }
}
