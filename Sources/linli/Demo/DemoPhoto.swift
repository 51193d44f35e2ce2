import Application

/// A picture of a courtyard at night without a lamp, painted for the example: no camera took it.
enum DemoPhoto {
    private static let width = 480
    private static let height = 320
    private static let ground = 230

    /// A PNG whose pixels are not packed, so that a few lines can write it.
    static let bytes: [UInt8] = {
        var rows: [UInt8] = []
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width { rows.append(shade(x, y)) }
        }
        let head = number(width) + number(height) + [8, 3, 0, 0, 0]
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes += chunk("IHDR", head)
        bytes += chunk("PLTE", palette)
        bytes += chunk("IDAT", unpacked(rows))
        return bytes + chunk("IEND", [])
    }()

    /// From a blue night to warm light.
    private static let palette: [UInt8] = (0..<256).flatMap { shade -> [UInt8] in
        let light = shade * shade / 255
        return [
            UInt8(min(255, 14 + light)), UInt8(min(255, 20 + light * 9 / 10)),
            UInt8(min(255, 44 + light / 2)),
        ]
    }

    private static func shade(_ x: Int, _ y: Int) -> UInt8 {
        let house = (40..<150).contains(x) || (190..<330).contains(x) || (365..<460).contains(x)
        let roof = (40..<150).contains(x) ? 70 : (190..<330).contains(x) ? 40 : 95
        if house, (roof..<ground).contains(y) {
            let isPane = x % 22 < 11 && (y - roof) % 30 > 10 && (y - roof) % 30 < 24
            guard isPane else { return 34 }
            // Some are at home.
            return (x / 22 * 7 + (y - roof) / 30 * 5) % 11 < 4 ? 216 : 52
        }
        if y < ground { return UInt8(30 + y / 8) }
        let far = abs(x - 240) * 60 / (40 + (y - ground) * 2)
        return far < 40 ? UInt8(64 - far / 2) : 24
    }

    /// A zlib stream of stored blocks.
    private static func unpacked(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var start = 0
        while start < bytes.count {
            let count = min(65_535, bytes.count - start)
            let isLast = start + count == bytes.count
            stream += [isLast ? 1 : 0, UInt8(count & 255), UInt8(count >> 8)]
            stream += [UInt8(~count & 255), UInt8((~count >> 8) & 255)]
            stream += bytes[start..<(start + count)]
            start += count
        }
        var (low, high) = (1, 0)
        for byte in bytes {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return stream + number(high << 16 | low)
    }

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let part = Array(type.utf8) + content
        return number(content.count) + part + number(Int(CyclicSum.of([part[...]])))
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8((value >> $0) & 255) }
    }
}
