import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// The pages on which staff make letters for a place, print them, and make them void.
enum LetterForms {
    static let routes: [Route] = [
        issue.routes, print.routes, revoke.routes, household.routes, [poster],
    ].flatMap(\.self)

    static let issue = FormRoute<Identifier<Place>, IssueForm>(
        name: "issueLetters",
        path: Paths.placeLetters,
        permission: .power(.sendLetters),
        summary: JoinWords.routeLetters,
        page: { exchange, id throws(Problem) in
            let context = try exchange.context(of: id)
            var page = context.letterForm(
                id,
                LetterWords.letters,
                lead: LetterWords.issueLead,
                button: LetterWords.issue
            )
            page.initial = ["reason": "first", "days": String(Domain.Letter.daysDefault)]
            let counts = context.letterCounts(id)
            page.aside = { html in
                html.facts(counts)
                html.actions { html in
                    for (phrase, path) in [
                        (LetterWords.print, Paths.printLetters),
                        (LetterWords.revoke, Paths.revokeLetters),
                        (LetterWords.poster, Paths.poster),
                    ] {
                        html.secondaryLink(
                            TextLink(context.words(phrase), to: path.address(id))
                        )
                    }
                }
            }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = IssueLetters(
                .place(id),
                reason: sent.form.reason,
                days: sent.form.days
            )
            return try await exchange.submit(
                .letters(.issue(command)),
                sent,
                field: LetterRefusal.field,
                done: { receipt in
                    Acted.Done(
                        address: Paths.printLetters.address(id),
                        receipt: receipt,
                        words: .lettersMade
                    )
                }
            )
        }
    )

    static let household = FormRoute<Identifier<Household>, IssueForm>(
        name: "issueHouseholdLetter",
        path: Paths.householdLetters,
        permission: .power(.sendLetters),
        summary: JoinWords.routeHouseholdLetter,
        page: { exchange, id throws(Problem) in
            guard exchange.snapshot.state.district.household(id) != nil else { throw .notFound }
            let context = exchange.pageContext
            let home = context.home(of: id)
            var page = FormPage(
                PageHeading(
                    context.words(LetterWords.toHousehold(home.door, at: home.place)),
                    lead: context.words(LetterWords.householdLead)
                ),
                button: context.words(LetterWords.print)
            )
            page.section = .desk
            page.isPrivate = true
            page.initial = ["reason": "lost", "days": String(Domain.Letter.daysDefault)]
            page.wayBack = TextLink(context.words(FormWords.notNow), to: Paths.desk.address)
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = IssueLetters(
                .household(id),
                reason: sent.form.reason,
                days: sent.form.days
            )
            guard let home = exchange.snapshot.state.district.household(id)?.place else {
                throw .notFound
            }
            return try await exchange.submitPrinting(.letters(.issue(command)), sent, at: home) {
                $0.printable(of: id, now: exchange.now)
            }
        }
    )

    static let print = FormRoute<Identifier<Place>, PrintForm>(
        name: "printLetters",
        path: Paths.printLetters,
        permission: .power(.sendLetters),
        summary: JoinWords.routePrint,
        isPastWriter: true,
        page: { exchange, id throws(Problem) in
            let context = try exchange.context(of: id)
            var page = context.letterForm(
                id,
                LetterWords.printTitle,
                lead: LetterWords.printLead,
                button: LetterWords.print
            )
            let letters = context.snapshot.state.district.printable(in: id, now: context.now)
            let marks = try await exchange.residents().printMarks(of: letters)
            page.choices["part"] = context.parts(letters, marks)
            page.initial["part"] = "1"
            page.before = { html in
                let text: Phrase? =
                    letters.isEmpty
                    ? LetterWords.nothingToPrint
                    : marks.values.max { $0.last < $1.last }.map {
                        LetterWords.printed(times: $0.times, last: context.minute($0.last))
                    }
                guard let text else { return }
                html.notice(
                    Notice(
                        .plain,
                        words: context.words(FormWords.pleaseNote),
                        text: context.words(text)
                    )
                )
            }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let district = exchange.snapshot.state.district
            let letters = district.printable(in: id, now: exchange.now)
                .dropFirst((sent.form.part - 1) * LetterPrint.lettersMax)
                .prefix(LetterPrint.lettersMax)
            guard !letters.isEmpty else {
                return .refused([("part", .rule(LetterWords.nothingToPrint))])
            }
            return try await exchange.printed(Array(letters), at: id)
        }
    )

