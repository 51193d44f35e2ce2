import HashTreeCollections
package import Kernel

/// Who wrote what in matters, by the commitments to their words: titles, fields, lines, reasons,
/// documents, and what was written over since. An erasure finds all of it here.
struct WrittenWords: Sendable, Equatable {
    private var byPerson = TreeDictionary<Identifier<Person>, TreeSet<Digest>>()

    init() {}

    /// In an order that is always the same.
    func texts(of person: Identifier<Person>) -> [Digest] {
        (byPerson[person] ?? []).sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// What members of staff write for their office stays with the matter.
    mutating func note(_ texts: [Digest], by party: MatterParty?) {
        guard case .person(let person) = party, !texts.isEmpty else { return }
        byPerson[person, default: []].formUnion(texts)
    }

    /// A matter that another one led to bears its title, and nobody wrote that anew.
    mutating func disown(_ text: Digest, by party: MatterParty) {
        guard case .person(let person) = party else { return }
        byPerson[person]?.remove(text)
        if byPerson[person]?.isEmpty == true { byPerson[person] = nil }
    }

    mutating func merge(_ person: Identifier<Person>, into other: Identifier<Person>) {
        guard let texts = byPerson.removeValue(forKey: person) else { return }
        byPerson[other, default: []].formUnion(texts)
    }

    mutating func forget(_ person: Identifier<Person>) { byPerson[person] = nil }
}

extension Matters {
    /// Whoever stood on file twice wrote what either of the two wrote.
    static func evolve(_ district: inout District, _ event: PersonsMerged) {
        district.matterWords.merge(event.person, into: event.into)
        district.contributionBook.merge(event.person, into: event.into)
        district.tellings.merge(event.person, into: event.into)
    }

    /// What somebody wrote goes when they are erased; the matter stays, without these words.
    static func evolve(_ district: inout District, _ event: PersonErased, _ stamp: Stamp) {
        for text in district.wordsKept(of: event.person) {
            district.removals[text] = Removal(
                recorded: stamp.recorded,
                office: stamp.actor,
                rule: .personalInformation
            )
        }
        district.matterWords.forget(event.person)
        district.tellings.forget(event.person)
    }
}

extension District {
    /// What somebody wrote in matters and nobody has removed.
    package func wordsKept(of person: Identifier<Person>) -> [Digest] {
        matterWords.texts(of: person).filter { removal(of: $0) == nil }
    }
}
