package import Kernel

/// What may be asked about photos and papers.
package enum AttachmentCommand: Hashable, Sendable {
    case add(AddAttachment)
    case remove(RemoveAttachment)
}

/// Puts a photo or a paper to a matter. Its file lies on the disk already.
package struct AddAttachment: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let kind: AttachmentKind
    package let bytesCount: Int
    package let width: Int
    package let height: Int
    /// The hash of the bytes as they were kept.
    package let content: Digest
    /// What it shows, for those who cannot see it.
    package let caption: String?
    package let by: MatterParty

    package init(
        matter: Identifier<Matter>,
        kind: AttachmentKind,
        bytesCount: Int,
        width: Int = 0,
        height: Int = 0,
        content: Digest,
        caption: String? = nil,
        by: MatterParty
    ) {
        self.matter = matter
        self.kind = kind
        self.bytesCount = bytesCount
        self.width = width
        self.height = height
        self.content = content
        self.caption = caption
        self.by = by
    }
}

/// Takes a photo or a paper away again: whoever put it there, or an office under a rule.
package struct RemoveAttachment: Hashable, Sendable, Codable {
    package let attachment: Identifier<Attachment>
    package let rule: RemovalRule
    /// Whoever put it there; nothing for an office.
    package let by: MatterParty?

    package init(
        attachment: Identifier<Attachment>,
        rule: RemovalRule,
        by: MatterParty? = nil
    ) {
        self.attachment = attachment
        self.rule = rule
        self.by = by
    }
}

/// What happened with photos and papers; that one was removed is told by `TextRemoved`.
package enum AttachmentEvent: Hashable, Sendable {
    case added(AttachmentAdded)
}

/// Somebody put a photo or a paper to a matter.
package struct AttachmentAdded: Hashable, Sendable {
    package let attachment: Identifier<Attachment>
    package let matter: Identifier<Matter>
    package let kind: AttachmentKind
    package let bytesCount: Int
    package let width: Int
    package let height: Int
    package let file: Digest
    package let caption: Digest?
    package let by: MatterParty

    package init(
        attachment: Identifier<Attachment>,
        matter: Identifier<Matter>,
        kind: AttachmentKind,
        bytesCount: Int,
        width: Int,
        height: Int,
        file: Digest,
        caption: Digest?,
        by: MatterParty
    ) {
        self.attachment = attachment
        self.matter = matter
        self.kind = kind
        self.bytesCount = bytesCount
        self.width = width
        self.height = height
        self.file = file
        self.caption = caption
        self.by = by
    }

    package var texts: [Digest] { [file] + [caption].compactMap { $0 } }
}

/// Why a photo or a paper was not put there, or not taken away.
package enum AttachmentRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    /// There is no such matter for whoever asks, or they neither live nor work there.
    case notForYou
    case tooLong(bytesMax: Int)
    case tooManyPixels(pixelsMax: Int)
    case caption(Prose.Flaw)
    case tooManyHere(perMatterMax: Int)
    case tooManyToday(perPartyAndDayMax: Int)
    /// The matter's evidence is not to be changed any more.
    case evidenceFrozen
    /// There is none of that number, or it was taken away before.
    case unknown
    /// Somebody else put it there.
    case notYours
}
