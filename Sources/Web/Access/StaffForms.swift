import Application
import Domain
import HTML
import Kernel
import Words

/// The pages on which an administrator keeps the staff.
enum StaffForms {
    static let choicesMax = 300

    static let routes: [Route] = [
        pages, open.routes, invite.routes, give.routes, end.routes, endSessions.routes,
        close.routes,
    ].flatMap(\.self)

    private static let pages: [Route] =
        [
            Route(
                "listStaff",
                Paths.staff,
                for: .powerSomewhere(.seeStaff),
                Route.Shape(
                    StaffWords.routeStaff,
                    query: [QueryEntry(Parameters.staffPage)],
                    answers: .page
                )
            ) { exchange, _ in StaffPage.answer(exchange) },
            Route(
                "showColleague",
                Paths.colleague,
                for: .colleague(.seeStaff),
                Route.Shape(StaffWords.routeColleague, answers: .page)
            ) { exchange, id throws(Problem) in try ColleaguePage.answer(exchange, id) },
        ]

    static let open = FormRoute<Void, OpenAccountForm>(
        name: "openAccount",
        path: Paths.openAccount,
        permission: .powerSomewhere(.keepStaff),
        summary: StaffWords.routeOpen,
        page: { exchange, _ in
            let context = exchange.pageContext
            var page = context.staffPage(
                StaffWords.add,
                lead: StaffWords.addLead,
                button: StaffWords.addButton,
                back: Paths.staff.address
            )
            page.choices["place"] = context.placeChoices
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let command = OpenAccount(
                displayName: sent.form.displayName,
                signInName: sent.form.signInName,
                role: sent.form.role,
                place: sent.form.place
            )
            return try await exchange.submit(.open(command), sent) { receipt in
                Acted.Done(
                    address: Paths.colleague.address(Identifier(receipt.subject)),
                    receipt: receipt,
                    words: .colleagueAdded
                )
            }
        }
    )

    static let give = FormRoute<Identifier<StaffAccount>, GiveRoleForm>(
        name: "giveRole",
        path: Paths.giveRole,
        permission: .colleague(.keepStaff),
        summary: StaffWords.routeGive,
        page: { exchange, id throws(Problem) in
            _ = try exchange.colleague(id)
            let context = exchange.pageContext
            var page = context.colleagueForm(
                id,
                StaffWords.giveTitle(context.names.staff(id)),
                here: StaffWords.give,
                button: StaffWords.giveButton
            )
            page.choices["place"] = context.placeChoices
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = GiveRole(
                account: id,
                role: sent.form.role,
                place: sent.form.place,
                begins: exchange.start(of: sent.form.begins)
            )
            return try await exchange.submit(.give(command), sent) { receipt in
                Acted.Done(
                    address: Paths.colleague.address(id),
                    receipt: receipt,
                    words: .roleGiven
                )
            }
        }
    )

    static let end = FormRoute<Identifier<StaffAccount>, EndRoleForm>(
        name: "endRole",
        path: Paths.endRole,
        permission: .colleague(.keepStaff),
        summary: StaffWords.routeEnd,
        page: { exchange, id throws(Problem) in
            let account = try exchange.colleague(id)
            let context = exchange.pageContext
            var page = context.colleagueForm(
                id,
                StaffWords.endTitle(context.names.staff(id)),
                here: StaffWords.end,
                button: StaffWords.endButton
            )
            let district = exchange.snapshot.state.district
            let open = account.grants.compactMap { id in district.grant(id).map { (id, $0) } }
                .filter { $0.1.ends.map { exchange.now < $0 } ?? true }
            guard !open.isEmpty else { throw .notFound }
            page.choices["grant"] = open.map { id, grant in
                Choice(id.description, context.words(context.phrase(of: grant)))
            }
            if open.count == 1 { page.initial["grant"] = open.first?.0.description }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = EndRole(
                grant: sent.form.grant,
                ends: exchange.start(of: sent.form.ends)
            )
            return try await exchange.submit(.end(command), sent) { receipt in
                Acted.Done(
                    address: Paths.colleague.address(id),
                    receipt: receipt,
                    words: .roleEnded
                )
            }
        }
    )

    static let close = FormRoute<Identifier<StaffAccount>, NoQuestions>(
        name: "closeAccount",
        path: Paths.closeAccount,
        permission: .wholeColleague(.keepStaff),
        summary: StaffWords.routeClose,
        page: { exchange, id throws(Problem) in
            _ = try exchange.colleague(id)
            let context = exchange.pageContext
            return context.colleagueForm(
                id,
                StaffWords.closeTitle(context.names.staff(id)),
                here: StaffWords.close,
                lead: StaffWords.closeLead,
                button: StaffWords.close
            )
        },
        act: { sent, exchange, id throws(Problem) in
            try await exchange.submit(.close(CloseAccount(account: id)), sent) { receipt in
                Acted.Done(
                    address: Paths.colleague.address(id),
                    receipt: receipt,
                    words: .accountClosed
                )
            }
        }
    )
}

extension PageContext {
    func staffPage(
        _ title: Phrase,
        lead: Phrase? = nil,
        button: Phrase,
        back: WebAddress
    ) -> FormPage {
        var page = FormPage(
            PageHeading(words(title), lead: lead.map { words($0) }),
            button: words(button)
        )
        page.section = .staff
        page.wayBack = TextLink(words(FormWords.notNow), to: back)
        return page
    }

    /// A form about one colleague, under their page and leading back to it.
    func colleagueForm(
        _ id: Identifier<StaffAccount>,
        _ title: Phrase,
        here: Phrase,
        lead: Phrase? = nil,
        button: Phrase
    ) -> FormPage {
        let address = Paths.colleague.address(id)
        var page = staffPage(title, lead: lead, button: button, back: address)
        page.breadcrumb = Breadcrumb(
            label: words(PageWords.youAreHere),
            above: [
                TextLink(words(StaffWords.staff), to: Paths.staff.address),
                TextLink(names.staff(id), to: address),
            ],
            here: words(here)
        )
        return page
    }

    /// The places where the reader may give roles, from the district down to the communities;
    /// nothing if they are too many to choose from.
    fileprivate var placeChoices: [Choice]? {
        let district = snapshot.state.district
        var (choices, next) = ([Choice("", words(FormWords.chooseOne))], [(Places.root, 0)])
        while let (id, depth) = next.popLast() {
            guard let place = district.place(id), place.isStanding, place.kind != .building,
                place.kind != .address
            else { continue }
            if may(.keepStaff, at: id) {
                let indent = String(repeating: "\u{3000}", count: depth)
                choices.append(Choice(id.description, indent + names.name(id)))
            }
            guard choices.count <= StaffForms.choicesMax else { return nil }
            next += place.children.reversed().map { ($0, depth + 1) }
        }
        return choices
    }
}

extension Exchange {
    /// Hands a command about staff to the writer, and turns what it says into an answer.
    fileprivate func submit<Form>(
        _ command: AccessCommand,
        _ sent: FormSubmission<Form>,
        done: (Receipt) -> Acted.Done
    ) async throws(Problem) -> Acted {
        let field = { (refusal: Refusal) -> String? in
            if case .access(let refusal) = refusal {
                refusal.field(in: Form.entries)
            } else {
                nil
            }
        }
        return try await submit(.access(command), sent, field: field, done: done)
    }
}
