import HashTreeCollections
package import Kernel

/// What the bytes of an attachment are. Raw values stand in the journal for ever.
package enum AttachmentKind: UInt8, CaseIterable, Hashable, Sendable, Codable {
    case jpeg = 1
    case png = 2
    case pdf = 3

    /// A photo can be shown on a page; a paper is only handed over.
    package var isPhoto: Bool {
        switch self {
        case .jpeg, .png: true
        case .pdf: false
        }
    }
}

/// A photo or a paper that somebody put to a matter. Its bytes are a file beside the journal; which
/// file it is lies in the text table, and goes when its owner is erased.
package struct Attachment: Hashable, Sendable {
    package static let bytesMax = 10 << 20
    /// More could not be shown on a telephone.
    package static let pixelsMax = 100_000_000
    package static let captionCharactersMax = 200
    package static let perMatterMax = 60
    /// A disk is no place for everything that one party has.
    package static let perPartyAndDayMax = 40

    package let matter: Identifier<Matter>
    /// Whoever put it there owns it: the same bytes twice are two attachments.
    package let by: MatterParty
    package let kind: AttachmentKind
    package let bytesCount: Int
    /// As it is shown; zero for a paper.
    package let width: Int
    package let height: Int
    /// The commitment to the name of the file, which is the hash of its bytes.
    package let file: Digest
    package let caption: Digest?
    package let at: Instant

    package var texts: [Digest] { [file] + [caption].compactMap { $0 } }
}

/// Every photo and paper that was ever put to a matter.
package struct AttachmentShelf: Sendable, Equatable {
    package private(set) var all = Chunked<Attachment>()
    private var byMatter = TreeDictionary<Identifier<Matter>, [Identifier<Attachment>]>()
    private var byParty = TreeDictionary<MatterParty, [Identifier<Attachment>]>()

    var next: Identifier<Attachment> { Identifier(UInt64(all.count) + 1) }

    package subscript(_ id: Identifier<Attachment>) -> Attachment? {
        id.index(in: all.count).map { all[$0] }
    }

    /// The oldest first, whatever became of them.
    package func list(of matter: Identifier<Matter>) -> [Identifier<Attachment>] {
        byMatter[matter] ?? []
    }

    /// How many a party put anywhere after a moment.
    func count(by party: MatterParty, after moment: Instant) -> Int {
        (byParty[party] ?? []).reversed().prefix {
            self[$0].map { $0.at > moment } ?? false
        }.count
    }

    mutating func add(_ attachment: Attachment) {
        let id = next
        all.append(attachment)
        byMatter[attachment.matter, default: []].append(id)
        byParty[attachment.by, default: []].append(id)
    }
}

extension District {
    /// Attachments of a matter that nobody removed and whose owner was not erased.
    package func attachments(
        of matter: Identifier<Matter>
    ) -> [(id: Identifier<Attachment>, attachment: Attachment)] {
        attachmentShelf.list(of: matter).compactMap { id in
            attachment(id).map { (id: id, attachment: $0) }
        }
    }

    /// Nothing once it was removed.
    package func attachment(_ id: Identifier<Attachment>) -> Attachment? {
        attachmentShelf[id].flatMap { removal(of: $0.file) == nil ? $0 : nil }
    }
}
