package import HTML

/// How somebody prefers to read; both are plain classes on `html`.
package struct ReadingMode: Hashable, Sendable {
    package var isElder: Bool
    package var isHighContrast: Bool

    package init(isElder: Bool = false, isHighContrast: Bool = false) {
        self.isElder = isElder
        self.isHighContrast = isHighContrast
    }
}

/// What a page is about: the heading its title begins with, and what stands around it.
package struct PageHeading: Sendable {
    /// Who writes the heading of the page.
    package enum Placement: Sendable {
        case top
        /// The content writes the one `h1` itself, as a letter does.
        case content
    }

    package let text: String
    package var eyebrow: String?
    package var lead: String?
    package var placement: Placement

    package init(
        _ text: String,
        eyebrow: String? = nil,
        lead: String? = nil,
        placement: Placement = .top
    ) {
        self.text = text
        self.eyebrow = eyebrow
        self.lead = lead
        self.placement = placement
    }
}

/// What surrounds the content of every page.
package struct PageFrame: Sendable {
    package let language: LanguageTag
    package let heading: PageHeading
    package var reading = ReadingMode()
    package let masthead: Masthead
    package var breadcrumb: Breadcrumb?
    /// The answer to what was just done, below the heading.
    package var notice: Notice?
    package let footer: Footer
    package let stylesheet: WebAddress
    package var icon: WebAddress?
    /// Modules that add to a page which is complete without them.
    package var modules: [WebAddress] = []
    /// Where the page says that it was renewed.
    package var live: LiveNote?

    package init(
        language: LanguageTag,
        heading: PageHeading,
        masthead: Masthead,
        footer: Footer,
        stylesheet: WebAddress
    ) {
        self.language = language
        self.heading = heading
        self.masthead = masthead
        self.footer = footer
        self.stylesheet = stylesheet
    }
}

extension HTMLWriter {
    /// A whole page around `content`; the heading is its only `h1` and begins its title.
    package mutating func page(_ frame: PageFrame, content: (inout HTMLWriter) -> Void) {
        document(language: frame.language, .reading(frame.reading)) { html in
            html.head { $0.pageHead(frame) }
            html.body { html in
                html.a(frame.masthead.skip, href: .inPage(.main), .class(.skip))
                html.masthead(frame.masthead)
                html.main(.id(.main), .class(.frame), .focusTarget) { html in
                    if let breadcrumb = frame.breadcrumb {
                        html.breadcrumb(breadcrumb)
                    }
                    if frame.heading.placement == .top {
                        html.pageHeading(frame.heading)
                    }
                    if let notice = frame.notice {
                        html.notice(notice)
                    }
                    content(&html)
                }
                if let live = frame.live {
                    html.liveNote(live)
                }
                html.footer(frame.footer)
            }
        }
    }

    private mutating func pageHead(_ frame: PageFrame) {
        metaCharset()
        let (heading, place) = (frame.heading.text, frame.masthead.place.text)
        title(heading == place ? heading : "\(heading) – \(place)")
        meta(.viewport, content: "width=device-width, initial-scale=1")
        meta(.formatDetection, content: "telephone=no")
        meta(.colorScheme, content: "light")
        link(.stylesheet, href: frame.stylesheet)
        if let icon = frame.icon {
            link(.icon, href: icon)
        }
        for module in frame.modules {
            script(module: module)
        }
    }

    private mutating func pageHeading(_ heading: PageHeading) {
        div(.class(.heading)) { html in
            if let eyebrow = heading.eyebrow {
                html.p(eyebrow, .class(.eyebrow))
            }
            html.h1(heading.text)
            if let lead = heading.lead {
                html.p(lead, .class(.lead))
            }
        }
    }
}

extension ElementID {
    static let main: ElementID = "main"
}

extension Attribute where Kind == Plain {
    fileprivate static func reading(_ mode: ReadingMode) -> Self {
        switch (mode.isElder, mode.isHighContrast) {
        case (false, false): .absent
        case (true, false): .class(.elder)
        case (false, true): .class(.contrast)
        case (true, true): .class(.elder, .contrast)
        }
    }
}
