package import HTML

/// A few words that lead somewhere.
package struct TextLink: Sendable {
    package let text: String
    package let address: WebAddress

    package init(_ text: String, to address: WebAddress) {
        self.text = text
        self.address = address
    }
}

extension HTMLWriter {
    package mutating func link(_ link: TextLink) {
        a(link.text, href: link.address)
    }
}
