package import HTML

/// One thing among several, with a heading that may lead to it.
package struct Card: Sendable {
    /// How much a card draws the eye.
    package enum Tone: Sendable {
        case plain
        /// Without a frame of its own, for what is said beside the page's subject.
        case calm
    }

    package let title: String
    package var address: WebAddress?
    package var eyebrow: String?
    package var tone: Tone

    package init(
        _ title: String,
        to address: WebAddress? = nil,
        eyebrow: String? = nil,
        tone: Tone = .plain
    ) {
        self.title = title
        self.address = address
        self.eyebrow = eyebrow
        self.tone = tone
    }
}

extension HTMLWriter {
    package mutating func card(_ card: Card, content: (inout HTMLWriter) -> Void) {
        let style: Attribute<Plain> =
            switch card.tone {
            case .plain: .class(.card)
            case .calm: .class(.card, .calm)
            }
        section(style) { html in
            if let eyebrow = card.eyebrow {
                html.p(eyebrow, .class(.eyebrow))
            }
            if let address = card.address {
                html.h2 { $0.a(card.title, href: address) }
            } else {
                html.h2(card.title)
            }
            content(&html)
        }
    }

    /// What the page is about, set apart from what explains it; once a page.
    package mutating func panel(content: (inout HTMLWriter) -> Void) {
        div(.class(.card, .panel), content: content)
    }

    /// Cards side by side where there is room, one below the other where there is not.
    package mutating func cards(content: (inout HTMLWriter) -> Void) {
        div(.class(.cards), content: content)
    }

    /// The subject of the page, and beside or below it what helps with it.
    package mutating func columns(
        main: (inout HTMLWriter) -> Void,
        aside: (inout HTMLWriter) -> Void
    ) {
        div(.class(.columns)) { html in
            html.div(.class(.stack), content: main)
            html.div(.class(.stack), content: aside)
        }
    }

    /// Parts of a page, one below the other, at the page's rhythm.
    package mutating func stack(content: (inout HTMLWriter) -> Void) {
        div(.class(.stack), content: content)
    }
}
