import Domain
import Foundation
import Kernel
import Testing

/// Every command there is. The compiler demands a case for each, and a sample for each case.
enum CommandName: String, CaseIterable {
    case placesFound, placesCreate, placesRename, placesMerge, placesCancelChange
    case placesRemoveName, placesApplyChange
    case recordKeysAdopt, recordKeysRotate, recordKeysRestart
    case accessOpen, accessInvite, accessGive, accessEnd, accessClose, accessRemoveNames
    case participantsRegister, participantsImportRoster, participantsCorrect, participantsMove
    case participantsLeave, participantsMerge, participantsAttestAges
    case privacyGiveConsent, privacyWithdrawConsent, privacyAnswerGroupFacts
    case privacyReleaseGroupShares, privacyPlaceHold, privacyLiftHold, privacyCorrectOwn
    case privacyErase, privacyEraseDue, privacyOpenRecord, privacyShredPapers, privacyEraseAgain
    case mandatesGive, mandatesRevoke
    case lettersIssue, lettersIssueCode, lettersRevoke, lettersUse, lettersContest
    case lettersContestByCode, lettersChooseDisplayName
    case bodiesFound, bodiesRename, bodiesAddAlias, bodiesArrange, bodiesMerge, bodiesEnd
    case bodiesAdoptRule, bodiesFill, bodiesVacate, bodiesRemoveName, bodiesRemoveHolderName
    case bodiesStateFigure, bodiesRunOut, dutiesAdoptCalendar
    case entryAsk, entryTake, entryAnswer, entryAppeal, entryErase
    case fundsOpen, fundsReceive, fundsBudget, fundsCarryOver, fundsClose, fundsCommit, fundsStep
    case fundsGiveBack, fundsRemoveTitle
    case dutiesOffer, dutiesAnswer, dutiesHelp, dutiesFulfil, dutiesEscalate, dutiesBounce
    case institutionsAdopt, institutionsPropose, institutionsAdoptProposed, institutionsEnd
    case mattersOpen, mattersSetFields, mattersAddLine, mattersJudgeLine, mattersAttach
    case mattersNote, mattersStep, mattersCountDecision, mattersSignDecision, mattersLink
    case tasksKeep, tasksApply, tasksAnswer, tasksWithdraw, tasksSend, tasksTurnAway
    case tasksRemoveWords
    case mattersMeasure, mattersMove, mattersWake, mattersAct
    case voiceComment, voiceFollow
    case objectionsName, objectionsWithdraw, objectionsContact, objectionsAllowContact
    case objectionsState, contributionsNote, contributionsStrike
    case attachmentsAdd, attachmentsRemove
    case tidingsAsk, tidingsTell, tidingsRead

    init(_ command: Command) {
        switch command {
        case .places(let command): self.init(command)
        case .recordKeys(.adopt): self = .recordKeysAdopt
        case .recordKeys(.rotate): self = .recordKeysRotate
        case .recordKeys(.restart): self = .recordKeysRestart
        case .access(let command): self.init(command)
        case .participants(let command): self.init(command)
        case .privacy(let command): self.init(command)
        case .mandates(let command): self.init(command)
        case .letters(let command): self.init(command)
        case .entry(let command): self.init(command)
        case .bodies(let command): self.init(command)
        case .duties(let command): self.init(command)
        case .funds(let command): self.init(command)
        case .institutions(let command): self.init(command)
        case .matters(let command): self.init(command)
        case .tasks(let command): self.init(command)
        case .voice(.comment): self = .voiceComment
        case .voice(.follow): self = .voiceFollow
        case .objections(let command): self.init(command)
        case .contributions(.note): self = .contributionsNote
        case .contributions(.strike): self = .contributionsStrike
        case .attachments(.add): self = .attachmentsAdd
        case .attachments(.remove): self = .attachmentsRemove
        case .tidings(.ask): self = .tidingsAsk
        case .tidings(.tell): self = .tidingsTell
        case .tidings(.read): self = .tidingsRead
        }
    }

    private init(_ command: PlaceCommand) {
        switch command {
        case .found: self = .placesFound
        case .create: self = .placesCreate
        case .rename: self = .placesRename
        case .merge: self = .placesMerge
        case .cancelChange: self = .placesCancelChange
        case .removeName: self = .placesRemoveName
        case .applyChange: self = .placesApplyChange
        }
    }

