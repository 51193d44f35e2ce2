package import Domain
package import Kernel

/// A district as the writer hosts it: the pure state, and the texts that rules and pages need.
package struct HostedDistrict: Sendable {
    package private(set) var district = District()
    package private(set) var directory = PlaceDirectory()
    package private(set) var staff = StaffDirectory()
    package private(set) var people = PeopleDirectory()
    package private(set) var groupFacts = GroupFactsDirectory()
    package private(set) var displayNames = DisplayNames()
    package private(set) var entries = EntryDirectory()
    package private(set) var happenings = Happenings()
    package private(set) var things = Things()
    package private(set) var participation = Participation()
    private var eventCount: UInt64 = 0

    package init() {}
}

extension HostedDistrict: Aggregate {
    package func decide(
        _ command: Command,
        _ context: Context
    ) throws(Refusal) -> Decided<Event> {
        let outcome = try district.decide(
            command,
            facts(for: command, now: context.now),
            context
        )
        return Decided(events: outcome.events, writes: outcome.writes)
    }

    private func facts(for command: PrivacyCommand, now: Instant) -> PrivacyFacts {
        var facts = PrivacyFacts()
        switch command {
        case .correctOwn(let command):
            facts.change = people.change(
                by: command,
                in: district,
                places: directory,
                today: district.today(now)
            )
        case .answerGroupFacts(let command):
            facts.areAnswersSame = command.answers == groupFacts.own(command.person)
        case .releaseGroupShares: facts.groupCounts = groupFacts.counts(in: district)
        case .giveConsent, .withdrawConsent, .placeHold, .liftHold, .erase, .eraseDue,
            .openRecord, .shredPapers, .eraseAgain:
            break
        }
        return facts
    }

    private func facts(for command: Command, now: Instant) -> Facts {
        switch command {
        case .places(let command):
            Facts(places: directory.facts(for: command, in: district))
        case .recordKeys(let command):
            Facts(
                recordKeys: RecordKeyFacts(
                    nextSize: eventCount + 1,
                    isSigned: RecordIdentity.isSigned(command, in: district)
                )
            )
        case .access(let command): Facts(access: staff.facts(for: command))
        case .bodies(let command):
            Facts(bodies: directory.facts(for: command, in: district))
        case .duties: .none
        case .institutions, .matters: .none
        case .privacy(let command): Facts(privacy: facts(for: command, now: now))
        case .mandates, .funds, .tasks, .voice, .attachments, .tidings: .none
        case .participants(let command):
            Facts(
                participants: people.facts(
                    for: command,
                    in: district,
                    places: directory,
                    today: district.today(now)
                )
            )
        case .letters(let command):
            Facts(letters: people.facts(for: command, in: district, today: district.today(now)))
        case .entry(let command):
            Facts(
                entry: people.facts(
                    for: command,
                    in: district,
                    entries: entries,
                    today: district.today(now)
                )
            )
        }
    }

    package mutating func evolve(_ event: Event, _ stamp: Stamp) {
        staff.evolve(event, in: district, texts: directory)
        let before = things.look(at: event, in: district)
        directory.evolve(event, in: district)
        people.leave(event, in: district)
        district.evolve(event, stamp)
        people.enter(event, in: district)
        groupFacts.enter(event)
        things.enter(event, before: before, in: district)
        participation.enter(event, in: district)
        eventCount += 1
        happenings.enter(event, stamp, sequence: eventCount, in: district)
    }

    package mutating func absorb(_ writes: [SideWrite]) {
        directory.absorb(writes)
        people.absorb(writes, in: district)
        groupFacts.absorb(writes)
        displayNames.absorb(writes)
        entries.absorb(writes)
    }

    package mutating func settle() throws(RecordDamage) {
        directory.settle(in: district)
        staff.settle(in: district, texts: directory)
        let missing =
            directory.missing(in: district) ?? staff.missing(in: district, texts: directory)
            ?? directory.missingOfBodies(in: district) ?? directory.missingOfFunds(in: district)
            ?? directory.missingOfTasks(in: district)
            ?? directory.missingOfMatters(in: district)
        if let missing { throw .textMissing(missing) }
        if let name = directory.putBack(in: district) { throw .textNotErased(name) }
        people.settle(in: district)
        let row =
            people.missing(in: district) ?? displayNames.missing(in: district)
            ?? entries.missing(in: district) ?? groupFacts.missing(in: district)
        if let row { throw .rowMissing(row) }
    }

    package static func rows(of event: Event) -> [VaultKey] {
        PeopleDirectory.rows(of: event) + DisplayNames.rows(of: event)
            + EntryDirectory.rows(of: event)
    }

    package func commitment(to row: VaultKey) -> Digest? {
        district.commitment(to: row)
    }

