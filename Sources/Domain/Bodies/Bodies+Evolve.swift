import HashTreeCollections
package import Kernel

extension Bodies {
    /// What was recorded about organisations, seats and duties.
    static func evolve(_ district: inout District, _ event: Event, _ stamp: Stamp) {
        switch event {
        case .bodyFounded(let event): evolve(&district, event)
        case .bodyRenamed(let event): evolve(&district, event)
        case .bodyAliasAdded(let event): evolve(&district, event)
        case .bodyArranged(let event): evolve(&district, event)
        case .bodiesMerged(let event): evolve(&district, event)
        case .bodyEnded(let event): evolve(&district, event)
        case .seatRuleAdopted(let event): evolve(&district, event, stamp)
        case .seatFilled(let event): evolve(&district, event, stamp)
        case .seatVacated(let event): evolve(&district, event, stamp)
        case .seatRanOut(let event): evolve(&district, event)
        case .figureStated(let event): evolve(&district, event, stamp)
        case .workingCalendarAdopted(let event): Duties.evolve(&district, event)
        case .dutyOpened(let event): Duties.evolve(&district, event, stamp)
        case .dutyClosed(let event): Duties.evolve(&district, event, stamp)
        case .districtFounded, .placeCreated, .placeRenamed, .placesMerged, .placeChangeScheduled,
            .placeChangeClosed, .textRemoved, .recordKeyAdopted, .recordKeyRotated,
            .recordRestarted, .accountOpened, .accountInvited, .roleGiven, .roleEnded,
            .accountClosed, .householdsRegistered, .personsRegistered, .personsCorrected,
            .personMoved, .personLeft, .personsMerged, .agesAttested, .consentGiven,
            .consentWithdrawn, .groupFactsAnswered, .groupSharesReleased, .holdPlaced,
            .holdLifted, .erasureDeferred, .personErased, .recordOpened, .mandateGranted,
            .mandateRevoked, .papersShredded, .lettersIssued, .codeIssued, .lettersRevoked,
            .letterCodeUsed, .letterUseContested, .displayNameChosen, .entryAsked, .entryAccepted,
            .entryRefused, .entryAppealed, .entryErased, .institutionAdopted,
            .institutionProposed, .institutionEnded, .matterOpened, .matterFieldsSet,
            .matterLineAdded, .matterLineJudged, .matterDocumentAttached, .matterPartyNoted,
            .matterStepped, .matterDecisionCounted, .matterDecisionSigned, .matterLinked,
            .matterMoved, .matterMeasured, .matterChanged, .dutyOffered, .dutyOfferReturned,
            .dutyPassed, .dutyHelped, .funds, .tasks, .voice, .objections, .contributions,
            .attachments, .tidings:
            assertionFailure("an event of another feature")
        }
    }

    static func evolve(_ district: inout District, _ event: BodyFounded) {
        assert(event.body == district.nextOrganisation, "organisations are numbered in order")
        district.organisations.append(
            Organisation(
                kind: event.kind,
                place: event.place,
                name: event.name,
                partOf: event.ties.partOf,
                isRegistered: event.ties.isRegistered,
                legalHolder: event.ties.legalHolder,
                begins: event.begins,
                ends: event.ends
            )
        )
    }

    static func evolve(_ district: inout District, _ event: BodyRenamed) {
        district.update(event.body) { organisation in
            organisation.otherNames.append(.init(text: organisation.name, isFormer: true))
            organisation.name = event.name
        }
    }

    static func evolve(_ district: inout District, _ event: BodyAliasAdded) {
        district.update(event.body) { organisation in
            organisation.otherNames.append(.init(text: event.name, isFormer: false))
        }
    }

    static func evolve(_ district: inout District, _ event: BodyArranged) {
        district.update(event.body) { organisation in
            organisation.partOf = event.ties.partOf
            organisation.isRegistered = event.ties.isRegistered
            organisation.legalHolder = event.ties.legalHolder
        }
    }

    static func evolve(_ district: inout District, _ event: BodiesMerged) {
        guard let gone = district.organisation(event.body),
            let kept = district.organisation(event.into)
        else {
            assertionFailure("an unknown organisation was merged")
            return
        }
        if kept.rules.isEmpty { move(&district, event, gone) }
        district.update(event.into) { organisation in
            organisation.otherNames.append(.init(text: gone.name, isFormer: false))
            organisation.otherNames += gone.otherNames
            organisation.merged.append(event.body)
        }
        district.update(event.body) { $0.mergedInto = event.into }
    }

    /// Seats go along to an entry that has none.
    private static func move(
        _ district: inout District,
        _ event: BodiesMerged,
        _ gone: Organisation
    ) {
        for id in gone.holdings { district.update(id) { $0.body = event.into } }
        district.update(event.into) { organisation in
            organisation.rules = gone.rules
            organisation.groupCount = gone.groupCount
            organisation.holdings += gone.holdings
        }
        district.update(event.body) { organisation in
            organisation.rules = []
            organisation.holdings = []
        }
        Duties.move(&district, from: event.body, to: event.into)
    }

