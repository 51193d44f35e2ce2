/// The `id` of one element in its page; what labels, hints, errors and inner links point to.
package struct ElementID: Hashable, Sendable {
    let value: String

    /// Characters that an id, a fragment and a style selector do not all share become hyphens.
    package init(_ name: String) {
        value =
            name.isEmpty
            ? "-"
            : String(
                decoding: name.utf8.map { $0.isIdentifier ? $0 : UInt8(ascii: "-") },
                as: UTF8.self
            )
    }

    package init(_ name: String, _ number: Int) {
        self.init("\(name)-\(number)")
    }

    /// The id of something that belongs to this one, such as its hint.
    package func appending(_ name: String) -> ElementID {
        ElementID("\(value)-\(name)")
    }
}

extension ElementID: ExpressibleByStringLiteral {
    package init(stringLiteral name: String) {
        self.init(name)
    }
}

extension UInt8 {
    fileprivate var isIdentifier: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
