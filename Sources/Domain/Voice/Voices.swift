import HashTreeCollections
package import Kernel

/// Something said about a matter. Its words lie in the text table.
package struct MatterComment: Hashable, Sendable {
    package static let charactersMax = 500
    package static let commentsMax = 2_000

    package let by: MatterParty
    package let text: Digest
    package let at: Instant
}

/// What people said about matters, and which matters each wants to hear of.
///
/// Who follows a matter is kept by person only: nobody can ask a matter who does.
package struct Voices: Sendable, Equatable {
    package static let followedMax = 200

    private var said = TreeDictionary<Identifier<Matter>, [MatterComment]>()
    private var wanted = TreeDictionary<Identifier<Person>, [Identifier<Matter>]>()

    /// The oldest first.
    package func comments(on matter: Identifier<Matter>) -> [MatterComment] { said[matter] ?? [] }

    /// The one that was chosen last stands last.
    package func followed(by person: Identifier<Person>) -> [Identifier<Matter>] {
        wanted[person] ?? []
    }

    /// Every text that is cited.
    package var texts: some Sequence<Digest> { said.values.lazy.flatMap { $0 }.map(\.text) }

    mutating func add(_ comment: MatterComment, to matter: Identifier<Matter>) {
        said[matter, default: []].append(comment)
    }

    mutating func note(_ event: MatterFollowed) {
        wanted[event.by, default: []].removeAll { $0 == event.matter }
        if event.isFollowing { wanted[event.by, default: []].append(event.matter) }
        if wanted[event.by]?.isEmpty == true { wanted[event.by] = nil }
    }
}
