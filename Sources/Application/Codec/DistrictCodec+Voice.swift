import Domain
import Foundation
import Kernel

/// How what people say about matters is written.
extension VoiceEvent {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .commented(let event): .matterCommented(event.stored)
        case .followed(let event): .matterFollowed(event.stored)
        }
    }
}

extension MatterCommented {
    var stored: StoredMatterCommented {
        var stored = StoredMatterCommented()
        stored.matter = matter.rawValue
        stored.by = by.stored
        stored.text = Data(text.bytes)
        return stored
    }

    init(_ stored: StoredMatterCommented) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            by: try MatterParty(stored.by),
            text: try digest(stored.text)
        )
    }
}

extension MatterFollowed {
    var stored: StoredMatterFollowed {
        var stored = StoredMatterFollowed()
        stored.matter = matter.rawValue
        stored.person = by.rawValue
        stored.isFollowing = isFollowing
        return stored
    }

    init(_ stored: StoredMatterFollowed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: Identifier(stored.matter),
            by: Identifier(stored.person),
            isFollowing: stored.isFollowing
        )
    }
}