    private init(_ command: AccessCommand) {
        switch command {
        case .open: self = .accessOpen
        case .invite: self = .accessInvite
        case .give: self = .accessGive
        case .end: self = .accessEnd
        case .close: self = .accessClose
        case .removeNames: self = .accessRemoveNames
        }
    }

    /// The command, about what is here.
    var sample: Command {
        switch self {
        case .placesFound: .places(.found(FoundDistrict(name: "云溪", offsetMinutes: 480)))
        case .placesCreate:
            .places(.create(CreatePlace(kind: .building, parent: here, name: "2号楼")))
        case .placesRename: .places(.rename(RenamePlace(place: here, name: "杏林")))
        case .placesMerge:
            .places(.merge(MergePlaces(place: here, into: StaffedDistrict.there)))
        case .placesCancelChange:
            .places(.cancelChange(CancelPlaceChange(change: Identifier(1))))
        case .placesRemoveName:
            .places(.removeName(RemovePlaceName(place: here, index: 0, rule: .mistake)))
        case .placesApplyChange: .places(.applyChange(ApplyPlaceChange(change: Identifier(1))))
        case .recordKeysAdopt: .recordKeys(.adopt(AdoptRecordKey(key: key)))
        case .recordKeysRotate:
            .recordKeys(
                .rotate(
                    RotateRecordKey(
                        key: key,
                        size: 1,
                        signature: RecordSignature(Array(repeating: 0, count: 64))!
                    )
                )
            )
        case .recordKeysRestart:
            .recordKeys(
                .restart(
                    RestartRecord(generation: 2, key: key, seenSize: 1, seenRoot: .plain(""))
                )
            )
        case .accessOpen, .accessInvite, .accessGive, .accessEnd, .accessClose,
            .accessRemoveNames:
            .access(accessSample)
        case .participantsRegister, .participantsImportRoster, .participantsCorrect,
            .participantsMove, .participantsLeave, .participantsMerge, .participantsAttestAges:
            .participants(participantSample)
        case .privacyGiveConsent, .privacyWithdrawConsent, .privacyAnswerGroupFacts,
            .privacyReleaseGroupShares, .privacyPlaceHold, .privacyLiftHold, .privacyCorrectOwn,
            .privacyErase, .privacyEraseDue, .privacyOpenRecord,
            .privacyShredPapers, .privacyEraseAgain:
            .privacy(privacySample)
        case .mandatesGive, .mandatesRevoke: .mandates(mandateSample)
        case .lettersIssue, .lettersIssueCode, .lettersRevoke, .lettersUse, .lettersContest,
            .lettersContestByCode, .lettersChooseDisplayName:
            .letters(letterSample)
        case .bodiesFound, .bodiesRename, .bodiesAddAlias, .bodiesArrange, .bodiesMerge,
            .bodiesEnd, .bodiesAdoptRule, .bodiesFill, .bodiesVacate, .bodiesRemoveName,
            .bodiesRemoveHolderName, .bodiesStateFigure, .bodiesRunOut:
            .bodies(bodySample)
        case .dutiesAdoptCalendar, .dutiesOffer, .dutiesAnswer, .dutiesHelp, .dutiesFulfil,
            .dutiesEscalate, .dutiesBounce:
            .duties(dutySample)
        case .institutionsAdopt, .institutionsPropose, .institutionsAdoptProposed,
            .institutionsEnd:
            .institutions(institutionSample)
        case .mattersOpen, .mattersSetFields, .mattersAddLine, .mattersJudgeLine, .mattersAttach,
            .mattersNote, .mattersStep, .mattersCountDecision, .mattersSignDecision, .mattersLink,
            .mattersMeasure, .mattersMove, .mattersWake, .mattersAct:
            .matters(matterSample)
        case .voiceComment, .voiceFollow: .voice(voiceSample)
        case .objectionsName, .objectionsWithdraw, .objectionsContact, .objectionsAllowContact,
            .objectionsState:
            .objections(objectionSample)
        case .contributionsNote, .contributionsStrike: .contributions(contributionSample)
        case .attachmentsAdd, .attachmentsRemove: .attachments(attachmentSample)
        case .tidingsAsk, .tidingsTell, .tidingsRead: .tidings(tidingsSample)
        case .entryAsk, .entryTake, .entryAnswer, .entryAppeal, .entryErase: .entry(entrySample)
        case .fundsOpen, .fundsReceive, .fundsBudget, .fundsCarryOver, .fundsClose, .fundsCommit,
            .fundsStep, .fundsGiveBack, .fundsRemoveTitle:
            .funds(fundSample)
        case .tasksKeep, .tasksApply, .tasksAnswer, .tasksWithdraw, .tasksSend,
            .tasksTurnAway, .tasksRemoveWords:
            .tasks(taskSample)
        }
    }

