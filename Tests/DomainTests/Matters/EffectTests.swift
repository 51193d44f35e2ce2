import Domain
import Kernel
import Testing

/// What effects leave behind, event by event; those about money stand beside it.
@Suite struct EffectTests {
    private let stage = GardenStage()

    private func change(_ change: MatterChange) -> Event {
        .matterChanged(MatterChanged(matter: GardenStage.matter, change: change))
    }

    @Test(arguments: EffectName.allCases)
    func `every effect fires somewhere, and leaves something behind`(name: EffectName) throws {
        let sample = name.sample
        #expect(sample.effect.name == name)
        let events = try Effects.events(sample.effect, sample.stage.scene(line: sample.line))
        #expect(!events.isEmpty, "\(name)")
        let after = sample.stage.given(events)
        #expect(after.district != sample.stage.district, "\(name)")
    }

    @Test(arguments: EffectName.allCases)
    func `every effect that can fail says why, and leaves nothing behind`(name: EffectName) {
        guard let (stage, effect, failure) = name.failing else { return }
        #expect(stage.fire(effect) == .failure(failure), "\(name)")
    }

    @Test func `later effects see what earlier ones did, and all of it fails together`() {
        let funded = stage.receiving(Money(yuan: 10))
            .filling("amount".key, .money(Money(yuan: 6)))
        let commit = Effect.commit(fund: "community".key, amount: "amount".key)
        #expect((try? funded.fire(commit).get())?.count == 1)
        let refused = funded.fire(commit, commit)
        guard case .failure(.money(.notEnough(let shortfall))) = refused else {
            Issue.record("\(refused)")
            return
        }
        #expect(shortfall.asked == Money(yuan: 6))
        #expect(shortfall.standing.left == Money(yuan: 4))
        #expect(shortfall.standing.promised == Money(yuan: 6))
    }

