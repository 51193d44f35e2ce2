import Application
import Domain
import HTML
import Kernel
import Words

/// Where a mediator is named, where one takes back what one said, and where the mediator notes what
/// they did.
enum ObjectionForms {
    static let officersMax = 100

    static let routes: [Route] = [
        [hearing], name.routes, own.routes, contact.routes, minority.routes,
    ].flatMap(\.self)

    private static let hearing = Route(
        "showHearing",
        Paths.hearing,
        for: .participant,
        Route.Shape(ObjectionWords.routeHearing, answers: .page)
    ) { exchange, id throws(Problem) in try HearingPage.answer(exchange, id) }

    static let name = FormRoute<Identifier<Matter>, NameMediatorForm>(
        name: "nameMediator",
        path: Paths.mediator,
        permission: .participant,
        summary: ObjectionWords.routeName,
        page: { exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            guard thing.mayNameMediator else { throw .notFound }
            var page = thing.form(
                ObjectionWords.name,
                lead: ObjectionWords.nameLead,
                button: ObjectionWords.name
            )
            page.choices["officer"] =
                [Choice("", thing.context.words(ObjectionWords.nobodyOfThem))]
                + thing.officersFit
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let thing = try exchange.thing(id)
            guard let party = thing.context.party, thing.mayNameMediator else { throw .notFound }
            guard let mediator = sent.form.mediator else {
                return .refused([("officer", .missing)])
            }
            let command = NameMediator(matter: id, mediator: mediator, by: party)
            return try await exchange.give(
                .name(command),
                sent,
                back: Paths.thing.address(id),
                .mediatorNamed
            )
        }
    )

    static let own = FormRoute<ThingRow, OwnStanceForm>(
        name: "changeStance",
        path: Paths.ownStance,
        permission: .participant,
        summary: ObjectionWords.routeOwn,
        page: { exchange, row throws(Problem) in
            let thing = try exchange.ownRow(row)
            return thing.form(
                ObjectionWords.ownTitle,
                lead: ObjectionWords.ownLead,
                button: ObjectionWords.save
            )
        },
        act: { sent, exchange, row throws(Problem) in
            let thing = try exchange.ownRow(row)
            guard let party = thing.context.party else { throw .comeInFirst }
            let command: ObjectionCommand
            let words: DoneWords
            switch sent.form.change {
            case .withdraw:
                command = .withdraw(
                    WithdrawStance(matter: row.thing, line: row.line, by: party)
                )
                words = .stanceWithdrawn
            case .refuseContact, .allowContact:
                let isAllowed = sent.form.change == .allowContact
                command = .allowContact(
                    AllowContact(matter: row.thing, isAllowed: isAllowed, by: party)
                )
                words = isAllowed ? .contactAllowed : .contactRefused
            }
            return try await exchange.give(
                command,
                sent,
                back: Paths.thing.address(row.thing),
                words
            )
        }
    )

    static let contact = FormRoute<ThingRow, NoQuestions>(
        name: "contactObjector",
        path: Paths.contact,
        permission: .participant,
        summary: ObjectionWords.routeContact,
        page: { exchange, row throws(Problem) in
            let thing = try exchange.heardRow(row)
            var page = thing.form(
                ObjectionWords.contact,
                lead: ObjectionWords.contactLead(
                    Mediation.contactsPerWeekMax,
                    days: Mediation.weekDays
                ),
                button: ObjectionWords.contact
            )
            page.wayBack = TextLink(
                thing.context.words(FormWords.notNow),
                to: Paths.hearing.address(row.thing)
            )
            return page
        },
        act: { sent, exchange, row throws(Problem) in
            let thing = try exchange.heardRow(row)
            guard let party = thing.context.party else { throw .comeInFirst }
            let command = NoteContact(matter: row.thing, line: row.line, by: party)
            return try await exchange.give(
                .contact(command),
                sent,
                back: Paths.hearing.address(row.thing),
                .contactNoted
            )
        }
    )

    static let minority = FormRoute<Identifier<Matter>, MinorityForm>(
        name: "stateMinority",
        path: Paths.minority,
        permission: .participant,
        summary: ObjectionWords.routeMinority,
        page: { exchange, id throws(Problem) in
            let thing = try exchange.heard(id)
            return thing.form(
                ObjectionWords.state,
                lead: ObjectionWords.stateLead,
                button: ObjectionWords.state
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let thing = try exchange.heard(id)
            guard let party = thing.context.party else { throw .comeInFirst }
            let command = StateMinority(matter: id, text: sent.form.text, by: party)
            return try await exchange.give(
                .state(command),
                sent,
                back: Paths.thing.address(id),
                .minorityStated
            )
        }
    )
}

extension Exchange {
    /// A thing in which whoever asks mediates. That others do, or nobody, is not said.
    func heard(_ id: Identifier<Matter>) throws(Problem) -> Thing {
        let thing = try thing(id)
        guard thing.isHeardByReader else { throw .notFound }
        return thing
    }

    fileprivate func heardRow(_ row: ThingRow) throws(Problem) -> Thing {
        let thing = try heard(row.thing)
        guard thing.objections.contains(Int(row.line)) else { throw .notFound }
        return thing
    }

    /// A thing with a row for or against that whoever asks wrote.
    fileprivate func ownRow(_ row: ThingRow) throws(Problem) -> Thing {
        let thing = try thing(row.thing)
        guard thing.isOwnStance(Int(row.line)) else { throw .notFound }
        return thing
    }

    fileprivate func give(
        _ command: ObjectionCommand,
        _ sent: FormSubmission<some FormShape>,
        back: WebAddress,
        _ words: DoneWords
    ) async throws(Problem) -> Acted {
        try await submit(
            .objections(command),
            sent,
            field: { refusal in
                guard case .objections(let refusal) = refusal else { return nil }
                return switch refusal {
                case .text: "text"
                case .oneself, .unfit: "officer"
                case .notFounded, .notForYou, .noStances, .notYoursToName, .named,
                    .notMediator, .contactRefused, .contactedEnough, .tooManyContacts,
                    .nothingChanged, .nothingDecided, .stated:
                    nil
                }
            },
            done: { Acted.Done(address: back, receipt: $0, words: words) }
        )
    }
}
