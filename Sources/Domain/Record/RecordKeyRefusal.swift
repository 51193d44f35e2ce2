/// The rules about the record's keys that may say no.
package enum RecordKeyRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case alreadyAdopted
    case notAdopted
    /// The new key is one that signed before.
    case keyUsedBefore
    case originUsedBefore(generation: UInt64)
    case notSigned
    /// Other events came first; what was signed names another size.
    case sizePassed(signed: UInt64, next: UInt64)
    case tooManyKeys(keysMax: Int)
}
