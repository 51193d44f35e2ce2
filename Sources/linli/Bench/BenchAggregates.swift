import Application
import Domain
import Kernel

/// Events of a fixed size and no rules: what is left is the writer and the journal.
struct FixedSizeEvents: Aggregate {
    static let eventBytes = 300

    private(set) var count: UInt64 = 0

    struct Never: Error {}

    func decide(_ command: UInt64, _ context: Context) throws(Never) -> Decided<UInt64> {
        Decided(events: [command])
    }

    mutating func evolve(_ event: UInt64, _ stamp: Stamp) { count += 1 }
    mutating func absorb(_ writes: [SideWrite]) {}
    static func texts(of event: UInt64) -> [Digest] { [] }
    mutating func settle() {}
    var nextTimer: DueTimer<UInt64>? { nil }
    static func subject(of event: UInt64) -> UInt64 { event }

    static func encode(_ event: UInt64, _ stamp: Stamp) -> [UInt8] {
        let words = [
            event, stamp.request.high, stamp.request.low,
            UInt64(bitPattern: stamp.recorded.milliseconds),
        ]
        let bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian, Array.init) }
        return bytes + [UInt8](repeating: 0x6C, count: eventBytes - bytes.count)
    }

    static func decode(_ bytes: UnsafeRawBufferPointer) throws(CodecError) -> (UInt64, Stamp) {
        guard bytes.count == eventBytes else { throw .malformed }
        let word = {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
        }
        let stamp = Stamp(
            recorded: Instant(milliseconds: Int64(bitPattern: word(3))),
            actor: .console,
            request: RequestID(high: word(1), low: word(2))
        )
        return (word(0), stamp)
    }
}

/// Real events, and a state that only counts them.
struct CountedEvents: Aggregate {
    private(set) var count: UInt64 = 0

    struct Never: Error {}

    func decide(_ command: Event, _ context: Context) throws(Never) -> Decided<Event> {
        Decided(events: [command])
    }

    mutating func evolve(_ event: Event, _ stamp: Stamp) { count += 1 }
    mutating func absorb(_ writes: [SideWrite]) {}
    static func texts(of event: Event) -> [Digest] { [] }
    mutating func settle() {}
    var nextTimer: DueTimer<Event>? { nil }
    static func subject(of event: Event) -> UInt64 { 0 }

    static func encode(_ event: Event, _ stamp: Stamp) -> [UInt8] {
        DistrictCodec.encode(event, stamp)
    }

    static func decode(_ bytes: UnsafeRawBufferPointer) throws(CodecError) -> (Event, Stamp) {
        try DistrictCodec.decode(bytes)
    }
}
