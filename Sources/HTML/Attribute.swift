import NIOCore

/// One attribute that may stand on an element of kind `Kind`; the compiler refuses it elsewhere.
package struct Attribute<Kind>: Sendable {
    enum Value: Sendable {
        /// Nothing is written, not even the name.
        case absent
        /// A boolean attribute: the name alone.
        case present
        case text(String)
        case fixed(StaticString)
        case integer(Int)
        case classes([ClassName])
        case identifiers([ElementID])
    }

    private let name: StaticString
    private let value: Value

    init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// The attribute if the condition holds, else nothing.
    package static func when(_ condition: Bool, _ attribute: Self) -> Self {
        condition ? attribute : .absent
    }

    package static var absent: Self { Self("", .absent) }

    static func flag(_ name: StaticString, _ isSet: Bool) -> Self {
        Self(name, isSet ? .present : .absent)
    }

    func write(to buffer: inout ByteBuffer) {
        switch value {
        case .absent:
            return
        case .present:
            buffer.writeFixed(" ", name)
            return
        case .identifiers(let identifiers) where identifiers.isEmpty:
            return
        case .text, .fixed, .integer, .classes, .identifiers:
            buffer.writeFixed(" ", name)
            buffer.writeFixed("=\"")
            writeValue(to: &buffer)
            buffer.writeFixed("\"")
        }
    }

    private func writeValue(to buffer: inout ByteBuffer) {
        switch value {
        case .absent, .present:
            break
        case .text(let text):
            buffer.writeEscaped(text)
        case .fixed(let text):
            buffer.writeFixed(text)
        case .integer(let number):
            buffer.writeString(String(number))
        case .classes(let classes):
            for (index, name) in classes.enumerated() {
                buffer.writeFixed(index == 0 ? "" : " ", name.value)
            }
        case .identifiers(let identifiers):
            for (index, identifier) in identifiers.enumerated() {
                buffer.writeFixed(index == 0 ? "" : " ")
                buffer.writeEscaped(identifier.value)
            }
        }
    }
}
