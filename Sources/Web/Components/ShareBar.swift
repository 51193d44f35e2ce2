package import HTML

/// A part of a whole, drawn as a bar below the words that say it.
package struct ShareBar: Sendable {
    package let identifier: ElementID
    package let label: String
    package let thousandths: Int

    package init(identifier: ElementID, label: String, thousandths: Int) {
        self.identifier = identifier
        self.label = label
        self.thousandths = min(max(thousandths, 0), Bar.whole)
    }
}

extension HTMLWriter {
    package mutating func shareBars(_ bars: [ShareBar]) {
        for bar in bars {
            div(.class(.money)) { html in
                html.p(bar.label)
                html.svg(
                    Bar.box,
                    title: bar.label,
                    identifier: bar.identifier,
                    .class(.bar),
                    .stretched
                ) { html in
                    html.rect(.width(Bar.whole), .height(Bar.height), .class(.groove))
                    html.rect(.width(bar.thousandths), .height(Bar.height), .class(.paid))
                }
            }
        }
    }
}
