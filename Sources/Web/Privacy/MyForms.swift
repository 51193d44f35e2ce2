import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// The page of what is held about oneself, and the forms behind it.
enum MyForms {
    static let routes: [Route] = [
        pages, correct.routes, answer.routes, giveConsent.routes, withdrawConsent.routes,
        giveMandate.routes, endMandate.routes, erase.routes,
    ].flatMap(\.self)

    private static let pages: [Route] = [
        Route(
            "showMyData",
            Paths.my,
            for: .resident,
            Route.Shape(MyWords.routeMy, answers: .page)
        ) { exchange, _ throws(Problem) in try MyPage.answer(exchange) },
        Route(
            "takeMyDataAlong",
            Paths.myData,
            for: .resident,
            Route.Shape(MyWords.routeData, answers: .bytes("application/json"))
        ) { exchange, _ throws(Problem) in try TakeAlong.data(exchange) },
        Route(
            "takeMyTableAlong",
            Paths.myTable,
            for: .resident,
            Route.Shape(MyWords.routeTable, answers: .bytes("text/csv"))
        ) { exchange, _ throws(Problem) in try TakeAlong.table(exchange) },
    ]

    static let correct = OwnForms.correct(
        name: "correctMyData",
        path: Paths.correctOwn,
        permission: .resident
    ) { exchange, _ throws(Problem) in try exchange.ownCase() }

    static let answer = FormRoute<Void, GroupFactsForm>(
        name: "answerGroupFacts",
        path: Paths.groupFacts,
        permission: .resident,
        summary: MyWords.routeGroups,
        page: { exchange, _ throws(Problem) in
            let own = try exchange.ownCase()
            let context = exchange.pageContext
            var page = context.privacyForm(
                PrivacyWords.groupFacts,
                lead: MyWords.groupLead(GroupShares.personsMin),
                button: PersonFormWords.correctButton,
                back: own.back
            )
            let answers = context.snapshot.state.groupFacts.own(own.person)
            for fact in GroupFact.allCases {
                let field = PrivacyFields.group(fact).entry.name
                page.initial[field] = answers[fact].map { $0 ? "yes" : "no" } ?? "open"
            }
            page.before = { html in html.p(context.words(MyWords.groupHow)) }
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let own = try exchange.ownCase()
            let command = AnswerGroupFacts(person: own.person, answers: sent.form.answers)
            return try await exchange.submit(
                .privacy(.answerGroupFacts(command)),
                sent,
                in: own,
                done: .answersKept
            )
        }
    )

    static let giveConsent = FormRoute<ConsentPurpose, GiveConsentForm>(
        name: "giveConsent",
        path: Paths.giveConsent,
        permission: .resident,
        summary: MyWords.routeGive,
        page: { exchange, purpose throws(Problem) in
            let own = try exchange.ownCase()
            let context = exchange.pageContext
            var page = context.privacyForm(
                purpose.phrase,
                eyebrow: context.words(PrivacyWords.consents),
                lead: MyWords.consentLead,
                button: MyWords.agree,
                back: own.back
            )
            page.initial["version"] = String(purpose.version)
            page.before = { html in context.text(of: purpose, &html) }
            return page
        },
        act: { sent, exchange, purpose throws(Problem) in
            let own = try exchange.ownCase()
            let command = GiveConsent(
                person: own.person,
                purpose: purpose,
                version: sent.form.version,
                channel: .onPage
            )
            return try await exchange.submit(
                .privacy(.giveConsent(command)),
                sent,
                in: own,
                done: .consentGiven
            )
        }
    )

    static let withdrawConsent = FormRoute<ConsentPurpose, NoQuestions>(
        name: "withdrawConsent",
        path: Paths.withdrawConsent,
        permission: .resident,
        summary: MyWords.routeWithdraw,
        page: { exchange, purpose throws(Problem) in
            let own = try exchange.ownCase()
            let context = exchange.pageContext
            var page = context.privacyForm(
                purpose.phrase,
                eyebrow: context.words(PrivacyWords.consents),
                lead: MyWords.withdrawLead,
                button: MyWords.withdraw,
                back: own.back
            )
            page.before = { html in context.text(of: purpose, &html) }
            return page
        },
        act: { sent, exchange, purpose throws(Problem) in
            let own = try exchange.ownCase()
            let command = WithdrawConsent(
                person: own.person,
                purpose: purpose,
                channel: .onPage
            )
            return try await exchange.submit(
                .privacy(.withdrawConsent(command)),
                sent,
                in: own,
                done: .consentWithdrawn
            )
        }
    )
}

extension PageContext {
    /// What exactly one agrees to.
    func text(of purpose: ConsentPurpose, _ html: inout HTMLWriter) {
        html.panel { html in
            html.p(words(purpose.text(version: purpose.version)))
            html.p(words(MyWords.textVersion(purpose.version)), .class(.hint))
        }
    }
}
