import Application
import Domain
import HTML
import Kernel
import Words

/// What may be asked of the committees of a place, who decides about it, and what came past it:
/// for everybody to read, and nobody who noted anything is in it.
struct TasksPage {
    static let rowsMax = 200

    let context: PageContext
    let place: Identifier<Place>

    private var district: District { context.district }

    func write(_ html: inout HTMLWriter) {
        let keeper = district.gateKeeper(for: place, at: context.moment)
        let heading = PageHeading(
            context.words(TaskWords.gate),
            eyebrow: context.names.name(place),
            lead: context.words(TaskWords.decides(keeper.map(context.bodyNames.body)))
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.placesAbove(place) + [
                TextLink(
                    context.names.name(place),
                    to: place == Places.root ? Paths.home.address : .place(place)
                )
            ],
            here: context.words(TaskWords.gate)
        )
        html.page(frame) { html in
            html.stack { html in
                html.p(context.words(TaskPageWords.lead))
                listed(&html)
                html.h2(context.words(TaskConsoleWords.waiting))
                waiting(&html)
                html.h2(context.words(TaskConsoleWords.turnedAwayTotals))
                turnedAway(&html)
                acts(&html)
            }
        }
    }

    private func listed(_ html: inout HTMLWriter) {
        html.h2(context.words(TaskConsoleWords.listed))
        let listed = district.tasksListed(at: place, on: district.today(context.moment))
        guard !listed.isEmpty else { return html.p(context.words(TaskWords.noneListed)) }
        html.table(
            table(
                TaskConsoleWords.listed,
                [TaskPageWords.task, TaskPageWords.from, TaskPageWords.terms, TaskPageWords.until],
                listed.prefix(Self.rowsMax).compactMap { id in
                    guard let task = district.listedTask(id),
                        let application = district.application(task.application)
                    else { return nil }
                    return Table.Row(
                        [
                            context.bodyNames.text(application.words),
                            context.bodyNames.body(application.sender),
                            context.words(TaskWords.terms(application.terms)),
                            context.words(Dates.day(task.until)),
                        ],
                        to: context.mayHandle(id) ? Paths.listedTask.address(id) : nil
                    )
                }
            )
        )
    }

    private func waiting(_ html: inout HTMLWriter) {
        let open = district.applicationsOpen(at: place)
        guard !open.isEmpty else { return html.p(context.words(TaskWords.noneOpen)) }
        html.table(
            table(
                TaskConsoleWords.waiting,
                [TaskPageWords.task, TaskPageWords.from, TaskPageWords.terms, WorkWords.due],
                open.prefix(Self.rowsMax).compactMap { id in
                    guard let application = district.application(id) else { return nil }
                    let duty = district.openDuty(.admitTask(id.rawValue))
                    return Table.Row(
                        [
                            context.bodyNames.text(application.words),
                            context.bodyNames.body(application.sender),
                            context.words(TaskWords.terms(application.terms)),
                            duty.map {
                                context.words(
                                    context.bodyNames.time(of: $0.due, at: context.moment)
                                )
                            } ?? "",
                        ],
                        to: context.mayAnswer(id) ? Paths.answerTask.address(id) : nil
                    )
                }
            )
        )
    }

    private func turnedAway(_ html: inout HTMLWriter) {
        let totals = district.tasksTurnedAway(at: place)
        guard !totals.isEmpty else { return html.p(context.words(TaskWords.noneTurnedAway)) }
        var columns = [TaskPageWords.year, TaskPageWords.from]
            .map { Table.Column(context.words($0)) }
        columns.append(.init(context.words(TaskPageWords.times), isNumber: true))
        var table = Table(
            caption: context.words(TaskConsoleWords.turnedAwayTotals),
            columns: columns,
            rows: totals.prefix(Self.rowsMax).map { total in
                Table.Row([
                    String(total.year),
                    total.sender.map(context.bodyNames.body) ?? context.words(TaskWords.someone),
                    String(total.count),
                ])
            }
        )
        table.showsCaption = false
        html.table(table)
    }

