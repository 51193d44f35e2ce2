/// The name of a style class; it comes from a literal, never from what somebody typed.
package struct ClassName: Sendable {
    let value: StaticString

    package init(_ name: StaticString) {
        precondition(
            name.hasPointerRepresentation && name.isIdentifier,
            "a class name is made of lower-case letters, digits and hyphens"
        )
        value = name
    }
}

/// The name of a `data-` attribute, for the small scripts that enhance a page.
package struct DataName: Sendable {
    let value: StaticString

    /// The literal includes the prefix, as in `DataName("data-live")`.
    package init(_ name: StaticString) {
        precondition(
            name.hasPointerRepresentation && name.isIdentifier
                && name.description.hasPrefix("data-"),
            "a data attribute begins with data- and is made of letters, digits and hyphens"
        )
        value = name
    }
}

extension StaticString {
    fileprivate var isIdentifier: Bool {
        utf8CodeUnitCount > 0
            && UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
                .allSatisfy { $0.isLowerIdentifier }
    }
}

extension UInt8 {
    fileprivate var isLowerIdentifier: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
