import Domain
import Kernel

extension CommandName {
    init(_ command: LetterCommand) {
        switch command {
        case .issue: self = .lettersIssue
        case .issueCode: self = .lettersIssueCode
        case .revoke: self = .lettersRevoke
        case .use: self = .lettersUse
        case .contest: self = .lettersContest
        case .contestByCode: self = .lettersContestByCode
        case .chooseDisplayName: self = .lettersChooseDisplayName
        }
    }

    init(_ command: EntryCommand) {
        switch command {
        case .ask: self = .entryAsk
        case .take: self = .entryTake
        case .answer: self = .entryAnswer
        case .appeal: self = .entryAppeal
        case .erase: self = .entryErase
        }
    }

    /// The command, about the household of somebody here.
    var letterSample: LetterCommand {
        let person = StaffedDistrict.neighbour
        let code = LetterCode(letter: Identifier(1), slot: 0)
        return switch self {
        case .lettersIssueCode: .issueCode(IssueCode(person: person, reason: .lost))
        case .lettersRevoke: .revoke(RevokeLetters(.household(Identifier(1))))
        case .lettersUse: .use(UseLetterCode(code: code, displayName: "测试"))
        case .lettersContest: .contest(ContestLetterUse(use: Identifier(1), by: person))
        case .lettersContestByCode:
            .contestByCode(ContestLetterUseByCode(use: Identifier(1), code: code))
        case .lettersChooseDisplayName:
            .chooseDisplayName(ChooseDisplayName(person: person, displayName: "测试"))
        default: .issue(IssueLetters(.place(here), reason: .first))
        }
    }

    /// The command, about somebody who says that they live here.
    var entrySample: EntryCommand {
        let details = EntryDetails(name: "测试庚", door: "101")
        let asked = AskForEntry(place: here, details: details, proof: .lease)
        let request = Identifier<EntryRequest>(1)
        return switch self {
        case .entryTake: .take(asked)
        case .entryAnswer:
            .answer(AnswerEntry(request: request, verdict: .refuse(.noSuchDoor)))
        case .entryAppeal: .appeal(AppealEntry(request: request))
        case .entryErase: .erase(EraseEntry(request: request))
        default: .ask(asked)
        }
    }
}
