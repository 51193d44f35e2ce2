import Domain

/// One row for each event there is, both ways; how each is written stands with its feature.
extension Event {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .districtFounded(let event): .districtFounded(event.stored)
        case .placeCreated(let event): .placeCreated(event.stored)
        case .placeRenamed(let event): .placeRenamed(event.stored)
        case .placesMerged(let event): .placesMerged(event.stored)
        case .placeChangeScheduled(let event): .placeChangeScheduled(event.stored)
        case .placeChangeClosed(let event): .placeChangeClosed(event.stored)
        case .textRemoved(let event): .textRemoved(event.stored)
        case .recordKeyAdopted(let event): .recordKeyAdopted(event.stored)
        case .recordKeyRotated(let event): .recordKeyRotated(event.stored)
        case .recordRestarted(let event): .recordRestarted(event.stored)
        case .accountOpened(let event): .accountOpened(event.stored)
        case .accountInvited(let event): .accountInvited(event.stored)
        case .roleGiven(let event): .roleGiven(event.stored)
        case .roleEnded(let event): .roleEnded(event.stored)
        case .accountClosed(let event): .accountClosed(event.stored)
        case .householdsRegistered(let event): .householdsRegistered(event.stored)
        case .personsRegistered(let event): .personsRegistered(event.stored)
        case .personsCorrected(let event): .personsCorrected(event.stored)
        case .personMoved(let event): .personMoved(event.stored)
        case .personLeft(let event): .personLeft(event.stored)
        case .personsMerged(let event): .personsMerged(event.stored)
        case .agesAttested(let event): .agesAttested(event.stored)
        case .bodyFounded(let event): .bodyFounded(event.stored)
        case .bodyRenamed(let event): .bodyRenamed(event.stored)
        case .bodyAliasAdded(let event): .bodyAliasAdded(event.stored)
        case .bodyArranged(let event): .bodyArranged(event.stored)
        case .bodiesMerged(let event): .bodiesMerged(event.stored)
        case .bodyEnded(let event): .bodyEnded(event.stored)
        case .seatRuleAdopted(let event): .seatRuleAdopted(event.stored)
        case .seatFilled(let event): .seatFilled(event.stored)
        case .seatVacated(let event): .seatVacated(event.stored)
        case .seatRanOut(let event): .seatRanOut(event.stored)
        case .figureStated(let event): .figureStated(event.stored)
        case .workingCalendarAdopted(let event): .workingCalendarAdopted(event.stored)
        case .dutyOpened(let event): .dutyOpened(event.stored)
        case .dutyClosed(let event): .dutyClosed(event.stored)
        case .consentGiven(let event): .consentGiven(event.stored)
        case .consentWithdrawn(let event): .consentWithdrawn(event.stored)
        case .groupFactsAnswered(let event): .groupFactsAnswered(event.stored)
        case .groupSharesReleased(let event): .groupSharesReleased(event.stored)
        case .holdPlaced(let event): .holdPlaced(event.stored)
        case .holdLifted(let event): .holdLifted(event.stored)
        case .erasureDeferred(let event): .erasureDeferred(event.stored)
        case .personErased(let event): .personErased(event.stored)
        case .recordOpened(let event): .recordOpened(event.stored)
        case .mandateGranted(let event): .mandateGranted(event.stored)
        case .mandateRevoked(let event): .mandateRevoked(event.stored)
        case .papersShredded(let event): .papersShredded(event.stored)
        case .lettersIssued(let event): .lettersIssued(event.stored)
        case .codeIssued(let event): .codeIssued(event.stored)
        case .lettersRevoked(let event): .lettersRevoked(event.stored)
        case .letterCodeUsed(let event): .letterCodeUsed(event.stored)
        case .letterUseContested(let event): .letterUseContested(event.stored)
        case .displayNameChosen(let event): .displayNameChosen(event.stored)
        case .entryAsked(let event): .entryAsked(event.stored)
        case .entryAccepted(let event): .entryAccepted(event.stored)
        case .entryRefused(let event): .entryRefused(event.stored)
        case .entryAppealed(let event): .entryAppealed(event.stored)
        case .entryErased(let event): .entryErased(event.stored)
        case .institutionAdopted(let event): .institutionAdopted(event.stored)
        case .institutionProposed(let event): .institutionProposed(event.stored)
        case .institutionEnded(let event): .institutionEnded(event.stored)
        case .matterOpened(let event): .matterOpened(event.stored)
        case .matterFieldsSet(let event): .matterFieldsSet(event.stored)
        case .matterLineAdded(let event): .matterLineAdded(event.stored)
        case .matterLineJudged(let event): .matterLineJudged(event.stored)
        case .matterDocumentAttached(let event): .matterDocumentAttached(event.stored)
        case .matterPartyNoted(let event): .matterPartyNoted(event.stored)
        case .matterStepped(let event): .matterStepped(event.stored)
        case .matterDecisionCounted(let event): .matterDecisionCounted(event.stored)
        case .matterDecisionSigned(let event): .matterDecisionSigned(event.stored)
        case .matterLinked(let event): .matterLinked(event.stored)
        case .matterMoved(let event): .matterMoved(event.stored)
        case .matterMeasured(let event): .matterMeasured(event.stored)
        case .matterChanged(let event): .matterChanged(event.stored)
        case .dutyOffered(let event): .dutyOffered(event.stored)
        case .dutyOfferReturned(let event): .dutyOfferReturned(event.stored)
        case .dutyPassed(let event): .dutyPassed(event.stored)
        case .dutyHelped(let event): .dutyHelped(event.stored)
        case .funds(let event): event.stored
        case .tasks(let event): event.stored
        case .voice(let event): event.stored
        case .objections(let event): event.stored
        case .contributions(let event): event.stored
        case .attachments(let event): event.stored
        case .tidings(let event): event.stored
        }
    }

    init(_ stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .districtFounded(let stored): self = .districtFounded(try DistrictFounded(stored))
        case .placeCreated(let stored): self = .placeCreated(try PlaceCreated(stored))
        case .placeRenamed(let stored): self = .placeRenamed(try PlaceRenamed(stored))
        case .placesMerged(let stored): self = .placesMerged(try PlacesMerged(stored))
        case .placeChangeScheduled(let stored):
            self = .placeChangeScheduled(try PlaceChangeScheduled(stored))
        case .placeChangeClosed(let stored):
            self = .placeChangeClosed(try PlaceChangeClosed(stored))
        case .textRemoved(let stored): self = .textRemoved(try TextRemoved(stored))
        case .recordKeyAdopted(let stored): self = .recordKeyAdopted(try RecordKeyAdopted(stored))
        case .recordKeyRotated(let stored): self = .recordKeyRotated(try RecordKeyRotated(stored))
        case .recordRestarted(let stored): self = .recordRestarted(try RecordRestarted(stored))
        case .accountOpened(let stored): self = .accountOpened(try AccountOpened(stored))
        case .accountInvited(let stored): self = .accountInvited(try AccountInvited(stored))
        case .roleGiven(let stored): self = .roleGiven(try RoleGiven(stored))
        case .roleEnded(let stored): self = .roleEnded(try RoleEnded(stored))
        case .accountClosed(let stored): self = .accountClosed(try AccountClosed(stored))
        case .householdsRegistered(let stored):
            self = .householdsRegistered(try HouseholdsRegistered(stored))
        case .personsRegistered(let stored):
            self = .personsRegistered(try PersonsRegistered(stored))
        case .personsCorrected(let stored): self = .personsCorrected(try PersonsCorrected(stored))
        case .personMoved(let stored): self = .personMoved(try PersonMoved(stored))
        case .personLeft(let stored): self = .personLeft(try PersonLeft(stored))
        case .personsMerged(let stored): self = .personsMerged(try PersonsMerged(stored))
        case .agesAttested(let stored): self = .agesAttested(try AgesAttested(stored))
        case .bodyFounded(let stored): self = .bodyFounded(try BodyFounded(stored))
        case .bodyRenamed(let stored): self = .bodyRenamed(try BodyRenamed(stored))
        case .bodyAliasAdded(let stored): self = .bodyAliasAdded(try BodyAliasAdded(stored))
        case .bodyArranged(let stored): self = .bodyArranged(try BodyArranged(stored))
        case .bodiesMerged(let stored): self = .bodiesMerged(try BodiesMerged(stored))
        case .bodyEnded(let stored): self = .bodyEnded(try BodyEnded(stored))
        case .seatRuleAdopted(let stored): self = .seatRuleAdopted(try SeatRuleAdopted(stored))
        case .seatFilled(let stored): self = .seatFilled(try SeatFilled(stored))
        case .seatVacated(let stored): self = .seatVacated(try SeatVacated(stored))
        case .seatRanOut(let stored): self = .seatRanOut(try SeatRanOut(stored))
        case .figureStated(let stored): self = .figureStated(try FigureStated(stored))
        case .workingCalendarAdopted(let stored):
            self = .workingCalendarAdopted(try WorkingCalendarAdopted(stored))
        case .dutyOpened(let stored): self = .dutyOpened(try DutyOpened(stored))
        case .dutyClosed(let stored): self = .dutyClosed(try DutyClosed(stored))
        case .consentGiven(let stored): self = .consentGiven(try ConsentGiven(stored))
        case .consentWithdrawn(let stored): self = .consentWithdrawn(try ConsentWithdrawn(stored))
        case .groupFactsAnswered(let stored):
            self = .groupFactsAnswered(try GroupFactsAnswered(stored))
        case .groupSharesReleased(let stored):
            self = .groupSharesReleased(try GroupSharesReleased(stored))
        case .holdPlaced(let stored): self = .holdPlaced(try HoldPlaced(stored))
        case .holdLifted(let stored): self = .holdLifted(try HoldLifted(stored))
        case .erasureDeferred(let stored): self = .erasureDeferred(try ErasureDeferred(stored))
        case .personErased(let stored): self = .personErased(try PersonErased(stored))
        case .recordOpened(let stored): self = .recordOpened(try RecordOpened(stored))
        case .mandateGranted(let stored): self = .mandateGranted(try MandateGranted(stored))
        case .mandateRevoked(let stored): self = .mandateRevoked(try MandateRevoked(stored))
        case .papersShredded(let stored): self = .papersShredded(try PapersShredded(stored))
        case .lettersIssued(let stored): self = .lettersIssued(try LettersIssued(stored))
        case .codeIssued(let stored): self = .codeIssued(try CodeIssued(stored))
        case .lettersRevoked(let stored): self = .lettersRevoked(try LettersRevoked(stored))
        case .letterCodeUsed(let stored): self = .letterCodeUsed(try LetterCodeUsed(stored))
        case .letterUseContested(let stored):
            self = .letterUseContested(try LetterUseContested(stored))
        case .displayNameChosen(let stored):
            self = .displayNameChosen(try DisplayNameChosen(stored))
        case .entryAsked(let stored): self = .entryAsked(try EntryAsked(stored))
        case .entryAccepted(let stored): self = .entryAccepted(try EntryAccepted(stored))
        case .entryRefused(let stored): self = .entryRefused(try EntryRefused(stored))
        case .entryAppealed(let stored): self = .entryAppealed(try EntryAppealed(stored))
        case .entryErased(let stored): self = .entryErased(try EntryErased(stored))
        case .institutionAdopted, .institutionProposed, .institutionEnded, .matterOpened,
            .matterFieldsSet, .matterLineAdded, .matterLineJudged, .matterDocumentAttached,
            .matterPartyNoted, .matterStepped, .matterDecisionCounted, .matterDecisionSigned,
            .matterLinked, .matterMoved, .matterMeasured, .matterChanged, .dutyOffered,
            .dutyOfferReturned, .dutyPassed, .dutyHelped:
            self = try Event(ofMatters: stored)
        case .fundOpened, .fundCarriedOver, .fundClosed, .moneyReceived, .moneyBudgeted,
            .moneyReserved, .moneyCommitted, .moneyStepped, .moneyReturned, .costSplit,
            .contributionPledged, .pledgeSettled, .spendingDeferred:
            self = .funds(try FundEvent(stored))
        case .taskGateKept, .taskAsked, .taskAdmitted, .taskRefused, .taskWithdrawn, .taskSent,
            .taskTurnedAway:
            self = .tasks(try TaskEvent(stored))
        case .matterCommented(let stored):
            self = .voice(.commented(try MatterCommented(stored)))
        case .matterFollowed(let stored):
            self = .voice(.followed(try MatterFollowed(stored)))
        case .mediatorNamed, .stanceWithdrawn, .objectorContacted, .contactAllowed,
            .minorityStated:
            self = .objections(try ObjectionEvent(stored))
        case .contributionNoted(let stored):
            self = .contributions(.noted(try ContributionNoted(stored)))
        case .contributionStruck(let stored):
            self = .contributions(.struck(try ContributionStruck(stored)))
        case .attachmentAdded(let stored):
            self = .attachments(.added(try AttachmentAdded(stored)))
        case .tidingsAsked(let stored): self = .tidings(.asked(try TidingsAsked(stored)))
        case .tidingsTold(let stored): self = .tidings(.told(try TidingsTold(stored)))
        }
    }
}
