package import Domain
import HashTreeCollections
package import Kernel

/// Who signs in by which name. The texts themselves lie with those of the places.
package struct StaffDirectory: Sendable {
    private var accounts = TreeDictionary<String, Identifier<StaffAccount>>()

    package init() {}

    /// Width, case and spaces aside, as places are looked up too.
    package func account(signingInAs name: String) -> Identifier<StaffAccount>? {
        guard name.utf8.count <= Self.nameBytesMax else { return nil }
        return accounts[PlaceDirectory.folded(name)]
    }

    private static let nameBytesMax =
        StaffAccount.signInNameCharactersMax * Prose.bytesPerCharacterMax

    func facts(for command: AccessCommand) -> AccessFacts {
        switch command {
        case .open(let command):
            AccessFacts(isSignInNameTaken: account(signingInAs: command.signInName) != nil)
        case .invite, .give, .end, .close, .removeNames: .none
        }
    }

    /// Called with the district and the texts as they are before `event`.
    mutating func evolve(_ event: Event, in district: District, texts: PlaceDirectory) {
        switch event {
        case .accountOpened(let event): bear(event.signInName, event.account, texts)
        case .textRemoved(let event):
            guard let name = texts.text(event.text).map(PlaceDirectory.folded),
                let id = accounts[name], district.account(id)?.signInName == event.text
            else { return }
            accounts[name] = nil
        case .districtFounded, .placeCreated, .placeRenamed, .placesMerged,
            .placeChangeScheduled, .placeChangeClosed, .recordKeyAdopted, .recordKeyRotated,
            .recordRestarted, .accountInvited, .roleGiven, .roleEnded, .accountClosed,
            .householdsRegistered, .personsRegistered, .personsCorrected, .personMoved,
            .personLeft, .personsMerged, .agesAttested, .lettersIssued, .codeIssued,
            .lettersRevoked, .letterCodeUsed, .letterUseContested, .displayNameChosen,
            .entryAsked, .entryAccepted, .entryRefused, .entryAppealed, .entryErased, .consentGiven,
            .consentWithdrawn, .groupFactsAnswered, .groupSharesReleased, .holdPlaced, .holdLifted,
            .erasureDeferred, .personErased, .recordOpened, .mandateGranted, .mandateRevoked,
            .papersShredded, .bodyFounded, .bodyRenamed, .bodyAliasAdded, .bodyArranged,
            .bodiesMerged, .bodyEnded, .seatRuleAdopted, .seatFilled, .seatVacated, .seatRanOut,
            .figureStated, .workingCalendarAdopted, .dutyOpened, .dutyClosed, .funds, .tasks:
            break
        case .institutionAdopted, .institutionProposed, .institutionEnded, .matterOpened,
            .matterFieldsSet, .matterLineAdded, .matterLineJudged, .matterDocumentAttached,
            .matterPartyNoted, .matterStepped, .matterDecisionCounted, .matterDecisionSigned,
            .matterLinked, .matterMoved, .matterMeasured, .matterChanged, .dutyOffered,
            .dutyOfferReturned, .dutyPassed, .dutyHelped, .voice, .objections, .contributions,
            .attachments, .tidings:
            break
        }
    }

    /// Makes the index anew from a district that was replayed without texts.
    mutating func settle(in district: District, texts: PlaceDirectory) {
        accounts = [:]
        for index in district.accounts.indices {
            let id = Identifier<StaffAccount>(UInt64(index) + 1)
            bear(district.accounts[index].signInName, id, texts)
        }
    }

    /// A name that the district cites and whose text is neither there nor removed by anyone.
    func missing(in district: District, texts: PlaceDirectory) -> Digest? {
        district.accounts.lazy.flatMap(\.names)
            .first { texts.text($0) == nil && district.removal(of: $0) == nil }
    }

    private mutating func bear(
        _ name: Digest,
        _ account: Identifier<StaffAccount>,
        _ texts: PlaceDirectory
    ) {
        guard let text = texts.text(name) else { return }
        accounts[PlaceDirectory.folded(text)] = account
    }
}
