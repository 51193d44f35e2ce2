import Domain
import Kernel
import Testing

/// Every guard where it just holds and where it just does not.
@Suite struct GuardTests {
    @Test(arguments: GuardName.allCases)
    func `every guard has a place where it just holds`(name: GuardName) {
        let sample = name.sample
        #expect(sample.rule.name == name)
        let found = sample.holds.check(sample.other ?? sample.rule, line: sample.line)
        #expect(found == nil, "\(name)")
    }

    @Test(arguments: GuardName.allCases)
    func `every guard has a place where it just fails, and names its numbers`(name: GuardName) {
        let sample = name.sample
        let found = sample.fails.check(sample.rule, of: sample.failsIn, line: sample.line)
        #expect(found == sample.failure, "\(name)")
    }

    @Test func `everything that stands in the way is said at once, in the order of the rules`() {
        let step = GardenRules.project.transitions[0]
        let asking = TransitionDefinition(
            event: step.event,
            title: step.title,
            from: step.from,
            to: step.to,
            mover: step.mover,
            requires: [.fieldsComplete(["note".key]), .withinScope, .notified(times: 1)].map {
                TransitionDefinition.Requirement($0, GardenRules.assumed)
            },
            provenance: GardenRules.assumed
        )
        let scene = GardenStage().scene()
        let asked = Scene(
            district: scene.district,
            id: scene.id,
            matter: scene.matter,
            adoption: scene.adoption,
            process: scene.process,
            transition: asking,
            actor: scene.actor,
            now: scene.now
        )
        #expect(
            Guards.failures(asked)
                == [.fieldsComplete(missing: ["note".key]), .notified(sent: 0, needed: 1)]
        )
    }

    @Test func `no lines at all satisfy each and none, and never any`() {
        let stage = GardenStage()
        let rule = Guard.verdict(oneOf: ["cannot".key])
        #expect(stage.check(.each(lines: "rows".key, rule)) == nil)
        #expect(stage.check(.none(lines: "rows".key, rule)) == nil)
        #expect(stage.check(.any(lines: "rows".key, rule)) == .any(lines: "rows".key, of: 0))
        #expect(stage.check(.answered(lines: "rows".key)) == nil)
    }

    @Test func `a guard about a line says so where there is none`() {
        #expect(GardenStage().check(.verdict(oneOf: ["cannot".key])) == .noLine)
    }

    @Test func `whoever opened a matter or owns it is in conflict, and nobody else`() {
        let stage = GardenStage()
        #expect(stage.by(31).check(.notConflicted) == .notConflicted(.opened))
        let owned = stage.changing(.owned(by: GardenStage.person(5)))
        #expect(owned.check(.notConflicted) == .notConflicted(.owns))
        #expect(owned.by(6).check(.notConflicted) == nil)
        #expect(owned.by(nil).check(.notConflicted) == nil)
    }

    @Test func `a signature counts once for its role, whoever else signs`() {
        let stage = GardenStage().noting(.signed, 2, as: "member".key).noting(
            .signed,
            2,
            as: "member".key
        )
        .noting(.signed, 1, as: "chair".key)
        #expect(
            stage.check(.signedBy([RoleCount(role: "member".key, count: 2)]))
                == .signedBy([RoleShortfall(role: "member".key, found: 1, needed: 2)])
        )
    }

    @Test func `a person who is not named is asked for, an organisation is somebody else`() {
        let stage = GardenStage()
        #expect(
            stage.check(.named(field: "backup".key))
                == .named(field: "backup".key, isOneself: false)
        )
        let contracted = stage.filling("contractor".key, .organisation(Identifier(3)))
        #expect(contracted.check(.named(field: "contractor".key)) == nil)
    }

    @Test func `whom a row names as collector counts before whoever acts`() {
        let rule = Guard.each(
            lines: "people".key,
            .listedCollector(lines: "collectors".key, field: "adult".key)
        )
        let listed = GardenStage().adding(
            "collectors".key,
            ["collector".key: .person(Identifier(6))]
        )
        #expect(
            listed.adding("people".key, ["adult".key: .person(Identifier(6))]).check(rule) == nil
        )
        #expect(
            listed.adding("people".key, ["adult".key: .person(Identifier(7))]).check(rule)
                == .each(
                    lines: "people".key,
                    failing: 1,
                    of: 1,
                    first: .listedCollector(lines: "collectors".key, listed: 1)
                )
        )
    }

    @Test func `a closed matter counts no more for a capacity, and an account has none`() {
        let stage = GardenStage().anotherMatter().changing(
            .owned(by: GardenStage.person(31)),
            of: 2
        )
        let rule = Guard.capacity(per: .person, max: 1)
        #expect(stage.by(31).check(rule) == .capacity(per: .person, open: 1, max: 1))
        #expect(stage.by(32).check(rule) == nil)
        let finish = UInt16(
            GardenRules.project.transitions.firstIndex { $0.event == "finish".key } ?? 0
        )
        let closed = stage.given(
            .matterStepped(
                MatterStepped(
                    matter: Identifier(2),
                    transition: finish,
                    by: nil,
                    role: nil,
                    reason: nil
                )
            )
        )
        #expect(closed.by(31).check(rule) == nil)
    }

    @Test func `in a row, what a side contributed is what it wrote into it`() {
        let rule = Guard.each(
            lines: "objections".key,
            .contributed(stage: .design, by: .resident, min: 1)
        )
        let words: [Key: FieldValue] = ["words".key: .text(.plain("太吵"))]
        #expect(GardenStage().adding("objections".key, words, by: .resident).check(rule) == nil)
        #expect(
            GardenStage().adding("objections".key, words, by: .government).check(rule)
                == .each(
                    lines: "objections".key,
                    failing: 1,
                    of: 1,
                    first: .contributed(stage: .design, by: .resident, found: 0, needed: 1)
                )
        )
    }

    @Test func `consent withdrawn is no consent, and an unknown purpose has none`() {
        let stage = GardenStage().given(.agreed(31))
            .given(
                .consentWithdrawn(
                    ConsentWithdrawn(
                        person: Identifier(31),
                        purpose: .surveys,
                        channel: .inPerson
                    )
                )
            )
        #expect(
            stage.check(.consent(purpose: "surveys".key))
                == .consent(purpose: "surveys".key, missing: 1, of: 1)
        )
        #expect(stage.check(.consent(purpose: "anything".key)) == .unbound("anything".key))
    }

    @Test func `whom a row is about must agree, each of them`() {
        let rule = Guard.each(lines: "people".key, .consent(purpose: "surveys".key))
        let two = GardenStage().adding("people".key, ["adult".key: .person(Identifier(7))])
            .adding("people".key, ["adult".key: .person(Identifier(8))]).given(.agreed(7))
        #expect(
            two.check(rule)
                == .each(
                    lines: "people".key,
                    failing: 1,
                    of: 2,
                    first: .consent(purpose: "surveys".key, missing: 1, of: 1)
                )
        )
        #expect(two.given(.agreed(8)).check(rule) == nil)
    }
}
