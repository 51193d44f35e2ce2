/// Small drawings made by the server; each says in words what it shows.
extension HTMLWriter {
    /// A drawing with a title, and a description where the title does not say it all.
    package mutating func svg(
        _ viewBox: ViewBox,
        title: String,
        description: String? = nil,
        identifier: ElementID,
        _ attributes: Attribute<Vector>...,
        content: (inout HTMLWriter) -> Void
    ) {
        let titleID = identifier.appending("title")
        let descriptionID = identifier.appending("description")
        let own: [Attribute<Vector>] = [
            .viewBox(viewBox), .id(identifier), .role(.image), .labelledBy(titleID),
            .when(description != nil, .describedBy(descriptionID)),
        ]
        element("svg", own + attributes) { html in
            html.element("title", [.id(titleID)] as [Attribute<Vector>], text: title)
            if let description {
                let identifier: [Attribute<Vector>] = [.id(descriptionID)]
                html.element("desc", identifier, text: description)
            }
            content(&html)
        }
    }

    /// A drawing that only repeats what stands beside it, and is silent for a screen reader.
    package mutating func decorativeSVG(
        _ viewBox: ViewBox,
        _ attributes: Attribute<Vector>...,
        content: (inout HTMLWriter) -> Void
    ) {
        let own: [Attribute<Vector>] = [
            .viewBox(viewBox), Attribute("aria-hidden", .fixed("true")),
            Attribute("focusable", .fixed("false")),
        ]
        element("svg", own + attributes, content)
    }

    package mutating func g(
        _ attributes: Attribute<Vector>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("g", attributes, content)
    }

    package mutating func rect(_ attributes: Attribute<Vector>...) {
        element("rect", attributes) { _ in }
    }

    package mutating func circle(_ attributes: Attribute<Vector>...) {
        element("circle", attributes) { _ in }
    }

    package mutating func line(_ attributes: Attribute<Vector>...) {
        element("line", attributes) { _ in }
    }

    package mutating func path(_ shape: StaticString, _ attributes: Attribute<Vector>...) {
        element("path", [Attribute("d", .fixed(shape))] + attributes) { _ in }
    }

    /// Many small rectangles of one unit's height, as one shape.
    package mutating func cells(
        _ runs: [(column: Int, row: Int, length: Int)],
        _ attributes: Attribute<Vector>...
    ) {
        let shape = runs.map { "M\($0.column) \($0.row)h\($0.length)v1h-\($0.length)z" }.joined()
        element("path", [Attribute("d", .text(shape))] + attributes) { _ in }
    }

    package mutating func svgText(_ text: String, _ attributes: Attribute<Vector>...) {
        element("text", attributes, text: text)
    }
}
