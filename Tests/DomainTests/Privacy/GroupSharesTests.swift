import Domain
import Kernel
import Testing

/// A district (1) with a subdistrict (2), and in it communities 3, 4 and 5.
@Suite struct GroupSharesTests {
    private let fact = GroupFact.renting
    private let root = Identifier<Place>(1)
    private let street = Identifier<Place>(2)

    private var spec: DeciderSpec {
        DeciderSpec().given(
            .founded("云溪"),
            .create(2, .subdistrict, in: 1, "柳岸"),
            .create(3, .community, in: 2, "杏花"),
            .create(4, .community, in: 2, "桃园"),
            .create(5, .community, in: 2, "梅坞")
        ).by(.clock)
    }

    private typealias Counts = [UInt64: (yes: Int, no: Int)]

    private func released(
        _ counts: Counts,
        in spec: DeciderSpec? = nil
    ) throws -> GroupSharesReleased {
        var facts = PrivacyFacts()
        for (place, count) in counts {
            facts.groupCounts[Identifier(place)] = [
                fact: GroupCount(yes: count.yes, no: count.no)
            ]
        }
        let decided = (spec ?? self.spec).knowing(facts)
            .when(.releaseGroupShares(ReleaseGroupShares()))
        let event = try #require(decided.events.first)
        guard case .groupSharesReleased(let released) = event else {
            throw Missing()
        }
        return released
    }

    private struct Missing: Error {}

    /// Which places have a share.
    private func shown(_ counts: Counts) throws -> Set<UInt64> {
        let released = try released(counts)
        let pairs = zip(released.places, released.steps)
        return Set(pairs.filter { $0.1[Int(fact.rawValue)] != nil }.map(\.0.rawValue))
    }

    @Test func `a share is given of ten on either side, and of nine on none`() throws {
        #expect(try shown([3: (10, 10)]) == [1, 2, 3])
        #expect(try shown([3: (9, 50)]).isEmpty)
        #expect(try shown([3: (50, 9)]).isEmpty)
    }

