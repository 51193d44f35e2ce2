import Domain

/// A PNG copied chunk by chunk: the picture, its palette and what is transparent. Every other chunk
/// is left out, and so is whatever lies behind the last one.
struct PNGCopy {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    static let chunksMax = 65_536

    private(set) var bytes = Self.signature
    private(set) var width = 0
    private(set) var height = 0
    private(set) var orientation = PhotoOrientation.upright

    private var kept: [Kept] = []
    private var hasPalette = false
    private var hasPixels = false

    private struct Kept {
        let type: [UInt8]
        let content: ArraySlice<UInt8>
    }

    init(of source: [UInt8]) throws(FileFlaw) {
        var walk = ByteWalk(source[...])
        guard walk.take(Self.signature.count).map(Array.init) == Self.signature else {
            throw .damaged(.png)
        }
        var isEnded = false
        for _ in 0..<Self.chunksMax where !isEnded {
            guard let length = walk.number(bytes: 4), let type = walk.take(4),
                let content = walk.take(length), let sum = walk.number(bytes: 4),
                sum == Int(CyclicSum.of([type, content]))
            else { throw .damaged(.png) }
            isEnded = try take(Array(type), content)
        }
        guard isEnded, hasPixels else { throw .damaged(.png) }
        bytes.reserveCapacity(source.count)
        for (index, chunk) in kept.enumerated() {
            write(chunk.type, chunk.content)
            if index == 0, orientation != .upright {
                write(Array("eXIf".utf8), orientation.tiff[...])
            }
        }
        kept = []
    }

    /// Answers whether it was the last.
    private mutating func take(
        _ type: [UInt8],
        _ content: ArraySlice<UInt8>
    ) throws(FileFlaw) -> Bool {
        switch String(decoding: type, as: UTF8.self) {
        case "IHDR":
            guard kept.isEmpty, Self.isHead(content) else { throw .damaged(.png) }
            var walk = ByteWalk(content)
            width = walk.number(bytes: 4) ?? 0
            height = walk.number(bytes: 4) ?? 0
        case "PLTE":
            guard !hasPalette, !hasPixels, !kept.isEmpty, content.count.isMultiple(of: 3),
                (3...768).contains(content.count)
            else { throw .damaged(.png) }
            hasPalette = true
        case "tRNS":
            guard !hasPixels, !kept.isEmpty, (1...256).contains(content.count) else {
                throw .damaged(.png)
            }
        case "IDAT":
            guard !kept.isEmpty else { throw .damaged(.png) }
            hasPixels = true
        case "IEND":
            guard content.isEmpty, !kept.isEmpty else { throw .damaged(.png) }
            kept.append(Kept(type: type, content: content))
            return true
        case "eXIf":
            orientation = PhotoOrientation(ofTIFF: content)
            return false
        default:
            // Whoever reads a picture may leave out what is called by a small letter.
            guard type[0] & 0x20 != 0 else { throw .damaged(.png) }
            return false
        }
        kept.append(Kept(type: type, content: content))
        return false
    }

    private static func isHead(_ content: ArraySlice<UInt8>) -> Bool {
        var walk = ByteWalk(content)
        let sides = 1...Int(UInt16.max)
        guard let width = walk.number(bytes: 4), sides.contains(width),
            let height = walk.number(bytes: 4), sides.contains(height),
            let depth = walk.byte(), let colour = walk.byte(), walk.byte() == 0,
            walk.byte() == 0, let interlace = walk.byte(), interlace <= 1, walk.isAtEnd
        else { return false }
        return switch colour {
        case 0: [1, 2, 4, 8, 16].contains(depth)
        case 3: [1, 2, 4, 8].contains(depth)
        case 2, 4, 6: [8, 16].contains(depth)
        default: false
        }
    }

    private mutating func write(_ type: [UInt8], _ content: ArraySlice<UInt8>) {
        bytes += Self.bytes(of: UInt32(content.count))
        bytes += type
        bytes += content
        bytes += Self.bytes(of: CyclicSum.of([type[...], content]))
    }

    private static func bytes(of number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8((number >> $0) & 0xFF) }
    }
}

/// The sum at the end of a chunk (CRC-32, as PNG and zip have it).
package enum CyclicSum {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in
            sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
        }
    }

    package static func of(_ parts: [ArraySlice<UInt8>]) -> UInt32 {
        var sum = UInt32.max
        table.withUnsafeBufferPointer { table in
            for part in parts {
                part.withUnsafeBufferPointer { bytes in
                    for byte in bytes {
                        sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8)
                    }
                }
            }
        }
        return ~sum
    }
}
