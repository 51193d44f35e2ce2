/// One piece of a page as it is written.
enum PageToken: Equatable {
    case doctype
    case start(name: String, attributes: [PageAttribute])
    case end(name: String)
    case text(String)
}

/// One attribute as it is read; an attribute without a value has an empty one.
struct PageAttribute: Equatable {
    let name: String
    let value: String
}

/// Cuts a page into tokens, and notes whatever HTML5 calls a parse error.
struct PageTokenizer {
    private let page: [Unicode.Scalar]
    private var position = 0
    /// The element whose content is text alone, while inside one.
    private var textOnly: String?
    private(set) var findings: [String] = []

    init(_ page: String) {
        self.page = Array(page.unicodeScalars)
    }

    mutating func tokens() -> [PageToken] {
        var tokens: [PageToken] = []
        while position < page.count {
            tokens.append(contentsOf: next())
        }
        if let textOnly { findings.append("The element <\(textOnly)> is never closed.") }
        return tokens
    }

    private mutating func next() -> [PageToken] {
        if let name = textOnly { return rawText(until: "</\(name)>", name: name) }
        guard page[position] == "<" else { return [text()] }
        if starts(with: "<!DOCTYPE html>") {
            position += "<!DOCTYPE html>".unicodeScalars.count
            return [.doctype]
        }
        if starts(with: "<!--") { return skipComment() }
        if starts(with: "</") { return [endTag()] }
        if let following = scalar(at: position + 1), following.isNameStart { return startTag() }
        findings.append("A “<” stands in the text without opening an element: \(excerpt()).")
        position += 1
        return [.text("<")]
    }

    private mutating func text() -> PageToken {
        let start = position
        while position < page.count, page[position] != "<" { position += 1 }
        return .text(decoded(page[start..<position]))
    }

    /// Scripts and styles keep their text as it is; titles and text areas know references.
    private mutating func rawText(until end: String, name: String) -> [PageToken] {
        let start = position
        while position < page.count, !starts(with: end) { position += 1 }
        guard position < page.count else { return [] }
        let raw = page[start..<position]
        position += end.unicodeScalars.count
        textOnly = nil
        let isPlain = name == "script" || name == "style"
        let text = isPlain ? String(String.UnicodeScalarView(raw)) : decoded(raw)
        return text.isEmpty ? [.end(name: name)] : [.text(text), .end(name: name)]
    }

    private mutating func skipComment() -> [PageToken] {
        position += 4
        while position < page.count, !starts(with: "-->") { position += 1 }
        if position >= page.count { findings.append("A comment is never closed.") }
        position = min(position + 3, page.count)
        return []
    }

    private mutating func endTag() -> PageToken {
        position += 2
        let name = word()
        if scalar(at: position) == ">" {
            position += 1
        } else {
            findings.append("The end tag </\(name)> holds more than its name.")
            while position < page.count, page[position] != ">" { position += 1 }
            position = min(position + 1, page.count)
        }
        return .end(name: name)
    }

    private mutating func startTag() -> [PageToken] {
        position += 1
        let name = word()
        var attributes: [PageAttribute] = []
        while let current = scalar(at: position), current != ">" {
            if current.isSpace {
                position += 1
            } else if let attribute = attribute(of: name) {
                if attributes.contains(where: { $0.name == attribute.name }) {
                    findings.append("<\(name)> carries the attribute \(attribute.name) twice.")
                }
                attributes.append(attribute)
            } else {
                findings.append("<\(name)> holds something that is no attribute: \(excerpt()).")
                position += 1
            }
        }
        if position >= page.count { findings.append("The start tag <\(name)> is never closed.") }
        position = min(position + 1, page.count)
        if PageElements.textOnly.contains(name) { textOnly = name }
        return [.start(name: name, attributes: attributes)]
    }

    private mutating func attribute(of element: String) -> PageAttribute? {
        guard let first = scalar(at: position), first.isNameStart else { return nil }
        let name = word()
        guard scalar(at: position) == "=" else { return PageAttribute(name: name, value: "") }
        position += 1
        guard scalar(at: position) == "\"" else {
            findings.append("The attribute \(name) of <\(element)> is not in double quotes.")
            return PageAttribute(name: name, value: "")
        }
        position += 1
        let start = position
        while position < page.count, page[position] != "\"" { position += 1 }
        let value = decoded(page[start..<position])
        position = min(position + 1, page.count)
        return PageAttribute(name: name, value: value)
    }

    private mutating func word() -> String {
        let start = position
        while let current = scalar(at: position), current.isNamePart { position += 1 }
        return String(String.UnicodeScalarView(page[start..<position]))
    }

    private mutating func decoded(_ raw: ArraySlice<Unicode.Scalar>) -> String {
        var references = PageReferences()
        let text = references.decoded(raw)
        findings.append(contentsOf: references.findings)
        return text
    }

    private func scalar(at index: Int) -> Unicode.Scalar? {
        index < page.count ? page[index] : nil
    }

    private func starts(with text: String) -> Bool {
        page[position...].starts(with: text.unicodeScalars)
    }

    private func excerpt() -> String {
        String(String.UnicodeScalarView(page[position...].prefix(30)))
    }
}

extension Unicode.Scalar {
    fileprivate var isSpace: Bool { self == " " || self == "\n" || self == "\t" }
    fileprivate var isNameStart: Bool { isASCII && properties.isAlphabetic }
    fileprivate var isNamePart: Bool {
        isNameStart || self == "-" || (isASCII && properties.numericType != nil)
    }
}
