package import HTML

/// The measure every small bar is drawn in.
enum Bar {
    static let whole = 1_000
    static let height = 12
    static let box = ViewBox(width: whole, height: height)
}

/// One number, what it counts, and how much of the whole it is.
package struct Stat: Sendable {
    package let identifier: ElementID
    package let figure: String
    package let label: String
    /// What the bar shows, in a sentence; nil draws no bar.
    package var bar: (summary: String, thousandths: Int)?

    package init(
        identifier: ElementID,
        figure: String,
        label: String,
        bar: (summary: String, thousandths: Int)? = nil
    ) {
        self.identifier = identifier
        self.figure = figure
        self.label = label
        self.bar = bar
    }
}

/// How far something with a known end has come.
package struct ProgressLine: Sendable {
    package let identifier: ElementID
    package let label: String
    package let text: String
    package let value: Int
    package let max: Int

    package init(identifier: ElementID, label: String, text: String, value: Int, max: Int) {
        self.identifier = identifier
        self.label = label
        self.text = text
        self.value = value
        self.max = max
    }
}

extension HTMLWriter {
    package mutating func stats(_ stats: [Stat]) {
        ul(.class(.stats)) { html in
            for stat in stats {
                html.li(.class(.stat)) { $0.stat(stat) }
            }
        }
    }

    private mutating func stat(_ stat: Stat) {
        p { html in
            html.strong(stat.figure, .class(.figure))
            html.text(" ")
            html.span(stat.label)
        }
        if let bar = stat.bar {
            let width = min(max(bar.thousandths, 0), Bar.whole)
            svg(
                Bar.box,
                title: bar.summary,
                identifier: stat.identifier,
                .class(.bar),
                .stretched
            ) { html in
                html.rect(.width(Bar.whole), .height(Bar.height), .class(.groove))
                html.rect(.width(width), .height(Bar.height), .class(.fill))
            }
        }
    }

    package mutating func progressLine(_ line: ProgressLine) {
        div(.class(.progress)) { html in
            html.p(.id(line.identifier)) { html in
                html.strong(line.label)
                html.text(" ")
                html.span(line.text)
            }
            html.progress(
                line.text,
                value: line.value,
                max: line.max,
                .labelledBy(line.identifier)
            )
        }
    }
}
