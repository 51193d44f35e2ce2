import HashTreeCollections
package import Kernel

/// What somebody may agree to; nothing of this happens without it. Raw values are written in the
/// journal. What exactly one agrees to stands in `Words`, under the purpose and its version.
package enum ConsentPurpose: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// The name one chose stands beside what one says in public.
    case displayName = 1
    /// Somebody telephones about one's own matters.
    case contactByPhone = 2
    case contactByTextMessage = 3
    case contactByWeChat = 4
    /// Pictures on which one can be known, taken at events.
    case eventPhotos = 5
    /// Surveys of one's own community.
    case surveys = 6
    /// Answers about groups one belongs to are counted.
    case groupFacts = 7
    /// The check that the law asks of whoever works with children.
    case recordCheck = 8
    /// Papers about illness are looked at when somebody asks for aid.
    case medicalPapers = 9
    /// A child takes part in care after school.
    case childCare = 10

    /// The text that is shown today. A consent to an older one is a consent to nothing else.
    package var version: UInt16 { 1 }

    /// What nobody under age can agree to, and nobody for them.
    var isForAdultsOnly: Bool { self == .recordCheck }
}

/// How somebody said it. Raw values are written in the journal.
package enum ConsentChannel: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case inPerson = 1
    case byPhone = 2
    case onPaper = 3
    case onPage = 4
}

/// What somebody agreed to, and whether they still do.
package struct Consent: Hashable, Sendable {
    /// How something was said, when, and by whose hand.
    package struct Act: Hashable, Sendable {
        package let when: Instant
        package let channel: ConsentChannel
        package let by: Actor
    }

    /// Given and withdrawn, by one person, together.
    package static let perPersonMax = 400

    package let purpose: ConsentPurpose
    package let version: UInt16
    package let given: Act
    /// The mandate of whoever has the care of a child, if it was given for one.
    package let guardian: Identifier<Mandate>?
    /// Nothing while it holds.
    package internal(set) var withdrawn: Act?

    package var holds: Bool { withdrawn == nil }
}

/// Somebody agreed to something.
package struct ConsentGiven: Hashable, Sendable {
    package let person: Identifier<Person>
    package let purpose: ConsentPurpose
    package let version: UInt16
    package let channel: ConsentChannel
    package let guardian: Identifier<Mandate>?

    package init(
        person: Identifier<Person>,
        purpose: ConsentPurpose,
        version: UInt16,
        channel: ConsentChannel,
        guardian: Identifier<Mandate>? = nil
    ) {
        self.person = person
        self.purpose = purpose
        self.version = version
        self.channel = channel
        self.guardian = guardian
    }
}

/// Somebody agrees no longer; it holds from this moment on.
package struct ConsentWithdrawn: Hashable, Sendable {
    package let person: Identifier<Person>
    package let purpose: ConsentPurpose
    package let channel: ConsentChannel

    package init(
        person: Identifier<Person>,
        purpose: ConsentPurpose,
        channel: ConsentChannel
    ) {
        self.person = person
        self.purpose = purpose
        self.channel = channel
    }
}

extension District {
    /// Everything somebody ever agreed to, in its order.
    package func consents(of person: Identifier<Person>) -> [Consent] {
        consents[person] ?? []
    }

    /// Whether somebody agrees now, to the text of today. Whoever needs a consent asks this when
    /// they need it, and not before.
    package func agrees(_ person: Identifier<Person>, to purpose: ConsentPurpose) -> Bool {
        self.person(person)?.isPresent == true
            && consents(of: person).contains {
                $0.purpose == purpose && $0.version == purpose.version && $0.holds
            }
    }
}
