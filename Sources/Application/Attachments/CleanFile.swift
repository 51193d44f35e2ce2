package import Domain

/// Why a file is not taken.
package enum FileFlaw: Error, Hashable, Sendable, Codable {
    case empty
    case tooLong(bytesMax: Int)
    /// It begins like nothing on the list.
    case otherKind
    /// A photo as some telephones write it, which most browsers cannot show.
    case telephoneFormat
    /// It is two kinds of file in one.
    case twoKinds
    /// It claims a kind and does not keep its rules.
    case damaged(AttachmentKind)
    case tooManyPixels(pixelsMax: Int)
}

/// The bytes of a file as they may be kept: known by their content to be of a kind on the list, and
/// of a photo nothing but the picture. Where and when it was taken, by whom and with what is gone.
package struct CleanFile: Sendable, Equatable {
    package let kind: AttachmentKind
    package let bytes: [UInt8]
    /// As it is shown; zero for a paper.
    package let width: Int
    package let height: Int

    package init(cleaning bytes: [UInt8]) throws(FileFlaw) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= Attachment.bytesMax else {
            throw .tooLong(bytesMax: Attachment.bytesMax)
        }
        guard let kind = AttachmentKind(of: bytes) else {
            throw bytes.isTelephonePhoto ? .telephoneFormat : .otherKind
        }
        self.kind = kind
        switch kind {
        case .jpeg:
            let copy = try JPEGCopy(of: bytes)
            self.bytes = copy.bytes
            (width, height) = copy.orientation.shown(copy.width, copy.height)
        case .png:
            let copy = try PNGCopy(of: bytes)
            self.bytes = copy.bytes
            (width, height) = copy.orientation.shown(copy.width, copy.height)
        case .pdf:
            try PDFCheck.look(at: bytes)
            self.bytes = bytes
            (width, height) = (0, 0)
        }
        guard width * height <= Attachment.pixelsMax else {
            throw .tooManyPixels(pixelsMax: Attachment.pixelsMax)
        }
    }
}

extension AttachmentKind {
    /// By the first bytes; what a file is called says nothing.
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: PNGCopy.signature) {
            self = .png
        } else if bytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else {
            return nil
        }
    }
}

extension [UInt8] {
    /// HEIC and its like: a box of type `ftyp` whose brand is one of these.
    fileprivate var isTelephonePhoto: Bool {
        guard count >= 12, self[4..<8].elementsEqual("ftyp".utf8) else { return false }
        let brands = ["heic", "heix", "heif", "hevc", "mif1", "msf1", "avif"]
        return brands.contains { self[8..<12].elementsEqual($0.utf8) }
    }
}
