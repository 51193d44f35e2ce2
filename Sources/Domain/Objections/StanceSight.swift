package import Kernel

/// For whose eyes it is who stands for or against a matter, and how many do.
package enum Stances {
    /// Where fewer households live, nobody sees, counts or lists who is for or against: neighbours
    /// would know each of them.
    package static let householdsMin = 30
}

/// What one reader may see of the rows of one matter: looked up once, however many rows there are.
///
/// A row that was taken back is there for nobody. Of the others, those that are for or against are
/// there for whoever wrote them, objections for the mediator, and for everybody only where many
/// live.
package struct StanceSight: Sendable {
    private let view: MatterView
    private let viewer: MatterParty?
    private let isMediator: Bool
    private let isShown: Bool
    private let holds: @Sendable (Key) -> Bool

    fileprivate init(
        _ district: District,
        _ view: MatterView,
        _ viewer: MatterParty?,
        at now: Instant
    ) {
        self.view = view
        self.viewer = viewer
        let hasStances = view.process.lines.contains { $0.stance != nil }
        isMediator =
            hasStances && viewer != nil && district.mediator(of: view.id, at: now) == viewer
        isShown = !hasStances || district.showsStances(of: view.matter)
        holds = { key in
            guard let viewer, let role = view.role(key) else { return false }
            return district.holds(role, viewer, in: view.matter, under: view.adoption, at: now)
        }
    }

    /// The numbers of the rows that are there for the reader, oldest first.
    package var seen: [Int] { view.matter.lines.indices.filter(sees) }

    /// The numbers of the rows that the reader answers: where few live, what is against is for the
    /// mediator alone. Nobody answers what they wrote.
    package var answered: [Int] { view.matter.lines.indices.filter(answers) }

    package func sees(_ number: Int) -> Bool {
        guard view.matter.lines.indices.contains(number) else { return false }
        let line = view.matter.lines[number]
        guard !line.isWithdrawn else { return false }
        guard let stance = stance(of: line) else { return true }
        return isShown || viewer == line.addedBy || stance == .objection && isMediator
    }

    package func answers(_ number: Int) -> Bool {
        guard let viewer, sees(number), case let line = view.matter.lines[number],
            line.addedBy != viewer, case let kind = view.process.lines[Int(line.kind)],
            !kind.verdicts.isEmpty
        else { return false }
        guard isShown || kind.stance == nil else { return isMediator }
        return kind.judgedBy.contains(where: holds)
    }

    /// Whether the reader may know who wrote a row that is for or against: themselves, and the
    /// mediator whoever objects. Nobody is told who supports.
    package func knowsAuthor(of number: Int) -> Bool {
        guard let viewer, sees(number) else { return false }
        let line = view.matter.lines[number]
        if viewer == line.addedBy { return true }
        return stance(of: line) == .objection && isMediator
    }

    private func stance(of line: MatterLine) -> LineStance? {
        view.process.lines[Int(line.kind)].stance
    }
}

extension District {
    /// What somebody may see of the rows of a matter; nothing where there is no such matter.
    package func stanceSight(
        in id: Identifier<Matter>,
        _ viewer: MatterParty?,
        at now: Instant
    ) -> StanceSight? {
        (try? view(id)).map { StanceSight(self, $0, viewer, at: now) }
    }

    /// Whether rows for or against may be shown at all, and counted. The answer is no where few
    /// live, however many rows there are.
    package func showsStances(of matter: Matter) -> Bool {
        var found = 0
        for household in households where household.firstMember != nil && !household.isGuests {
            guard covers(matter.place, household.place) else { continue }
            found += 1
            if found == Stances.householdsMin { return true }
        }
        return false
    }

    /// Which way a row stands; nothing where rows of its kind are neither for nor against.
    package func stance(of line: MatterLine, in matter: Matter) -> LineStance? {
        guard let kinds = process(of: matter)?.lines, kinds.indices.contains(Int(line.kind)) else {
            return nil
        }
        return kinds[Int(line.kind)].stance
    }
}
