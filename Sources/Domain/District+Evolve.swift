import HashTreeCollections

extension District {
    package mutating func evolve(_ event: Event, _ stamp: Stamp) {
        Mandates.note(&self, event, stamp)
        switch event {
        case .districtFounded(let event): Places.evolve(&self, event)
        case .placeCreated(let event): Places.evolve(&self, event)
        case .placeRenamed(let event): Places.evolve(&self, event)
        case .placesMerged(let event): Places.evolve(&self, event)
        case .placeChangeScheduled(let event): Places.evolve(&self, event)
        case .placeChangeClosed(let event): Places.evolve(&self, event)
        case .recordKeyAdopted(let event): RecordKeys.evolve(&self, event)
        case .recordKeyRotated(let event): RecordKeys.evolve(&self, event)
        case .recordRestarted(let event): RecordKeys.evolve(&self, event)
        case .accountOpened(let event): Access.evolve(&self, event, stamp)
        case .accountInvited: break
        case .roleGiven(let event): Access.evolve(&self, event, stamp)
        case .roleEnded(let event): Access.evolve(&self, event)
        case .accountClosed(let event): Access.evolve(&self, event, stamp)
        case .householdsRegistered(let event): Participants.evolve(&self, event)
        case .personsRegistered(let event): Participants.evolve(&self, event)
        case .personsCorrected(let event): Participants.evolve(&self, event)
        case .personMoved(let event): Participants.evolve(&self, event)
        case .personLeft(let event): Participants.evolve(&self, event)
        case .personsMerged(let event):
            Participants.evolve(&self, event)
            Bodies.evolve(&self, event)
            Matters.evolve(&self, event)
        case .agesAttested(let event): Participants.evolve(&self, event)
        case .bodyFounded, .bodyRenamed, .bodyAliasAdded, .bodyArranged, .bodiesMerged, .bodyEnded,
            .seatRuleAdopted, .seatFilled, .seatVacated, .seatRanOut, .figureStated,
            .workingCalendarAdopted, .dutyOpened, .dutyClosed:
            Bodies.evolve(&self, event, stamp)
        case .consentGiven(let event): Privacy.evolve(&self, event, stamp)
        case .consentWithdrawn(let event): Privacy.evolve(&self, event, stamp)
        case .groupFactsAnswered(let event): Privacy.evolve(&self, event, stamp)
        case .groupSharesReleased(let event): Privacy.evolve(&self, event, stamp)
        case .holdPlaced(let event): Privacy.evolve(&self, event, stamp)
        case .holdLifted(let event): Privacy.evolve(&self, event, stamp)
        case .erasureDeferred(let event): Privacy.evolve(&self, event)
        case .personErased(let event): Privacy.evolve(&self, event, stamp)
        case .recordOpened(let event): Privacy.evolve(&self, event, stamp)
        case .mandateGranted(let event): Mandates.evolve(&self, event, stamp)
        case .mandateRevoked(let event): Mandates.evolve(&self, event, stamp)
        case .papersShredded(let event): Privacy.evolve(&self, event)
        case .lettersIssued(let event): Letters.evolve(&self, event, stamp)
        case .codeIssued(let event): Letters.evolve(&self, event, stamp)
        case .lettersRevoked(let event): Letters.evolve(&self, event)
        case .letterCodeUsed(let event): Letters.evolve(&self, event, stamp)
        case .letterUseContested(let event): Letters.evolve(&self, event, stamp)
        case .displayNameChosen(let event): Letters.evolve(&self, event)
        case .entryAsked(let event): Entry.evolve(&self, event, stamp)
        case .entryAccepted(let event): Entry.evolve(&self, event, stamp)
        case .entryRefused(let event): Entry.evolve(&self, event, stamp)
        case .entryAppealed(let event): Entry.evolve(&self, event, stamp)
        case .entryErased(let event): Entry.evolve(&self, event)
        case .institutionAdopted, .institutionProposed, .institutionEnded, .matterOpened,
            .matterFieldsSet, .matterLineAdded, .matterLineJudged, .matterDocumentAttached,
            .matterPartyNoted, .matterStepped, .matterDecisionCounted, .matterDecisionSigned,
            .matterLinked, .matterMoved, .matterMeasured, .matterChanged, .dutyOffered,
            .dutyOfferReturned, .dutyPassed, .dutyHelped, .tasks, .voice, .objections,
            .contributions, .attachments, .tidings:
            evolve(business: event, stamp)
        case .funds(let event): Funds.evolve(&self, event, stamp)
        case .textRemoved(let event):
            removals[event.text] = Removal(
                recorded: stamp.recorded,
                office: stamp.actor,
                rule: event.rule
            )
        }
    }
}

/// What communities do by their institutions.
extension District {
    private mutating func evolve(business event: Event, _ stamp: Stamp) {
        switch event {
        case .institutionAdopted(let event): Institutions.evolve(&self, event, stamp)
        case .institutionProposed(let event): Institutions.evolve(&self, event, stamp)
        case .institutionEnded(let event): Institutions.evolve(&self, event, stamp)
        case .matterOpened(let event): Matters.evolve(&self, event, stamp)
        case .matterFieldsSet(let event): Matters.evolve(&self, event)
        case .matterLineAdded(let event): Matters.evolve(&self, event, stamp)
        case .matterLineJudged(let event): Matters.evolve(&self, event, stamp)
        case .matterDocumentAttached(let event): Matters.evolve(&self, event, stamp)
        case .matterPartyNoted(let event): Matters.evolve(&self, event)
        case .matterStepped(let event): Matters.evolve(&self, event, stamp)
        case .matterDecisionCounted(let event): Matters.evolve(&self, event)
        case .matterDecisionSigned(let event): Matters.evolve(&self, event)
        case .matterLinked(let event): Matters.evolve(&self, event)
        case .matterMoved(let event): Matters.evolve(&self, event, stamp)
        case .matterMeasured(let event): Matters.evolve(&self, event, stamp)
        case .matterChanged(let event): Matters.evolve(&self, event, stamp)
        case .dutyOffered(let event): Duties.evolve(&self, event)
        case .dutyOfferReturned(let event): Duties.evolve(&self, event)
        case .dutyPassed(let event): Duties.evolve(&self, event)
        case .dutyHelped(let event): Duties.evolve(&self, event)
        case .tasks(let event): Tasks.evolve(&self, event, stamp)
        case .voice(let event): Voice.evolve(&self, event, stamp)
        case .objections(let event): Objections.evolve(&self, event, stamp)
        case .contributions(let event): Contributions.evolve(&self, event, stamp)
        case .attachments(let event): Attachments.evolve(&self, event, stamp)
        case .tidings(let event): Tidings.evolve(&self, event, stamp)
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
            .entryErased, .funds:
            assertionFailure("an event of another feature")
        }
    }
}
