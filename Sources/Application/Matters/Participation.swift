package import Domain
import HashTreeCollections
package import Kernel

/// Who takes part in a community, by side and never by name: what each side did at which stage, how
/// many different people there were, and how much of it the busiest did.
package struct Participation: Sendable, Equatable {
    /// Below so many people nothing is said of how many they are, or of how much a few of them do.
    package static let peopleMin = 30

    /// How often a side took part in a stage.
    package struct Share: Hashable, Sendable {
        package let stage: ContributionStage
        package let side: ActorClass
        package let count: Int
    }

    private struct Key: Hashable, Sendable {
        let stage: ContributionStage
        let side: ActorClass
    }

    private struct Community: Sendable, Equatable {
        var sides = TreeDictionary<Key, Int>()
        /// How often each person did something. Never shown: of it come two numbers alone.
        var acts = TreeDictionary<Identifier<Person>, Int>()
    }

    private var communities = TreeDictionary<Identifier<Place>, Community>()

    package init() {}

    /// What each side did, in the order of the stages.
    package func shares(at place: Identifier<Place>) -> [Share] {
        guard let sides = communities[place]?.sides else { return [] }
        return ContributionStage.allCases.flatMap { stage in
            ActorClass.allCases.compactMap { side in
                sides[Key(stage: stage, side: side)].map {
                    Share(stage: stage, side: side, count: $0)
                }
            }
        }
    }

    /// How many different people did something; nothing where they are few.
    package func people(at place: Identifier<Place>) -> Int? {
        guard let count = communities[place]?.acts.count, count >= Self.peopleMin else {
            return nil
        }
        return count
    }

    /// What part of everything that people did the busiest tenth of them did; nothing where they
    /// are few.
    package func busiestTenth(at place: Identifier<Place>) -> Ratio? {
        communities[place].flatMap { Self.busiestTenth(of: Array($0.acts.values)) }
    }

    /// The same of these counts, one for each person. A tenth is rounded up.
    package static func busiestTenth(of counts: [Int]) -> Ratio? {
        guard counts.count >= peopleMin else { return nil }
        let busiest = counts.sorted(by: >).prefix((counts.count + 9) / 10).reduce(0, +)
        return Ratio(UInt64(busiest), UInt64(counts.reduce(0, +)))
    }
}

extension Participation {
    /// - Parameter district: as it is after the event.
    mutating func enter(_ event: Event, in district: District) {
        if case .placesMerged(let event) = event { merge(event.place, into: event.into) }
        if let (person, matter) = event.act, let place = community(of: matter, district) {
            communities[place, default: Community()].acts[person, default: 0] += 1
        }
        if case .matterChanged(let event) = event,
            case .contributed(let stage, let side) = event.change,
            let place = community(of: event.matter, district)
        {
            let key = Key(stage: stage, side: side)
            communities[place, default: Community()].sides[key, default: 0] += 1
        }
    }

    private func community(
        of matter: Identifier<Matter>,
        _ district: District
    ) -> Identifier<Place>? {
        district.matter(matter).map { district.community(of: $0.place) }
    }

    private mutating func merge(_ place: Identifier<Place>, into other: Identifier<Place>) {
        guard let gone = communities[place] else { return }
        communities[place] = nil
        for (key, count) in gone.sides {
            communities[other, default: Community()].sides[key, default: 0] += count
        }
        for (person, count) in gone.acts {
            communities[other, default: Community()].acts[person, default: 0] += count
        }
    }
}

extension Event {
    /// Who did something in which matter, if it was a person.
    fileprivate var act: (Identifier<Person>, Identifier<Matter>)? {
        let party: MatterParty?
        let matter: Identifier<Matter>
        if case .matterOpened(let event) = self {
            (party, matter) = (event.opener, event.matter)
        } else if case .matterLineAdded(let event) = self {
            (party, matter) = (event.by, event.matter)
        } else if case .matterStepped(let event) = self {
            (party, matter) = (event.by, event.matter)
        } else if case .matterDecisionSigned(let event) = self {
            (party, matter) = (event.by, event.matter)
        } else {
            return nil
        }
        guard case .person(let person) = party else { return nil }
        return (person, matter)
    }
}
