import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// What staff of a place do at its desk: answer who asks, take requests down, help people in.
enum DeskForms {
    static let routes: [Route] = [
        [desk], help.routes, take.routes, answer.routes,
    ].flatMap(\.self)

    private static let desk = Route(
        "showDesk",
        Paths.desk,
        for: .powerSomewhere(.answerRequests),
        Route.Shape(EntryWords.routeDesk, answers: .page)
    ) { exchange, _ throws(Problem) in
        let contested = DeskPage(context: exchange.pageContext).contested.map(\.person)
        try await exchange.look(at: contested, for: .letter)
        return exchange.page { DeskPage(context: $0).write(&$1) }
    }

    static let help = FormRoute<Void, FindForm>(
        name: "helpIn",
        path: Paths.helpIn,
        permission: .powerSomewhere(.sendLetters),
        summary: EntryWords.routeHelp,
        isPastWriter: true,
        page: { exchange, _ in
            exchange.pageContext.deskForm(
                EntryWords.helpIn,
                lead: EntryWords.helpLead,
                button: EntryWords.find
            )
        },
        act: { sent, exchange, _ throws(Problem) in
            let context = exchange.pageContext
            let state = context.snapshot.state
            let matches = state.people.search(sent.form.name, in: state.district) { home in
                context.may(.sendLetters, at: home) && context.may(.seePeople, at: home)
            }
            try await exchange.look(at: matches.people, for: .atTheDesk)
            var answer = exchange.page { context, html in
                FoundPage(context: context, matches: matches).write(&html)
            }
            answer.headers[.cacheControl] = "no-store"
            return .answer(answer)
        }
    )

    static let take = FormRoute<Void, AskForm>(
        name: "takeRequest",
        path: Paths.takeRequest,
        permission: .powerSomewhere(.answerRequests),
        summary: EntryWords.routeTake,
        page: { exchange, _ in
            let context = exchange.pageContext
            var page = context.deskForm(
                EntryWords.take,
                lead: EntryWords.takeLead,
                button: EntryWords.send
            )
            page.choices["place"] = context.homes(under: Places.root)
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            try await exchange.take(.take(sent.form.command), sent, by: try exchange.actor())
        }
    )

    static let answer = FormRoute<Identifier<EntryRequest>, AnswerForm>(
        name: "answerRequest",
        path: Paths.entryRequest,
        permission: .power(.answerRequests),
        summary: EntryWords.routeAnswer,
        page: { exchange, id throws(Problem) in
            let state = exchange.snapshot.state
            guard let request = state.district.entryRequest(id), request.stage.isOpen,
                let details = state.entries.details(of: id)
            else { throw .notFound }
            let context = exchange.pageContext
            var page = context.deskForm(
                EntryWords.requestTitle(id),
                button: EntryWords.answer
            )
            page.choices["verdict"] = context.verdicts(request, details)
            let neighbours = context.households(behind: details.door, of: request)
                .flatMap(state.district.members)
            try await exchange.look(at: neighbours, for: .entry)
            page.before = { html in
                html.facts(context.facts(of: details, in: request))
                html.facts(context.facts(of: request))
            }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = AnswerEntry(request: id, verdict: sent.form.verdict)
            return try await exchange.submit(
                .entry(.answer(command)),
                sent,
                field: EntryRefusal.field,
                done: { receipt in
                    Acted.Done(
                        address: Paths.desk.address,
                        receipt: receipt,
                        words: .entryAnswered
                    )
                }
            )
        }
    )
}

extension PageContext {
    fileprivate func deskForm(
        _ title: Phrase,
        lead: Phrase? = nil,
        button: Phrase
    ) -> FormPage {
        var page = FormPage(
            PageHeading(
                words(title),
                eyebrow: words(EntryWords.desk),
                lead: lead.map { words($0) }
            ),
            button: words(button)
        )
        page.section = .desk
        page.isPrivate = true
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.desk.address)
        return page
    }

    /// What somebody wrote who asks.
    fileprivate func facts(of details: EntryDetails, in request: EntryRequest) -> [Fact] {
        let phone = details.phone.isEmpty ? words(EntryWords.noPhone) : details.phone
        var facts = [
            Fact(words(EntryWords.who), details.name),
            Fact(
                words(EntryWords.whereAt),
                names.name(snapshot.state.district.standing(request.place)) + " " + details.door
            ),
            Fact(words(EntryWords.proof), words(request.proof.phrase)),
            Fact(words(EntryWords.phone), phone),
        ]
        if !details.neighbours.isEmpty {
            facts.append(
                Fact(
                    words(EntryWords.neighbours),
                    details.neighbours.joined(separator: words(StaffWords.comma))
                )
            )
        }
        return facts
    }

    fileprivate func households(
        behind door: String,
        of request: EntryRequest
    ) -> [Identifier<Household>] {
        let state = snapshot.state
        return state.people.households(
            at: state.district.standing(request.place),
            door: door
        )
    }

    /// A household of their own first; those behind the same door; then the reasons to refuse.
    fileprivate func verdicts(_ request: EntryRequest, _ details: EntryDetails) -> [Choice] {
        let state = snapshot.state
        let joined = households(behind: details.door, of: request).compactMap { id -> Choice? in
            let members = state.district.members(of: id).map { fileName(of: $0) }
            guard !members.isEmpty else { return nil }
            let list = members.joined(separator: words(StaffWords.comma))
            return Choice(AnswerForm.word(id), words(EntryWords.acceptInto(list)))
        }
        return [Choice(AnswerForm.new, words(EntryWords.acceptNew))] + joined
            + EntryReason.allCases.map { Choice($0.word, words(EntryWords.refuse($0))) }
    }
}