    package static func texts(of event: Event) -> [Digest] {
        switch event {
        case .districtFounded(let event): [event.name]
        case .placeCreated(let event): [event.name]
        case .placeRenamed(let event): [event.name]
        case .placeChangeScheduled(let event):
            if case .rename(let name) = event.content { [name] } else { [] }
        case .placesMerged, .placeChangeClosed, .textRemoved, .recordKeyAdopted,
            .recordKeyRotated, .recordRestarted, .accountInvited, .roleGiven, .roleEnded,
            .accountClosed, .householdsRegistered, .personsRegistered, .personsCorrected,
            .personMoved, .personLeft, .personsMerged, .agesAttested, .lettersIssued,
            .codeIssued, .lettersRevoked, .letterCodeUsed, .letterUseContested,
            .displayNameChosen, .entryAsked, .entryAccepted, .entryRefused, .entryAppealed,
            .entryErased, .consentGiven, .consentWithdrawn, .groupFactsAnswered,
            .groupSharesReleased, .holdPlaced, .holdLifted, .erasureDeferred, .personErased,
            .recordOpened, .mandateGranted, .mandateRevoked, .papersShredded, .bodyArranged,
            .bodiesMerged, .bodyEnded, .seatVacated, .seatRanOut, .figureStated,
            .workingCalendarAdopted, .dutyOpened, .dutyClosed:
            []
        case .institutionAdopted, .institutionProposed, .institutionEnded, .matterPartyNoted,
            .matterDecisionCounted, .matterDecisionSigned, .matterLinked, .matterMeasured,
            .matterChanged, .dutyOffered, .dutyOfferReturned, .dutyPassed, .dutyHelped:
            []
        case .matterOpened(let event): [event.title]
        case .matterFieldsSet(let event): event.fields.compactMap(\.text)
        case .matterLineAdded(let event): event.fields.compactMap(\.text)
        case .matterLineJudged(let event): [event.verdict.reason].compactMap { $0 }
        case .matterDocumentAttached(let event): [event.content]
        case .matterStepped(let event): [event.reason].compactMap { $0 }
        case .matterMoved(let event): [event.reason]
        case .accountOpened(let event): [event.displayName, event.signInName]
        case .bodyFounded(let event): [event.name]
        case .bodyRenamed(let event): [event.name]
        case .bodyAliasAdded(let event): [event.name]
        case .seatRuleAdopted(let event): [event.source] + event.groups.flatMap { [$0.zh, $0.en] }
        case .seatFilled(let event): [event.name].compactMap { $0 }
        case .funds(.fundOpened(let event)): [event.title]
        case .funds: []
        case .tasks(.asked(let event)): [event.words]
        case .tasks(.refused(let event)): [event.reason]
        case .tasks: []
        case .voice(.commented(let event)): [event.text]
        case .voice(.followed): []
        case .attachments(.added(let event)): event.texts
        case .tidings: []
        }
    }

    package var nextTimer: DueTimer<Command>? {
        let timer = district.schedule.first.map { entry in
            DueTimer(due: entry.due, request: entry.name.request, command: entry.name.command)
        }
        guard let age = people.ageTimer(in: district) else { return timer }
        return timer.map { $0.due <= age.due ? $0 : age } ?? age
    }

    package static func encode(_ event: Event, _ stamp: Stamp) -> [UInt8] {
        DistrictCodec.encode(event, stamp)
    }

    package static func decode(
        _ bytes: UnsafeRawBufferPointer
    ) throws(CodecError) -> (Event, Stamp) {
        try DistrictCodec.decode(bytes)
    }

