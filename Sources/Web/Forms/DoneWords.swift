import Hummingbird
import Words

/// What was just done, as the next page says it once: one of these, and nothing that was typed.
enum DoneWords: String, CaseIterable, Sendable {
    case placeAdded = "place-added"
    case placeRenamed = "place-renamed"
    case renameAnnounced = "rename-announced"
    case placesMerged = "places-merged"
    case mergeAnnounced = "merge-announced"
    case changeCancelled = "change-cancelled"
    case nameRemoved = "name-removed"

    case personRegistered = "person-registered"
    case personCorrected = "person-corrected"
    case personMoved = "person-moved"
    case personLeft = "person-left"
    case personsMerged = "persons-merged"
    case bodyFounded = "body-founded"
    case bodyRenamed = "body-renamed"
    case aliasAdded = "alias-added"
    case bodyArranged = "body-arranged"
    case bodiesMerged = "bodies-merged"
    case bodyEnded = "body-ended"
    case ruleAdopted = "rule-adopted"
    case seatFilled = "seat-filled"
    case seatVacated = "seat-vacated"
    case figureStated = "figure-stated"

    case signedOut = "signed-out"
    case ready
    case passphraseChanged = "passphrase-changed"
    case codesRenewed = "codes-renewed"
    case sessionEnded = "session-ended"
    case colleagueAdded = "colleague-added"
    case roleGiven = "role-given"
    case roleEnded = "role-ended"
    case sessionsEnded = "sessions-ended"
    case accountClosed = "account-closed"

    case cameIn = "came-in"
    case displayNameChanged = "display-name-changed"
    case useContested = "use-contested"
    case lettersMade = "letters-made"
    case codesRevoked = "codes-revoked"
    case entryAnswered = "entry-answered"
    case entryAppealed = "entry-appealed"

    case answersKept = "answers-kept"
    case consentGiven = "consent-given"
    case consentWithdrawn = "consent-withdrawn"
    case mandateGiven = "mandate-given"
    case mandateEnded = "mandate-ended"
    case mandateContested = "mandate-contested"
    case erased
    case erasureWaits = "erasure-waits"
    case erasureNoted = "erasure-noted"
    case holdPlaced = "hold-placed"
    case holdLifted = "hold-lifted"
    case recordOpened = "record-opened"
    case thingSaid = "thing-said"
    case thingMoved = "thing-moved"
    case commented
    case keptPosted = "kept-posted"
    case notPosted = "not-posted"
    case mediatorNamed = "mediator-named"
    case stanceWithdrawn = "stance-withdrawn"
    case contactRefused = "contact-refused"
    case contactAllowed = "contact-allowed"
    case contactNoted = "contact-noted"
    case minorityStated = "minority-stated"
    case contributionNoted = "contribution-noted"
    case contributionStruck = "contribution-struck"
    case tidingsRead = "tidings-read"
    case tidingsTold = "tidings-told"
    case attachmentAdded = "attachment-added"
    case attachmentRemoved = "attachment-removed"
    case dutyOffered = "duty-offered"
    case dutyTaken = "duty-taken"
    case dutyHandedBack = "duty-handed-back"
    case dutyDone = "duty-done"
    case taskApplied = "task-applied"
    case taskAnswered = "task-answered"
    case taskSent = "task-sent"
    case taskWithdrawn = "task-withdrawn"
    case taskTurnedAway = "task-turned-away"
    case wayAdopted = "way-adopted"

    private static let secondsMax = 60

    init?(_ request: Request, isSecure: Bool) {
        guard let word = SiteCookie.done.value(in: request, isSecure: isSecure) else { return nil }
        self.init(rawValue: word)
    }

    func keep(in answer: inout Answer, isSecure: Bool) {
        SiteCookie.done.set(
            rawValue,
            secondsMax: Self.secondsMax,
            in: &answer,
            isSecure: isSecure
        )
    }

