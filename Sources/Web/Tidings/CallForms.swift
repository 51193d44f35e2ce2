import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// Whom the desk is to tell what became of things, and whom it told.
enum CallForms {
    static let routes: [Route] = [[list], told.routes, ask.routes].flatMap(\.self)

    private static let list = Route(
        "showCalls",
        Paths.calls,
        for: .powerSomewhere(.helpPeople),
        Route.Shape(TidingsWords.routeCalls, answers: .page)
    ) { exchange, _ throws(Problem) in
        let calls = exchange.pageContext.calls
        try await exchange.look(at: calls.flatMap(\.persons).distinct, for: .atTheDesk)
        var answer = exchange.page { CallList(context: $0, calls: calls).write(&$1) }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }

    static let told = FormRoute<Identifier<Matter>, ToldForm>(
        name: "noteTold",
        path: Paths.noteTold,
        permission: .powerSomewhere(.helpPeople),
        summary: TidingsWords.routeTell,
        more: { exchange, id throws(Problem) in
            let context = exchange.pageContext
            return (context.call(of: id)?.persons ?? []).map { person in
                FormField<Bool>.checkbox(
                    ToldForm.name(of: person),
                    Phrase(zh: context.fileName(of: person), en: context.fileName(of: person))
                ).entry
            }
        },
        page: { exchange, id throws(Problem) in
            let context = exchange.pageContext
            guard let thing = Thing(context, id),
                context.district.maySee(id, context.party, at: context.now)
            else { throw .notFound }
            let persons = context.call(of: id)?.persons ?? []
            try await exchange.look(at: persons, for: .atTheDesk)
            var page = FormPage(
                PageHeading(
                    context.words(TidingsWords.noteTold),
                    eyebrow: thing.title,
                    lead: context.words(TidingsWords.noteToldLead)
                ),
                button: context.words(TidingsWords.send)
            )
            page.section = .desk
            page.isPrivate = true
            page.wayBack = TextLink(context.words(TidingsWords.calls), to: Paths.calls.address)
            page.before = { html in
                html.p(context.words(TidingsWords.toSay) + thing.whatToSay)
            }
            if persons.isEmpty {
                page.instead = { html in html.p(context.words(TidingsWords.everybodyTold)) }
            }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let persons = (exchange.pageContext.call(of: id)?.persons ?? []).filter {
                sent.more[ToldForm.name(of: $0)] == "yes"
            }
            guard !persons.isEmpty else {
                return .refused([(nil, .rule(TidingsWords.chooseSomebody))])
            }
            let command = TellPeople(
                matter: id,
                persons: Array(persons.prefix(TellPeople.personsMax)),
                way: sent.form.way,
                through: sent.made
            )
            return try await exchange.submit(
                .tidings(.tell(command)),
                sent,
                field: { _ in nil },
                done: { receipt in
                    Acted.Done(
                        address: Paths.calls.address,
                        receipt: receipt,
                        words: .tidingsTold
                    )
                }
            )
        }
    )

    static let ask = FormRoute<Identifier<Person>, AskTidingsForm>(
        name: "askForTidings",
        path: Paths.askForTidings,
        permission: .power(.helpPeople),
        summary: TidingsWords.routeAsk,
        page: { exchange, id throws(Problem) in
            guard exchange.snapshot.state.district.person(id)?.isPresent == true else {
                throw .notFound
            }
            try await exchange.look(at: [id], for: .atTheDesk)
            let context = exchange.pageContext
            var page = context.keepingForm(
                id,
                TidingsWords.ask,
                lead: TidingsWords.askLead,
                button: TidingsWords.send
            )
            page.choices["thing"] = context.thingChoices(for: id)
            page.initial["wanted"] = "tell"
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = AskForTidings(
                matter: sent.form.thing,
                person: id,
                isWanted: sent.form.isWanted
            )
            return try await exchange.submit(
                .tidings(.ask(command)),
                sent,
                field: { _ in "thing" },
                done: { receipt in
                    Acted.Done(
                        address: Paths.person.address(id),
                        receipt: receipt,
                        words: .tidingsTold
                    )
                }
            )
        }
    )
}

struct ToldForm: FormShape {
    static let wayField = FormField<TellingWay>.choice(
        "way",
        TidingsWords.way,
        of: [TellingWay.spoken, .printed].map { way in
            (value: way, option: FormEntry.Option(word: way.word, phrase: way.phrase))
        }
    )

    let way: TellingWay

    init?(_ form: inout FormReader) {
        guard let way = form.read(Self.wayField) else { return nil }
        self.way = way
    }

    /// The name of the box beside somebody.
    static func name(of person: Identifier<Person>) -> String { "person-\(person)" }
}

struct AskTidingsForm: FormShape {
    static let thingField = FormField<UInt64>.number(
        "thing",
        TidingsWords.thing,
        in: 1...UInt64(Int64.max)
    ).asked(by: .select([]))
    static let wantedField = FormField<Bool>.choice(
        "wanted",
        TidingsWords.wanted,
        of: [
            (value: true, option: .init(word: "tell", phrase: TidingsWords.tellThem)),
            (value: false, option: .init(word: "no-longer", phrase: TidingsWords.noLonger)),
        ]
    )

    let thing: Identifier<Matter>
    let isWanted: Bool

    init?(_ form: inout FormReader) {
        let thing = form.read(Self.thingField)
        let isWanted = form.read(Self.wantedField)
        guard let thing, let isWanted else { return nil }
        (self.thing, self.isWanted) = (Identifier(thing), isWanted)
    }
}
