import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// What waits for whoever reads and for the organisations they act for: what has a date first, then
/// what they can move on.
struct WorkPage {
    static let dutiesMax = 100
    static let thingsMax = 50
    /// So many of each step of a community are looked at.
    static let lookedMax = 200

    let context: PageContext
    let party: MatterParty

    private var district: District { context.district }

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(WorkWords.work),
            lead: context.words(WorkWords.lead)
        )
        let bodies = context.bodiesActedFor(by: party)
        html.page(context.frame(heading, section: .work)) { html in
            html.stack { html in
                guard !bodies.isEmpty else {
                    return html.emptyState(
                        EmptyState(
                            context.words(WorkWords.nobody),
                            text: context.words(WorkWords.nobodyAdvice)
                        )
                    )
                }
                let homes = homes(of: bodies)
                actions(homes, bodies, &html)
                offers(to: bodies, &html)
                owed(by: bodies, &html)
                possible(at: homes, &html)
                html.h2(context.words(WorkWords.actingFor))
                html.placeTree(
                    bodies.map { body in
                        PlaceBranch(
                            TextLink(
                                context.bodyNames.body(body),
                                to: Paths.owed.address(body)
                            ),
                            note: context.words(WorkWords.owesLink)
                        )
                    },
                    label: context.words(WorkWords.actingFor)
                )
            }
        }
    }

    /// The communities whose things these organisations have to do with.
    private func homes(of bodies: [Identifier<Organisation>]) -> [Identifier<Place>] {
        district.adoptions.filter { adoption in
            adoption.isInForce(at: context.moment)
                && adoption.bodies.map(district.standing).contains(where: bodies.contains)
        }.map { district.community(of: $0.place) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func actions(
        _ homes: [Identifier<Place>],
        _ bodies: [Identifier<Organisation>],
        _ html: inout HTMLWriter
    ) {
        guard let home = homes.first else { return }
        html.actions { html in
            html.mainLink(TextLink(context.words(WorkWords.note), to: Paths.say.address(home)))
            for home in homes {
                html.secondaryLink(
                    TextLink(
                        context.names.name(home) + context.words(StaffWords.colon)
                            + context.words(WorkWords.board),
                        to: Paths.things.address(home)
                    )
                )
            }
            html.secondaryLink(
                TextLink(
                    context.words(MonthWords.month),
                    to: Paths.month.address(CommunityMonth(home, of: context.day))
                )
            )
            for committee in bodies where district.isCommittee(committee) {
                html.secondaryLink(
                    TextLink(
                        context.words(TaskConsoleWords.turnAway.capitalised),
                        to: Paths.turnAway.address(committee)
                    )
                )
            }
            html.secondaryLink(
                TextLink(context.words(TaskWords.gate), to: Paths.tasks.address(home))
            )
        }
    }

    private func offers(to bodies: [Identifier<Organisation>], _ html: inout HTMLWriter) {
        let offered = district.duties(owedAt: context.moment).filter { id in
            district.duty(id)?.offer.map { bodies.contains(district.standing($0.to)) } ?? false
        }
        guard !offered.isEmpty else { return }
        html.h2(context.words(WorkWords.offered))
        html.placeTree(
            offered.map { id in
                PlaceBranch(
                    TextLink(context.what(id), to: Paths.answerDuty.address(id)),
                    note: context.words(WorkWords.answerOffer)
                )
            },
            label: context.words(WorkWords.offered)
        )
    }

    private func owed(by bodies: [Identifier<Organisation>], _ html: inout HTMLWriter) {
        let owed = context.owed(by: bodies)
        html.h2(context.words(WorkWords.owed))
        guard !owed.isEmpty else { return html.p(context.words(WorkWords.nothingOwed)) }
        html.table(context.table(of: owed.prefix(Self.dutiesMax), namesOwner: true))
    }

    private func possible(at homes: [Identifier<Place>], _ html: inout HTMLWriter) {
        html.h2(context.words(WorkWords.possible))
        let open: [Phase] = [.heard, .deciding, .doing, .lookingBack]
        let things = homes.flatMap { home in
            open.flatMap { phase in
                context.snapshot.state.things.list(
                    at: home,
                    phase,
                    for: MatterReach.allCases,
                    countMax: Self.lookedMax
                )
            }
        }
        let rows = things.compactMap { id -> PlaceBranch? in
            guard let thing = Thing(context, id),
                let act = district.possibleActs(in: id, for: party, at: context.moment)
                    .first(where: \.movesOn)
            else { return nil }
            return PlaceBranch(thing.link, note: thing.label(act.kind))
        }
        guard !rows.isEmpty else { return html.p(context.words(WorkWords.nothingPossible)) }
        html.placeTree(
            Array(rows.prefix(Self.thingsMax)),
            label: context.words(WorkWords.possible)
        )
    }

    static func answer(_ exchange: Exchange) throws(Problem) -> Answer {
        guard let party = exchange.pageContext.party else { throw .comeInFirst }
        var answer = exchange.page { WorkPage(context: $0, party: party).write(&$1) }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}

extension PossibleAct {
    /// Whether it is somebody's turn, and not only open to everybody.
    fileprivate var movesOn: Bool {
        guard obstacles.isEmpty else { return false }
        return switch kind {
        case .step, .count, .confirm, .sign, .answer: true
        case .add: false
        }
    }
}

extension PageContext {
    /// The organisations that somebody acts for now.
    func bodiesActedFor(by party: MatterParty) -> [Identifier<Organisation>] {
        switch party {
        case .person(let person):
            district.posts(of: person, at: moment).compactMap { district.holding($0) }
                .map { district.standing($0.body) }
                .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        case .account:
            standingOrganisations { district.sits(party, in: $0, at: moment) }
        }
    }

    /// The organisations that work now and are no other's entry, of those that are meant.
    func standingOrganisations(
        _ isMeant: (Identifier<Organisation>) -> Bool
    ) -> [Identifier<Organisation>] {
        district.organisations.indices.map { Identifier(UInt64($0) + 1) }.filter { id in
            guard let organisation = district.organisation(id) else { return false }
            return organisation.mergedInto == nil && !organisation.hasEnded(at: moment)
                && isMeant(id)
        }
    }

    /// What these organisations owe now, the earliest due first.
    func owed(by bodies: [Identifier<Organisation>]) -> [Identifier<Duty>] {
        district.duties(owedAt: moment).filter { id in
            guard let duty = district.duty(id) else { return false }
            return district.accountable(for: duty, at: moment).map(bodies.contains) ?? false
        }
    }

    /// What a duty is about, in words that give away nothing its reader may not see.
    func what(_ id: Identifier<Duty>) -> String {
        guard let duty = district.duty(id) else { return "" }
        guard case .matter(let matter, let kind) = duty.kind else {
            return words(bodyNames.what(duty.kind).capitalised)
        }
        let title =
            district.maySee(matter, party, at: now)
            ? Thing(self, matter)?.title ?? "" : words(WorkWords.closedThing)
        return switch kind {
        case .step: words(WorkWords.step(title).capitalised)
        case .task: words(WorkWords.task(title).capitalised)
        case .promise: words(WorkWords.promise(title).capitalised)
        }
    }

    /// Duties in rows: what, by when, whose.
    func table(of duties: some Collection<Identifier<Duty>>, namesOwner: Bool) -> Table {
        var columns: [Table.Column] = [
            .init(words(WorkWords.what)), .init(words(WorkWords.due)),
        ]
        if namesOwner { columns.append(.init(words(WorkWords.whose))) }
        var table = Table(
            caption: words(WorkWords.owed),
            columns: columns,
            rows: duties.compactMap { id in
                guard let duty = district.duty(id) else { return nil }
                var cells = [what(id), words(bodyNames.time(of: duty.due, at: moment))]
                if namesOwner { cells.append(words(bodyNames.owner(duty, at: moment))) }
                return Table.Row(cells, to: address(of: id, duty))
            }
        )
        table.showsCaption = false
        return table
    }

    private func address(of id: Identifier<Duty>, _ duty: Duty) -> WebAddress? {
        switch duty.kind {
        case .matter(let matter, _):
            district.maySee(matter, party, at: now) ? Paths.thing.address(matter) : nil
        case .byElection(let body, _): Paths.body.address(body)
        case .admitTask(let number):
            district.application(Identifier(number)).map { Paths.tasks.address($0.place) }
        case .sentTask(let number):
            district.sentTask(Identifier(number)).map { Paths.owed.address($0.committee) }
        case .answerRegistration, .lookIntoContest: nil
        }
    }
}
