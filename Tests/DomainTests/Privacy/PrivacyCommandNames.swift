import Domain
import Kernel

extension CommandName {
    init(_ command: PrivacyCommand) {
        switch command {
        case .giveConsent: self = .privacyGiveConsent
        case .withdrawConsent: self = .privacyWithdrawConsent
        case .answerGroupFacts: self = .privacyAnswerGroupFacts
        case .releaseGroupShares: self = .privacyReleaseGroupShares
        case .placeHold: self = .privacyPlaceHold
        case .liftHold: self = .privacyLiftHold
        case .correctOwn: self = .privacyCorrectOwn
        case .erase: self = .privacyErase
        case .eraseDue: self = .privacyEraseDue
        case .openRecord: self = .privacyOpenRecord
        case .shredPapers: self = .privacyShredPapers
        case .eraseAgain: self = .privacyEraseAgain
        }
    }

    init(_ command: MandateCommand) {
        switch command {
        case .give: self = .mandatesGive
        case .revoke: self = .mandatesRevoke
        }
    }

    /// The command, about somebody here, as the desk gives it.
    var privacySample: PrivacyCommand {
        let person = StaffedDistrict.neighbour
        return switch self {
        case .privacyWithdrawConsent:
            .withdrawConsent(
                WithdrawConsent(person: person, purpose: .surveys, channel: .inPerson)
            )
        case .privacyAnswerGroupFacts:
            .answerGroupFacts(
                AnswerGroupFacts(person: person, answers: GroupAnswers([.renting: true]))
            )
        case .privacyReleaseGroupShares: .releaseGroupShares(ReleaseGroupShares())
        case .privacyPlaceHold:
            .placeHold(PlaceHold(person: person, ground: .court, until: .later))
        case .privacyLiftHold: .liftHold(LiftHold(hold: Identifier(1)))
        case .privacyCorrectOwn:
            .correctOwn(
                CorrectOwn(
                    person: person,
                    name: "测试丁",
                    phone: "",
                    language: nil,
                    channel: nil
                )
            )
        case .privacyErase:
            .erase(ErasePerson(person: person, channel: .inPerson, mayWait: false))
        case .privacyEraseDue: Timer.erasure(Identifier(1)).privacyCommand
        case .privacyOpenRecord: .openRecord(OpenRecord(person: person, reason: .sample))
        case .privacyShredPapers: .shredPapers(ShredPapers(place: here, through: .noon))
        case .privacyEraseAgain: .eraseAgain(EraseAgain(person: person))
        default: .giveConsent(.sample(person, channel: .inPerson))
        }
    }

    var mandateSample: MandateCommand {
        switch self {
        case .mandatesRevoke:
            .revoke(RevokeMandate(mandate: Identifier(1), way: .atTheDesk))
        default: .give(.sample(StaffedDistrict.neighbour))
        }
    }
}

extension GiveConsent {
    static func sample(
        _ person: Identifier<Person>,
        _ purpose: ConsentPurpose = .surveys,
        channel: ConsentChannel = .onPage,
        guardian: UInt64? = nil
    ) -> GiveConsent {
        GiveConsent(
            person: person,
            purpose: purpose,
            version: purpose.version,
            channel: channel,
            guardian: guardian.map { Identifier($0) }
        )
    }
}

extension GiveMandate {
    static func sample(
        _ person: Identifier<Person>,
        to hand: HelpingHand = .staff(Identifier(5)),
        kind: MandateKind = .helper,
        acts: MandatedActs = [.speak, .seeOwnData],
        days: Int = 30,
        given: MandateGiven = .inPerson
    ) -> GiveMandate {
        GiveMandate(
            person: person,
            hand: hand,
            kind: kind,
            acts: acts,
            days: days,
            given: given
        )
    }
}

extension Timer {
    var privacyCommand: PrivacyCommand {
        guard case .privacy(let command) = command else { fatalError("a timer of privacy") }
        return command
    }
}

extension DeciderSpec {
    func when(_ command: PrivacyCommand) -> Decided { when(.privacy(command)) }
    func when(_ command: MandateCommand) -> Decided { when(.mandates(command)) }
}

extension DeciderSpec.Decided {
    /// The refusal of either feature; nothing if it was accepted.
    var privacyRefusal: PrivacyRefusal? {
        if case .failure(.privacy(let refusal)) = result { refusal } else { nil }
    }

    var mandateRefusal: MandateRefusal? {
        if case .failure(.mandates(let refusal)) = result { refusal } else { nil }
    }

    var isDenied: Bool {
        if case .failure(.access(.missing)) = result { true } else { false }
    }

    var events: [Event] { (try? result.get().events) ?? [] }
    var writes: [SideWrite] { (try? result.get().writes) ?? [] }
}
