package import HTML

/// The four figures every public view of money shows together.
package struct MoneyLine: Sendable {
    /// A figure with its word, already written in the reader's way.
    package struct Figure: Sendable {
        package let label: String
        package let amount: String

        package init(_ label: String, _ amount: String) {
            self.label = label
            self.amount = amount
        }
    }

    package let identifier: ElementID
    /// What the bar shows, in a sentence.
    package let summary: String
    package let received: Figure
    package let promised: Figure
    package let paid: Figure
    package let left: Figure
    /// Thousandths of what was received; together at most a thousand.
    package let promisedShare: Int
    package let paidShare: Int

    package init(
        identifier: ElementID,
        summary: String,
        figures: (received: Figure, promised: Figure, paid: Figure, left: Figure),
        thousandths: (promised: Int, paid: Int)
    ) {
        self.identifier = identifier
        self.summary = summary
        (received, promised, paid, left) = figures
        paidShare = min(max(thousandths.paid, 0), Bar.whole)
        promisedShare = min(max(thousandths.promised, 0), Bar.whole - paidShare)
    }
}

extension HTMLWriter {
    package mutating func moneyLine(_ line: MoneyLine) {
        div(.class(.money)) { html in
            html.dl { html in
                html.figure(line.received, .class(.received))
                html.figure(line.promised, .class(.promised))
                html.figure(line.paid, .class(.paid))
                html.figure(line.left, .class(.left))
            }
            html.svg(
                Bar.box,
                title: line.summary,
                identifier: line.identifier,
                .class(.bar),
                .stretched
            ) { html in
                html.rect(.width(Bar.whole), .height(Bar.height), .class(.groove))
                html.rect(.width(line.paidShare), .height(Bar.height), .class(.paid))
                html.rect(
                    .x(line.paidShare),
                    .width(line.promisedShare),
                    .height(Bar.height),
                    .class(.promised)
                )
            }
        }
    }

    private mutating func figure(_ figure: MoneyLine.Figure, _ style: Attribute<Plain>) {
        div(style) { html in
            html.dt(figure.label)
            html.dd(figure.amount)
        }
    }
}
