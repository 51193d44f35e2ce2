/// Why stored bytes are not an event this program can read.
package enum CodecError: Error, Hashable, Sendable {
    case malformed
    /// An event of a kind this program does not know; `field` is its number in the envelope.
    case unknownEvent(field: Int)
    /// A field, by its number, that a known message has and this program does not know.
    case unknownField(message: String, field: Int)
    /// A value of a known list that this program does not know.
    case unknownValue(list: String)
    case missingField(message: String)
}
