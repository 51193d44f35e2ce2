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

    /// What a side gave, in one of the ways that can be summed: money in fen, time in minutes, and
    /// how often things.
    package enum Measure: CaseIterable, Hashable, Sendable {
        case money
        case minutes
        case things
    }

    /// How much a side gave, and what part of a hundred that is. The parts sum to a hundred.
    package struct Given: Hashable, Sendable {
        package let side: ActorClass
        package let amount: Int64
        package let percent: Int
    }

    private struct Key: Hashable, Sendable {
        let stage: ContributionStage
        let side: ActorClass
    }

    private struct GivenKey: Hashable, Sendable {
        let measure: Measure
        let side: ActorClass
    }

    private struct Community: Sendable, Equatable {
        var sides = TreeDictionary<Key, Int>()
        /// How often each person did something. Never shown: of it come two numbers alone.
        var acts = TreeDictionary<Identifier<Person>, Int>()
        var given = TreeDictionary<GivenKey, Int64>()
        /// How many minutes each person gave. Never shown either.
        var minutes = TreeDictionary<Identifier<Person>, Int>()
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

    /// What each side gave of something, the largest part first.
    package func given(_ measure: Measure, at place: Identifier<Place>) -> [Given] {
        guard let given = communities[place]?.given else { return [] }
        let amounts = ActorClass.allCases.map { side in
            given[GivenKey(measure: measure, side: side)] ?? 0
        }
        let percents = Percentages.of(amounts)
        return ActorClass.allCases.indices
            .map {
                Given(
                    side: ActorClass.allCases[$0],
                    amount: amounts[$0],
                    percent: percents[$0]
                )
            }
            .filter { $0.amount > 0 }
            .sorted { $0.amount > $1.amount }
    }

    /// What part of the time that people gave the tenth gave that gave most; nothing where they
    /// are few.
    package func busiestTenthOfTime(at place: Identifier<Place>) -> Ratio? {
        communities[place].flatMap { Self.busiestTenth(of: Array($0.minutes.values)) }
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
        if case .contributions(.noted(let event)) = event {
            count(event.contribution, 1, district)
        } else if case .contributions(.struck(let event)) = event {
            count(event.contribution, -1, district)
        } else if case .funds(.moneyReceived(let event)) = event {
            count(event, district)
        }
        if case .matterChanged(let event) = event,
            case .contributed(let stage, let side) = event.change,
            let place = community(of: event.matter, district)
        {
            let key = Key(stage: stage, side: side)
            communities[place, default: Community()].sides[key, default: 0] += 1
        }
    }

    /// Whatever was given counts once as an act of its giver, too.
    private mutating func count(
        _ id: Identifier<Contribution>,
        _ sign: Int,
        _ district: District
    ) {
        guard let given = district.contributionBook[id],
            let place = community(of: given.matter, district)
        else { return }
        let side = given.side
        var community = communities[place] ?? Community()
        community.given[GivenKey(measure: .minutes, side: side), default: 0] +=
            Int64(given.minutes) * Int64(sign)
        if given.things != nil {
            community.given[GivenKey(measure: .things, side: side), default: 0] += Int64(sign)
        }
        if case .person(let person) = given.giver {
            community.acts.add(sign, for: person)
            community.minutes.add(Int(given.minutes) * sign, for: person)
        }
        communities[place] = community
    }

    /// Money that another fund passed on was counted where it came in.
    private mutating func count(_ event: MoneyReceived, _ district: District) {
        guard let fund = district.fund(event.pot.fund),
            let side = event.side(in: district)
        else { return }
        let place = district.community(of: fund.place)
        let key = GivenKey(measure: .money, side: side)
        communities[place, default: Community()].given[key, default: 0] += event.amount.fen
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
        for (key, amount) in gone.given {
            communities[other, default: Community()].given[key, default: 0] += amount
        }
        for (person, minutes) in gone.minutes {
            communities[other, default: Community()].minutes[person, default: 0] += minutes
        }
    }
}

extension TreeDictionary<Identifier<Person>, Int> {
    /// Whoever comes to nothing is no longer among those who did something.
    fileprivate mutating func add(_ count: Int, for person: Identifier<Person>) {
        let sum = (self[person] ?? 0) + count
        self[person] = sum > 0 ? sum : nil
    }
}

extension MoneyReceived {
    /// Whose money it is: that of whoever gave it, as far as that is said, else by its source.
    fileprivate func side(in district: District) -> ActorClass? {
        if case .passedOn = basis { return nil }
        if source != .otherFund, let kind = giver.flatMap({ district.organisation($0)?.kind }),
            let side = kind.side
        {
            return side
        }
        return switch source {
        case .government: .government
        case .enterprise: .enterprise
        case .foundation, .gifts, .crowdfunding: .donor
        case .sales: .neighbourhoodOrganisation
        case .community: .committee
        case .otherFund: nil
        }
    }
}

extension OrganisationKind {
    /// The side that an organisation gives money on; nothing for bodies of others.
    fileprivate var side: ActorClass? {
        switch self {
        case .centralAuthority, .provincialGovernment, .cityGovernment, .districtGovernment,
            .subdistrictOffice, .townshipGovernment, .bureau, .partyOrganisation, .school:
            .government
        case .residentsCommittee, .villagersCommittee: .committee
        case .neighbourhoodOrganisation: .neighbourhoodOrganisation
        case .ngo, .supportNGO, .socialWorkInstitute: .ngo
        case .enterprise, .propertyCompany: .enterprise
        case .foundation: .donor
        case .council, .board, .conference, .office, .team, .jury, .committee, .leadingGroup,
            .taskForce:
            nil
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
