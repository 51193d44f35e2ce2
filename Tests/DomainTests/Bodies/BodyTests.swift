import Domain
import Kernel
import Testing

@Suite struct BodyTests {
    private let spec = Committee.spec

    private func found(
        _ kind: OrganisationKind = .team,
        ties: BodyTies = .none,
        ends: Instant? = nil
    ) -> BodyCommand {
        .found(
            FoundBody(
                kind: kind,
                place: Committee.community,
                name: "环境组",
                ties: ties,
                ends: ends
            )
        )
    }

    @Test func `founding gives an organisation its kind, place, name and ties`() {
        spec.when(found(ties: BodyTies(partOf: Identifier(3)))).then(
            .body(4, .team, at: 3, "环境组", partOf: 3),
            writes: [.keep(.plain("环境组"))]
        )
    }

    @Test func `a name that another organisation of the place bears is taken`() {
        spec.knowingBody(namesake: 2).when(found())
            .thenRefused(bodies: .nameTaken(by: Identifier(2)))
    }

    @Test func `a task force says when it ends, and a team need not`() {
        spec.when(found(.taskForce)).thenRefused(bodies: .endMissing(.taskForce))
        #expect(spec.when(found(.taskForce, ends: .later)).isAccepted)
        #expect(spec.when(found(.team)).isAccepted)
    }

    @Test func `nothing ends before it begins`() {
        spec.when(found(ends: .noon)).thenRefused(
            bodies: .endsBeforeItBegins(begins: Day("2026-06-01")!)
        )
    }

    @Test func `an unregistered group has its money held by a registered one`() {
        let held = BodyTies(legalHolder: Identifier(3))
        #expect(spec.when(found(ties: held)).isAccepted)
        spec.when(found(ties: BodyTies(legalHolder: Identifier(2))))
            .thenRefused(bodies: .legalHolderNotRegistered(Identifier(2)))
        spec.when(found(ties: BodyTies(isRegistered: true, legalHolder: Identifier(3))))
            .thenRefused(bodies: .legalHolderOfRegistered)
    }

    @Test func `whoever holds money for others stays registered`() {
        let holding = spec.when(found(ties: BodyTies(legalHolder: Identifier(3)))).after
        DeciderSpec(holding)
            .when(.arrange(ArrangeBody(body: Identifier(3), ties: BodyTies())))
            .thenRefused(bodies: .holdsForOthers(count: 1))
    }

    @Test func `no organisation is part of itself, however far round`() {
        let circle = ArrangeBody(body: Identifier(1), ties: BodyTies(partOf: Identifier(2)))
        spec.when(.arrange(circle)).thenRefused(bodies: .partOfItself)
        let itself = ArrangeBody(body: Identifier(1), ties: BodyTies(partOf: Identifier(1)))
        spec.when(.arrange(itself)).thenRefused(bodies: .partOfItself)
    }

    @Test func `organisations lie in each other twelve levels deep and no deeper`() {
        var deep = spec
        for number in 4...13 as ClosedRange<UInt64> {
            deep = deep.given(.body(number, .team, at: 3, "第\(number)", partOf: number - 1))
        }
        let last = BodyTies(partOf: Identifier(13))
        #expect(deep.when(found(ties: last)).isAccepted)
        deep.given(.body(14, .team, at: 3, "第14", partOf: 13))
            .when(found(ties: BodyTies(partOf: Identifier(14))))
            .thenRefused(bodies: .tooDeep(levelsMax: 12))
        let under = ArrangeBody(
            body: Identifier(3),
            ties: BodyTies(partOf: Identifier(2), isRegistered: true)
        )
        deep.when(.arrange(under)).thenRefused(bodies: .tooDeep(levelsMax: 12))
    }

    @Test func `a renamed organisation keeps its former name, and an alias is kept as one`() {
        let renamed = spec.when(.rename(RenameBody(body: Identifier(3), name: "治理会")))
        renamed.then(
            .bodyRenamed(BodyRenamed(body: Identifier(3), name: .plain("治理会"))),
            writes: [.keep(.plain("治理会"))]
        )
        let after = DeciderSpec(renamed.after)
            .when(.addAlias(AddBodyAlias(body: Identifier(3), name: "XY"))).after
        let organisation = after.organisation(Identifier(3))
        #expect(organisation?.names == [.plain("治理会"), .plain("自治会"), .plain("XY")])
        #expect(organisation?.otherNames.map(\.isFormer) == [true, false])
        spec.knowingBody(isUnchanged: true)
            .when(.addAlias(AddBodyAlias(body: Identifier(3), name: "自治会")))
            .thenRefused(bodies: .nameUnchanged)
    }

    @Test func `merging keeps both names and everything in either`() {
        let given = Committee.seated.seating(1...2).given(
            .body(4, .council, at: 3, "XU", partOf: 1)
        )
        let merged = given.when(
            .merge(MergeBodies(body: Committee.council, into: Identifier(4)))
        )
        merged.then(
            .bodiesMerged(BodiesMerged(body: Committee.council, into: Identifier(4)))
        )
        let kept = merged.after.organisation(Identifier(4))
        #expect(kept?.names == [.plain("XU"), .plain("议事会")])
        #expect(kept?.holdings == [Identifier(1), Identifier(2)])
        #expect(kept?.rules == [Identifier(1)])
        #expect(merged.after.standing(Committee.council) == Identifier(4))
        #expect(merged.after.holding(Identifier(1))?.body == Identifier(4))
        DeciderSpec(merged.after)
            .when(.rename(RenameBody(body: Committee.council, name: "新")))
            .thenRefused(bodies: .merged(Committee.council, into: Identifier(4)))
    }

