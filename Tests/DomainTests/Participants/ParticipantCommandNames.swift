import Domain
import Kernel

extension CommandName {
    init(_ command: ParticipantCommand) {
        switch command {
        case .register: self = .participantsRegister
        case .importRoster: self = .participantsImportRoster
        case .correct: self = .participantsCorrect
        case .move: self = .participantsMove
        case .leave: self = .participantsLeave
        case .merge: self = .participantsMerge
        case .attestAges: self = .participantsAttestAges
        }
    }

    /// The command, about somebody here.
    var participantSample: ParticipantCommand {
        let details = PersonDetails(name: "测试丁")
        let person = StaffedDistrict.neighbour
        return switch self {
        case .participantsImportRoster:
            .importRoster(
                ImportRoster(
                    place: here,
                    entries: [RosterEntry(line: 1, details: details, building: nil, door: "1")]
                )
            )
        case .participantsCorrect: .correct(CorrectPerson(person: person, details: details))
        case .participantsMove:
            .move(MovePerson(person: person, home: Home(place: here, door: "2")))
        case .participantsLeave: .leave(LeaveDistrict(person: person))
        case .participantsMerge:
            .merge(MergePersons(person: person, into: StaffedDistrict.otherNeighbour))
        case .participantsAttestAges: .attestAges(AttestAges())
        default:
            .register(RegisterPerson(details: details, home: Home(place: here, door: "1")))
        }
    }
}

extension ParticipantFacts {
    /// Somebody new, in the first household.
    static var arrival: ParticipantFacts {
        var facts = ParticipantFacts()
        facts.changes = [
            .registered(PersonDetails(name: "测试丁"), .adult, in: .known(Identifier(1)))
        ]
        return facts
    }
}
