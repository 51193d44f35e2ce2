import HashTreeCollections
package import Kernel

/// A paper form that somebody filled in, and the day by which it must be destroyed. What was on it
/// is on file; the paper itself is in nobody's vault.
package struct Paper: Hashable, Sendable {
    /// What was written on it.
    package enum Kind: Hashable, Sendable {
        case consent(ConsentPurpose)
        case withdrawal(ConsentPurpose)
        case mandate(Identifier<Mandate>)
    }

    package let kind: Kind
    package let person: Identifier<Person>
    package let taken: Instant

    package var shredBy: Instant { taken.adding(days: RetentionTable.paperDays) }
}

extension District {
    /// The papers of a place that nobody said were destroyed, those first that must go first.
    ///
    /// A paper belongs where its person is at home; of those who were erased, to the district.
    package func papers(at place: Identifier<Place>, now: Instant) -> [Paper] {
        papers.filter { paper in
            let home = home(of: paper.person) ?? Places.root
            return covers(place, home) && !isShredded(paper, home)
        }.sorted { $0.shredBy < $1.shredBy }
    }

    private func isShredded(_ paper: Paper, _ home: Identifier<Place>) -> Bool {
        shredded.contains { place, through in
            paper.shredBy <= through && covers(place, home)
        }
    }

    private var papers: [Paper] {
        var papers: [Paper] = []
        for (person, ledger) in consents {
            for consent in ledger {
                if consent.given.channel == .onPaper {
                    papers.append(
                        Paper(
                            kind: .consent(consent.purpose),
                            person: person,
                            taken: consent.given.when
                        )
                    )
                }
                if let withdrawn = consent.withdrawn, withdrawn.channel == .onPaper {
                    papers.append(
                        Paper(
                            kind: .withdrawal(consent.purpose),
                            person: person,
                            taken: withdrawn.when
                        )
                    )
                }
            }
        }
        for index in mandates.indices where mandates[index].given == .onPaper {
            papers.append(
                Paper(
                    kind: .mandate(Identifier(UInt64(index) + 1)),
                    person: mandates[index].person,
                    taken: mandates[index].begins
                )
            )
        }
        return papers
    }
}