    package static func subject(of event: Event) -> UInt64 {
        switch event {
        case .districtFounded: Places.root.rawValue
        case .placeCreated(let event): event.place.rawValue
        case .placeRenamed(let event): event.place.rawValue
        case .placesMerged(let event): event.into.rawValue
        case .placeChangeScheduled(let event): event.change.rawValue
        case .placeChangeClosed(let event): event.change.rawValue
        case .textRemoved: 0
        case .recordKeyAdopted(let event): event.size
        case .recordKeyRotated(let event): event.size
        case .recordRestarted(let event): event.size
        case .accountOpened(let event): event.account.rawValue
        case .accountInvited(let event): event.account.rawValue
        case .roleGiven(let event): event.grant.rawValue
        case .roleEnded(let event): event.grant.rawValue
        case .accountClosed(let event): event.account.rawValue
        case .householdsRegistered(let event): event.first.rawValue
        case .personsRegistered(let event): event.first.rawValue
        case .personsCorrected(let event): event.persons.first?.rawValue ?? 0
        case .personMoved(let event): event.person.rawValue
        case .personLeft(let event): event.person.rawValue
        case .personsMerged(let event): event.into.rawValue
        case .agesAttested: 0
        case .bodyFounded(let event): event.body.rawValue
        case .bodyRenamed(let event): event.body.rawValue
        case .bodyAliasAdded(let event): event.body.rawValue
        case .bodyArranged(let event): event.body.rawValue
        case .bodiesMerged(let event): event.into.rawValue
        case .bodyEnded(let event): event.body.rawValue
        case .seatRuleAdopted(let event): event.rule.rawValue
        case .seatFilled(let event): event.holding.rawValue
        case .seatVacated(let event): event.holding.rawValue
        case .seatRanOut(let event): event.holding.rawValue
        case .figureStated: 0
        case .workingCalendarAdopted: 0
        case .dutyOpened(let event): event.duty.rawValue
        case .dutyClosed(let event): event.duty.rawValue
        case .consentGiven(let event): event.person.rawValue
        case .consentWithdrawn(let event): event.person.rawValue
        case .groupFactsAnswered(let event): event.person.rawValue
        case .groupSharesReleased: 0
        case .holdPlaced(let event): event.hold.rawValue
        case .holdLifted(let event): event.hold.rawValue
        case .erasureDeferred(let event): event.person.rawValue
        case .personErased(let event): event.person.rawValue
        case .recordOpened(let event): event.person.rawValue
        case .mandateGranted(let event): event.mandate.rawValue
        case .mandateRevoked(let event): event.mandate.rawValue
        case .papersShredded(let event): event.place.rawValue
        case .lettersIssued(let event): event.first.rawValue
        case .codeIssued(let event): event.letter.rawValue
        case .lettersRevoked(let event): event.letters.first?.rawValue ?? 0
        case .letterCodeUsed(let event): event.use.rawValue
        case .letterUseContested(let event): event.use.rawValue
        case .displayNameChosen(let event): event.person.rawValue
        case .entryAsked(let event): event.request.rawValue
        case .entryAccepted(let event): event.request.rawValue
        case .entryRefused(let event): event.request.rawValue
        case .entryAppealed(let event): event.request.rawValue
        case .entryErased(let event): event.request.rawValue
        case .funds, .tasks, .voice, .attachments, .tidings, .institutionAdopted,
            .institutionProposed, .institutionEnded, .matterOpened,
            .matterFieldsSet, .matterLineAdded, .matterLineJudged, .matterDocumentAttached,
            .matterPartyNoted, .matterStepped, .matterDecisionCounted, .matterDecisionSigned,
            .matterLinked, .matterMoved, .matterMeasured, .matterChanged, .dutyOffered,
            .dutyOfferReturned, .dutyPassed, .dutyHelped:
            subject(ofBusiness: event)
        }
    }

    /// Of what communities do by their institutions, and of money.
    private static func subject(ofBusiness event: Event) -> UInt64 {
        switch event {
        case .funds(let event): event.subject
        case .tasks(let event): event.subject
        case .voice(let event): event.matter.rawValue
        case .attachments(.added(let event)): event.attachment.rawValue
        case .tidings(let event): event.matter.rawValue
        case .institutionAdopted(let event): event.adoption.rawValue
        case .institutionProposed(let event): event.proposal.rawValue
        case .institutionEnded(let event): event.adoption.rawValue
        case .matterOpened(let event): event.matter.rawValue
        case .matterFieldsSet(let event): event.matter.rawValue
        case .matterLineAdded(let event): event.matter.rawValue
        case .matterLineJudged(let event): event.matter.rawValue
        case .matterDocumentAttached(let event): event.matter.rawValue
        case .matterPartyNoted(let event): event.matter.rawValue
        case .matterStepped(let event): event.matter.rawValue
        case .matterDecisionCounted(let event): event.matter.rawValue
        case .matterDecisionSigned(let event): event.matter.rawValue
        case .matterLinked(let event): event.matter.rawValue
        case .matterMoved(let event): event.matter.rawValue
        case .matterMeasured(let event): event.matter.rawValue
        case .matterChanged(let event): event.matter.rawValue
        case .dutyOffered(let event): event.duty.rawValue
        case .dutyOfferReturned(let event): event.duty.rawValue
        case .dutyPassed(let event): event.duty.rawValue
        case .dutyHelped(let event): event.duty.rawValue
        case .districtFounded, .placeCreated, .placeRenamed, .placesMerged, .placeChangeScheduled,
            .placeChangeClosed, .textRemoved, .recordKeyAdopted, .recordKeyRotated,
            .recordRestarted, .accountOpened, .accountInvited, .roleGiven, .roleEnded,
            .accountClosed, .householdsRegistered, .personsRegistered, .personsCorrected,
            .personMoved, .personLeft, .personsMerged, .agesAttested, .bodyFounded, .bodyRenamed,
            .bodyAliasAdded, .bodyArranged, .bodiesMerged, .bodyEnded, .seatRuleAdopted,
            .seatFilled, .seatVacated, .seatRanOut, .figureStated, .workingCalendarAdopted,
            .dutyOpened, .dutyClosed, .consentGiven, .consentWithdrawn, .groupFactsAnswered,
            .groupSharesReleased, .holdPlaced, .holdLifted, .erasureDeferred, .personErased,
            .recordOpened, .mandateGranted, .mandateRevoked, .papersShredded, .lettersIssued,
            .codeIssued, .lettersRevoked, .letterCodeUsed, .letterUseContested,
            .displayNameChosen, .entryAsked, .entryAccepted, .entryRefused, .entryAppealed,
            .entryErased:
            preconditionFailure("an event of another feature")
        }
    }
}
