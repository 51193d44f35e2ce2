package import Domain
import HashTreeCollections
package import Kernel

/// One public thing that happened at a place, as numbers: its words are looked up when it is shown,
/// so that a name that was removed since is not told here either.
package struct Happening: Hashable, Sendable {
    /// What it was. Only of what pages show to everybody; about people it knows the seats they
    /// took.
    package enum Content: Hashable, Sendable {
        case placeOpened(Identifier<Place>)
        case placeRenamed(Identifier<Place>)
        case placesMerged(Identifier<Place>, into: Identifier<Place>)
        case bodyFounded(Identifier<Organisation>)
        case bodyRenamed(Identifier<Organisation>)
        case bodiesMerged(Identifier<Organisation>, into: Identifier<Organisation>)
        case bodyEnded(Identifier<Organisation>)
        case seatRuleAdopted(Identifier<Organisation>)
        /// Several on one day are told as one.
        case seatsFilled(Identifier<Organisation>, last: Identifier<Holding>, count: Int)
        case seatVacated(Identifier<Organisation>, Identifier<Holding>)
        case termsOver(Identifier<Organisation>, count: Int)
        case byElectionOwed(Identifier<Duty>)
        case byElectionHeld(Identifier<Duty>)
    }

    package internal(set) var content: Content
    package let recorded: Instant
    /// Of the event that tells of it; of the last one if there were several.
    package internal(set) var sequence: UInt64
}

/// The last public happenings at every community, folded from the record: so many that a page tells
/// them without looking through the record, and no more.
package struct Happenings: Sendable, Equatable {
    package static let keptMax = 12

    /// By community or village; by the place itself above them.
    private var latest = TreeDictionary<Identifier<Place>, [Happening]>()

    /// The newest first.
    package func at(_ place: Identifier<Place>) -> [Happening] {
        (latest[place] ?? []).reversed()
    }

    /// - Parameter district: as it is after the event.
    mutating func enter(
        _ event: Event,
        _ stamp: Stamp,
        sequence: UInt64,
        in district: District
    ) {
        guard let content = Self.content(of: event, in: district) else { return }
        if case .placesMerged(let place, let into) = content {
            merge(place, into: district.community(of: into))
        }
        guard let place = content.place(in: district) else { return }
        let happening = Happening(
            content: content,
            recorded: stamp.recorded,
            sequence: sequence
        )
        add(happening, at: district.community(of: place), in: district)
    }

    private mutating func merge(_ place: Identifier<Place>, into other: Identifier<Place>) {
        guard place != other, let moved = latest.removeValue(forKey: place) else { return }
        let all = (moved + (latest[other] ?? [])).sorted { $0.sequence < $1.sequence }
        latest[other] = Array(all.suffix(Self.keptMax))
    }

    private mutating func add(
        _ happening: Happening,
        at place: Identifier<Place>,
        in district: District
    ) {
        var list = latest[place] ?? []
        if let last = list.last,
            district.day(of: last.recorded) == district.day(of: happening.recorded),
            let both = last.content.together(with: happening.content)
        {
            list[list.count - 1].content = both
            list[list.count - 1].sequence = happening.sequence
        } else {
            list.append(happening)
        }
        latest[place] = Array(list.suffix(Self.keptMax))
    }
}

