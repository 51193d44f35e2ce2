package import Kernel

/// What may be asked about getting on the list.
package enum EntryCommand: Hashable, Sendable {
    case ask(AskForEntry)
    /// The same at the desk, typed by whoever sits there.
    case take(AskForEntry)
    case answer(AnswerEntry)
    case appeal(AppealEntry)
    case erase(EraseEntry)
}

/// Somebody says that they live here.
package struct AskForEntry: Hashable, Sendable, Codable {
    package let place: Identifier<Place>
    package let details: EntryDetails
    package let proof: EntryProof

    package init(place: Identifier<Place>, details: EntryDetails, proof: EntryProof) {
        self.place = place
        self.details = details
        self.proof = proof
    }
}

/// The answer to a request.
package struct AnswerEntry: Hashable, Sendable, Codable {
    package let request: Identifier<EntryRequest>
    package let verdict: EntryVerdict

    package init(request: Identifier<EntryRequest>, verdict: EntryVerdict) {
        self.request = request
        self.verdict = verdict
    }
}

/// Yes, into which household; or no, and why.
package enum EntryVerdict: Hashable, Sendable, Codable {
    /// A household of their own where nothing is said, even behind a door with others.
    case accept(into: Identifier<Household>?)
    case refuse(EntryReason)
}

/// Whoever was refused asks the place above.
package struct AppealEntry: Hashable, Sendable, Codable {
    package let request: Identifier<EntryRequest>

    package init(request: Identifier<EntryRequest>) {
        self.request = request
    }
}

/// Erases what somebody wrote who was refused long ago.
package struct EraseEntry: Hashable, Sendable, Codable {
    package let request: Identifier<EntryRequest>

    package init(request: Identifier<EntryRequest>) {
        self.request = request
    }
}

/// What the rules about requests must be told about the vault: how somebody who is accepted meets
/// who is on file.
package struct EntryFacts: Hashable, Sendable {
    package static let none = EntryFacts()

    package let participants: ParticipantFacts

    package init(participants: ParticipantFacts = .none) {
        self.participants = participants
    }
}
