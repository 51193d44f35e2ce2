package import HTML

/// A table whose first column heads its rows; on a narrow screen each row becomes a small list.
package struct Table: Sendable {
    /// A column of a table: its heading, and how its cells stand.
    package struct Column: Sendable {
        package let title: String
        package let isNumber: Bool

        package init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    /// The cells of one row, in the order of the columns; the first may lead somewhere.
    package struct Row: Sendable {
        package let cells: [String]
        package let address: WebAddress?

        package init(_ cells: [String], to address: WebAddress? = nil) {
            self.cells = cells
            self.address = address
        }
    }

    package let caption: String
    package let columns: [Column]
    package let rows: [Row]
    package var total: Row?
    /// Whether eyes see the caption; not where a heading above says the same.
    package var showsCaption = true

    package init(caption: String, columns: [Column], rows: [Row], total: Row? = nil) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.total = total
    }
}

// The roles repeat what the elements are, because a style that stacks the cells of a table takes
// its meaning away in some browsers.
extension HTMLWriter {
    package mutating func table(_ table: Table) {
        self.table(.class(.table), .role(.table)) { html in
            html.caption(table.caption, .when(!table.showsCaption, .class(.hiddenWords)))
            html.thead(.role(.rowgroup)) { html in
                html.tr(.role(.row)) { html in
                    for column in table.columns {
                        html.th(
                            column.title,
                            scope: .col,
                            .role(.columnheader),
                            .when(column.isNumber, .class(.number))
                        )
                    }
                }
            }
            html.tbody(.role(.rowgroup)) { html in
                for row in table.rows {
                    html.row(row, of: table)
                }
            }
            if let total = table.total {
                html.tfoot(.role(.rowgroup)) { $0.row(total, of: table) }
            }
        }
    }

    private mutating func row(_ row: Table.Row, of table: Table) {
        tr(.role(.row)) { html in
            for (index, pair) in zip(table.columns, row.cells).enumerated() {
                let (column, cell) = pair
                if index == 0 {
                    html.th(scope: .row, .role(.rowheader)) { html in
                        if let address = row.address {
                            html.a(cell, href: address)
                        } else {
                            html.text(cell)
                        }
                    }
                } else {
                    html.td(.role(.cell), .when(column.isNumber, .class(.number))) { html in
                        if !cell.isEmpty {
                            html.span(column.title, .class(.cellLabel), .silent)
                            html.text(cell)
                        }
                    }
                }
            }
        }
    }
}
