import Application
import Domain
import HTML
import Kernel
import Words

struct DisplayNameForm: FormShape {
    let displayName: String

    init?(_ form: inout FormReader) {
        guard let displayName = form.read(JoinFields.displayName) else { return nil }
        self.displayName = displayName
    }
}

/// What a resident does about their household's codes and their own devices.
enum HouseholdForms {
    static let routes: [Route] = [
        [page], contest.routes, chooseName.routes, endSession.routes,
    ].flatMap(\.self)

    private static let page = Route(
        "showHousehold",
        Paths.household,
        for: .resident,
        Route.Shape(JoinWords.routeHousehold, answers: .page)
    ) { exchange, _ throws(Problem) in try HouseholdPage.answer(exchange) }

    static let contest = FormRoute<Identifier<LetterUse>, NoQuestions>(
        name: "contestUse",
        path: Paths.contestUse,
        permission: .resident,
        summary: JoinWords.routeContest,
        page: { exchange, id throws(Problem) in
            let use = try exchange.ownUse(id)
            let context = exchange.pageContext
            let lead = JoinWords.contestLead(
                context.fileName(of: use.person),
                context.minute(use.used)
            )
            return context.householdForm(
                JoinWords.contestTitle,
                lead: lead,
                button: JoinWords.contest
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let person = try exchange.resident()
            let command = ContestLetterUse(use: id, by: person)
            return try await exchange.submit(
                .letters(.contest(command)),
                sent,
                field: { _ in nil },
                done: { receipt in
                    Acted.Done(
                        address: Paths.household.address,
                        receipt: receipt,
                        words: .useContested
                    )
                }
            )
        }
    )

    static let chooseName = FormRoute<Void, DisplayNameForm>(
        name: "chooseDisplayName",
        path: Paths.displayName,
        permission: .resident,
        summary: JoinWords.routeDisplayName,
        page: { exchange, _ throws(Problem) in
            let person = try exchange.resident()
            let context = exchange.pageContext
            var page = context.householdForm(
                JoinWords.changeDisplayName,
                button: JoinWords.changeDisplayName
            )
            page.initial["display-name"] = exchange.snapshot.state.displayNames.name(of: person)
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let command = ChooseDisplayName(
                person: try exchange.resident(),
                displayName: sent.form.displayName
            )
            return try await exchange.submit(
                .letters(.chooseDisplayName(command)),
                sent,
                field: { _ in "display-name" },
                done: { receipt in
                    Acted.Done(
                        address: Paths.household.address,
                        receipt: receipt,
                        words: .displayNameChanged
                    )
                }
            )
        }
    )

    static let endSession = FormRoute<SessionName, NoQuestions>(
        name: "endOwnSession",
        path: Paths.endOwnSession,
        permission: .resident,
        summary: JoinWords.routeEndSession,
        isPastWriter: true,
        page: { exchange, name throws(Problem) in
            let person = try exchange.resident()
            guard try exchange.residents().sessions(of: person).contains(where: { $0.name == name })
            else { throw .notFound }
            return exchange.pageContext.householdForm(
                StaffWords.endSessionTitle,
                button: StaffWords.endSession
            )
        },
        act: { sent, exchange, name throws(Problem) in
            let person = try exchange.resident()
            let residents = try exchange.residents()
            do throws(Denial<Refusal>) {
                try await residents.end(name, of: person, by: .resident(person))
            } catch {
                return try Acted(error) { _ in nil }
            }
            return .done(
                Acted.Done(address: Paths.household.address, words: .sessionEnded)
            )
        }
    )
}

extension Exchange {
    /// A use of a code of one's own household.
    fileprivate func ownUse(_ id: Identifier<LetterUse>) throws(Problem) -> LetterUse {
        let district = snapshot.state.district
        let person = try resident()
        guard let use = district.use(id), let letter = district.letter(use.code.letter),
            district.person(person)?.household == letter.household
        else { throw .notFound }
        return use
    }
}

extension PageContext {
    fileprivate func householdForm(
        _ title: Phrase,
        lead: Phrase? = nil,
        button: Phrase
    ) -> FormPage {
        var page = FormPage(
            PageHeading(words(title), lead: lead.map { words($0) }),
            button: words(button)
        )
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.household.address)
        return page
    }
}
