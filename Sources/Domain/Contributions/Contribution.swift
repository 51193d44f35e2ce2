import HashTreeCollections
package import Kernel

/// What somebody gave to a matter in time or in kind. What things it was lies in the text table.
package struct Contribution: Hashable, Sendable {
    package static let contributionsMax = 10_000_000
    package static let minutesPerDayMax: UInt32 = 1_440
    package static let perDayMax = 20
    package static let thingsCharactersMax = 80
    /// How long ago it may have been.
    package static let backDaysMax: Int64 = 90

    package let matter: Identifier<Matter>
    package let giver: MatterParty
    /// Who noted it: whoever gave it, or a worker who was there.
    package let by: MatterParty
    /// On whose side the giver stood.
    package let side: ActorClass
    /// None where things alone were given.
    package let minutes: UInt32
    package let things: Digest?
    package let day: Day
    /// Somebody took it off: it is counted nowhere.
    package internal(set) var isStruck = false
}

/// What one side gave to one matter.
package struct ContributionTotal: Hashable, Sendable {
    package let side: ActorClass
    package internal(set) var minutes: Int64 = 0
    /// How often things were given.
    package internal(set) var things = 0
}

/// Everything that was given, by number. Who gave what can be asked by the giver alone; of a matter
/// the book knows sides.
package struct ContributionBook: Sendable, Equatable {
    package internal(set) var rows = Chunked<Contribution>()
    private var byGiver = TreeDictionary<MatterParty, [Identifier<Contribution>]>()
    private var byMatter = TreeDictionary<Identifier<Matter>, [ContributionTotal]>()

    init() {}

    /// What one gave and nobody took off, the first noted first.
    package func given(by giver: MatterParty) -> [Identifier<Contribution>] {
        (byGiver[giver] ?? []).filter { self[$0]?.isStruck == false }
    }

    /// What each side gave, in the order of the sides.
    package func totals(of matter: Identifier<Matter>) -> [ContributionTotal] {
        let found = byMatter[matter] ?? []
        return ActorClass.allCases.compactMap { side in
            found.first { $0.side == side && ($0.minutes > 0 || $0.things > 0) }
        }
    }

    package subscript(id: Identifier<Contribution>) -> Contribution? {
        id.index(in: rows.count).map { rows[$0] }
    }

    /// Every text that is cited.
    package var texts: some Sequence<Digest> { rows.lazy.compactMap(\.things) }

    var next: Identifier<Contribution> { Identifier(UInt64(rows.count) + 1) }

    mutating func add(_ contribution: Contribution) {
        byGiver[contribution.giver, default: []].append(next)
        rows.append(contribution)
        count(contribution, 1)
    }

    mutating func strike(_ id: Identifier<Contribution>) {
        guard let index = id.index(in: rows.count), !rows[index].isStruck else {
            return assertionFailure("what was not given was taken off")
        }
        rows[index].isStruck = true
        count(rows[index], -1)
    }

    /// Whoever stood on file twice gave what either of the two gave.
    mutating func merge(_ person: Identifier<Person>, into other: Identifier<Person>) {
        guard let given = byGiver.removeValue(forKey: .person(person)) else { return }
        let both = (byGiver[.person(other)] ?? []) + given
        byGiver[.person(other)] = both.sorted()
    }

    private mutating func count(_ contribution: Contribution, _ sign: Int) {
        var totals = byMatter[contribution.matter] ?? []
        if !totals.contains(where: { $0.side == contribution.side }) {
            totals.append(ContributionTotal(side: contribution.side))
        }
        guard let index = totals.firstIndex(where: { $0.side == contribution.side }) else {
            return
        }
        totals[index].minutes += Int64(contribution.minutes) * Int64(sign)
        totals[index].things += contribution.things == nil ? 0 : sign
        byMatter[contribution.matter] = totals
    }
}
