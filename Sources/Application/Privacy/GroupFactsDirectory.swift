package import Domain
import HashTreeCollections
package import Kernel

/// What people answered about groups they belong to: the rows of the vault, held in memory to be
/// counted. There is no way to ask it about one person, but for that person's own page.
package struct GroupFactsDirectory: Sendable {
    private var answers = TreeDictionary<Identifier<Person>, GroupAnswers>()

    init() {}

    mutating func absorb(_ writes: [SideWrite]) {
        for write in writes {
            switch write {
            case .keepRow(let key, let text) where key.kind == .groupFacts:
                guard case .groupFacts(let value) = VaultCodec.decode(key.kind, text.stored)
                else { continue }
                answers[Identifier(key.number)] = GroupAnswers(rawValue: value)
            case .eraseRow(let key) where key.kind == .groupFacts:
                answers[Identifier(key.number)] = nil
            case .keepRow, .eraseRow, .keep, .erase: break
            }
        }
    }

    /// Forgets what the district says is erased, also where the rows themselves were not seen.
    mutating func enter(_ event: Event) {
        switch event {
        case .groupFactsAnswered(let event) where event.answers == nil:
            answers[event.person] = nil
        case .personErased(let event): answers[event.person] = nil
        case .personsMerged(let event): answers[event.person] = nil
        default: break
        }
    }

    /// For the page on which somebody sees and changes their own answers, and for nothing else.
    package func own(_ person: Identifier<Person>) -> GroupAnswers {
        answers[person] ?? .none
    }

    /// How many who are here answered what, by home.
    func counts(in district: District) -> [Identifier<Place>: [GroupFact: GroupCount]] {
        var counts: [Identifier<Place>: [GroupFact: GroupCount]] = [:]
        for (person, answers) in answers where district.person(person)?.isPresent == true {
            guard let home = district.home(of: person) else { continue }
            for fact in GroupFact.allCases {
                guard let answer = answers[fact] else { continue }
                let change: WritableKeyPath<GroupCount, Int> = answer ? \.yes : \.no
                counts[home, default: [:]][fact, default: GroupCount()][keyPath: change] += 1
            }
        }
        return counts
    }

    /// A row that the district cites and that is not there.
    func missing(in district: District) -> VaultKey? {
        district.groupFacts.keys.first { answers[$0] == nil }
            .map { VaultKey(.groupFacts, $0.rawValue) }
    }
}
