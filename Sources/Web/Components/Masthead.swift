package import HTML

/// The head of every page: where we are, where one can go, and how one prefers to read.
package struct Masthead: Sendable {
    /// One place to go; the present one is marked for eyes and for screen readers.
    package struct Item: Sendable {
        package let link: TextLink
        package let isCurrent: Bool

        package init(_ link: TextLink, isCurrent: Bool = false) {
            self.link = link
            self.isCurrent = isCurrent
        }
    }

    /// The same page in the other language, named in that language.
    package struct LanguageSwitch: Sendable {
        package let link: TextLink
        package let language: LanguageTag

        package init(_ link: TextLink, language: LanguageTag) {
            self.link = link
            self.language = language
        }
    }

    package let skip: String
    package let place: TextLink
    package let navigationLabel: String
    package let navigation: [Item]
    package let toolsLabel: String
    package var languageSwitch: LanguageSwitch?
    /// Large text, high contrast: a link each that turns it on or off and comes back.
    package var reading: [TextLink] = []
    /// Signing in or out, or the name of who is signed in.
    package var account: [TextLink] = []

    package init(
        skip: String,
        place: TextLink,
        navigationLabel: String,
        navigation: [Item],
        toolsLabel: String
    ) {
        self.skip = skip
        self.place = place
        self.navigationLabel = navigationLabel
        self.navigation = navigation
        self.toolsLabel = toolsLabel
    }
}

extension HTMLWriter {
    mutating func masthead(_ masthead: Masthead) {
        header(.class(.masthead)) { html in
            html.div(.class(.frame)) { html in
                html.a(href: masthead.place.address, .class(.place)) { html in
                    html.icon(.neighbours)
                    html.span(masthead.place.text)
                }
                html.tools(masthead)
            }
            if !masthead.navigation.isEmpty {
                html.navigation(masthead)
            }
        }
    }

    private mutating func tools(_ masthead: Masthead) {
        nav(.class(.tools), .label(masthead.toolsLabel)) { html in
            html.ul { html in
                for link in masthead.reading + masthead.account {
                    html.li { $0.link(link) }
                }
                if let other = masthead.languageSwitch {
                    html.li { html in
                        html.a(
                            other.link.text,
                            href: other.link.address,
                            .lang(other.language),
                            .hreflang(other.language)
                        )
                    }
                }
            }
        }
    }

    private mutating func navigation(_ masthead: Masthead) {
        nav(.class(.nav), .label(masthead.navigationLabel)) { html in
            html.ul(.class(.frame)) { html in
                for item in masthead.navigation {
                    html.li { html in
                        html.a(
                            item.link.text,
                            href: item.link.address,
                            .when(item.isCurrent, .current(.page))
                        )
                    }
                }
            }
        }
    }
}
