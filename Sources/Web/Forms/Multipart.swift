import Foundation

/// A file as a browser's form sent it.
struct SentFile: Sendable {
    /// As the browser calls it, at most `nameCharactersMax` long; it decides nothing.
    let name: String
    let bytes: [UInt8]

    static let nameCharactersMax = 200
}

/// The parts of a body of type `multipart/form-data`.
struct Multipart {
    static let boundaryBytesMax = 70
    static let partHeadBytesMax = 2_048

    private(set) var fields = SentFields(fields: [], isTyped: false)
    private(set) var files: [String: SentFile] = [:]

    /// - Parameter boundary: as the header names it.
    init(_ bytes: UnsafeRawBufferPointer, boundary: String) throws(Problem) {
        guard (1...Self.boundaryBytesMax).contains(boundary.utf8.count) else { throw .unreadable }
        let delimiter = Array(("\r\n--" + boundary).utf8)
        var found: [SentFields.Field] = []
        // The first delimiter has no line break before it.
        guard bytes.starts(with: delimiter.dropFirst(2)) else { throw .unreadable }
        var start = delimiter.count - 2
        while true {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
            if rest.starts(with: Array("--".utf8)) { break }
            guard rest.starts(with: Self.lineBreak),
                let end = Self.find(delimiter, in: bytes, from: start + 2),
                found.count + files.count < RequestLimits.formFieldsMax
            else { throw .unreadable }
            let part = UnsafeRawBufferPointer(rebasing: bytes[(start + 2)..<end])
            try take(part, into: &found)
            start = end + delimiter.count
        }
        fields = SentFields(fields: found, isTyped: false)
    }

    private static let lineBreak = Array("\r\n".utf8)

    private mutating func take(
        _ part: UnsafeRawBufferPointer,
        into found: inout [SentFields.Field]
    ) throws(Problem) {
        let blank = Array("\r\n\r\n".utf8)
        guard let headEnd = Self.find(blank, in: part, from: 0), headEnd <= Self.partHeadBytesMax,
            let head = String(validating: part[..<headEnd], as: UTF8.self),
            let line = head.components(separatedBy: "\r\n").first(where: {
                $0.lowercased().hasPrefix("content-disposition:")
            }),
            let name = Self.parameter("name", of: line)
        else { throw .unreadable }
        let content = part[(headEnd + blank.count)...]
        if let fileName = Self.parameter("filename", of: line) {
            guard files[name] == nil else { throw .unreadable }
            let shown = String(fileName.prefix(SentFile.nameCharactersMax))
            files[name] = SentFile(name: shown, bytes: Array(content))
            found.append(SentFields.Field(name: name, value: .text(shown)))
        } else if content.count > RequestLimits.bodyBytesMax {
            throw .bodyTooLong()
        } else if let text = String(validating: content, as: UTF8.self) {
            found.append(SentFields.Field(name: name, value: .text(text)))
        } else {
            let shown = String(decoding: content, as: UTF8.self)
            found.append(SentFields.Field(name: name, value: .broken(shown: shown)))
        }
    }

    /// Browsers write a quotation mark in a name as `%22`, so that none stands between the marks.
    private static func parameter(_ name: String, of line: String) -> String? {
        for part in line.components(separatedBy: "; ").dropFirst() {
            let marked = name + "=\""
            guard part.hasPrefix(marked), part.hasSuffix("\""), part.count > marked.count else {
                continue
            }
            return String(part.dropFirst(marked.count).dropLast())
        }
        return nil
    }

    private static func find(
        _ wanted: [UInt8],
        in bytes: UnsafeRawBufferPointer,
        from start: Int
    ) -> Int? {
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        var index = start
        while index <= bytes.count - wanted.count {
            if bytes[index] == first, bytes[index...].starts(with: wanted) { return index }
            index += 1
        }
        return nil
    }
}
