import Application
import Domain
import HTML
import Kernel
import Words

/// The pages on which people are put on file and kept there.
enum PeopleForms {
    static let choicesMax = 300

    static let routes: [Route] = [
        pages, register.routes, correct.routes, move.routes, leave.routes, merge.routes,
    ].flatMap(\.self)

    private static let pages: [Route] =
        [
            Route(
                "showPeople",
                Paths.people,
                for: .anyone,
                Route.Shape(
                    PersonFormWords.routePeople,
                    query: [QueryEntry(Parameters.search)],
                    answers: .page
                )
            ) { exchange, id throws(Problem) in try await PeoplePage.answer(exchange, id) },
            Route(
                "showPerson",
                Paths.person,
                for: .power(.seePeople),
                Route.Shape(PersonFormWords.routePerson, answers: .page)
            ) { exchange, id throws(Problem) in try await PersonPage.answer(exchange, id) },
        ]

    static let register = FormRoute<Identifier<Place>, RegisterPersonForm>(
        name: "registerPerson",
        path: Paths.registerPerson,
        permission: .power(.keepPeople),
        summary: PersonFormWords.routeRegister,
        page: { exchange, id throws(Problem) in
            _ = try exchange.known(id)
            let context = exchange.pageContext
            var page = context.peopleForm(
                at: id,
                PersonFormWords.register,
                lead: PersonFormWords.registerLead,
                button: PersonFormWords.registerButton
            )
            page.choices.merge(context.openChoices) { $1 }
            page.choices["home"] = context.homeChoices(id)
            if page.choices["home"] == nil {
                page.hints["home"] = context.words(PersonFormWords.homeNumberHint)
            }
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let home = Home(place: sent.form.home, door: sent.form.door)
            let command = RegisterPerson(
                details: sent.form.details,
                home: home,
                isApart: sent.form.isApart
            )
            return try await exchange.submit(.register(command), sent) { receipt in
                Acted.Done(
                    address: Paths.people.address(home.place),
                    receipt: receipt,
                    words: .personRegistered
                )
            }
        }
    )

    static let correct = FormRoute<Identifier<Person>, CorrectPersonForm>(
        name: "correctPerson",
        path: Paths.correctPerson,
        permission: .power(.keepPeople),
        summary: PersonFormWords.routeCorrect,
        page: { exchange, id throws(Problem) in
            let details = try await exchange.present(id)
            let context = exchange.pageContext
            var page = context.personForm(
                id,
                PersonFormWords.correct,
                button: PersonFormWords.correctButton
            )
            page.choices.merge(context.openChoices) { $1 }
            page.initial = details.texts
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = CorrectPerson(person: id, details: sent.form.details)
            return try await exchange.submit(.correct(command), sent) { receipt in
                Acted.Done(
                    address: Paths.person.address(id),
                    receipt: receipt,
                    words: .personCorrected
                )
            }
        }
    )

    static let move = FormRoute<Identifier<Person>, MovePersonForm>(
        name: "movePerson",
        path: Paths.movePerson,
        permission: .power(.keepPeople),
        summary: PersonFormWords.routeMove,
        page: { exchange, id throws(Problem) in
            _ = try await exchange.present(id)
            let context = exchange.pageContext
            var page = context.personForm(
                id,
                PersonFormWords.move,
                lead: PersonFormWords.moveLead,
                button: PersonFormWords.moveButton
            )
            let home = context.snapshot.state.district.home(of: id)
            page.choices["home"] = context.around(home).flatMap { context.homeChoices($0) }
            page.initial["home"] = home?.description
            page.hints["home"] = context.words(PersonFormWords.homeNumberHint)
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let home = Home(place: sent.form.home, door: sent.form.door)
            let command = MovePerson(person: id, home: home, isApart: sent.form.isApart)
            return try await exchange.submit(.move(command), sent) { receipt in
                Acted.Done(
                    address: Paths.person.address(id),
                    receipt: receipt,
                    words: .personMoved
                )
            }
        }
    )

