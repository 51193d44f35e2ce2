import Domain

/// Whether bytes are a PDF and nothing besides. Its content is not changed: a paper is handed over
/// as it came, and never shown inside a page.
enum PDFCheck {
    static let headBytes = 1_024
    static let tailBytes = 1_024
    /// As far from its end as the directory of a zip archive can begin.
    static let archiveBytes = 65_557

    static func look(at bytes: [UInt8]) throws(FileFlaw) {
        let version = bytes.dropFirst(5).prefix(3)
        guard version.count == 3, let major = version.first, let minor = version.last,
            (UInt8(ascii: "1")...UInt8(ascii: "2")).contains(major),
            version.dropFirst().first == UInt8(ascii: "."),
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(minor),
            bytes.suffix(tailBytes).holds("%%EOF")
        else { throw .damaged(.pdf) }
        let head = bytes.prefix(headBytes).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        let isPage = ["<html", "<script", "<!doctype", "<svg"].contains { head[...].holds($0) }
        let isArchive = bytes.suffix(archiveBytes).holds("PK\u{5}\u{6}")
        guard !isPage, !isArchive else { throw .twoKinds }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard count >= wanted.count else { return false }
        return (startIndex...(endIndex - wanted.count)).contains { index in
            self[index] == wanted[0] && self[index...].starts(with: wanted)
        }
    }
}
