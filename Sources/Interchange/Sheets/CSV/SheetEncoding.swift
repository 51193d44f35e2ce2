import Glibc

/// The text of a CSV file as UTF-8, whatever the program that wrote it took for granted.
enum SheetEncoding {
    /// UTF-16 if the file says so, UTF-8 if every byte of it fits, else GB18030.
    static func utf8(_ bytes: [UInt8]) throws(SheetRefusal) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return try wide(bytes.dropFirst(2), isLittleEndian: true)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return try wide(bytes.dropFirst(2), isLittleEndian: false)
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if (try? UTF8Span(validating: bytes.span)) != nil {
            return hasMark ? Array(bytes.dropFirst(3)) : bytes
        }
        guard !hasMark else { throw SheetRefusal(.notText) }
        return try fromGB18030(bytes)
    }

    private static func wide(
        _ bytes: ArraySlice<UInt8>,
        isLittleEndian: Bool
    ) throws(SheetRefusal) -> [UInt8] {
        guard bytes.count.isMultiple(of: 2) else { throw SheetRefusal(.notText) }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
            index += 2
        }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw SheetRefusal(.notText)
        }
        return Array(text.utf8)
    }

    private static func fromGB18030(_ bytes: [UInt8]) throws(SheetRefusal) -> [UInt8] {
        guard let converter = iconv_open("UTF-8", "GB18030"),
            Int(bitPattern: converter) != -1
        else { throw SheetRefusal(.notText) }
        defer { iconv_close(converter) }
        var input = bytes
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 2)
        let consumed = input.withUnsafeMutableBytes { source in
            convert(source, with: converter) { output.append(contentsOf: $0) }
        }
        guard consumed == bytes.count else {
            let line = bytes[..<consumed].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
            throw SheetRefusal(.notText, line: line)
        }
        return output
    }

    /// How many bytes could be converted.
    private static func convert(
        _ source: UnsafeMutableRawBufferPointer,
        with converter: iconv_t,
        into take: (UnsafeRawBufferPointer) -> Void
    ) -> Int {
        var input = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var inputLeft = source.count
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while inputLeft > 0 {
            let isStuck = piece.withUnsafeMutableBytes { target in
                var output = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var outputLeft = target.count
                let result = iconv(converter, &input, &inputLeft, &output, &outputLeft)
                let failure = errno
                take(UnsafeRawBufferPointer(rebasing: target[..<(target.count - outputLeft)]))
                return result == -1 && failure != E2BIG
            }
            if isStuck { break }
        }
        return source.count - inputLeft
    }
}
