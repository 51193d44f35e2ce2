package import HTML

/// What a page says when it cannot be what was asked for: why, and the way back.
package struct RefusedPage: Sendable {
    /// The kinds of "no" a browser knows; each has its own small drawing.
    package enum Kind: Int, CaseIterable, Sendable {
        case forbidden = 403
        case notFound = 404
        case notAllowedAsAsked = 422
        case failure = 500
        case unavailable = 503
    }

    /// The same in another language, where nobody knows who reads it.
    package struct Translation: Sendable {
        package let language: LanguageTag
        package let sentences: [String]

        package init(language: LanguageTag, sentences: [String]) {
            self.language = language
            self.sentences = sentences
        }
    }

    package let kind: Kind
    package let sentences: [String]
    /// What to name when asking for help: a label and a number.
    package var reference: Fact?
    package let wayBack: TextLink
    package var others: [TextLink]
    package var translation: Translation?

    package init(
        _ kind: Kind,
        sentences: [String],
        wayBack: TextLink,
        reference: Fact? = nil,
        others: [TextLink] = []
    ) {
        self.kind = kind
        self.sentences = sentences
        self.wayBack = wayBack
        self.reference = reference
        self.others = others
    }
}

extension HTMLWriter {
    package mutating func refusedPage(_ page: RefusedPage) {
        div(.class(.refused)) { html in
            html.decorativeSVG(ViewBox(width: 160, height: 120), .class(.drawing)) { html in
                html.path(page.kind.ground)
                html.path(page.kind.drawing)
            }
            html.div { html in
                for sentence in page.sentences {
                    html.p(sentence)
                }
                if let translation = page.translation {
                    for sentence in translation.sentences {
                        html.p(sentence, .lang(translation.language))
                    }
                }
                if let reference = page.reference {
                    html.p(.class(.reference)) { html in
                        html.text(reference.term)
                        html.text(" ")
                        html.code(reference.detail)
                    }
                }
                html.actions { html in
                    html.mainLink(page.wayBack)
                    for link in page.others {
                        html.secondaryLink(link)
                    }
                }
            }
        }
    }
}

extension RefusedPage.Kind {
    fileprivate var ground: StaticString { "M8 108h144" }

    /// A closed door, a signpost, a form with a mark, a fallen pot, a shop with its blind down.
    fileprivate var drawing: StaticString {
        switch self {
        case .forbidden:
            "M54 108V34a26 26 0 0 1 52 0v74M54 108h52M94 72v8M80 8v100M66 72v8"
        case .notFound:
            "M80 108V20M80 28h40l12 10-12 10H80M80 58H44L32 68l12 10h36"
        case .notAllowedAsAsked:
            "M50 108V20h44l16 16v72M94 20v16h16M62 54h36M62 68h36M62 86l12 12M74 86l-12 12"
        case .failure:
            """
            M40 108l8-40 40 14-10 26M48 68l10-26M58 42c-14-2-18-14-14-22 10 2 16 10 14 22Z\
            M58 42c2-12 12-16 20-12-2 10-10 14-20 12
            """
        case .unavailable:
            """
            M36 108V52M124 108V52M28 52l10-24h84l10 24ZM28 52a13 10 0 0 0 26 0 13 10 0 0 0 26 0\
             13 10 0 0 0 26 0 13 10 0 0 0 26 0M50 74h60M50 84h60M50 94h60
            """
        }
    }
}
