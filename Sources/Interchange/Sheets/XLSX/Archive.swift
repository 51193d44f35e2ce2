import CZip

/// A zip archive in memory, read part by part and never further than a limit.
final class Archive {
    private let handle: OpaquePointer
    private let bytes: UnsafeMutableRawPointer

    init(_ content: [UInt8]) throws(SheetRefusal) {
        // libzip reads from the buffer until the archive is closed.
        bytes = UnsafeMutableRawPointer.allocate(byteCount: max(1, content.count), alignment: 1)
        UnsafeMutableRawBufferPointer(start: bytes, count: content.count).copyBytes(from: content)
        var failure = zip_error_t()
        zip_error_init(&failure)
        defer { zip_error_fini(&failure) }
        guard
            let source = zip_source_buffer_create(bytes, UInt64(content.count), 0, &failure)
        else {
            bytes.deallocate()
            throw SheetRefusal(.archiveBroken)
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
            zip_source_free(source)
            bytes.deallocate()
            throw SheetRefusal(.archiveBroken)
        }
        self.handle = handle
        guard entryCount <= SheetLimits.archiveEntriesMax else {
            throw SheetRefusal(.archiveBroken)
        }
    }

    deinit {
        zip_discard(handle)
        bytes.deallocate()
    }

    var entryCount: Int { Int(zip_get_num_entries(handle, 0)) }

    /// Case does not tell parts apart, and some programs write `\` between folders.
    func has(_ path: String) -> Bool { index(of: path) != nil }

    func isLocked(_ path: String) -> Bool {
        var status = zip_stat_t()
        guard let index = index(of: path), zip_stat_index(handle, index, 0, &status) == 0 else {
            return false
        }
        return status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0
            && status.encryption_method != UInt16(ZIP_EM_NONE)
    }

    private func index(of path: String) -> UInt64? {
        for name in [path, path.replacing("/", with: "\\")] {
            let index = zip_name_locate(handle, name, UInt32(ZIP_FL_NOCASE))
            if index >= 0 { return UInt64(index) }
        }
        return nil
    }

    /// Gives a part piece by piece.
    func read(
        _ path: String,
        as part: SheetPart,
        _ take: (UnsafeRawBufferPointer) throws(SheetRefusal) -> Void
    ) throws(SheetRefusal) {
        guard let index = index(of: path) else { throw SheetRefusal(.partMissing(part)) }
        guard let file = zip_fopen_index(handle, index, 0) else {
            throw SheetRefusal(.archiveBroken)
        }
        defer { zip_fclose(file) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { piece.deallocate() }
        var total = 0
        while true {
            let count = Int(zip_fread(file, piece.baseAddress, UInt64(piece.count)))
            guard count >= 0 else { throw SheetRefusal(.archiveBroken) }
            guard count > 0 else { return }
            total += count
            guard total <= SheetLimits.partBytesMax else {
                throw SheetRefusal(.partTooLarge(part, bytesMax: SheetLimits.partBytesMax))
            }
            try take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
        }
    }
}
