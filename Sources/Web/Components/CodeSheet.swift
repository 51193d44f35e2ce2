package import HTML

/// Codes to print or copy, each on a line of its own with room to cross it out.
package struct CodeSheet: Sendable {
    package let label: String
    package let codes: [String]

    package init(label: String, codes: [String]) {
        self.label = label
        self.codes = codes
    }
}

/// A square for a telephone to read, and the same in letters.
package struct ScanSquare: Sendable {
    package let identifier: ElementID
    package let title: String
    /// Cells to a side, the light margin included.
    package let side: Int
    package let runs: [(column: Int, row: Int, length: Int)]

    package init(
        identifier: ElementID,
        title: String,
        side: Int,
        runs: [(column: Int, row: Int, length: Int)]
    ) {
        self.identifier = identifier
        self.title = title
        self.side = side
        self.runs = runs
    }
}

extension HTMLWriter {
    package mutating func codeSheet(_ sheet: CodeSheet) {
        ol(.class(.codes), .label(sheet.label)) { html in
            for code in sheet.codes {
                html.li { $0.code(code) }
            }
        }
    }

    package mutating func scanSquare(_ square: ScanSquare) {
        svg(
            ViewBox(width: square.side, height: square.side),
            title: square.title,
            identifier: square.identifier,
            .class(.square)
        ) { html in
            html.cells(square.runs)
        }
    }
}
