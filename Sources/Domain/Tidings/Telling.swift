import HashTreeCollections
package import Kernel

/// How somebody was told. Nothing else counts as telling: what was only sent may lie unread.
/// Raw values stand in the journal for ever.
package enum TellingWay: UInt8, CaseIterable, Hashable, Sendable, Codable {
    /// They read it on their own page and said so.
    case shown = 1
    /// It was printed and handed to them.
    case printed = 2
    /// By telephone, at the door, or at the desk.
    case spoken = 3
}

/// How far somebody knows what became of a matter.
package struct Telling: Hashable, Sendable {
    /// Of everything until then.
    package let through: Instant
    /// Nothing as long as they were only at its beginning, or asked to hear of it.
    package let way: TellingWay?
}

/// Who wants to hear of which matter, and how far they were told. It is kept by person, and read
/// only by that person, but where they asked the desk to tell them.
package struct Tellings: Sendable, Equatable {
    /// Whom the desk is to tell of one matter.
    package static let perMatterMax = 500
    /// Of how many matters the desk is to tell one person.
    package static let perPersonMax = 50

    private var known = TreeDictionary<
        Identifier<Person>, TreeDictionary<Identifier<Matter>, Telling>
    >()
    private var own = TreeDictionary<Identifier<Person>, [Identifier<Matter>]>()
    private var asked = TreeDictionary<Identifier<Matter>, [Identifier<Person>]>()
    private var askedBy = TreeDictionary<Identifier<Person>, [Identifier<Matter>]>()
    private var judged = TreeDictionary<Identifier<Matter>, Instant>()

    package func telling(
        of matter: Identifier<Matter>,
        to person: Identifier<Person>
    ) -> Telling? {
        known[person]?[matter]
    }

    /// Matters in which somebody said something of their own; the latest last.
    package func own(_ person: Identifier<Person>) -> [Identifier<Matter>] { own[person] ?? [] }

    /// Whom the desk is to tell of a matter, in the order they asked.
    package func asked(of matter: Identifier<Matter>) -> [Identifier<Person>] {
        asked[matter] ?? []
    }

    package func asked(by person: Identifier<Person>) -> [Identifier<Matter>] {
        askedBy[person] ?? []
    }

    /// Every matter that the desk is to tell somebody of, in order.
    package var askedMatters: [Identifier<Matter>] { asked.keys.sorted() }

    func judged(_ matter: Identifier<Matter>) -> Instant? { judged[matter] }

    mutating func begin(_ person: Identifier<Person>, _ matter: Identifier<Matter>, at now: Instant)
    {
        guard known[person]?[matter] == nil else { return }
        known[person, default: [:]][matter] = Telling(through: now, way: nil)
    }

    mutating func tell(
        _ person: Identifier<Person>,
        _ matter: Identifier<Matter>,
        _ telling: Telling
    ) {
        known[person, default: [:]][matter] = telling
    }

    mutating func noteOwn(_ matter: Identifier<Matter>, of party: MatterParty, at now: Instant) {
        guard case .person(let person) = party else { return }
        if own[person]?.contains(matter) != true { own[person, default: []].append(matter) }
        begin(person, matter, at: now)
    }

    mutating func noteVerdict(in matter: Identifier<Matter>, at now: Instant) {
        judged[matter] = now
    }

    mutating func ask(_ matter: Identifier<Matter>, for person: Identifier<Person>, at now: Instant)
    {
        asked[matter, default: []].append(person)
        askedBy[person, default: []].append(matter)
        begin(person, matter, at: now)
    }

    mutating func askNoMore(_ matter: Identifier<Matter>, for person: Identifier<Person>) {
        asked[matter]?.removeAll { $0 == person }
        if asked[matter]?.isEmpty == true { asked[matter] = nil }
        askedBy[person]?.removeAll { $0 == matter }
        if askedBy[person]?.isEmpty == true { askedBy[person] = nil }
    }

    /// Whoever stood on file twice is told once what either of the two wanted to hear.
    mutating func merge(_ person: Identifier<Person>, into other: Identifier<Person>) {
        for matter in asked(by: person) where !asked(of: matter).contains(other) {
            let through = telling(of: matter, to: person)?.through ?? .epoch
            ask(matter, for: other, at: through)
        }
        for matter in own(person) {
            let through = telling(of: matter, to: person)?.through ?? .epoch
            noteOwn(matter, of: .person(other), at: through)
        }
        forget(person)
    }

    /// Whoever is erased is told nothing any more.
    mutating func forget(_ person: Identifier<Person>) {
        for matter in asked(by: person) { askNoMore(matter, for: person) }
        known[person] = nil
        own[person] = nil
    }
}

extension District {
    /// When a matter last moved by somebody else than `person`, or an answer in it was given.
    package func lastMoved(
        _ id: Identifier<Matter>,
        besides person: Identifier<Person>? = nil
    ) -> Instant? {
        let act = matter(id)?.acts.last { act in
            person.map { act.by != .person($0) } ?? true
        }
        return [act?.at, tellings.judged(id)].compactMap { $0 }.max()
    }

    /// Whether something became of a matter that somebody who may see it does not know.
    package func hasTidings(
        of id: Identifier<Matter>,
        for person: Identifier<Person>,
        at now: Instant
    ) -> Bool {
        guard let moved = lastMoved(id, besides: person),
            maySee(id, .person(person), at: now)
        else { return false }
        return moved > (tellings.telling(of: id, to: person)?.through ?? .epoch)
    }

    /// What somebody wants to hear of: what they follow and what they said something in; what
    /// moved last comes first.
    package func tidings(
        for person: Identifier<Person>,
        at now: Instant
    ) -> [Identifier<Matter>] {
        let wanted = Set(voices.followed(by: person) + tellings.own(person))
        return wanted.filter { hasTidings(of: $0, for: person, at: now) }
            .map { (id: $0, moved: lastMoved($0) ?? .epoch) }
            .sorted { ($1.moved, $0.id) < ($0.moved, $1.id) }.map(\.id)
    }

    /// Whom the desk is to tell of a matter, and did not since it moved.
    package func toBeTold(
        of id: Identifier<Matter>,
        at now: Instant
    ) -> [Identifier<Person>] {
        tellings.asked(of: id).filter { hasTidings(of: id, for: $0, at: now) }
    }
}
