/// Where a link, a form or a picture may lead: a path of this site, a place in this page, an
/// `https` page elsewhere, or a telephone number. A `javascript:` address cannot be expressed.
package struct WebAddress: Hashable, Sendable {
    private var target: String
    private var fragment: String

    /// The address as it stands in an attribute or a `Location` header.
    package var value: String { fragment.isEmpty ? target : target + fragment }

    private init(checked text: String) {
        guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else {
            (target, fragment) = (text, "")
            return
        }
        (target, fragment) = (String(text[..<hash]), String(text[hash...]))
    }

    /// A path from the root of this site, each segment percent-encoded.
    ///
    /// A segment the web cannot address (nothing, `.` or `..`) is written `_`, so that a path
    /// never leaves its place and never turns into the name of another host.
    package static func path(_ segments: String...) -> WebAddress {
        path(segments)
    }

    package static func path(_ segments: [String]) -> WebAddress {
        var text = segments.isEmpty ? "/" : ""
        for segment in segments {
            text += "/"
            text += encodedSegment(segment)
        }
        return WebAddress(checked: text)
    }

    /// Another place in the same page.
    package static func inPage(_ identifier: ElementID) -> WebAddress {
        WebAddress(checked: "#" + identifier.value)
    }

    /// A page of another site; nil unless it is a plain, complete `https` address.
    package init?(https text: String) {
        let prefix = "https://"
        guard text.hasPrefix(prefix), text.isPlainAddress else { return nil }
        let host = text.dropFirst(prefix.count).prefix { !"/?#".contains($0) }
        guard let first = host.first, first.isLetter || first.isNumber, !host.contains("@") else {
            return nil
        }
        self.init(checked: text)
    }

    /// A path of this site that came back from a browser, as in "return to where you were"; nil if
    /// it could lead anywhere else.
    package init?(returning text: String) {
        guard text.hasPrefix("/"), !text.hasPrefix("//"), text.isPlainAddress else { return nil }
        self.init(checked: text)
    }

    /// A telephone number to tap; nil unless it is digits, perhaps after a plus sign.
    package init?(telephone number: String) {
        let digits = number.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        let isNumber = digits.enumerated().allSatisfy { index, byte in
            byte.isDigit || (index == 0 && byte == UInt8(ascii: "+"))
        }
        guard isNumber, digits.contains(where: \.isDigit) else { return nil }
        self.init(checked: "tel:" + String(decoding: digits, as: UTF8.self))
    }

    /// The same address with one more query item, both halves percent-encoded.
    package func query(_ name: String, _ value: String) -> WebAddress {
        var address = self
        address.target += target.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        address.target += Self.percentEncoded(name) + "=" + Self.percentEncoded(value)
        return address
    }

    /// The same address at one place of its page.
    package func at(_ identifier: ElementID) -> WebAddress {
        var address = self
        address.fragment = "#" + identifier.value
        return address
    }

    private static func encodedSegment(_ segment: String) -> String {
        switch segment {
        case "", ".", "..": "_"
        default: percentEncoded(segment)
        }
    }

    private static func percentEncoded(_ text: String) -> String {
        if text.utf8.allSatisfy(\.isUnreserved) { return text }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte.isUnreserved {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(byte.hexDigits.0)
                encoded.append(byte.hexDigits.1)
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}

extension String {
    /// Printable ASCII without the characters browsers trim, turn round or stumble over.
    fileprivate var isPlainAddress: Bool {
        utf8.allSatisfy { byte in
            switch byte {
            case 0x21...0x7E:
                byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
                    && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
            default: false
            }
        }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }

    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    fileprivate var hexDigits: (UInt8, UInt8) {
        let digits: StaticString = "0123456789ABCDEF"
        return (digits.utf8Start[Int(self >> 4)], digits.utf8Start[Int(self & 15)])
    }
}
