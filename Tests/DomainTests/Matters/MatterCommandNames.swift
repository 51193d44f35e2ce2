import Domain
import Kernel

extension CommandName {
    init(_ command: DutyCommand) {
        switch command {
        case .adoptCalendar: self = .dutiesAdoptCalendar
        case .offer: self = .dutiesOffer
        case .answer: self = .dutiesAnswer
        case .help: self = .dutiesHelp
        case .fulfil: self = .dutiesFulfil
        case .escalate: self = .dutiesEscalate
        case .bounce: self = .dutiesBounce
        }
    }

    init(_ command: InstitutionCommand) {
        switch command {
        case .adopt: self = .institutionsAdopt
        case .propose: self = .institutionsPropose
        case .adoptProposed: self = .institutionsAdoptProposed
        case .end: self = .institutionsEnd
        }
    }

    init(_ command: MatterCommand) {
        switch command {
        case .open: self = .mattersOpen
        case .setFields: self = .mattersSetFields
        case .addLine: self = .mattersAddLine
        case .judgeLine: self = .mattersJudgeLine
        case .attach: self = .mattersAttach
        case .note: self = .mattersNote
        case .step: self = .mattersStep
        case .countDecision: self = .mattersCountDecision
        case .signDecision: self = .mattersSignDecision
        case .link: self = .mattersLink
        case .measure: self = .mattersMeasure
        case .move: self = .mattersMove
        case .wake: self = .mattersWake
        case .act: self = .mattersAct
        }
    }

    init(_ command: ObjectionCommand) {
        switch command {
        case .name: self = .objectionsName
        case .withdraw: self = .objectionsWithdraw
        case .contact: self = .objectionsContact
        case .allowContact: self = .objectionsAllowContact
        case .state: self = .objectionsState
        }
    }

    var objectionSample: ObjectionCommand {
        let matter = Identifier<Matter>(1)
        return switch self {
        case .objectionsWithdraw: .withdraw(WithdrawStance(matter: matter, line: 0, by: party))
        case .objectionsContact: .contact(NoteContact(matter: matter, line: 0, by: party))
        case .objectionsAllowContact:
            .allowContact(AllowContact(matter: matter, isAllowed: false, by: party))
        case .objectionsState: .state(StateMinority(matter: matter, text: "不", by: party))
        default: .name(NameMediator(matter: matter, mediator: party, by: party))
        }
    }

    var contributionSample: ContributionCommand {
        let matter = Identifier<Matter>(1)
        return switch self {
        case .contributionsStrike:
            .strike(StrikeContribution(contribution: Identifier(1), by: party))
        default:
            .note(
                NoteContribution(
                    matter: matter,
                    giver: party,
                    minutes: 60,
                    things: nil,
                    day: Day("2026-03-01")!,
                    by: party
                )
            )
        }
    }

    private var party: MatterParty { .person(StaffedDistrict.neighbour) }
    private var body: Identifier<Organisation> { Identifier(1) }

    var dutySample: DutyCommand {
        let duty = Identifier<Duty>(1)
        return switch self {
        case .dutiesOffer: .offer(OfferDuty(duty: duty, to: body, by: party))
        case .dutiesAnswer: .answer(AnswerDutyOffer(duty: duty, isAccepted: true, by: party))
        case .dutiesHelp: .help(HelpWithDuty(duty: duty, isHelping: true, by: party))
        case .dutiesFulfil: .fulfil(FulfilDuty(duty: duty, by: party))
        case .dutiesEscalate: .escalate(EscalateDuty(duty: duty))
        case .dutiesBounce: .bounce(BounceDuty(duty: duty))
        default: .adoptCalendar(AdoptWorkingCalendar(off: [Day("2026-10-01")!], worked: []))
        }
    }

    /// By whoever keeps bodies on file; the others by a party.
    var institutionSample: InstitutionCommand {
        let binding = InstitutionBinding(
            institution: NeedInstitution.plain,
            place: here,
            bodies: [:]
        )
        return switch self {
        case .institutionsPropose:
            .propose(ProposeInstitution(binding: binding, replaces: Identifier(1), by: party))
        case .institutionsAdoptProposed:
            .adoptProposed(AdoptProposal(proposal: Identifier(1), by: party))
        case .institutionsEnd: .end(EndInstitution(adoption: Identifier(1), by: party))
        default: .adopt(AdoptInstitution(binding: binding))
        }
    }

    /// An office takes one away; nobody put one there.
    var attachmentSample: AttachmentCommand {
        switch self {
        case .attachmentsRemove:
            .remove(RemoveAttachment(attachment: Identifier(1), rule: .unlawful))
        default:
            .add(
                AddAttachment(
                    matter: Identifier(1),
                    kind: .jpeg,
                    bytesCount: 1_000,
                    width: 4,
                    height: 3,
                    content: .plain("灯"),
                    by: party
                )
            )
        }
    }

    var tidingsSample: TidingsCommand {
        let matter = Identifier<Matter>(1)
        let person = StaffedDistrict.neighbour
        return switch self {
        case .tidingsTell:
            .tell(TellPeople(matter: matter, persons: [person], way: .spoken, through: .noon))
        case .tidingsRead:
            .read(ReadTidings(person: person, matters: [matter], through: .noon))
        default: .ask(AskForTidings(matter: matter, person: person, isWanted: true))
        }
    }

    var voiceSample: VoiceCommand {
        let matter = Identifier<Matter>(1)
        return switch self {
        case .voiceFollow:
            .follow(
                FollowMatter(matter: matter, by: StaffedDistrict.neighbour, isFollowing: true)
            )
        default: .comment(CommentOnMatter(matter: matter, text: "灯", by: party))
        }
    }

    var matterSample: MatterCommand {
        let matter = Identifier<Matter>(1)
        return switch self {
        case .mattersSetFields: .setFields(SetMatterFields(matter: matter, fields: [], by: party))
        case .mattersAddLine:
            .addLine(AddMatterLine(matter: matter, kind: Key.items, fields: [], by: party))
        case .mattersJudgeLine:
            .judgeLine(JudgeMatterLine(matter: matter, line: 0, verdict: Key.paid, by: party))
        case .mattersAttach:
            .attach(AttachDocument(matter: matter, kind: Key.photo, content: "灯", by: party))
        case .mattersNote:
            .note(NoteParty(matter: matter, note: .interest, party: party, by: party))
        case .mattersStep: .step(StepMatter(matter: matter, event: Key.takeUp, by: party))
        case .mattersCountDecision:
            .countDecision(
                CountDecision(
                    matter: matter,
                    event: Key.agree,
                    count: DecisionCount(members: 1, present: 1, yes: 1, no: 0, abstained: 0),
                    by: party
                )
            )
        case .mattersSignDecision: .signDecision(SignDecision(matter: matter, by: party))
        case .mattersLink:
            .link(
                LinkMatters(
                    matter: matter,
                    link: MatterLink(kind: .partOf, other: Identifier(2)),
                    by: party
                )
            )
        case .mattersMeasure:
            .measure(RecordMeasure(matter: matter, measure: Key.heads, value: 1, by: party))
        case .mattersMove:
            .move(MoveMatter(matter: matter, adoption: Identifier(2), reason: "新", by: party))
        case .mattersWake: .wake(WakeMatter(matter: matter))
        case .mattersAct:
            .act(ActInMatter(step: StepMatter(matter: matter, event: Key.takeUp, by: party)))
        default: .open(Quarter.opening(by: party))
        }
    }
}
