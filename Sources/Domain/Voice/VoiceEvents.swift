package import Kernel

/// What happened about matters without moving them.
package enum VoiceEvent: Hashable, Sendable {
    case commented(MatterCommented)
    case followed(MatterFollowed)

    package var matter: Identifier<Matter> {
        switch self {
        case .commented(let event): event.matter
        case .followed(let event): event.matter
        }
    }
}

/// Somebody said something about a matter.
package struct MatterCommented: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let by: MatterParty
    package let text: Digest

    package init(matter: Identifier<Matter>, by: MatterParty, text: Digest) {
        self.matter = matter
        self.by = by
        self.text = text
    }
}

/// Somebody wants to be kept posted of a matter, or no longer.
package struct MatterFollowed: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let by: Identifier<Person>
    package let isFollowing: Bool

    package init(matter: Identifier<Matter>, by: Identifier<Person>, isFollowing: Bool) {
        self.matter = matter
        self.by = by
        self.isFollowing = isFollowing
    }
}
