import Domain

/// A JPEG copied part by part: what decodes the picture, and nothing else.
///
/// Kept are the frame, its tables and the scans. Left out is every note of a camera or a program
/// (EXIF, XMP, IPTC, colour profiles, thumbnails, comments) and whatever lies behind the picture.
/// How colours are coded and how the camera was held is written anew.
struct JPEGCopy {
    static let segmentsMax = 4_096

    private(set) var bytes: [UInt8] = [0xFF, Marker.start]
    private(set) var width = 0
    private(set) var height = 0
    private(set) var orientation = PhotoOrientation.upright
    private var components = 0
    private var body: [UInt8] = []
    private var adobeTransform: UInt8?
    private var isJFIF = false
    private var scans = 0

    /// The second byte of a marker.
    private enum Marker {
        static let start: UInt8 = 0xD8
        static let end: UInt8 = 0xD9
        static let scan: UInt8 = 0xDA
        static let quantisation: UInt8 = 0xDB
        static let restart: UInt8 = 0xDD
        static let huffman: UInt8 = 0xC4
        static let jfif: UInt8 = 0xE0
        static let exif: UInt8 = 0xE1
        static let adobe: UInt8 = 0xEE
        static let comment: UInt8 = 0xFE
        /// Baseline, extended and progressive, coded by Huffman: what browsers show.
        static let frames: ClosedRange<UInt8> = 0xC0...0xC2
        static let notes: ClosedRange<UInt8> = 0xE0...0xEF
        static let restarts: ClosedRange<UInt8> = 0xD0...0xD7
    }

    init(of source: [UInt8]) throws(FileFlaw) {
        var walk = ByteWalk(source[...])
        guard walk.take(2) == [0xFF, Marker.start] else { throw .damaged(.jpeg) }
        body.reserveCapacity(source.count)
        var marker = Self.marker(&walk)
        for _ in 0..<Self.segmentsMax {
            guard let found = marker else { throw .damaged(.jpeg) }
            if found == Marker.end { break }
            let content = try Self.segment(&walk)
            marker =
                found == Marker.scan
                ? try scan(content, &walk) : try take(found, content) ?? Self.marker(&walk)
        }
        guard marker == Marker.end, scans > 0 else { throw .damaged(.jpeg) }
        head()
        bytes += body + [0xFF, Marker.end]
        body = []
    }

    /// Before the picture: how colours are coded, and how the camera was held.
    private mutating func head() {
        if isJFIF, components != 4 {
            bytes += [0xFF, Marker.jfif, 0, 16] + Array("JFIF".utf8)
            bytes += [0, 1, 1, 0, 0, 1, 0, 1, 0, 0]
        } else if let adobeTransform {
            bytes += [0xFF, Marker.adobe, 0, 14] + Array("Adobe".utf8)
            bytes += [0, 100, 0, 0, 0, 0, adobeTransform]
        }
        guard orientation != .upright else { return }
        let note = Array("Exif".utf8) + [0, 0] + orientation.tiff
        bytes += [0xFF, Marker.exif, 0, UInt8(note.count + 2)] + note
    }

    /// The next marker; `0xFF` may be repeated before it.
    private static func marker(_ walk: inout ByteWalk) -> UInt8? {
        guard walk.byte() == 0xFF else { return nil }
        while let byte = walk.byte() {
            if byte != 0xFF { return byte == 0 ? nil : byte }
        }
        return nil
    }

    private static func segment(_ walk: inout ByteWalk) throws(FileFlaw) -> ArraySlice<UInt8> {
        guard let length = walk.number(bytes: 2), length >= 2, let content = walk.take(length - 2)
        else { throw .damaged(.jpeg) }
        return content
    }

