/// Links and pictures.
extension HTMLWriter {
    package mutating func a(
        href: WebAddress,
        _ attributes: Attribute<Anchor>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("a", first: .address("href", href), attributes, content)
    }

    package mutating func a(_ text: String, href: WebAddress, _ attributes: Attribute<Anchor>...) {
        element("a", first: .address("href", href), attributes, text: text)
    }

    /// A picture; `alt` is what it says to somebody who cannot see it, empty for mere decoration.
    package mutating func img(src: WebAddress, alt: String, _ attributes: Attribute<Picture>...) {
        voidElement("img", [.address("src", src), Attribute("alt", .text(alt))] + attributes)
    }

    package mutating func figure(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("figure", attributes, content)
    }

    package mutating func figcaption(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("figcaption", attributes, content)
    }

    package mutating func figcaption(_ text: String, _ attributes: Attribute<Plain>...) {
        element("figcaption", attributes, text: text)
    }
}
