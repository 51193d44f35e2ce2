import Kernel

/// Writes a row of a table of secrets: fields one after the other, zeros up to a fixed length, and
/// a checksum against damage.
struct RowWriter {
    private var row: [UInt8] = []

    mutating func byte(_ value: UInt8) {
        row.append(value)
    }

    mutating func word(_ value: UInt64) {
        row += value.bigEndianBytes
    }

    mutating func bytes(_ value: [UInt8]) {
        row += value
    }

    func sealed(_ byteCount: Int) -> [UInt8] {
        precondition(row.count + 8 <= byteCount, "a row has room for all its fields")
        let padded = row + Array(repeating: 0, count: byteCount - 8 - row.count)
        return padded + padded.checksum.bigEndianBytes
    }
}

/// Reads what `RowWriter` wrote.
struct RowReader {
    private var rest: ArraySlice<UInt8>
    private(set) var isWhole = true

    /// Nothing if the row is damaged.
    init?(_ row: [UInt8]) {
        guard row.count >= 8 else { return nil }
        let checksum = UInt64(bigEndianBytes: row.suffix(8))
        rest = row.dropLast(8)
        guard rest.checksum == checksum else { return nil }
    }

    mutating func byte() -> UInt8 {
        bytes(1).first ?? 0
    }

    mutating func word() -> UInt64 {
        UInt64(bigEndianBytes: bytes(8))
    }

    /// Fewer if the row ends before, which `isWhole` then says.
    mutating func bytes(_ count: Int) -> [UInt8] {
        if rest.count < count { isWhole = false }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }
}
