package import Domain

/// The geometry of a process on a sheet of A4, in points: states below each other on the left, each
/// beside the steps that leave it, and to the right of them the ways to where they lead.
///
/// Text stands in columns, and ways run in the free strips between states and in lanes beside the
/// steps: so nothing lies on anything. The letters are as large as the sheet allows, and never
/// smaller than can be read.
package struct ProcessDiagram: Sendable {
    /// A place on the sheet.
    package struct Point: Hashable, Sendable {
        package let x: Double
        package let y: Double
    }

    /// What something takes of the sheet.
    package struct Frame: Hashable, Sendable {
        package let x: Double
        package let y: Double
        package let width: Double
        package let height: Double

        package var right: Double { x + width }
        package var bottom: Double { y + height }
    }

    /// One line of text.
    package struct Label: Hashable, Sendable {
        package let text: String
        package let size: Double
        package let isBold: Bool
        package let frame: Frame

        package var baseline: Double { frame.y + frame.height * 0.8 }
    }

    /// What stands behind a state, or in the legend.
    package struct Box: Hashable, Sendable {
        package let frame: Frame
        package let phase: Phase
    }

    /// A way, by its corners; its head is at the last one.
    package struct Edge: Hashable, Sendable {
        package let points: [Point]
        /// That of the state it leads to.
        package let phase: Phase
    }

    package static let sheetWidth = 595.0
    package static let sheetHeight = 842.0
    package static let textSizeMin = 9.0
    static let textSizes = [14, 13, 12, 11, 10.5, 10, 9.5, textSizeMin]
    static let margin = 26.0

    package let title: String
    package let labels: [Label]
    package let boxes: [Box]
    package let edges: [Edge]
    /// Steps that lead to where they begin.
    package let loops: [Point]
    /// That of a sheet, but for what does not fit on one.
    package let height: Double

    package init(_ source: DiagramSource) {
        var layout = Self.layout(source, textSize: Self.textSizeMin)
        for size in Self.textSizes {
            let larger = Self.layout(source, textSize: size)
            guard larger.bottom + Self.margin <= Self.sheetHeight else { continue }
            layout = larger
            break
        }
        title = source.title
        labels = layout.labels
        boxes = layout.boxes
        edges = layout.edges
        loops = layout.loops
        height = max(Self.sheetHeight, layout.bottom + Self.margin)
    }

    /// Lanes take room from the text, and where text breaks says how long lanes are: a guess first,
    /// and then as many as are needed.
    private static func layout(_ source: DiagramSource, textSize: Double) -> DiagramLayout {
        var lanes = 3
        while true {
            var layout = DiagramLayout(source, textSize: textSize, lanesCount: lanes)
            layout.place()
            guard layout.lanesNeeded > lanes else { return layout }
            lanes = layout.lanesNeeded
        }
    }
}
