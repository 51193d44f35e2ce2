package import HTML

/// The buttons and links that act. A page has one main button; the rest are quiet.
extension HTMLWriter {
    /// The one thing most people came to do, in a form.
    package mutating func mainButton(_ text: String) {
        button(text, .submit, .class(.button))
    }

    /// The one thing most people came to do, one page further.
    package mutating func mainLink(_ link: TextLink) {
        a(link.text, href: link.address, .class(.button))
    }

    package mutating func quietButton(_ text: String, name: String, value: String) {
        button(text, .submit, .class(.button, .quiet), .name(name), .value(value))
    }

    package mutating func secondaryLink(_ link: TextLink) {
        a(link.text, href: link.address, .class(.secondary))
    }

    /// A row for the main button and what stands beside it.
    package mutating func actions(content: (inout HTMLWriter) -> Void) {
        div(.class(.actions), content: content)
    }
}
