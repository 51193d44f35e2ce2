package import NIOCore

/// Writes one HTML5 page, or a part of one, as UTF-8 into a byte buffer.
///
/// Every text and attribute value is escaped on its way in, elements close themselves, and there is
/// no way to write raw markup, an inline script or an inline style.
package struct HTMLWriter {
    private var buffer: ByteBuffer

    package init(into buffer: ByteBuffer) {
        self.buffer = buffer
    }

    /// The bytes written by `content`; `capacity` saves growing when the usual size is known.
    package static func render(
        capacity: Int = 16_384,
        _ content: (inout HTMLWriter) -> Void
    ) -> ByteBuffer {
        var html = HTMLWriter(into: ByteBuffer())
        html.buffer.reserveCapacity(capacity)
        content(&html)
        return html.finish()
    }

    package consuming func finish() -> ByteBuffer {
        buffer
    }

    package mutating func text(_ text: String) {
        buffer.writeEscaped(text)
    }

    package mutating func text(_ number: Int) {
        buffer.writeString(String(number))
    }

    package mutating func doctype() {
        buffer.writeStaticString("<!DOCTYPE html>")
    }
}

extension HTMLWriter {
    mutating func element<Kind>(
        _ name: StaticString,
        first: Attribute<Kind> = .absent,
        _ attributes: [Attribute<Kind>],
        _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, first, attributes)
        content(&self)
        close(name)
    }

    mutating func element<Kind>(
        _ name: StaticString,
        first: Attribute<Kind> = .absent,
        _ attributes: [Attribute<Kind>],
        text: String
    ) {
        open(name, first, attributes)
        buffer.writeEscaped(text)
        close(name)
    }

    /// An element whose parser drops a first line feed gets one of ours to drop.
    mutating func verbatimElement<Kind>(
        _ name: StaticString,
        _ attributes: [Attribute<Kind>],
        text: String
    ) {
        open(name, .absent, attributes)
        buffer.writeStaticString("\n")
        buffer.writeEscaped(text)
        close(name)
    }

    mutating func voidElement<Kind>(_ name: StaticString, _ attributes: [Attribute<Kind>]) {
        open(name, .absent, attributes)
    }

    /// The first is apart: what every element of its kind has need not be put into an array.
    private mutating func open<Kind>(
        _ name: StaticString,
        _ first: Attribute<Kind>,
        _ attributes: [Attribute<Kind>]
    ) {
        buffer.writeFixed("<", name)
        first.write(to: &buffer)
        for attribute in attributes {
            attribute.write(to: &buffer)
        }
        buffer.writeFixed(">")
    }

    private mutating func close(_ name: StaticString) {
        buffer.writeFixed("</", name)
        buffer.writeFixed(">")
    }
}