extension Happenings {
    /// Nothing for what is closed, and for what is too small to be told on a community's page.
    private static func content(of event: Event, in district: District) -> Happening.Content? {
        switch event {
        case .placeCreated(let event):
            switch event.kind {
            case .community, .village: .placeOpened(event.place)
            case .district, .subdistrict, .township, .building, .address: nil
            }
        case .placeRenamed(let event): .placeRenamed(event.place)
        case .placesMerged(let event): .placesMerged(event.place, into: event.into)
        case .bodyFounded(let event): .bodyFounded(event.body)
        case .bodyRenamed(let event): .bodyRenamed(event.body)
        case .bodiesMerged(let event): .bodiesMerged(event.body, into: event.into)
        case .bodyEnded(let event): .bodyEnded(event.body)
        case .seatRuleAdopted(let event): .seatRuleAdopted(event.body)
        case .seatFilled(let event): .seatsFilled(event.body, last: event.holding, count: 1)
        case .seatVacated(let event):
            district.holding(event.holding).map { .seatVacated($0.body, event.holding) }
        case .seatRanOut(let event):
            district.holding(event.holding).map { .termsOver($0.body, count: 1) }
        case .dutyOpened(let event):
            if case .byElection = event.kind { .byElectionOwed(event.duty) } else { nil }
        case .dutyClosed(let event): held(event, in: district)
        case .districtFounded, .placeChangeScheduled, .placeChangeClosed, .textRemoved,
            .recordKeyAdopted, .recordKeyRotated, .recordRestarted, .bodyAliasAdded,
            .bodyArranged, .figureStated, .workingCalendarAdopted:
            nil
        case .accountOpened, .accountInvited, .roleGiven, .roleEnded, .accountClosed,
            .householdsRegistered, .personsRegistered, .personsCorrected, .personMoved,
            .personLeft, .personsMerged, .agesAttested, .consentGiven, .consentWithdrawn,
            .groupFactsAnswered, .groupSharesReleased, .holdPlaced, .holdLifted,
            .erasureDeferred, .personErased, .recordOpened, .mandateGranted, .mandateRevoked,
            .papersShredded, .lettersIssued, .codeIssued, .lettersRevoked, .letterCodeUsed,
            .letterUseContested, .displayNameChosen, .entryAsked, .entryAccepted,
            .entryRefused, .entryAppealed, .entryErased, .funds, .tasks:
            nil
        // They get pages of their own, which tell what happened in them.
        case .institutionAdopted, .institutionProposed, .institutionEnded, .matterOpened,
            .matterFieldsSet, .matterLineAdded, .matterLineJudged, .matterDocumentAttached,
            .matterPartyNoted, .matterStepped, .matterDecisionCounted, .matterDecisionSigned,
            .matterLinked, .matterMoved, .matterMeasured, .matterChanged, .dutyOffered,
            .dutyOfferReturned, .dutyPassed, .dutyHelped, .voice, .objections, .contributions,
            .attachments, .tidings:
            nil
        }
    }

    private static func held(
        _ event: DutyClosed,
        in district: District
    ) -> Happening.Content? {
        guard event.ending == .fulfilled, let duty = district.duty(event.duty),
            case .byElection = duty.kind
        else { return nil }
        return .byElectionHeld(event.duty)
    }
}

extension Happening.Content {
    fileprivate func place(in district: District) -> Identifier<Place>? {
        switch self {
        case .placeOpened(let place), .placeRenamed(let place), .placesMerged(_, let place): place
        case .bodyFounded(let body), .bodyRenamed(let body), .bodiesMerged(_, let body),
            .bodyEnded(let body), .seatRuleAdopted(let body), .seatsFilled(let body, _, _),
            .seatVacated(let body, _), .termsOver(let body, _):
            district.place(of: body)
        case .byElectionOwed(let duty), .byElectionHeld(let duty):
            body(of: duty, in: district).map(district.place(of:))
        }
    }

    /// Whose by-election it is.
    private func body(
        of duty: Identifier<Duty>,
        in district: District
    ) -> Identifier<Organisation>? {
        guard case .byElection(let body, _) = district.duty(duty)?.kind else { return nil }
        return body
    }

    /// Both as one; nothing if they are not of one kind and one body.
    fileprivate func together(with other: Self) -> Self? {
        if case .seatsFilled(let body, _, let count) = self,
            case .seatsFilled(body, let last, let more) = other
        {
            return .seatsFilled(body, last: last, count: count + more)
        }
        if case .termsOver(let body, let count) = self, case .termsOver(body, let more) = other {
            return .termsOver(body, count: count + more)
        }
        if case .bodyFounded(let body) = self, case .seatRuleAdopted(body) = other { return self }
        return nil
    }
}

extension District {
    /// The community or village that a place lies in or is; above them, the place itself.
    package func community(of id: Identifier<Place>) -> Identifier<Place> {
        let start = standing(id)
        var next = start
        while let place = place(next) {
            switch place.kind {
            case .community, .village: return next
            case .district, .subdistrict, .township: return start
            case .building, .address:
                guard let parent = place.parent else { return start }
                next = standing(parent)
            }
        }
        return start
    }
}
