import Application
import Domain
import HTML
import Kernel
import Words

/// What one organisation owes, and how it kept what it owed: of organisations, never of people.
struct OwedPage {
    static let dutiesMax = 200

    let context: PageContext
    let body: Identifier<Organisation>

    private var district: District { context.district }

    func write(_ html: inout HTMLWriter) {
        let name = context.bodyNames.body(body)
        let heading = PageHeading(
            context.words(WorkWords.owes(name)),
            lead: context.words(WorkWords.owesLead)
        )
        var frame = context.frame(heading, section: .places)
        let place = district.place(of: body)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(place) + [
                TextLink(
                    context.names.name(place),
                    to: place == Places.root ? Paths.home.address : .place(place)
                ), TextLink(name, to: Paths.body.address(body)),
            ],
            here: context.words(WorkWords.owesLink)
        )
        html.page(frame) { html in
            html.stack { html in
                tally(&html)
                html.h2(context.words(WorkWords.open))
                open(&html)
            }
        }
    }

    private func tally(_ html: inout HTMLWriter) {
        let owner = DutyOwner(organisation: body)
        let tally = district.dutyTallies(at: context.moment)[owner] ?? DutyTally()
        html.h2(context.words(WorkWords.record))
        html.stats([
            stat("kept", tally.kept, WorkWords.kept), stat("late", tally.late, WorkWords.late),
            stat("broken", tally.broken, WorkWords.broken),
            stat("open", tally.open, WorkWords.open),
        ])
    }

    private func stat(_ name: String, _ count: Int, _ label: Phrase) -> Stat {
        Stat(identifier: ElementID(name), figure: String(count), label: context.words(label))
    }

    private func open(_ html: inout HTMLWriter) {
        let owed = context.owed(by: [body])
        guard !owed.isEmpty else { return html.p(context.words(WorkWords.nothingElse)) }
        html.table(context.table(of: owed.prefix(Self.dutiesMax), namesOwner: false))
        let party = context.party
        guard let party, district.sits(party, in: body, at: context.moment) else { return }
        html.placeTree(
            owed.prefix(Self.dutiesMax).flatMap(handles),
            label: context.words(WorkWords.handOver)
        )
    }

    /// What whoever acts for it may do with a duty: hand it over, or say that it is done.
    private func handles(_ id: Identifier<Duty>) -> [PlaceBranch] {
        guard let duty = district.duty(id) else { return [] }
        let what = context.what(id)
        var branches: [PlaceBranch] = []
        if let offer = duty.offer {
            branches.append(
                PlaceBranch(
                    TextLink(what, to: Paths.owed.address(body)),
                    note: context.words(
                        WorkWords.offeredTo(
                            context.bodyNames.body(district.standing(offer.to)),
                            until: context.lastDay(before: offer.ends)
                        )
                    )
                )
            )
        } else {
            branches.append(
                PlaceBranch(
                    TextLink(
                        context.words(WorkWords.handOver),
                        to: Paths.passDuty.address(id)
                    ),
                    note: what
                )
            )
        }
        if duty.kind.isSaidToBeDone {
            branches.append(
                PlaceBranch(
                    TextLink(context.words(WorkWords.done), to: Paths.finishDuty.address(id)),
                    note: what
                )
            )
        }
        return branches
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Organisation>
    ) throws(Problem) -> Answer {
        let district = exchange.snapshot.state.district
        guard district.organisation(id) != nil else { throw .notFound }
        return exchange.page { OwedPage(context: $0, body: district.standing(id)).write(&$1) }
    }
}

extension DutyKind {
    /// Whether somebody says that it is done; others are done by the act itself.
    var isSaidToBeDone: Bool {
        switch self {
        case .matter(_, .task), .matter(_, .promise), .sentTask: true
        case .matter(_, .step), .byElection, .answerRegistration, .lookIntoContest, .admitTask:
            false
        }
    }
}
