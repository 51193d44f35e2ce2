import CZip

/// Packs parts into a zip archive in memory; the same parts give the same bytes.
package enum ArchiveWriter {
    package static func write(_ parts: [(path: String, bytes: [UInt8])]) -> [UInt8] {
        guard let packed = pack(parts) else {
            preconditionFailure("packing in memory fails only when memory ends")
        }
        return packed
    }

    /// 2 January 1980, which is after the first day an archive knows in every time zone.
    private static let moment = 315_619_200

    /// The fastest: sheets are so repetitive that more trouble gains little.
    private static let compressionLevel: UInt32 = 1

    private static func pack(_ parts: [(path: String, bytes: [UInt8])]) -> [UInt8]? {
        guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
        zip_source_keep(target)
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
            zip_source_free(target)
            return nil
        }
        // The bytes must stay where they are until the archive is closed.
        let kept = parts.map { part in
            let copy = UnsafeMutableRawBufferPointer.allocate(
                byteCount: max(1, part.bytes.count),
                alignment: 1
            )
            copy.copyBytes(from: part.bytes)
            return copy
        }
        defer { for copy in kept { copy.deallocate() } }
        for (part, copy) in zip(parts, kept) {
            let count = UInt64(part.bytes.count)
            guard let source = zip_source_buffer(archive, copy.baseAddress, count, 0) else {
                zip_discard(archive)
                return nil
            }
            let index = zip_file_add(archive, part.path, source, UInt32(ZIP_FL_ENC_UTF_8))
            guard index >= 0 else {
                zip_source_free(source)
                zip_discard(archive)
                return nil
            }
            zip_file_set_mtime(archive, UInt64(index), moment, 0)
            zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, compressionLevel)
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            return nil
        }
        return content(of: target)
    }

    private static func content(of source: OpaquePointer) -> [UInt8]? {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
            return nil
        }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        let count = bytes.withUnsafeMutableBytes {
            zip_source_read(source, $0.baseAddress, UInt64($0.count))
        }
        return count == bytes.count ? bytes : nil
    }
}
