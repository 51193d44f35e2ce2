/// The parts a page is divided into, and its headings.
extension HTMLWriter {
    package mutating func header(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("header", attributes, content)
    }

    package mutating func nav(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("nav", attributes, content)
    }

    package mutating func main(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("main", attributes, content)
    }

    package mutating func section(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("section", attributes, content)
    }

    package mutating func article(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("article", attributes, content)
    }

    package mutating func aside(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("aside", attributes, content)
    }

    package mutating func footer(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("footer", attributes, content)
    }

    package mutating func div(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("div", attributes, content)
    }

    package mutating func hgroup(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("hgroup", attributes, content)
    }

    package mutating func h1(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("h1", attributes, content)
    }

    package mutating func h1(_ text: String, _ attributes: Attribute<Plain>...) {
        element("h1", attributes, text: text)
    }

    package mutating func h2(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("h2", attributes, content)
    }

    package mutating func h2(_ text: String, _ attributes: Attribute<Plain>...) {
        element("h2", attributes, text: text)
    }

    package mutating func h3(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("h3", attributes, content)
    }

    package mutating func h3(_ text: String, _ attributes: Attribute<Plain>...) {
        element("h3", attributes, text: text)
    }

    package mutating func h4(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("h4", attributes, content)
    }

    package mutating func h4(_ text: String, _ attributes: Attribute<Plain>...) {
        element("h4", attributes, text: text)
    }

    package mutating func search(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("search", attributes, content)
    }
}
