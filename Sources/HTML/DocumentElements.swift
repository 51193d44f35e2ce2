/// The document and its head.
extension HTMLWriter {
    package mutating func document(
        language: LanguageTag,
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        doctype()
        element("html", [.lang(language)] + attributes, content)
    }

    package mutating func head(content: (inout HTMLWriter) -> Void) {
        element("head", [] as [Attribute<Plain>], content)
    }

    package mutating func title(_ text: String) {
        element("title", [] as [Attribute<Plain>], text: text)
    }

    package mutating func metaCharset() {
        voidElement("meta", [Attribute<Plain>("charset", .fixed("utf-8"))])
    }

    package mutating func meta(_ name: MetaName, content: String) {
        let own: [Attribute<Plain>] = [
            Attribute("name", .fixed(name.value)), Attribute("content", .text(content)),
        ]
        voidElement("meta", own)
    }

    package mutating func link(
        _ relation: LinkRelation,
        href: WebAddress,
        _ attributes: Attribute<HeadLink>...
    ) {
        let own: [Attribute<HeadLink>] = [
            Attribute("rel", .fixed(relation.value)), .address("href", href),
        ]
        voidElement("link", own + attributes)
    }

    /// A module of this site; there is no other kind of script.
    package mutating func script(module: WebAddress) {
        let own: [Attribute<Plain>] = [
            Attribute("type", .fixed("module")), .address("src", module),
        ]
        element("script", own) { _ in }
    }

    package mutating func body(
        _ attributes: Attribute<Plain>...,
        content: (inout HTMLWriter) -> Void
    ) {
        element("body", attributes, content)
    }
}
