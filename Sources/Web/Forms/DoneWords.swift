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
        }
    }
}