    @Test func `what remains of a place is not told by the places in it`() throws {
        #expect(try shown([3: (30, 30), 4: (30, 30), 5: (9, 40)]) == [1, 2, 4])
        #expect(
            try shown([3: (40, 40), 4: (30, 30), 5: (9, 40)]) == [1, 2, 3],
            "the smaller goes"
        )
        #expect(try shown([3: (30, 30), 4: (30, 30), 5: (10, 40)]) == [1, 2, 3, 4, 5])
        #expect(try shown([3: (30, 30), 5: (9, 40)]) == [1, 2], "nothing is left to hide behind")
    }

    /// Every sum and difference of what is shown counts nobody, or ten on either side.
    @Test func `nothing that can be computed from shares tells of fewer than ten`() throws {
        var random = SeededRandom(seed: 20)
        for round in 0..<300 {
            var counts: Counts = [:]
            for place in 2...5 {
                let most = Int.random(in: 1...60, using: &random)
                counts[UInt64(place)] = (
                    Int.random(in: 0...most, using: &random),
                    Int.random(in: 0...most, using: &random)
                )
            }
            let shown = try shown(counts)
            let parts: [UInt64: Set<UInt64>] = [
                1: [2, 3, 4, 5], 2: [2, 3, 4, 5], 3: [3], 4: [4], 5: [5],
            ]
            for outer in shown {
                for inner in subsets(of: shown.filter { $0 > 2 }) {
                    let rest = (parts[outer] ?? []).subtracting(inner)
                    let yes = rest.reduce(0) { $0 + (counts[$1]?.yes ?? 0) }
                    let no = rest.reduce(0) { $0 + (counts[$1]?.no ?? 0) }
                    guard yes + no > 0 else { continue }
                    #expect(yes >= 10 && no >= 10, "\(counts), \(outer) - \(inner), \(round)")
                }
            }
        }
    }

    private func subsets(of all: Set<UInt64>) -> [Set<UInt64>] {
        all.reduce([[]]) { sets, element in sets + sets.map { $0.union([element]) } }
    }

    @Test func `a share is rounded to five percent, and is never nothing or all`() throws {
        let steps = try released([3: (10, 5_000)]).steps
        #expect(steps.allSatisfy { $0[Int(fact.rawValue)] == 1 })
        #expect(try released([3: (5_000, 10)]).steps.first?[Int(fact.rawValue)] == 19)
        #expect(try released([3: (37, 63)]).steps.first?[Int(fact.rawValue)] == 7, "35 %")
        #expect(try released([3: (38, 62)]).steps.first?[Int(fact.rawValue)] == 8, "40 %")
    }

    /// Person by person, at homes in communities 3 and 4.
    private func answered(_ persons: ClosedRange<UInt64>, at place: UInt64) -> [Event] {
        [
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(place - 2),
                    places: [Identifier(place)],
                    doors: [.plain("\(place)")]
                )
            ),
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(persons.lowerBound),
                    households: persons.map { _ in Identifier(place - 2) },
                    details: persons.map { .plain("测试\($0)") },
                    ages: persons.map { _ in .adult }
                )
            ),
        ] + persons.map { answer($0) }
    }

    private func answer(_ person: UInt64, _ text: String = "1") -> Event {
        .groupFactsAnswered(
            GroupFactsAnswered(person: Identifier(person), answers: .plain(text))
        )
    }

    @Test func `two releases compared tell of nobody, or of ten at least`() throws {
        let before = spec.given(answered(1...60, at: 3)).given(answered(61...120, at: 4))
        let first = try released([3: (30, 30), 4: (30, 30)], in: before)
        #expect(first.places == [1, 2, 3, 4].map { Identifier($0) })
        let settled = before.given(.groupSharesReleased(first))
        let few = settled.given((1...9).map { answer($0, "3") })
        let second = try released([3: (39, 21), 4: (30, 30)], in: few)
        #expect(second.places.isEmpty, "nine people changed their answers")
        let enough = few.given(.groupSharesReleased(second)).given([answer(10, "3")])
        let third = try released([3: (40, 20), 4: (30, 30)], in: enough)
        #expect(third.places.contains(Identifier(3)))
        #expect(!third.places.contains(Identifier(4)), "nothing changed there")
        #expect(third.places.contains(root))
    }

    @Test func `one who changes their mind ten times is one`() throws {
        let before = spec.given(answered(1...60, at: 3))
        let first = try released([3: (30, 30)], in: before)
        let restless = before.given(.groupSharesReleased(first))
            .given((1...20).map { answer(1, "\($0)") })
        #expect(try released([3: (40, 20)], in: restless).places.isEmpty)
    }

    @Test func `a place where few changed stands still, with all around it, and others do not`()
        throws
    {
        let before = spec.given(answered(1...60, at: 3)).given(answered(61...120, at: 4))
        let first = try released([3: (30, 30), 4: (30, 30)], in: before)
        let changed = before.given(.groupSharesReleased(first))
            .given((1...20).map { answer($0, "3") }).given([answer(61, "3")])
        let second = try released([3: (50, 10), 4: (31, 29)], in: changed)
        #expect(second.places == [Identifier(3)])
    }

    @Test func `a share that was hidden comes only with new ones of all around it`() throws {
        let before = spec.given(answered(1...60, at: 3)).given(answered(61...120, at: 4))
        let first = try released([3: (9, 51), 4: (30, 30)], in: before)
        #expect(first.places == [root, street])
        let changed = before.given(.groupSharesReleased(first))
            .given((1...20).map { answer($0, "3") }).given([answer(61, "3")])
        #expect(try released([3: (29, 31), 4: (31, 29)], in: changed).places.isEmpty)
    }

    @Test func `whoever comes, goes or is erased changes a share like whoever answers`() throws {
        let before = spec.given(answered(1...60, at: 3))
        let first = try released([3: (30, 30)], in: before)
        let settled = before.given(.groupSharesReleased(first))
        let left = settled.given(
            (1...9).map { .personErased(PersonErased(person: Identifier($0), household: nil)) }
        )
        #expect(try released([3: (21, 30)], in: left).places.isEmpty)
        let one = left.given(.personLeft(PersonLeft(person: Identifier(10))))
        #expect(try !released([3: (20, 30)], in: one).places.isEmpty)
    }

    @Test func `shares are computed by the clock alone, every ninety days`() {
        let spec = spec.given(answered(1...2, at: 3))
        #expect(spec.by(.console).when(.releaseGroupShares(ReleaseGroupShares())).isDenied)
        let due = Instant.noon.adding(days: GroupShares.daysBetween)
        #expect(spec.state.schedule.first?.due == due)
        #expect(spec.state.schedule.first?.name == Timer.groupShares(0))
        let released = GroupSharesReleased(places: [], steps: [], next: due.adding(days: 90))
        let after = spec.given(.groupSharesReleased(released)).state
        #expect(after.schedule.count == 1)
        #expect(after.schedule.first?.name == Timer.groupShares(1))
    }

    @Test func `answers are one's own, whoever asks`() {
        let spec = SampleHousehold.spec
        let one = SampleHousehold.one
        let answers = GroupAnswers([.renting: true, .caring: false])
        let command = PrivacyCommand.answerGroupFacts(
            AnswerGroupFacts(person: one, answers: answers)
        )
        let text = SealedText.plain(.groupFacts(answers.rawValue))
        spec.by(.resident(one)).when(command).then(
            .groupFactsAnswered(GroupFactsAnswered(person: one, answers: text.commitment)),
            writes: [.keepRow(VaultKey(.groupFacts, one.rawValue), text)]
        )
        for (name, actor) in StaffedDistrict.actors where actor != .resident(one) {
            #expect(spec.by(actor).when(command).isDenied, "\(name)")
        }
        let none = AnswerGroupFacts(person: one, answers: .none)
        let withdrawn = spec.given(answer(one.rawValue)).by(.resident(one))
            .when(.answerGroupFacts(none))
        #expect(withdrawn.writes == [.eraseRow(VaultKey(.groupFacts, one.rawValue))])
        #expect(
            withdrawn.after.commitment(to: VaultKey(.groupFacts, one.rawValue)) == nil
        )
        let child = SampleHousehold.child
        let childs = AnswerGroupFacts(person: child, answers: answers)
        #expect(
            spec.by(.resident(child)).when(.answerGroupFacts(childs)).privacyRefusal
                == .guardianOnly(yearsMin: 14)
        )
    }

    @Test func `every question can be answered with yes, with no, or left out`() {
        let answers = GroupAnswers([.sixtyOrOlder: true, .livingAlone: false])
        #expect(answers[.sixtyOrOlder] == true)
        #expect(answers[.livingAlone] == false)
        for fact in GroupFact.allCases where fact != .sixtyOrOlder && fact != .livingAlone {
            #expect(answers[fact] == nil)
        }
    }
}

extension DeciderSpec {
    func knowing(_ facts: PrivacyFacts) -> Self { knowing(Facts(privacy: facts)) }
}