    private func acts(_ html: inout HTMLWriter) {
        guard let party = context.party else { return }
        let bodies = context.bodiesActedFor(by: party)
        guard !bodies.isEmpty else { return }
        html.actions { html in
            if let committee = bodies.first(where: isCommitteeHere) {
                html.mainLink(
                    TextLink(
                        context.words(TaskConsoleWords.turnAway),
                        to: Paths.turnAway.address(committee)
                    )
                )
            }
            html.secondaryLink(
                TextLink(
                    context.words(TaskConsoleWords.apply),
                    to: Paths.applyForTask.address(place)
                )
            )
        }
    }

    private func isCommitteeHere(_ id: Identifier<Organisation>) -> Bool {
        district.isCommittee(id) && district.covers(place, district.place(of: id))
    }

    private func table(
        _ caption: Phrase,
        _ columns: [Phrase],
        _ rows: [Table.Row]
    ) -> Table {
        var table = Table(
            caption: context.words(caption),
            columns: columns.map { .init(context.words($0)) },
            rows: rows
        )
        table.showsCaption = false
        return table
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Place>
    ) throws(Problem) -> Answer {
        let district = exchange.snapshot.state.district
        guard district.place(id) != nil else { throw .notFound }
        return exchange.page { TasksPage(context: $0, place: district.standing(id)).write(&$1) }
    }
}

/// The answer to a task that is on no list: the system's, to be printed or read out.
struct TaskAnswerPage {
    let context: PageContext
    let committee: Identifier<Organisation>
    let sender: Identifier<Organisation>?

    func write(_ html: inout HTMLWriter) {
        let district = context.district
        let place = district.place(of: committee)
        let names = context.bodyNames
        let heading = PageHeading(
            context.words(TaskPageWords.notAdmitted),
            eyebrow: names.body(committee)
        )
        html.page(context.frame(heading, section: .places)) { html in
            html.stack { html in
                html.p(
                    context.words(
                        TaskWords.answer(
                            committee: names.body(committee),
                            sender: sender.map(names.body),
                            decides: district.gateKeeper(for: place, at: context.moment)
                                .map(names.body)
                        )
                    )
                )
                html.p(context.words(TaskPageWords.bySystem))
                html.actions { html in
                    html.secondaryLink(
                        TextLink(context.words(TaskWords.gate), to: Paths.tasks.address(place))
                    )
                }
            }
        }
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Organisation>
    ) throws(Problem) -> Answer {
        let district = exchange.snapshot.state.district
        guard district.isCommittee(id) else { throw .notFound }
        let sender = exchange[Parameters.taskSender]
        if let sender, district.organisation(sender) == nil { throw .notFound }
        return exchange.page { context, html in
            TaskAnswerPage(
                context: context,
                committee: district.standing(id),
                sender: sender.map(district.standing)
            ).write(&html)
        }
    }
}

extension District {
    func isCommittee(_ id: Identifier<Organisation>) -> Bool {
        let kind = organisation(standing(id))?.kind
        return kind == .residentsCommittee || kind == .villagersCommittee
    }
}

extension PageContext {
    /// Whether whoever asks sends a task on the list, or keeps the gate before it.
    func mayHandle(_ id: Identifier<ListedTask>) -> Bool {
        guard let task = district.listedTask(id), task.withdrawn == nil else { return false }
        return mayAsk(for: id) || keepsGate(of: task.application)
    }

    func mayAsk(for id: Identifier<ListedTask>) -> Bool {
        guard let party, let task = district.listedTask(id),
            let application = district.application(task.application)
        else { return false }
        return district.sits(party, in: application.sender, at: moment)
    }

    func keepsGate(of id: Identifier<TaskApplication>) -> Bool {
        guard let party, let application = district.application(id) else { return false }
        let keeper = district.gateKeeper(for: application.place, at: moment)
        return district.actsFor(keeper, party, at: moment)
    }

    func mayAnswer(_ id: Identifier<TaskApplication>) -> Bool {
        guard let party, let application = district.application(id),
            application.stage == .open, application.by != party
        else { return false }
        return keepsGate(of: id) && !district.sits(party, in: application.sender, at: moment)
    }
}
