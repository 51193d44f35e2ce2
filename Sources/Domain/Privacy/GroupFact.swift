package import Kernel

/// What somebody may tell about themselves, if they like, so that a neighbourhood knows whom it is
/// made of. Nobody ever reads one person's answer. Raw values lie in the vault.
package enum GroupFact: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case sixtyOrOlder = 0
    case underThirty = 1
    case renting = 2
    /// Here for less than two years.
    case newlyArrived = 3
    /// Looks after a child, or somebody who is ill or old.
    case caring = 4
    case disability = 5
    case livingAlone = 6
}

/// One person's answers: yes, no, or nothing to each question.
package struct GroupAnswers: Hashable, Sendable, Codable {
    /// Two bits for each question: whether it was answered, and whether with yes.
    package let rawValue: UInt64

    package static let none = GroupAnswers(rawValue: 0)

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    package init(_ answers: [GroupFact: Bool]) {
        rawValue = answers.reduce(into: 0) { value, answer in
            value |= (answer.value ? 3 : 1) << (2 * UInt64(answer.key.rawValue))
        }
    }

    /// Nothing if the question was left out.
    package subscript(fact: GroupFact) -> Bool? {
        switch rawValue >> (2 * UInt64(fact.rawValue)) & 3 {
        case 1: false
        case 3: true
        default: nil
        }
    }

    package var isEmpty: Bool { self == .none }
}

/// How many said yes to a question, and how many said no.
package struct GroupCount: Hashable, Sendable {
    package var yes: Int
    package var no: Int

    package init(yes: Int = 0, no: Int = 0) {
        self.yes = yes
        self.no = no
    }

    var total: Int { yes + no }

    /// So many that nobody is known by it.
    var isSafe: Bool { yes >= GroupShares.personsMin && no >= GroupShares.personsMin }

    static func + (left: Self, right: Self) -> Self {
        GroupCount(yes: left.yes + right.yes, no: left.no + right.no)
    }

    static func - (left: Self, right: Self) -> Self {
        GroupCount(yes: left.yes - right.yes, no: left.no - right.no)
    }
}

/// What a place's people answered, as shares; never a number of persons.
package struct PlaceShares: Hashable, Sendable {
    /// In steps of `GroupShares.stepPercent`, in the order of the questions; nothing where too few
    /// answered one way or the other.
    package let steps: [UInt8?]
    package let released: Instant

    package func percent(of fact: GroupFact) -> Int? {
        let index = Int(fact.rawValue)
        guard steps.indices.contains(index), let step = steps[index] else { return nil }
        return Int(step) * GroupShares.stepPercent
    }
}

/// Somebody answered, answered anew, or took their answers back.
package struct GroupFactsAnswered: Hashable, Sendable {
    package let person: Identifier<Person>
    /// The commitment to the row in the vault; nothing if there is none any more.
    package let answers: Digest?

    package init(person: Identifier<Person>, answers: Digest?) {
        self.person = person
        self.answers = answers
    }
}

/// Shares were computed anew for these places; all others keep theirs.
package struct GroupSharesReleased: Hashable, Sendable {
    package static let placesMax = 2_000

    package let places: [Identifier<Place>]
    /// For each place, one for each question.
    package let steps: [[UInt8?]]
    package let next: Instant

    package init(places: [Identifier<Place>], steps: [[UInt8?]], next: Instant) {
        self.places = places
        self.steps = steps
        self.next = next
    }
}
