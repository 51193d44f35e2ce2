/// Why stored bytes are not an event this program can read.
package enum CodecError: Error, Hashable, Sendable {
    case malformed
    /// An event of a kind this program does not know; `field` is its number in the envelope.
    case unknownEvent
    /// A field of a known message, or a value of a known enumeration, that this program does not
    /// know.
    case unknownField(message: String)
    case missingField(message: String)
}
