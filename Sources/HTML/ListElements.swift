/// Lists, and what opens on demand.
extension HTMLWriter {
    package mutating func ul(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("ul", attributes, content)
    }

    package mutating func ol(
        _ attributes: Attribute<OrderedList>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("ol", attributes, content)
    }

    package mutating func li(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("li", attributes, content)
    }

    package mutating func li(_ text: String, _ attributes: Attribute<Plain>...) {
        element("li", attributes, text: text)
    }

    package mutating func dl(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("dl", attributes, content)
    }

    package mutating func dt(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("dt", attributes, content)
    }

    package mutating func dt(_ text: String, _ attributes: Attribute<Plain>...) {
        element("dt", attributes, text: text)
    }

    package mutating func dd(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("dd", attributes, content)
    }

    package mutating func dd(_ text: String, _ attributes: Attribute<Plain>...) {
        element("dd", attributes, text: text)
    }

    package mutating func details(
        _ attributes: Attribute<Details>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("details", attributes, content)
    }

    package mutating func summary(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("summary", attributes, content)
    }

    package mutating func summary(_ text: String, _ attributes: Attribute<Plain>...) {
        element("summary", attributes, text: text)
    }
}
