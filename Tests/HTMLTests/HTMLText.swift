import HTML
import NIOCore

/// What a part of a page looks like as text.
func rendered(_ content: (inout HTMLWriter) -> Void) -> String {
    String(buffer: HTMLWriter.render(content))
}

/// What a browser reads back from escaped text: the five references this writer uses, and no more.
func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    let references = [
        "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#13;": "\r",
    ]
    while let character = rest.first {
        if let (reference, meaning) = references.first(where: { rest.hasPrefix($0.key) }) {
            result += meaning
            rest = rest.dropFirst(reference.count)
        } else {
            result.append(character)
            rest = rest.dropFirst()
        }
    }
    return result
}

/// The text with every forbidden control character replaced, scalar by scalar.
func withoutControls(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        let isAllowed = scalar == "\t" || scalar == "\n" || scalar == "\r"
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        result.append(isControl && !isAllowed ? "\u{FFFD}" : scalar)
    }
    return String(result)
}