    static func evolve(_ district: inout District, _ event: BodyEnded) {
        district.update(event.body) { organisation in
            organisation.ends = event.ends
            organisation.successor = event.successor
        }
    }

    static func evolve(_ district: inout District, _ event: SeatRuleAdopted, _ stamp: Stamp) {
        assert(event.rule == district.nextRule, "rules of seats are numbered in order")
        district.seatRules.append(
            SeatRule(
                body: event.body,
                begins: event.begins,
                recorded: stamp.recorded,
                source: event.source,
                organiser: event.organiser,
                groups: event.groups
            )
        )
        district.update(event.body) { organisation in
            organisation.rules.append(event.rule)
            organisation.groupCount =
                ([organisation.groupCount] + event.groups.map(\.number)).max() ?? 0
        }
    }

    static func evolve(_ district: inout District, _ event: SeatFilled, _ stamp: Stamp) {
        assert(event.holding == district.nextHolding, "holdings are numbered in order")
        var holding = Holding(
            body: event.body,
            group: event.group,
            seat: event.seat,
            holder: event.holder,
            name: event.name,
            begins: event.begins,
            recorded: stamp.recorded,
            endings: []
        )
        if let ends = event.ends {
            holding.endings.append(
                .init(ends: ends, reason: .termOver, recorded: stamp.recorded)
            )
            if ends > stamp.recorded {
                district.schedule.add(.seat(event.holding, ending: 0), due: ends)
            }
        }
        district.holdings.append(holding)
        district.update(event.body) { $0.holdings.append(event.holding) }
        if let person = event.holder.person {
            district.seatsOfPersons[person, default: []].append(event.holding)
        }
    }

    static func evolve(_ district: inout District, _ event: SeatVacated, _ stamp: Stamp) {
        guard let holding = district.holding(event.holding) else {
            assertionFailure("an unknown holding was ended")
            return
        }
        let count = holding.endings.count
        if let ends = holding.ends {
            district.schedule.remove(.seat(event.holding, ending: count - 1), due: ends)
        }
        if event.ends > stamp.recorded {
            district.schedule.add(.seat(event.holding, ending: count), due: event.ends)
        }
        district.update(event.holding) { holding in
            holding.endings.append(
                .init(ends: event.ends, reason: event.reason, recorded: stamp.recorded)
            )
        }
    }

    static func evolve(_ district: inout District, _ event: SeatRanOut) {
        guard let holding = district.holding(event.holding), let ends = holding.ends else {
            assertionFailure("a holding without an end ran out")
            return
        }
        let ending = holding.endings.count - 1
        district.schedule.remove(.seat(event.holding, ending: ending), due: ends)
    }

    static func evolve(_ district: inout District, _ event: FigureStated, _ stamp: Stamp) {
        district.figures[event.subject] = StatedFigure(
            count: event.count,
            statedBy: stamp.actor,
            recorded: stamp.recorded,
            isConfirmed: event.isConfirmed
        )
    }

    /// Whoever stood on file twice sits where either of the two sat.
    static func evolve(_ district: inout District, _ event: PersonsMerged) {
        guard let seats = district.seatsOfPersons.removeValue(forKey: event.person) else {
            return
        }
        for id in seats { district.update(id) { $0.holder = .person(event.into) } }
        district.seatsOfPersons[event.into, default: []] += seats
        district.seatsOfPersons[event.into]?.sort()
    }
}

extension District {
    var nextOrganisation: Identifier<Organisation> {
        Identifier(UInt64(organisations.count) + 1)
    }
    var nextRule: Identifier<SeatRule> { Identifier(UInt64(seatRules.count) + 1) }
    var nextHolding: Identifier<Holding> { Identifier(UInt64(holdings.count) + 1) }

    package func organisation(_ id: Identifier<Organisation>) -> Organisation? {
        id.index(in: organisations.count).map { organisations[$0] }
    }

    package func seatRule(_ id: Identifier<SeatRule>) -> SeatRule? {
        id.index(in: seatRules.count).map { seatRules[$0] }
    }

    package func holding(_ id: Identifier<Holding>) -> Holding? {
        id.index(in: holdings.count).map { holdings[$0] }
    }

    /// Follows merges to the entry that stands today.
    package func standing(_ id: Identifier<Organisation>) -> Identifier<Organisation> {
        var id = id
        while let next = organisation(id)?.mergedInto { id = next }
        return id
    }

    fileprivate mutating func update(
        _ id: Identifier<Organisation>,
        _ change: (inout Organisation) -> Void
    ) {
        guard let index = id.index(in: organisations.count) else {
            assertionFailure("an unknown organisation was changed")
            return
        }
        change(&organisations[index])
    }

    fileprivate mutating func update(
        _ id: Identifier<Holding>,
        _ change: (inout Holding) -> Void
    ) {
        guard let index = id.index(in: holdings.count) else {
            assertionFailure("an unknown holding was changed")
            return
        }
        change(&holdings[index])
    }
}
