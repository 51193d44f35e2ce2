package import Domain
package import Kernel

/// A story about an institution: who is there, what they do one after the other, what is refused,
/// and where it ends. Nobody in it is real.
package struct Scenario: Sendable {
    package static let peopleMax = 200
    package static let stepsMax = 500

    /// Who sits in a body.
    package struct Seating: Sendable {
        package let head: Key?
        package let members: [Key]
    }

    package let title: LocalText
    /// The institution it is about.
    package let institution: Key
    /// The day on which it begins.
    package let day: Day
    /// Preconditions that are attested when it is adopted.
    package let attested: [Key]
    /// Adults who live there, each with a door of their own unless `households` says more.
    package let people: [Key]
    /// Who lives behind one door.
    package let households: [[Key]]
    package let seats: [Key: Seating]
    /// How many members a body has where not all are named.
    package let members: [Key: Int]
    /// What every fund received before.
    package let money: [Key: Money]
    package let steps: [ScenarioStep]
}

/// One thing that somebody does, or that is looked at.
package struct ScenarioStep: Sendable {
    /// Where it stands in the file.
    package let place: SourcePlace
    package let act: ScenarioAct
    /// Who does it; nothing where the clock does, or where something is looked at.
    package let by: Key?
    /// The matter it is about, by the name that opening gave it.
    package let matter: Key?
    /// The rules that must refuse it; empty where it must be accepted.
    package let refused: [String]
    /// A later instrument decides here; until it is built, members sign what was counted.
    package let standsIn: Bool
}

/// What can be done in a scenario.
package enum ScenarioAct: Sendable {
    case open(process: Key, name: Key, title: String, fields: [WrittenField], attested: [Key])
    case set(line: UInt16?, fields: [WrittenField])
    case line(kind: Key, fields: [WrittenField])
    case judge(line: UInt16, verdict: Key, reason: String?, promise: Promise?, amount: Money?)
    case attach(kind: Key, covers: [Key], issued: Day?, line: UInt16?)
    case declareInterest
    case sign(role: Key)
    case present(role: Key, person: Key)
    case step(event: Key, reason: String?)
    case decide(event: Key, count: DecisionCount, second: Key)
    case measure(Key, Int64)
    /// Somebody agrees to a purpose, in person at the desk.
    case agree(purpose: Key)
    case wait(days: Int)
    case expectState(Key)
    /// What a fund has left that is promised to nobody.
    case expectLeft(fund: Key, Money)
    /// What one matter holds of a fund's money, in commitments and payments.
    case expectPaid(fund: Key, Money)
    /// The body that owes the next step; nothing where nobody does.
    case expectOwed(Key?)
    /// Another matter that a step opened, which gets a name now.
    case expectOpened(process: Key, name: Key)

    /// That a body will do something so many days later.
    package struct Promise: Sendable {
        package let body: Key
        package let days: Int
    }
}
