package import HTML

/// The way down to this page, from the whole to the part.
package struct Breadcrumb: Sendable {
    package let label: String
    package let above: [TextLink]
    package let here: String

    package init(label: String, above: [TextLink], here: String) {
        self.label = label
        self.above = above
        self.here = here
    }
}

extension HTMLWriter {
    package mutating func breadcrumb(_ breadcrumb: Breadcrumb) {
        nav(.class(.breadcrumb), .label(breadcrumb.label)) { html in
            html.ol { html in
                for link in breadcrumb.above {
                    html.li { $0.link(link) }
                }
                html.li(breadcrumb.here, .current(.page))
            }
        }
    }
}
