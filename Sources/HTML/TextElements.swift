/// Running text, and what stands in it.
extension HTMLWriter {
    package mutating func p(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("p", attributes, content)
    }

    package mutating func p(_ text: String, _ attributes: Attribute<Plain>...) {
        element("p", attributes, text: text)
    }

    package mutating func span(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("span", attributes, content)
    }

    package mutating func span(_ text: String, _ attributes: Attribute<Plain>...) {
        element("span", attributes, text: text)
    }

    package mutating func strong(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("strong", attributes, content)
    }

    package mutating func strong(_ text: String, _ attributes: Attribute<Plain>...) {
        element("strong", attributes, text: text)
    }

    package mutating func em(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("em", attributes, content)
    }

    package mutating func em(_ text: String, _ attributes: Attribute<Plain>...) {
        element("em", attributes, text: text)
    }

    package mutating func small(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("small", attributes, content)
    }

    package mutating func small(_ text: String, _ attributes: Attribute<Plain>...) {
        element("small", attributes, text: text)
    }

    package mutating func b(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("b", attributes, content)
    }

    package mutating func b(_ text: String, _ attributes: Attribute<Plain>...) {
        element("b", attributes, text: text)
    }

    package mutating func mark(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("mark", attributes, content)
    }

    package mutating func mark(_ text: String, _ attributes: Attribute<Plain>...) {
        element("mark", attributes, text: text)
    }

    package mutating func cite(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("cite", attributes, content)
    }

    package mutating func cite(_ text: String, _ attributes: Attribute<Plain>...) {
        element("cite", attributes, text: text)
    }

    package mutating func s(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("s", attributes, content)
    }

    package mutating func s(_ text: String, _ attributes: Attribute<Plain>...) {
        element("s", attributes, text: text)
    }

    package mutating func abbreviation(_ text: String, _ attributes: Attribute<Plain>...) {
        element("abbr", attributes, text: text)
    }

    package mutating func code(_ text: String, _ attributes: Attribute<Plain>...) {
        element("code", attributes, text: text)
    }

    package mutating func bidirectional(_ text: String, _ attributes: Attribute<Plain>...) {
        element("bdi", attributes, text: text)
    }

    package mutating func deleted(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("del", attributes, content)
    }

    package mutating func deleted(_ text: String, _ attributes: Attribute<Plain>...) {
        element("del", attributes, text: text)
    }

    package mutating func inserted(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("ins", attributes, content)
    }

    package mutating func inserted(_ text: String, _ attributes: Attribute<Plain>...) {
        element("ins", attributes, text: text)
    }

    package mutating func blockquote(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("blockquote", attributes, content)
    }

    package mutating func blockquote(_ text: String, _ attributes: Attribute<Plain>...) {
        element("blockquote", attributes, text: text)
    }

    package mutating func address(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("address", attributes, content)
    }

    package mutating func address(_ text: String, _ attributes: Attribute<Plain>...) {
        element("address", attributes, text: text)
    }

    /// An instant or a day; `datetime` is the same moment in the machine's spelling.
    package mutating func time(_ text: String, datetime: String, _ attributes: Attribute<Plain>...)
    {
        element("time", [Attribute("datetime", .text(datetime))] + attributes, text: text)
    }

    /// Text whose spaces and line breaks count.
    package mutating func pre(_ text: String, _ attributes: Attribute<Plain>...) {
        verbatimElement("pre", attributes, text: text)
    }

    package mutating func br() {
        voidElement("br", [] as [Attribute<Plain>])
    }

    package mutating func wbr() {
        voidElement("wbr", [] as [Attribute<Plain>])
    }

    package mutating func hr(_ attributes: Attribute<Plain>...) {
        voidElement("hr", attributes)
    }
}
