import Domain
import Kernel

extension CommandName {
    init(_ command: BodyCommand) {
        switch command {
        case .found: self = .bodiesFound
        case .rename: self = .bodiesRename
        case .addAlias: self = .bodiesAddAlias
        case .arrange: self = .bodiesArrange
        case .merge: self = .bodiesMerge
        case .end: self = .bodiesEnd
        case .adoptRule: self = .bodiesAdoptRule
        case .fill: self = .bodiesFill
        case .vacate: self = .bodiesVacate
        case .removeName: self = .bodiesRemoveName
        case .removeHolderName: self = .bodiesRemoveHolderName
        case .stateFigure: self = .bodiesStateFigure
        case .runOut: self = .bodiesRunOut
        }
    }

    /// The command, about the council here; merging it needs the power there too.
    var bodySample: BodyCommand {
        let (body, other) = (Identifier<Organisation>(1), Identifier<Organisation>(2))
        return switch self {
        case .bodiesRename: .rename(RenameBody(body: body, name: "理事会"))
        case .bodiesAddAlias: .addAlias(AddBodyAlias(body: body, name: "XY"))
        case .bodiesArrange: .arrange(ArrangeBody(body: body, ties: BodyTies()))
        case .bodiesMerge: .merge(MergeBodies(body: body, into: other))
        case .bodiesEnd: .end(EndBody(body: body))
        case .bodiesAdoptRule:
            .adoptRule(AdoptSeatRule(body: body, rule: Committee.draft(Committee.elected(1...3))))
        case .bodiesFill: .fill(FillSeat(body: body, group: 1, holder: .notNamed))
        case .bodiesVacate: .vacate(VacateSeat(holding: Identifier(1), reason: .resigned))
        case .bodiesRemoveName:
            .removeName(RemoveBodyName(body: body, index: 0, rule: .mistake))
        case .bodiesRemoveHolderName:
            .removeHolderName(RemoveHolderName(holding: Identifier(1), rule: .mistake))
        case .bodiesStateFigure:
            .stateFigure(StateFigure(subject: .members(of: body), count: 9))
        case .bodiesRunOut: .runOut(RunOutSeat(holding: Identifier(1)))
        default: .found(FoundBody(kind: .team, place: here, name: "环境组"))
        }
    }
}

extension StaffedDistrict {
    /// A council here with a seat that is held, and another council there.
    static let bodies: [Event] = [
        .body(1, .council, at: 3, "议事会"), .body(2, .council, at: 4, "又一议事会"),
        .rule(1, of: 1, from: .y2013, [.coordinators(3)]),
        .sits(1, nil, in: 1, seat: 1, until: .later),
    ]
}
