/// Tables.
extension HTMLWriter {
    package mutating func table(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("table", attributes, content)
    }

    package mutating func caption(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("caption", attributes, content)
    }

    package mutating func caption(_ text: String, _ attributes: Attribute<Plain>...) {
        element("caption", attributes, text: text)
    }

    package mutating func thead(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("thead", attributes, content)
    }

    package mutating func tbody(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("tbody", attributes, content)
    }

    package mutating func tfoot(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("tfoot", attributes, content)
    }

    package mutating func tr(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("tr", attributes, content)
    }

    package mutating func td(
        _ attributes: Attribute<Cell>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("td", attributes, content)
    }

    package mutating func td(_ text: String, _ attributes: Attribute<Cell>...) {
        element("td", attributes, text: text)
    }

    package mutating func th(
        scope: HeaderScope,
        _ attributes: Attribute<Cell>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("th", [.scope(scope)] + attributes, content)
    }

    package mutating func th(
        _ text: String,
        scope: HeaderScope,
        _ attributes: Attribute<Cell>...
    ) {
        element("th", [.scope(scope)] + attributes, text: text)
    }
}
