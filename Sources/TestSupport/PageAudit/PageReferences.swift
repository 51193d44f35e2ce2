/// Decodes the character references of a page and notes those that are none.
struct PageReferences {
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "shy": "\u{AD}",
    ]
    private static let lengthMax = 10

    private(set) var findings: [String] = []

    mutating func decoded(_ raw: ArraySlice<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        var rest = raw
        while let scalar = rest.first {
            rest = rest.dropFirst()
            if scalar.isForbidden {
                findings.append("The page holds the control character \(scalar.value).")
            }
            guard scalar == "&" else {
                result.append(scalar)
                continue
            }
            let name = rest.prefix(Self.lengthMax).prefix { $0 != ";" }
            let end = name.endIndex
            if end < rest.endIndex, let meaning = meaning(of: name) {
                result.append(meaning)
                rest = rest[(end + 1)...]
            } else {
                findings.append("An “&” stands in the page without beginning a reference.")
                result.append(scalar)
            }
        }
        return String(result)
    }

    private func meaning(of name: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        let text = String(String.UnicodeScalarView(name))
        if text.hasPrefix("#x") {
            return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if text.hasPrefix("#") { return UInt32(text.dropFirst()).flatMap(Unicode.Scalar.init) }
        return Self.named[text]
    }
}

extension Unicode.Scalar {
    fileprivate var isForbidden: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...0x9F: true
        default: false
        }
    }
}
