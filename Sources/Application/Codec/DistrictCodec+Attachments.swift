import Domain
import Foundation
import Kernel

/// How photos and papers are written.
extension AttachmentEvent {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .added(let event): .attachmentAdded(event.stored)
        }
    }
}

extension AttachmentAdded {
    var stored: StoredAttachmentAdded {
        var stored = StoredAttachmentAdded()
        stored.attachment = attachment.rawValue
        stored.matter = matter.rawValue
        stored.by = by.stored
        stored.kind = StoredAttachmentKind(rawValue: Int(kind.rawValue)) ?? .unspecified
        stored.bytesCount = UInt32(bytesCount)
        stored.width = UInt32(width)
        stored.height = UInt32(height)
        stored.file = Data(file.bytes)
        if let caption { stored.caption = Data(caption.bytes) }
        return stored
    }

    init(_ stored: StoredAttachmentAdded) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            attachment: Identifier(stored.attachment),
            matter: Identifier(stored.matter),
            kind: try known(
                AttachmentKind(rawValue: UInt8(clamping: stored.kind.rawValue)),
                in: "AttachmentKind"
            ),
            bytesCount: Int(stored.bytesCount),
            width: Int(stored.width),
            height: Int(stored.height),
            file: try digest(stored.file),
            caption: stored.caption.isEmpty ? nil : try digest(stored.caption),
            by: try MatterParty(stored.by)
        )
    }
}