    @Test func `an effect for rows fires for those whose answer is one of these`() {
        let rows = stage.adding("objections".key).adding("objections".key).adding("objections".key)
            .answering(0, "granted".key, amount: Money(yuan: 1)).answering(2, "cannot".key)
        let each = Effect.forEach(
            lines: "objections".key,
            verdicts: ["cannot".key],
            .refuseLine
        )
        #expect(rows.fire(each) == .success([change(.lineRefused(2))]))
        let all = Effect.forEach(lines: "objections".key, verdicts: [], .refuseLine)
        #expect(
            rows.fire(all)
                == .success([
                    change(.lineRefused(0)), change(.lineRefused(1)), change(.lineRefused(2)),
                ])
        )
    }

    @Test func `a clock runs to the end of its last day, and starting it anew sets it again`()
        throws
    {
        let due = Instant.on("2026-06-16")
        let start = Effect.startClock("term".key)
        #expect(stage.fire(start) == .success([change(.clockStarted(0, due: due))]))
        let running = try stage.firing(start)
        #expect(running.scene().matter.clocks.map(\.due) == [due])
        let again = try running.later(days: 1).firing(.resetClock("term".key))
        #expect(again.scene().matter.clocks.map(\.due) == [due.adding(days: 1)])
        #expect(again.fire(.stopClock("term".key)) == .success([change(.clockStopped(0))]))
        #expect(stage.fire(.stopClock("term".key)) == .success([]))
    }

    @Test func `whoever owns it is whoever acts, or whom the field names`() {
        #expect(
            stage.fire(.assignOwner(field: nil))
                == .success([change(.owned(by: GardenStage.person(5)))])
        )
        let named = stage.filling("backup".key, .person(Identifier(7)))
        #expect(
            named.fire(.assignOwner(field: "backup".key))
                == .success([change(.owned(by: GardenStage.person(7)))])
        )
        #expect(stage.by(nil).fire(.assignOwner(field: nil)) == .failure(.nobody))
    }

    @Test func `everybody who holds the role is told, once`() throws {
        let tell = Effect.notify(role: "member".key)
        let told = (1...4).map(GardenStage.person)
        #expect(stage.fire(tell) == .success([change(.notified(told))]))
        #expect(try stage.firing(tell).fire(tell) == .success([]))
        let everyone = Effect.notify(role: "resident".key)
        #expect(
            stage.fire(everyone) == .success([change(.published(aggregateOnly: false))])
        )
    }

    @Test func `the side that is credited is that of whoever takes the step, or of the body`() {
        let credit = Effect.credit(stage: .decide)
        #expect(
            stage.fire(credit) == .success([change(.contributed(.decide, by: .committee))])
        )
        #expect(
            stage.taking("settle".key).fire(credit)
                == .success([change(.contributed(.decide, by: .resident))])
        )
    }

    @Test func `places are freed as far as they are kept`() throws {
        let asked = stage.filling("places".key, .number(3))
        let kept = try asked.firing(.reserve(places: "places".key))
        #expect(
            kept.fire(.free(places: "places".key)) == .success([change(.placesFreed(3))])
        )
        #expect(
            kept.filling("places".key, .number(4)).fire(.free(places: "places".key))
                == .failure(.notReserved(asked: 4, reserved: 3))
        )
        #expect(
            stage.filling("places".key, .number(0)).fire(.reserve(places: "places".key))
                == .failure(.placesOutOfRange(0, placesMax: Effects.placesMax))
        )
    }

    @Test func `hours are posted in minutes, from one to the limit`() {
        let post = Effect.postHours(minutes: "minutes".key)
        for (minutes, isRight) in [(0, false), (1, true), (10_000, true), (10_001, false)] {
            let found = stage.filling("minutes".key, .number(Int64(minutes))).fire(post)
            let expected: Result<[Event], EffectFailure> =
                isRight
                ? .success([change(.hoursPosted(minutes: Int64(minutes)))])
                : .failure(.hoursOutOfRange(minutes: Int64(minutes), minutesMax: 10_000))
            #expect(found == expected)
        }
    }

    @Test func `a matter that another leads to holds what both have, and is linked`() {
        let filled = stage.filling("amount".key, .money(Money(yuan: 3)), by: .ngo)
            .filling("note".key, .text(.plain("好")))
        let create = Effect.createMatter(
            process: "plain_matter".key,
            copying: ["amount".key, "note".key]
        )
        #expect(
            filled.fire(create)
                == .success([
                    opened(by: GardenStage.person(5)),
                    .matterFieldsSet(
                        MatterFieldsSet(
                            matter: Identifier(2),
                            line: nil,
                            fields: [
                                MatterField(slot: 1, value: .money(Money(yuan: 3)), by: .ngo)
                            ]
                        )
                    ),
                    .matterLinked(
                        MatterLinked(
                            matter: GardenStage.matter,
                            link: MatterLink(kind: .ledTo, other: Identifier(2))
                        )
                    ),
                ])
        )
    }

    private func opened(by party: MatterParty) -> Event {
        .matterOpened(
            MatterOpened(
                matter: Identifier(2),
                rules: Matter.Rules(adoption: Identifier(1), process: 1),
                place: Committee.community,
                opener: party,
                origin: .committee,
                title: .plain("路灯")
            )
        )
    }

    @Test func `a matter is split into one for each row, each part of it`() throws {
        let rows = stage.adding("pledges".key, ["cash".key: .money(Money(yuan: 1))])
            .adding("pledges".key, ["cash".key: .money(Money(yuan: 2))])
        let split = try rows.firing(
            .splitMatter(process: "plain_matter".key, lines: "pledges".key)
        )
        #expect(split.district.matters.count == 3)
        for (number, yuan) in [(UInt64(2), Int64(1)), (3, 2)] {
            let part = try #require(split.district.matter(Identifier(number)))
            #expect(part.links == [MatterLink(kind: .partOf, other: GardenStage.matter)])
            #expect(
                part.fields == [
                    MatterField(slot: 2, value: .money(Money(yuan: yuan)), by: .committee)
                ]
            )
        }
    }
}

/// What is owed because a step asked for it.
@Suite struct EffectDutyTests {
    private let stage = GardenStage()
    private let ask = Effect.openDuty(by: "office".key, within: Span(10, .workingDays))

    @Test func `a body owes it by the working calendar, and nothing is owed twice`() throws {
        let due = Instant.on("2026-06-16")
        let asked = try stage.firing(ask)
        let duty = try #require(asked.district.duty(Identifier(1)))
        #expect(duty.owner == Committee.committee)
        #expect(duty.due == due)
        #expect(asked.scene().matter.duties == [Identifier(1)])
        #expect(asked.fire(ask) == .success([]))
        let other = Effect.openDuty(by: "council".key, within: Span(1, .days))
        #expect(try asked.firing(other).scene().matter.duties.count == 2)
    }

    @Test func `what was asked for a row is closed for that row alone`() throws {
        let rows = stage.adding("objections".key).adding("objections".key)
        let asked = try rows.firing(.forEach(lines: "objections".key, verdicts: [], ask))
        #expect(asked.scene().matter.duties.count == 2)
        let closed = try asked.firing(.closeDuty, line: 1)
        #expect(closed.scene().matter.duties == [Identifier(1)])
        #expect(closed.district.duty(Identifier(2))?.ending == .fulfilled)
        #expect(try asked.firing(.closeDuty).scene().matter.duties == [])
    }

    @Test func `what the answer to a row promised is owed already`() {
        let promised = stage.adding("objections".key).given(.owed(.promise(line: 0)))
        #expect(promised.fire(ask, line: 0) == .success([]))
        #expect(
            promised.fire(.closeDuty, line: 0)
                == .success([
                    .dutyClosed(DutyClosed(duty: Identifier(1), ending: .fulfilled))
                ])
        )
    }
}
