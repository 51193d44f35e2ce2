/// How a camera was held: the one thing of what it notes that a picture needs to be read.
struct PhotoOrientation: Equatable {
    /// 1 is upright; 2 to 8 as EXIF numbers them.
    let number: UInt8

    static let upright = PhotoOrientation(number: 1)

    private static let tag = 0x0112
    private static let entryBytes = 12
    private static let entriesMax = 512

    private init(number: UInt8) { self.number = number }

    /// By the first directory of a TIFF; upright where none is to be found.
    init(ofTIFF bytes: ArraySlice<UInt8>) {
        number = Self.number(in: bytes) ?? 1
    }

    var isTurned: Bool { (5...8).contains(number) }

    func shown(_ width: Int, _ height: Int) -> (Int, Int) {
        isTurned ? (height, width) : (width, height)
    }

    /// A TIFF that says this and nothing else.
    var tiff: [UInt8] {
        let head: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
        let entry: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, number, 0, 0]
        return head + [0, 1] + entry + [0, 0, 0, 0]
    }

    private static func number(in bytes: ArraySlice<UInt8>) -> UInt8? {
        let base = bytes.startIndex
        guard bytes.count >= 8 else { return nil }
        let isLittle: Bool
        switch (bytes[base], bytes[base + 1]) {
        case (0x49, 0x49): isLittle = true
        case (0x4D, 0x4D): isLittle = false
        default: return nil
        }
        func value(at offset: Int, bytes count: Int) -> Int? {
            guard offset >= 0, offset <= bytes.count - count else { return nil }
            let found = bytes[(base + offset)..<(base + offset + count)]
            return isLittle
                ? found.reversed().reduce(0) { $0 << 8 | Int($1) }
                : found.reduce(0) { $0 << 8 | Int($1) }
        }
        guard value(at: 2, bytes: 2) == 42, let directory = value(at: 4, bytes: 4),
            let count = value(at: directory, bytes: 2), count <= entriesMax
        else { return nil }
        for index in 0..<count {
            let entry = directory + 2 + index * entryBytes
            guard let found = value(at: entry, bytes: 2) else { return nil }
            guard found == tag else { continue }
            // A short of 16 bits, once.
            guard value(at: entry + 2, bytes: 2) == 3, value(at: entry + 4, bytes: 4) == 1,
                let turned = value(at: entry + 8, bytes: 2), (1...8).contains(turned)
            else { return nil }
            return UInt8(turned)
        }
        return nil
    }
}