    static let revoke = FormRoute<Identifier<Place>, NoQuestions>(
        name: "revokeLetters",
        path: Paths.revokeLetters,
        permission: .power(.sendLetters),
        summary: JoinWords.routeRevoke,
        page: { exchange, id throws(Problem) in
            try exchange.context(of: id).letterForm(
                id,
                LetterWords.revoke,
                lead: LetterWords.revokeLead,
                button: LetterWords.revokeButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            try await exchange.submit(
                .letters(.revoke(RevokeLetters(.place(id)))),
                sent,
                field: { _ in nil },
                done: { receipt in
                    Acted.Done(
                        address: Paths.placeLetters.address(id),
                        receipt: receipt,
                        words: .codesRevoked
                    )
                }
            )
        }
    )

    private static let poster = Route(
        "showPoster",
        Paths.poster,
        for: .power(.sendLetters),
        Route.Shape(JoinWords.routePoster, answers: .page)
    ) { exchange, id throws(Problem) in
        let context = try exchange.context(of: id)
        let address = Paths.ask.address.query(Parameters.livesAt.name, id.description)
        return exchange.page { _, html in
            PosterPage(context: context, place: id, address: exchange.origin + address.value)
                .write(&html)
        }
    }
}

extension Exchange {
    fileprivate func context(of place: Identifier<Place>) throws(Problem) -> PageContext {
        guard snapshot.state.district.place(place) != nil else { throw .notFound }
        return pageContext
    }

    /// Sheets for the printer, noted as printed; no browser keeps them.
    fileprivate func printed(
        _ letters: [Identifier<Domain.Letter>],
        at place: Identifier<Place>
    ) async throws(Problem) -> Acted {
        let residents = try residents()
        let district = snapshot.state.district
        try await look(at: letters.flatMap(district.persons(on:)), for: .letter)
        do throws(Trouble) {
            try await residents.markPrinted(letters)
        } catch {
            return .trouble(error)
        }
        var answer = page { context, html in
            LetterPrint(
                context: context,
                residents: residents,
                letters: letters,
                origin: origin,
                place: place
            ).write(&html)
        }
        answer.headers[.cacheControl] = "no-store"
        return .answer(answer)
    }

    /// Records what makes letters, and prints them at once.
    fileprivate func submitPrinting(
        _ command: Command,
        _ sent: FormSubmission<IssueForm>,
        at place: Identifier<Place>,
        _ letters: (District) -> [Identifier<Domain.Letter>]
    ) async throws(Problem) -> Acted {
        let acted = try await submit(
            command,
            sent,
            field: LetterRefusal.field,
            done: { Acted.Done(address: Paths.desk.address, receipt: $0) }
        )
        guard case .done = acted, !wantsData, let residents = desk?.residents else {
            return acted
        }
        var later = self
        later.snapshot = residents.writer.published.current
        return try await later.printed(letters(later.snapshot.state.district), at: place)
    }
}

extension PageContext {
    fileprivate func letterForm(
        _ id: Identifier<Place>,
        _ title: Phrase,
        lead: Phrase,
        button: Phrase
    ) -> FormPage {
        var page = FormPage(
            PageHeading(words(title), eyebrow: names.name(id), lead: words(lead)),
            button: words(button)
        )
        page.section = .places
        page.breadcrumb = Breadcrumb(
            label: words(PageWords.youAreHere),
            above: placesAbove(id) + [TextLink(names.name(id), to: Paths.place.address(id))],
            here: words(title)
        )
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.place.address(id))
        return page
    }

    /// How many households there are, and how many of their letters have unused codes.
    fileprivate func letterCounts(_ id: Identifier<Place>) -> [Fact] {
        let district = snapshot.state.district
        return [
            Fact(words(LetterWords.householdsHere), String(district.households(in: id).count)),
            Fact(
                words(LetterWords.outstanding),
                String(district.printable(in: id, now: now).count)
            ),
        ]
    }

    fileprivate func parts(
        _ letters: [Identifier<Domain.Letter>],
        _ marks: [Identifier<Domain.Letter>: PrintMark]
    ) -> [Choice] {
        let size = LetterPrint.lettersMax
        return stride(from: 0, to: max(1, letters.count), by: size).map { start in
            let part = letters.dropFirst(start).prefix(size)
            let printed = part.count { marks[$0] != nil }
            var phrase = LetterWords.part(start + 1, start + max(1, part.count))
            if printed > 0 { phrase = LetterWords.part(phrase, printed: printed) }
            return Choice(String(start / size + 1), words(phrase))
        }
    }
}