    var phrase: Phrase {
        switch self {
        case .placeAdded: PlaceFormWords.added
        case .placeRenamed: PlaceFormWords.renamed
        case .renameAnnounced: PlaceFormWords.announced
        case .placesMerged: PlaceFormWords.merged
        case .mergeAnnounced: PlaceFormWords.announced
        case .changeCancelled: PlaceFormWords.cancelled
        case .nameRemoved: PlaceFormWords.nameRemoved
        case .personRegistered: PersonFormWords.registered
        case .personCorrected: PersonFormWords.corrected
        case .personMoved: PersonFormWords.moved
        case .personLeft: PersonFormWords.left
        case .personsMerged: PersonFormWords.merged
        case .bodyFounded: BodyFormWords.founded
        case .bodyRenamed: BodyFormWords.renamed
        case .aliasAdded: BodyFormWords.aliasAdded
        case .bodyArranged: BodyFormWords.arranged
        case .bodiesMerged: BodyFormWords.merged
        case .bodyEnded: BodyFormWords.ended
        case .ruleAdopted: BodyFormWords.ruleAdopted
        case .seatFilled: BodyFormWords.filled
        case .seatVacated: BodyFormWords.vacated
        case .figureStated: BodyFormWords.stated
        case .signedOut: SignInWords.signedOut
        case .ready: SignInWords.ready
        case .passphraseChanged: StaffWords.passphraseChanged
        case .codesRenewed: StaffWords.codesRenewed
        case .sessionEnded: StaffWords.sessionEnded
        case .colleagueAdded: StaffWords.added
        case .roleGiven: StaffWords.given
        case .roleEnded: StaffWords.ended
        case .sessionsEnded: StaffWords.sessionsEnded
        case .accountClosed: StaffWords.closed
        case .cameIn: JoinWords.cameIn
        case .displayNameChanged: JoinWords.displayNameChanged
        case .useContested: JoinWords.contested
        case .lettersMade: LetterWords.issued
        case .codesRevoked: LetterWords.revoked
        case .entryAnswered: EntryWords.answered
        case .entryAppealed: EntryWords.appealed
        case .answersKept: MyWords.answersKept
        case .consentGiven: MyWords.consentGiven
        case .consentWithdrawn: MyWords.consentWithdrawn
        case .mandateGiven: MandateWords.mandateGiven
        case .mandateEnded: MandateWords.ended
        case .mandateContested: MandateWords.contestedDone
        case .erased: MyWords.erased
        case .erasureWaits: MyWords.erasureWaits
        case .erasureNoted: KeepingWords.noted
        case .holdPlaced: KeepingWords.held
        case .holdLifted: KeepingWords.lifted
        case .recordOpened: KeepingWords.openedDone
        case .thingSaid: ThingWords.said
        case .thingMoved: ThingWords.moved
        case .commented: VoiceWords.commented
        case .keptPosted: VoiceWords.keptPosted
        case .notPosted: VoiceWords.notPosted
        case .mediatorNamed: ObjectionWords.mediatorNamed
        case .stanceWithdrawn: ObjectionWords.withdrawn
        case .contactRefused: ObjectionWords.contactIsRefused
        case .contactAllowed: ObjectionWords.contactIsAllowed
        case .contactNoted: ObjectionWords.noted
        case .minorityStated: ObjectionWords.stated
        case .contributionNoted: ContributionWords.noted
        case .contributionStruck: ContributionWords.struck
        case .tidingsRead: TidingsWords.readDone
        case .tidingsTold: TidingsWords.noted
        case .attachmentAdded: AttachmentWords.added
        case .attachmentRemoved: AttachmentWords.removed
        case .dutyOffered: WorkWords.handedOver
        case .dutyTaken: WorkWords.taken
        case .dutyHandedBack: WorkWords.handedBack
        case .dutyDone: WorkWords.fulfilled
        case .taskApplied: TaskPageWords.applied
        case .taskAnswered: TaskPageWords.answered
        case .taskSent: TaskPageWords.sentDone
        case .taskWithdrawn: TaskPageWords.withdrawnDone
        case .taskTurnedAway: TaskPageWords.turnedAwayDone
        case .wayAdopted: AdoptWords.done
        }
    }
}
