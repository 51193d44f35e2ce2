import Application
import Domain
import TestSupport
import Testing

@Suite struct CleanFileTests {
    private func holds(_ bytes: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
    }

    @Test(arguments: [SampleFiles.photo(orientation: 6), SampleFiles.drawing()])
    func `what a photo notes of place, camera and people is gone, and what lies behind it`(
        sent: [UInt8]
    ) throws {
        let clean = try CleanFile(cleaning: sent)
        for secret in SampleFiles.secrets {
            #expect(holds(sent, secret), "the sample is no sample")
            #expect(!holds(clean.bytes, secret))
        }
        #expect(!holds(clean.bytes, "PK"))
        #expect(!holds(clean.bytes, "tEXt"))
    }

    @Test func `the picture itself is copied byte for byte`() throws {
        let picture: [UInt8] = [1, 2, 0xFF, 0, 3, 0xFF, 0xD3, 4, 5]
        let clean = try CleanFile(cleaning: SampleFiles.photo(picture: picture))
        #expect(clean.kind == .jpeg)
        #expect(clean.bytes.suffix(picture.count + 2) == picture + [0xFF, 0xD9])
        #expect(clean.bytes.starts(with: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]))
        #expect((clean.width, clean.height) == (64, 48))
    }

    @Test(arguments: 1...8 as ClosedRange<UInt8>)
    func `how the camera was held stays, and nothing else of what it noted`(turn: UInt8) throws {
        let clean = try CleanFile(cleaning: SampleFiles.photo(orientation: turn))
        #expect(holds(clean.bytes, "Exif") == (turn != 1))
        let isTurned = turn >= 5
        #expect(clean.width == (isTurned ? 48 : 64))
        #expect(clean.height == (isTurned ? 64 : 48))
        let again = try CleanFile(cleaning: clean.bytes)
        #expect(again == clean, "cleaning twice is cleaning once")
    }

    @Test func `a drawing keeps how it was turned, its size and its pixels`() throws {
        let clean = try CleanFile(cleaning: SampleFiles.drawing())
        #expect(clean.kind == .png)
        #expect((clean.width, clean.height) == (2, 3))
        #expect(holds(clean.bytes, "IDAT"))
        #expect(try CleanFile(cleaning: clean.bytes) == clean)
    }

    @Test func `a paper is taken as it came`() throws {
        let clean = try CleanFile(cleaning: SampleFiles.paper)
        #expect(clean.kind == .pdf)
        #expect(clean.bytes == SampleFiles.paper)
        #expect((clean.width, clean.height) == (0, 0))
    }

    @Test func `what is on no list is not taken, whatever it is called`() {
        #expect(throws: FileFlaw.empty) { try CleanFile(cleaning: []) }
        #expect(throws: FileFlaw.otherKind) { try CleanFile(cleaning: SampleFiles.page) }
        #expect(throws: FileFlaw.otherKind) { try CleanFile(cleaning: SampleFiles.animation) }
        #expect(throws: FileFlaw.telephoneFormat) {
            try CleanFile(cleaning: SampleFiles.telephonePhoto)
        }
    }

    @Test(arguments: [SampleFiles.pageInPaper, SampleFiles.archiveInPaper])
    func `two kinds in one file are refused`(file: [UInt8]) {
        #expect(throws: FileFlaw.twoKinds) { try CleanFile(cleaning: file) }
    }

    @Test func `a file longer than any is refused before it is read`() {
        let long = SampleFiles.paper + [UInt8](repeating: 0, count: Domain.Attachment.bytesMax)
        #expect(throws: FileFlaw.tooLong(bytesMax: Domain.Attachment.bytesMax)) {
            try CleanFile(cleaning: long)
        }
    }

    @Test func `more pixels than a telephone can show are refused`() {
        let photo = SampleFiles.photo(width: 10_001, height: 10_000)
        #expect(throws: FileFlaw.tooManyPixels(pixelsMax: Domain.Attachment.pixelsMax)) {
            try CleanFile(cleaning: photo)
        }
    }

    @Test(arguments: [SampleFiles.photo(), SampleFiles.drawing()])
    func `a photo cut anywhere is refused or whole, never half`(sent: [UInt8]) throws {
        let whole = try CleanFile(cleaning: sent)
        for length in 1..<sent.count {
            guard let clean = try? CleanFile(cleaning: Array(sent[..<length])) else { continue }
            #expect(clean == whole, "cut at \(length)")
        }
    }

    @Test(arguments: [SampleFiles.photo(), SampleFiles.drawing(), SampleFiles.paper])
    func `a broken byte breaks nothing but the file`(sent: [UInt8]) {
        for index in sent.indices {
            for flip in [0x01, 0x80, 0xFF] as [UInt8] {
                var broken = sent
                broken[index] ^= flip
                _ = try? CleanFile(cleaning: broken)
            }
        }
    }
}
