/// Files as telephones, programs and people with bad intentions send them, small enough to read.
package enum SampleFiles {
    /// What must never reach the disk: a place, a camera, a person.
    package static let secrets = ["GPS 31.2304N", "Telephone 9 Pro", "photographer"]

    /// A photo with everything that a telephone notes, and more behind its end.
    package static func photo(
        width: UInt16 = 64,
        height: UInt16 = 48,
        orientation: UInt8 = 1,
        picture: [UInt8] = [0x12, 0x34, 0xFF, 0x00, 0x56]
    ) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        bytes += segment(0xE0, text("JFIF") + [0, 1, 2, 0, 0, 72, 0, 72, 0, 0])
        bytes += segment(0xE1, exif(orientation))
        bytes += segment(0xE1, text("http://ns.adobe.com/xap/1.0/\u{0}" + secrets[2]))
        bytes += segment(0xE2, text("ICC_PROFILE\u{0}" + secrets[1]))
        bytes += segment(0xED, text("Photoshop 3.0\u{0}" + secrets[2]))
        bytes += segment(0xFE, text(secrets[0]))
        bytes += body(width, height, picture)
        bytes += [0xFF, 0xD9]
        return bytes + text("PK behind the end: " + secrets[0])
    }

    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func body(_ width: UInt16, _ height: UInt16, _ picture: [UInt8]) -> [UInt8] {
        let sides = [height, width].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        var bytes = segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
        bytes += segment(0xC0, [8] + sides + [1, 1, 0x11, 0])
        bytes += segment(0xC4, [0, 1] + [UInt8](repeating: 0, count: 16))
        bytes += segment(0xDA, [1, 1, 0, 0, 63, 0])
        return bytes + picture
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    /// Small end first, as most telephones write it.
    private static func exif(_ orientation: UInt8) -> [UInt8] {
        text("Exif\u{0}\u{0}") + tiff(orientation)
    }

    private static func tiff(_ orientation: UInt8) -> [UInt8] {
        let head: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0]
        let model: [UInt8] = [0x10, 0x01, 2, 0, 15, 0, 0, 0, 38, 0, 0, 0]
        let turned: [UInt8] = [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        let end: [UInt8] = [0, 0, 0, 0]
        return head + model + turned + end + text(secrets.joined())
    }

    /// A drawing with text chunks and something behind its end.
    package static func drawing(width: UInt32 = 3, height: UInt32 = 2) -> [UInt8] {
        let sides = [width, height].flatMap { number in
            [24, 16, 8, 0].map { UInt8((number >> $0) & 0xFF) }
        }
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += chunk("IHDR", sides + [8, 2, 0, 0, 0])
        bytes += chunk("tEXt", text("Author\u{0}" + secrets[2]))
        bytes += chunk("eXIf", tiff(6))
        bytes += chunk("tIME", [7, 234, 1, 1, 1, 1, 1])
        bytes += chunk("IDAT", [0x78, 0x9C, 1, 2, 3, 4])
        bytes += chunk("iTXt", text(secrets[0]))
        bytes += chunk("IEND", [])
        return bytes + text(secrets[1])
    }

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        func bytes(_ number: UInt32) -> [UInt8] {
            [24, 16, 8, 0].map { UInt8((number >> $0) & 0xFF) }
        }
        let part = Array(type.utf8) + content
        return bytes(UInt32(content.count)) + part + bytes(sum(part))
    }

    /// CRC-32, bit by bit.
    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
        }
        return ~sum
    }

    package static let paper = Array("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n".utf8)

    /// A page that calls itself a paper.
    package static let pageInPaper = Array("%PDF-1.4\n<SCRIPT>alert(1)</SCRIPT>\n%%EOF".utf8)

    /// An archive behind a paper.
    package static let archiveInPaper =
        paper + text("PK\u{5}\u{6}") + [UInt8](repeating: 0, count: 18)

    package static let page = Array("<!doctype html><script>alert(1)</script>".utf8)
    package static let animation = text("GIF89a") + [1, 0, 1, 0, 0, 0, 0, 0x3B]
    package static let telephonePhoto = [0, 0, 0, 24] + text("ftypheic") + [0, 0, 0, 0]
}