    private var accessSample: AccessCommand {
        let account = StaffedDistrict.somebody
        return switch self {
        case .accessInvite: .invite(InviteAccount(account: account))
        case .accessGive: .give(GiveRole(account: account, role: .auditor, place: here))
        case .accessEnd: .end(EndRole(grant: StaffedDistrict.someRole))
        case .accessClose: .close(CloseAccount(account: account))
        case .accessRemoveNames:
            .removeNames(RemoveAccountNames(account: account, rule: .mistake))
        default:
            .open(
                OpenAccount(
                    displayName: "测试乙",
                    signInName: "test.two",
                    role: .officeWorker,
                    place: here
                )
            )
        }
    }

    var here: Identifier<Place> { StaffedDistrict.here }
    private var key: RecordKey { RecordKey(Array(repeating: 1, count: 32))! }
}

@Suite struct AccessMatrixTests {
    /// A change of this place is pending, so that there is one to cancel and to apply.
    private let spec = StaffedDistrict.spec.given(StaffedDistrict.bodies).given(
        .openedHere,
        .receivedHere,
        .committedHere,
        .placeChangeScheduled(
            PlaceChangeScheduled(
                change: Identifier(1),
                place: StaffedDistrict.here,
                content: .rename(to: .plain("杏林")),
                effective: .later
            )
        ),
        .held(1, StaffedDistrict.neighbour, days: 1),
        .deferred(1, StaffedDistrict.neighbour, days: 1, .hold)
    ).knowing(.arrival)

    @Test func `who may give which command, and read by which power, is as it was reviewed`()
        throws
    {
        var table = Self.row("", "needs", StaffedDistrict.actors.map(\.name))
        for name in CommandName.allCases {
            #expect(CommandName(name.sample) == name)
            let power = spec.state.requirement(of: name.sample, now: .noon).power
            let cells = StaffedDistrict.actors.map { isDenied(name.sample, $0.actor) ? "-" : "yes" }
            table += Self.row(name.rawValue, power.rawValue, cells)
        }
        for power in Power.allCases {
            for (word, place) in [("here", StaffedDistrict.here), ("district", Places.root)] {
                let cells = StaffedDistrict.actors.map {
                    spec.state.allows($0.actor, power, at: place, now: .noon) ? "yes" : "-"
                }
                table += Self.row("read \(word)", power.rawValue, cells)
            }
        }
        let file = Self.golden
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try table.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == table)
    }

    /// The same question asked by a decision and by a read has the same answer.
    @Test func `what a command is denied for is what a read of the same power is denied for`() {
        for name in CommandName.allCases where name != .placesMerge {
            let requirement = spec.state.requirement(of: name.sample, now: .noon)
            for (actorName, actor) in StaffedDistrict.actors {
                let mayRead =
                    (try? spec.state.check(actor, requirement, now: .noon)) != nil
                #expect(isDenied(name.sample, actor) != mayRead, "\(name), \(actorName)")
            }
        }
    }

    @Test func `an administrator of a place has every power that staff can have there`() {
        for power in Power.allCases {
            let anyone = Role.allCases.contains {
                AccessTable.reach(of: power, for: .staff($0)) != .nowhere
            }
            let administrator = AccessTable.reach(of: power, for: .staff(.administrator))
            #expect(anyone == (administrator != .nowhere), "\(power)")
            #expect(AccessTable.reach(of: power, for: .staff(.administrator)) != .district)
        }
    }

    private func isDenied(_ command: Command, _ actor: Actor) -> Bool {
        if case .failure(.access(.missing)) = spec.by(actor).when(command).result { return true }
        return false
    }

    private static func row(_ name: String, _ power: String, _ cells: [String]) -> String {
        let padded =
            [name.padded(26), power.padded(18)]
            + zip(cells, StaffedDistrict.actors).map { $0.padded($1.name.count) }
        return padded.joined(separator: "  ").trimmingSuffix + "\n"
    }

    private static let golden = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden/access.txt")
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }

    fileprivate var trimmingSuffix: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