    static let leave = FormRoute<Identifier<Person>, NoQuestions>(
        name: "leavePerson",
        path: Paths.leavePerson,
        permission: .power(.keepPeople),
        summary: PersonFormWords.routeLeave,
        page: { exchange, id throws(Problem) in
            _ = try await exchange.present(id)
            return exchange.pageContext.personForm(
                id,
                PersonFormWords.leave,
                lead: PersonFormWords.leaveLead,
                button: PersonFormWords.leaveButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let home = exchange.snapshot.state.district.home(of: id) ?? Places.root
            return try await exchange.submit(.leave(LeaveDistrict(person: id)), sent) { receipt in
                Acted.Done(
                    address: Paths.people.address(home),
                    receipt: receipt,
                    words: .personLeft
                )
            }
        }
    )

    static let merge = FormRoute<Identifier<Person>, MergePersonForm>(
        name: "mergePerson",
        path: Paths.mergePerson,
        permission: .power(.keepPeople),
        summary: PersonFormWords.routeMerge,
        page: { exchange, id throws(Problem) in
            _ = try await exchange.present(id)
            return exchange.pageContext.personForm(
                id,
                PersonFormWords.merge,
                lead: PersonFormWords.mergeLead,
                button: PersonFormWords.mergeButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let command = MergePersons(person: id, into: sent.form.into)
            return try await exchange.submit(.merge(command), sent) { receipt in
                Acted.Done(
                    address: Paths.person.address(sent.form.into),
                    receipt: receipt,
                    words: .personsMerged
                )
            }
        }
    )
}

extension PageContext {
    /// A form about the people of a place, leading back to them.
    func peopleForm(
        at id: Identifier<Place>,
        _ here: Phrase,
        lead: Phrase? = nil,
        button: Phrase
    ) -> FormPage {
        var page = FormPage(
            PageHeading(words(here), eyebrow: names.name(id), lead: lead.map { words($0) }),
            button: words(button)
        )
        page.section = .places
        page.breadcrumb = Breadcrumb(
            label: words(PageWords.youAreHere),
            above: placesAbove(id) + [
                TextLink(names.name(id), to: .place(id)),
                TextLink(words(PersonFormWords.people), to: Paths.people.address(id)),
            ],
            here: words(here)
        )
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.people.address(id))
        return page
    }

    /// A form about one person, leading back to them.
    fileprivate func personForm(
        _ id: Identifier<Person>,
        _ here: Phrase,
        lead: Phrase? = nil,
        button: Phrase
    ) -> FormPage {
        let name = snapshot.state.people.details(of: id)?.name ?? id.description
        var page = FormPage(
            PageHeading(words(here), eyebrow: name, lead: lead.map { words($0) }),
            button: words(button)
        )
        page.section = .places
        page.breadcrumb = Breadcrumb(
            label: words(PageWords.youAreHere),
            above: peopleAbove(id) + [TextLink(name, to: Paths.person.address(id))],
            here: words(here)
        )
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.person.address(id))
        return page
    }

    /// The way from the district down to the people somebody lives among.
    func peopleAbove(_ id: Identifier<Person>) -> [TextLink] {
        guard let home = snapshot.state.district.home(of: id) else { return [] }
        return placesAbove(home) + [
            TextLink(names.name(home), to: .place(home)),
            TextLink(words(PersonFormWords.people), to: Paths.people.address(home)),
        ]
    }

    /// The community or village that a home lies in, or the home itself.
    fileprivate func around(_ home: Identifier<Place>?) -> Identifier<Place>? {
        guard let home, let place = snapshot.state.district.place(home) else { return nil }
        return place.kind == .building || place.kind == .address ? place.parent : home
    }
}

extension Exchange {
    /// What is on file about somebody who is here, for whoever puts it right.
    fileprivate func present(_ id: Identifier<Person>) async throws(Problem) -> PersonDetails {
        guard snapshot.state.district.person(id)?.isPresent == true,
            let details = snapshot.state.people.details(of: id)
        else { throw .notFound }
        try await look(at: [id], for: .correction)
        return details
    }

    /// Hands a command about people to the writer, and turns what it says into an answer.
    func submit(
        _ command: ParticipantCommand,
        _ sent: FormSubmission<some FormShape>,
        done: (Receipt) -> Acted.Done
    ) async throws(Problem) -> Acted {
        let field = { (refusal: Refusal) -> String? in
            if case .participants(let refusal) = refusal { refusal.field } else { nil }
        }
        return try await submit(.participants(command), sent, field: field, done: done)
    }
}
