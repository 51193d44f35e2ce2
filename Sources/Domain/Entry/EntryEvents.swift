package import Kernel

/// Somebody asked to be on the list. Requests are numbered in order.
package struct EntryAsked: Hashable, Sendable {
    package let request: Identifier<EntryRequest>
    package let place: Identifier<Place>
    package let proof: EntryProof
    package let details: Digest
    package let due: Instant

    package init(
        request: Identifier<EntryRequest>,
        place: Identifier<Place>,
        proof: EntryProof,
        details: Digest,
        due: Instant
    ) {
        self.request = request
        self.place = place
        self.proof = proof
        self.details = details
        self.due = due
    }
}

/// Somebody who asked is on the list now; what they wrote is there and nowhere else.
package struct EntryAccepted: Hashable, Sendable {
    package let request: Identifier<EntryRequest>
    package let person: Identifier<Person>

    package init(request: Identifier<EntryRequest>, person: Identifier<Person>) {
        self.request = request
        self.person = person
    }
}

/// A request was refused.
package struct EntryRefused: Hashable, Sendable {
    package let request: Identifier<EntryRequest>
    package let reason: EntryReason

    package init(request: Identifier<EntryRequest>, reason: EntryReason) {
        self.request = request
        self.reason = reason
    }
}

/// Whoever was refused asked the place above.
package struct EntryAppealed: Hashable, Sendable {
    package let request: Identifier<EntryRequest>
    package let due: Instant

    package init(request: Identifier<EntryRequest>, due: Instant) {
        self.request = request
        self.due = due
    }
}

/// What somebody wrote who was refused is erased.
package struct EntryErased: Hashable, Sendable {
    package let request: Identifier<EntryRequest>

    package init(request: Identifier<EntryRequest>) {
        self.request = request
    }
}
