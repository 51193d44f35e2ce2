package import Kernel

/// What may be asked about matters without moving them.
package enum VoiceCommand: Hashable, Sendable {
    case comment(CommentOnMatter)
    case follow(FollowMatter)
}

/// Says something about a matter, to those who may see it and live there.
package struct CommentOnMatter: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let text: String
    package let by: MatterParty

    package init(matter: Identifier<Matter>, text: String, by: MatterParty) {
        self.matter = matter
        self.text = text
        self.by = by
    }
}

/// Wants to be kept posted of a matter, or no longer.
package struct FollowMatter: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let by: Identifier<Person>
    package let isFollowing: Bool

    package init(matter: Identifier<Matter>, by: Identifier<Person>, isFollowing: Bool) {
        self.matter = matter
        self.by = by
        self.isFollowing = isFollowing
    }
}

/// Why nothing was said or followed.
package enum VoiceRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    /// There is no such matter for whoever asks, or they neither live nor work there.
    case notForYou
    case text(Prose.Flaw)
    case tooManyComments(commentsMax: Int)
    case tooManyFollowed(followedMax: Int)
}
