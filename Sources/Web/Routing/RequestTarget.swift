/// The path and the query of a request, decoded strictly.
///
/// What a browser would never send is no target: broken percent-encoding, bytes that are not
/// UTF-8, control characters, empty segments and segments that climb.
struct RequestTarget: Equatable {
    let segments: [String]
    let query: [String: String]

    init(_ text: String) throws(Problem) {
        guard text.utf8.count <= RequestLimits.targetBytesMax else { throw .targetTooLong }
        guard text.utf8.first == UInt8(ascii: "/") else { throw .unreadable }
        let path = text.prefix { $0 != "?" }
        let rest = text[path.endIndex...].dropFirst()
        guard rest.utf8.count <= RequestLimits.queryBytesMax else { throw .targetTooLong }
        segments = try Self.segments(path.dropFirst())
        query = try Self.query(rest)
    }

    private static func segments(_ path: Substring) throws(Problem) -> [String] {
        guard !path.isEmpty else { return [] }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= RequestLimits.pathSegmentsMax else { throw .notFound }
        var segments: [String] = []
        for part in parts {
            let segment = try decoded(part, plusIsSpace: false)
            let isPlain = segment.utf8.allSatisfy {
                $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
            }
            guard isPlain, !["", ".", ".."].contains(segment) else { throw .notFound }
            segments.append(segment)
        }
        return segments
    }

    private static func query(_ text: Substring) throws(Problem) -> [String: String] {
        let parts = text.split(separator: "&")
        guard parts.count <= RequestLimits.queryEntriesMax else { throw .unreadable }
        var query: [String: String] = [:]
        for part in parts {
            let name = part.prefix { $0 != "=" }
            let value = part[name.endIndex...].dropFirst()
            let key = try decoded(name, plusIsSpace: true)
            guard query[key] == nil else { throw .unreadable }
            query[key] = try decoded(value, plusIsSpace: true)
        }
        return query
    }

    private static func decoded(_ text: Substring, plusIsSpace: Bool) throws(Problem) -> String {
        guard let bytes = PercentDecoding.bytes(text.utf8, plusIsSpace: plusIsSpace),
            let decoded = String(validating: bytes, as: UTF8.self),
            !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else { throw .unreadable }
        return decoded
    }
}
