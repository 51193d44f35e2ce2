import CZlib
import NIOCore

/// Compression as every browser understands it.
enum Gzip {
    enum Level: Int32 {
        /// For what is made anew for every request.
        case fast = 3
        /// For what is made once.
        case best = 9
    }

    /// Smaller answers would hardly become smaller: they go out in one packet anyway.
    static let bytesMin = 1_200

    static func compress(_ bytes: [UInt8], _ level: Level) -> [UInt8] {
        bytes.withUnsafeBytes { compress($0, level) }
    }

    static func compress(_ buffer: ByteBuffer, _ level: Level) -> ByteBuffer {
        ByteBuffer(bytes: buffer.withUnsafeReadableBytes { compress($0, level) })
    }

    /// - Precondition: less than 4 GB, which every answer of ours is by far.
    private static func compress(_ input: UnsafeRawBufferPointer, _ level: Level) -> [UInt8] {
        var stream = z_stream()
        let begun = czlib_begin_gzip(&stream, level.rawValue)
        precondition(begun == Z_OK, "zlib gives no memory for a stream")
        defer { deflateEnd(&stream) }
        let bytesMax = Int(deflateBound(&stream, UInt(input.count)))
        return [UInt8](unsafeUninitializedCapacity: bytesMax) { output, count in
            let source = input.bindMemory(to: UInt8.self)
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(source.count)
            stream.next_out = output.baseAddress
            stream.avail_out = UInt32(output.count)
            let ended = deflate(&stream, Z_FINISH)
            precondition(ended == Z_STREAM_END, "zlib needs more room than it said")
            count = Int(stream.total_out)
        }
    }
}
