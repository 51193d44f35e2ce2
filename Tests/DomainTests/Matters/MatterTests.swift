import Domain
import Kernel
import Testing

private typealias Home = Quarter

@Suite struct MatterTests {
    private var home = Quarter()

    @Test mutating func `what a neighbour raises is owed an answer by the committee`() {
        home.raise()
        #expect(home.state == Key.raised)
        let duty = home.duty(1)
        #expect(duty.kind == .matter(Identifier(1), .step))
        #expect(duty.owner == Identifier(1))
        // Noon on Monday 1 June: five worked days later it is Monday the 8th.
        #expect(duty.due == .on("2026-06-09"))
        #expect(home.matter.duty == Identifier(1))
    }

    @Test mutating func `a child, somebody from elsewhere and an office raise no need`() {
        let nobody = MatterRefusal.notYours(roles: [Key.neighbour])
        #expect(home.refusal(.open(Home.opening(by: Home.person(10)))) == nobody)
        #expect(home.refusal(.open(Home.opening(by: Home.worker))) == nobody)
        #expect(
            home.refusal(.open(Home.opening(by: Home.person(99))))
                == .unknownParty(Home.person(99))
        )
    }

    @Test mutating func `whoever holds the role takes the step, and the duty is done by it`() {
        home.raise(fields: Home.complete)
        #expect(
            home.refusal(Home.step(Key.takeUp, Home.person(7))) == .notYours(roles: [Key.worker])
        )
        #expect(
            home.refusal(Home.step(Key.takeUp, Home.official)) == .notYours(roles: [Key.worker])
        )
        #expect(home.refusal(Home.step(Key.takeUp, Home.auditor)) == .notYours(roles: [Key.worker]))
        home.must(Home.step(Key.takeUp))
        #expect(home.state == Key.discussed)
        #expect(home.duty(1).ending == .fulfilled)
        #expect(home.matter.duty == nil)
    }

    @Test mutating func `everything that stands in the way is said at once`() {
        home.raise()
        home.must(
            .addLine(
                AddMatterLine(
                    matter: Identifier(1),
                    kind: Key.suggestions,
                    fields: [WrittenField(key: Key.what, text: "换灯")],
                    by: Home.person(8)
                )
            )
        )
        guard case .guards(let failures) = home.refusal(Home.step(Key.takeUp)) else {
            Issue.record("not refused")
            return
        }
        #expect(
            failures == [
                .fieldsComplete(missing: [Key.spot, Key.cost]),
                .answered(lines: Key.suggestions, unanswered: 1, incomplete: 0, of: 1),
            ]
        )
        #expect(home.state == Key.raised)
    }

    @Test mutating func `who cannot take a step is told which there are`() {
        home.raise()
        #expect(
            home.refusal(Home.step(Key.finish))
                == .noSuchStep(Key.finish, possible: [Key.takeUp, Key.refuse, Key.forget])
        )
        #expect(home.refusal(Home.step(Key.forget)) == .nobodyPresses(Key.forget))
    }

    @Test mutating func `whoever refuses says why`() {
        home.raise()
        #expect(home.refusal(Home.step(Key.refuse)) == .reasonMissing)
        home.must(Home.step(Key.refuse, reason: "已经修好"))
        #expect(home.refusal(Home.step(Key.refuse, reason: "又")) == .closed)
    }

    @Test mutating func `money is written exactly, and a field that is not there is named`() {
        let flaw = home.refusal(
            .open(Home.opening(fields: [WrittenField(key: Key.cost, text: "12.345")]))
        )
        #expect(flaw == .fieldAmount(Key.cost, .moreThanTwoDecimals))
        let unknown = home.refusal(
            .open(Home.opening(fields: [WrittenField(key: Key.prize, text: "1")]))
        )
        #expect(unknown == .unknownField(Key.prize, known: [Key.spot, Key.cost, Key.keeper]))
    }

    @Test mutating func `an answer to a suggestion needs what its verdict says`() {
        home.raise()
        home.must(
            .addLine(
                AddMatterLine(
                    matter: Identifier(1),
                    kind: Key.suggestions,
                    fields: [],
                    by: Home.person(8)
                )
            )
        )
        func judge(
            _ verdict: Key,
            reason: String? = nil,
            _ promise: LinePromise? = nil
        )
            -> MatterCommand
        {
            .judgeLine(
                JudgeMatterLine(
                    matter: Identifier(1),
                    line: 0,
                    verdict: verdict,
                    reason: reason,
                    promise: promise,
                    by: Home.worker
                )
            )
        }
        #expect(home.refusal(judge(Key.cannot)) == .verdictReason(Key.cannot))
        #expect(home.refusal(judge(Key.willDo)) == .verdictPromise(Key.willDo))
        home.must(judge(Key.willDo, LinePromise(body: Identifier(1), day: Day("2026-06-20")!)))
        let promise = home.duty(2)
        #expect(promise.kind == .matter(Identifier(1), .promise(line: 0)))
        #expect(promise.due == .on("2026-06-21"))
        // Another answer takes the promise back.
        home.must(judge(Key.cannot, reason: "没有钱"))
        #expect(home.duty(2).ending == .lapsed)
    }

    @Test mutating func `a document, a signature and who was there are kept with the matter`() {
        home.raise()
        home.must(
            .attach(
                AttachDocument(
                    matter: Identifier(1),
                    kind: Key.photo,
                    content: "灯",
                    by: Home.person(7)
                )
            )
        )
        func note(_ note: MatterNote, _ role: Key?, _ party: MatterParty) -> MatterCommand {
            .note(
                NoteParty(
                    matter: Identifier(1),
                    note: note,
                    role: role,
                    party: party,
                    by: Home.person(7)
                )
            )
        }
        home.must(note(.signed, Key.neighbour, Home.person(7)))
        #expect(home.refusal(note(.signed, Key.neighbour, Home.person(8))) == .notForOthers)
        #expect(home.refusal(note(.signed, Key.neighbour, Home.person(7))) == .alreadyNoted)
        home.must(note(.present, Key.councillor, Home.person(3)))
        #expect(
            home.refusal(note(.present, Key.councillor, Home.person(8)))
                == .roleNotHeld(Key.councillor)
        )
        #expect(home.matter.documents.count == 1)
        #expect(home.matter.signatures.count == 1)
        #expect(home.matter.attendance.count == 1)
    }

    @Test mutating func `matters are put beside each other once`() {
        home.raise()
        home.raise()
        let link = MatterLink(kind: .duplicateOf, other: Identifier(1))
        func linking(_ matter: UInt64) -> MatterCommand {
            .link(LinkMatters(matter: Identifier(matter), link: link, by: Home.worker))
        }
        #expect(home.refusal(linking(1)) == .linkToItself)
        home.must(linking(2))
        #expect(home.refusal(linking(2)) == .alreadyLinked)
    }

    @Test func `what is opened in somebody's name is theirs or their helper's to open`() {
        let opening = Command.matters(.open(Home.opening(by: Home.person(7))))
        for (actor, isAllowed) in [
            (Actor.resident(Identifier(7)), true), (.console, true),
            (.resident(Identifier(8)), false), (.staff(Identifier(1)), false), (.visitor, false),
        ] {
            var home = Quarter()
            let refusal = home.give(opening, by: actor)
            #expect((refusal == nil) == isAllowed, "\(actor)")
        }
    }
}
