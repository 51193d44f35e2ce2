#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The system's random numbers, fetched a block at a time: a list of residents takes one for every
/// row, and asking the system each time would cost more than sealing the row.
struct BlockRandom: RandomNumberGenerator, Sendable {
    static let blockNumbers = 512

    private var block = [UInt64](repeating: 0, count: blockNumbers)
    private var used = blockNumbers

    mutating func next() -> UInt64 {
        if used == Self.blockNumbers {
            block.withUnsafeMutableBytes { bytes in
                guard let start = bytes.baseAddress else { return }
                arc4random_buf(start, bytes.count)
            }
            used = 0
        }
        defer {
            // What was given out is not kept.
            block[used] = 0
            used += 1
        }
        return block[used]
    }
}
