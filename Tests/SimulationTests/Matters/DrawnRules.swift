import Domain
import Kernel

/// A way of working in the simplest words: numbered states, the last of them closed; steps that
/// anybody presses; moves that time alone makes; and who owes the next step where.
struct DrawnRules {
    static let community = Identifier<Place>(3)
    static let committee = Identifier<Organisation>(1)
    static let office = Identifier<Organisation>(2)
    static let need = key("need")
    static let what = key("what")

    /// Somebody presses.
    struct Press {
        let name: Key
        let from: Int
        let to: Int
        /// Only once somebody has written what it is about.
        let needsWords: Bool
    }

    /// So many whole days after the day of coming there.
    struct Wait {
        let to: Int
        let days: Int
    }

    struct Owed {
        let days: Int
        let isOffice: Bool
        /// To the other one of the two, once it is overdue.
        let goesUp: Bool
    }

    let closed: Int
    private(set) var presses: [Press] = []
    private(set) var waits: [Int: Wait] = [:]
    private(set) var owed: [Int: Owed] = [:]

    init(_ random: inout SeededRandom) {
        closed = Int.random(in: 2...5, using: &random)
        for state in 0..<closed {
            presses.append(
                Press(
                    name: Self.key("go_\(state)"),
                    from: state,
                    to: state + 1,
                    needsWords: Int.random(in: 0..<4, using: &random) == 0
                )
            )
            if Bool.random(using: &random) {
                let others = (0..<closed).filter { $0 != state }
                waits[state] = Wait(
                    to: others.randomElement(using: &random) ?? closed,
                    days: .random(in: 1...9, using: &random)
                )
            }
            guard Bool.random(using: &random) else { continue }
            owed[state] = Owed(
                days: .random(in: 1...6, using: &random),
                isOffice: Bool.random(using: &random),
                goesUp: Bool.random(using: &random)
            )
        }
        for number in 0..<Int.random(in: 0...3, using: &random) {
            presses.append(
                Press(
                    name: Self.key("jump_\(number)"),
                    from: .random(in: 0..<closed, using: &random),
                    to: .random(in: 0...closed, using: &random),
                    needsWords: false
                )
            )
        }
    }

    static func key(_ text: String) -> Key {
        guard let key = Key(text) else { preconditionFailure("\(text) is a key") }
        return key
    }
}

/// The same as an institution, for the program.
extension DrawnRules {
    private static let assumed = Provenance(.assumed)
    private static let committeeKey = key("committee")
    private static let officeKey = key("office")

    var binding: InstitutionBinding {
        InstitutionBinding(
            institution: institution,
            place: Self.community,
            bodies: [Self.committeeKey: Self.committee, Self.officeKey: Self.office]
        )
    }

    private static func text(_ key: Key) -> LocalText { LocalText(zh: key.text, en: key.text) }

    private static func state(_ number: Int) -> Key { key("state_\(number)") }

    private var institution: Institution {
        let name = Self.key("drawn")
        var institution = Institution(key: name, version: 1, title: Self.text(name))
        institution.bodies = [
            Self.body(Self.committeeKey, .residentsCommittee),
            Self.body(Self.officeKey, .subdistrictOffice),
        ]
        institution.roles = [
            RoleDefinition(
                key: Self.key("neighbour"),
                title: Self.text(Self.key("neighbour")),
                holder: .resident,
                actorClass: .resident,
                provenance: Self.assumed
            )
        ]
        institution.processes = [process]
        return institution
    }

    private static func body(_ key: Key, _ kind: OrganisationKind) -> BodyDefinition {
        BodyDefinition(
            key: key,
            title: text(key),
            kind: kind,
            seats: nil,
            provenance: assumed
        )
    }

    private var process: ProcessDefinition {
        ProcessDefinition(
            key: Self.need,
            title: Self.text(Self.need),
            initial: Self.state(0),
            states: (0...closed).map { definition(of: $0) },
            fields: [
                FieldDefinition(
                    key: Self.what,
                    title: Self.text(Self.what),
                    kind: .text(charactersMax: 40)
                )
            ],
            transitions: presses.map { transition($0) }
                + waits.sorted { $0.key < $1.key }.map { move(from: $0.key, $0.value) },
            openedBy: Self.key("neighbour"),
            provenance: Self.assumed
        )
    }

    private func definition(of state: Int) -> StateDefinition {
        let step = owed[state].map { owed in
            OwedStep(
                by: owed.isOffice ? Self.officeKey : Self.committeeKey,
                within: Span(owed.days, .days),
                escalatesTo: owed.goesUp
                    ? (owed.isOffice ? Self.committeeKey : Self.officeKey) : nil,
                provenance: Self.assumed
            )
        }
        return StateDefinition(
            key: Self.state(state),
            title: Self.text(Self.state(state)),
            phase: state == closed ? .closed : .doing,
            owed: step
        )
    }

    private func transition(_ press: Press) -> TransitionDefinition {
        TransitionDefinition(
            event: press.name,
            title: Self.text(press.name),
            from: [Self.state(press.from)],
            to: Self.state(press.to),
            mover: .by(role: Self.key("neighbour")),
            requires: press.needsWords
                ? [.init(.fieldsComplete([Self.what]), Self.assumed)] : [],
            stage: .deliver,
            provenance: Self.assumed
        )
    }

    private func move(from state: Int, _ wait: Wait) -> TransitionDefinition {
        let name = Self.key("time_\(state)")
        return TransitionDefinition(
            event: name,
            title: Self.text(name),
            from: [Self.state(state)],
            to: Self.state(wait.to),
            mover: .when(.elapsed(Span(wait.days, .days))),
            provenance: Self.assumed
        )
    }
}