    @Test func `of two entries with seats, the one that goes is vacated first`() {
        let both = Committee.seated.seating(1...2).given(
            .body(4, .council, at: 3, "XU"),
            .rule(2, of: 4, from: .y2013, [.councillors(3)])
        )
        let merge = BodyCommand.merge(MergeBodies(body: Identifier(2), into: Identifier(4)))
        both.when(merge).thenRefused(bodies: .mergeOfSeated(heldCount: 2))
        let vacated = both.given(.vacated(1, .noon), .vacated(2, .noon))
        #expect(vacated.when(merge).isAccepted)
        let after = vacated.when(merge).after
        #expect(after.family(of: Identifier(4)) == [Identifier(4), Identifier(2)])
    }

    @Test func `nothing is merged with itself or with what it is part of`() {
        spec.when(.merge(MergeBodies(body: Identifier(2), into: Identifier(2))))
            .thenRefused(bodies: .mergeWithItself)
        spec.when(.merge(MergeBodies(body: Identifier(2), into: Identifier(1))))
            .thenRefused(bodies: .partOfItself)
    }

    @Test func `an ended organisation leaves no seat held`() {
        let ended = Committee.seated.seating(1...2).when(.end(EndBody(body: Identifier(2))))
        ended.then(
            .bodyEnded(BodyEnded(body: Identifier(2), ends: .noon, successor: nil)),
            .vacated(1, .noon, .bodyEnded),
            .vacated(2, .noon, .bodyEnded)
        )
        let fill = FillSeat(body: Identifier(2), group: 1, holder: .notNamed)
        DeciderSpec(ended.after).when(.fill(fill))
            .thenRefused(bodies: .ended(Identifier(2), at: Day("2026-06-01")!))
        DeciderSpec(ended.after).when(.end(EndBody(body: Identifier(2))))
            .thenRefused(bodies: .ended(Identifier(2), at: Day("2026-06-01")!))
    }

    @Test func `a removed name leaves when, by whom and why, once`() {
        let command = RemoveBodyName(body: Identifier(3), index: 0, rule: .mistake)
        let removed = spec.when(.removeName(command))
        removed.then(
            .textRemoved(TextRemoved(text: .plain("自治会"), rule: .mistake)),
            writes: [.erase(.plain("自治会"))]
        )
        DeciderSpec(removed.after).when(.removeName(command)).thenRefused(
            bodies: .nameAlreadyRemoved
        )
        spec.when(.removeName(RemoveBodyName(body: Identifier(3), index: 1, rule: .mistake)))
            .thenRefused(bodies: .unknownName(namesCount: 1))
    }
}

@Suite struct FigureTests {
    private func state(_ count: Int, confirmed: Bool = false) -> BodyCommand {
        .stateFigure(
            StateFigure(
                subject: .residents(of: Committee.community),
                count: count,
                isConfirmed: confirmed
            )
        )
    }

    /// Seventy-eight buildings, as the study has it.
    private let estate: DeciderSpec = {
        var spec = Committee.spec
        for number in 5...81 as ClosedRange<UInt64> {
            spec = spec.given(.create(number, .building, in: 3, "\(number)号楼"))
        }
        return spec
    }()

    @Test func `twenty million people in seventy-eight buildings raise a question`() {
        estate.when(state(20_000_000)).thenRefused(
            bodies: .implausible(
                stated: 20_000_000,
                buildings: 78,
                perBuilding: 256_410,
                perBuildingMax: 1_000
            )
        )
        estate.when(state(20_000_000, confirmed: true)).then(
            .figureStated(
                FigureStated(
                    subject: .residents(of: Committee.community),
                    count: 20_000_000,
                    isConfirmed: true
                )
            )
        )
    }

    @Test func `a thousand people a building pass, and one more does not`() {
        #expect(estate.when(state(78_000)).isAccepted)
        #expect(!estate.when(state(78_001)).isAccepted)
    }

    @Test func `what is stated is kept with who said it and when, and no rule counts it`() {
        let after = estate.when(state(20_000)).after
        let figure = after.figure(.residents(of: Committee.community))
        #expect(figure?.count == 20_000)
        #expect(figure?.statedBy == .console)
        #expect(figure?.recorded == .noon)
        #expect(after.residents(of: Committee.community) == 0)
    }

    @Test func `where people are on file nobody states how many there are`() {
        let counted = Committee.spec.given(
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(2),
                    places: [Identifier(4)],
                    doors: [.plain("101")]
                )
            ),
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(31),
                    households: [Identifier(2)],
                    details: [.plain("测试甲")],
                    ages: [.adult]
                )
            )
        )
        counted.when(state(2)).thenRefused(bodies: .alreadyCounted(residents: 1))
        let members = StateFigure(subject: .members(of: Identifier(3)), count: 2)
        counted.when(.stateFigure(members))
            .thenRefused(bodies: .moreThanLiveThere(stated: 2, residents: 1))
    }

    @Test func `what cannot be a number of people is refused whatever the answer`() {
        for count in [-1, 1_000_000_001] {
            estate.when(state(count, confirmed: true))
                .thenRefused(bodies: .figureOutOfRange(countMax: 1_000_000_000))
        }
    }
}