    /// Answers nothing: the next marker is to be read.
    private mutating func take(
        _ marker: UInt8,
        _ content: ArraySlice<UInt8>
    ) throws(FileFlaw) -> UInt8? {
        switch marker {
        case Marker.frames:
            try frame(content)
            keep(marker, content)
        case Marker.huffman:
            guard Self.areHuffmanTables(content) else { throw .damaged(.jpeg) }
            keep(marker, content)
        case Marker.quantisation:
            guard Self.areQuantisationTables(content) else { throw .damaged(.jpeg) }
            keep(marker, content)
        case Marker.restart:
            guard content.count == 2 else { throw .damaged(.jpeg) }
            keep(marker, content)
        case Marker.jfif: isJFIF = isJFIF || content.starts(with: Array("JFIF".utf8) + [0])
        case Marker.exif: note(content)
        case Marker.adobe:
            if content.starts(with: "Adobe".utf8), content.count == 12, content.last ?? 3 <= 2 {
                adobeTransform = content.last
            }
        case Marker.notes, Marker.comment: break
        default: throw .damaged(.jpeg)
        }
        return nil
    }

    private mutating func note(_ content: ArraySlice<UInt8>) {
        let name = Array("Exif".utf8) + [0, 0]
        guard content.starts(with: name), orientation == .upright else { return }
        orientation = PhotoOrientation(ofTIFF: content.dropFirst(name.count))
    }

    private mutating func keep(_ marker: UInt8, _ content: ArraySlice<UInt8>) {
        let length = content.count + 2
        body += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
        body += content
    }

    private mutating func frame(_ content: ArraySlice<UInt8>) throws(FileFlaw) {
        var walk = ByteWalk(content)
        guard components == 0, walk.byte() == 8, let height = walk.number(bytes: 2),
            let width = walk.number(bytes: 2), let count = walk.byte(), width > 0, height > 0,
            [1, 3, 4].contains(count), walk.take(Int(count) * 3) != nil, walk.isAtEnd
        else { throw .damaged(.jpeg) }
        (self.width, self.height, components) = (width, height, Int(count))
    }

    /// The head of a scan and its bytes up to the next marker, which is the answer.
    private mutating func scan(
        _ content: ArraySlice<UInt8>,
        _ walk: inout ByteWalk
    ) throws(FileFlaw) -> UInt8 {
        guard components > 0, let count = content.first, (1...4).contains(count),
            content.count == 4 + 2 * Int(count)
        else { throw .damaged(.jpeg) }
        keep(Marker.scan, content)
        scans += 1
        let source = walk.bytes
        var index = walk.position
        let start = index
        while index + 1 < source.endIndex {
            guard source[index] == 0xFF else {
                index += 1
                continue
            }
            let next = source[index + 1]
            if next == 0 || Marker.restarts.contains(next) {
                index += 2
            } else if next == 0xFF {
                index += 1
            } else {
                body += source[start..<index]
                _ = walk.take(index + 2 - start)
                return next
            }
        }
        throw .damaged(.jpeg)
    }
}

extension JPEGCopy {
    /// Tables of 64 numbers and nothing behind them.
    private static func areQuantisationTables(_ content: ArraySlice<UInt8>) -> Bool {
        var walk = ByteWalk(content)
        repeat {
            guard let head = walk.byte(), head >> 4 <= 1, head & 15 <= 3,
                walk.take(head >> 4 == 0 ? 64 : 128) != nil
            else { return false }
        } while !walk.isAtEnd
        return true
    }

    /// Sixteen counts and as many symbols as they add up to, and nothing behind them.
    private static func areHuffmanTables(_ content: ArraySlice<UInt8>) -> Bool {
        var walk = ByteWalk(content)
        repeat {
            guard let head = walk.byte(), head >> 4 <= 1, head & 15 <= 3,
                let counts = walk.take(16)
            else { return false }
            let symbols = counts.reduce(0) { $0 + Int($1) }
            guard symbols <= 256, walk.take(symbols) != nil else { return false }
        } while !walk.isAtEnd
        return true
    }
}
