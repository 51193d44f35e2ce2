import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// Who may act for oneself, given and ended on one's own page.
extension MyForms {
    static let giveMandate = FormRoute<Void, GiveMandateForm>(
        name: "giveMandate",
        path: Paths.giveMandate,
        permission: .resident,
        summary: MandateWords.routeGive,
        page: { exchange, _ throws(Problem) in
            let own = try exchange.ownCase()
            let context = exchange.pageContext
            var page = context.privacyForm(
                MandateWords.give,
                lead: MandateWords.giveLead,
                button: MandateWords.giveButton,
                back: own.back
            )
            page.initial["kind"] = MandateKind.helper.word
            page.initial["days"] = String(MandateKind.helper.daysMax)
            page.before = { html in html.p(context.words(MandateWords.never)) }
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            let own = try exchange.ownCase()
            let form = sent.form
            let command = GiveMandate(
                person: own.person,
                hand: .resident(form.hand),
                kind: form.kind,
                acts: form.acts,
                days: form.days,
                given: .onPage
            )
            return try await exchange.submit(
                .mandates(.give(command)),
                sent,
                in: own,
                done: .mandateGiven
            )
        }
    )

    static let endMandate = FormRoute<Identifier<Mandate>, NoQuestions>(
        name: "endOwnMandate",
        path: Paths.endOwnMandate,
        permission: .resident,
        summary: MandateWords.routeEnd,
        page: { exchange, id throws(Problem) in
            let (own, mandate, _) = try exchange.tiedMandate(id)
            let context = exchange.pageContext
            var page = context.privacyForm(
                MandateWords.end,
                lead: MandateWords.endLead,
                button: MandateWords.end,
                back: own.back
            )
            page.before = { html in html.facts(context.facts(of: mandate)) }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let (own, _, way) = try exchange.tiedMandate(id)
            return try await exchange.submit(
                .mandates(.revoke(RevokeMandate(mandate: id, way: way))),
                sent,
                in: own,
                done: .mandateEnded
            )
        }
    )

    static let erase = FormRoute<Void, EraseOwnForm>(
        name: "eraseMe",
        path: Paths.eraseOwn,
        permission: .resident,
        summary: MyWords.routeErase,
        page: { exchange, _ throws(Problem) in
            let own = try exchange.ownCase()
            return exchange.pageContext.erasing(
                exchange.pageContext.privacyForm(
                    MyWords.erase,
                    lead: MyWords.eraseLead,
                    button: MyWords.eraseButton,
                    back: own.back
                ),
                own.person
            )
        },
        act: { sent, exchange, _ throws(Problem) in
            let own = try exchange.ownCase()
            let command = ErasePerson(
                person: own.person,
                channel: .onPage,
                mayWait: sent.form.mayWait
            )
            let acted = try await exchange.submit(
                .privacy(.erase(command)),
                sent,
                in: own,
                done: .erasureWaits
            )
            guard case .done(let done) = acted, try exchange.isGone else { return acted }
            // Nobody is signed in any more: what follows is for whoever reads on here.
            var answer = exchange.answer(
                Acted.Done(address: Paths.home.address, receipt: done.receipt, words: .erased)
            )
            SiteCookie.session.remove(from: &answer, isSecure: exchange.isSecure)
            answer.headers[.clearSiteData] = "\"cache\""
            return .answer(answer)
        }
    )
}

extension Exchange {
    /// A mandate that whoever asks gave or holds, and how they end it.
    fileprivate func tiedMandate(
        _ id: Identifier<Mandate>
    ) throws(Problem) -> (OwnCase, Mandate, RevocationWay) {
        let own = try ownCase()
        guard let mandate = snapshot.state.district.mandate(id), mandate.holds(at: now) else {
            throw .notFound
        }
        if mandate.person == own.person { return (own, mandate, .byPerson) }
        guard mandate.hand == .resident(own.person) else { throw .notFound }
        return (own, mandate, .byHand)
    }

    /// Whether the session that asked is over, because its person is erased.
    fileprivate var isGone: Bool {
        get throws(Problem) {
            guard let token = caller.token else { return true }
            return try residents().session(for: token) == nil
        }
    }
}

extension PageContext {
    /// Who may do what for whom, until when.
    func facts(of mandate: Mandate) -> [Fact] {
        [
            Fact(words(MandateWords.forWhom), fileName(of: mandate.person)),
            Fact(words(MandateWords.hand), name(of: mandate.hand)),
            Fact(words(MandateWords.kind), words(mandate.kind.phrase.capitalised)),
            Fact(words(MandateWords.acts), words(of: mandate.acts)),
            Fact(words(MandateWords.given), words(mandate.given.phrase.capitalised)),
            Fact(words(MandateWords.begins), words(day(mandate.begins))),
            Fact(words(MandateWords.ends), words(day(mandate.ends))),
            Fact(words(MandateWords.standing), standing(of: mandate)),
        ]
    }

    /// A form that erases somebody: what goes, what is kept and why, and what stands in the way.
    func erasing(_ form: FormPage, _ person: Identifier<Person>) -> FormPage {
        var page = form
        let district = snapshot.state.district
        let obstacle = district.obstacle(to: person, now: now)
        let deferral = district.deferral(of: person).flatMap { $0.cause == .departure ? nil : $0 }
        if obstacle == nil { page.leftOut = ["may-wait"] }
        page.before = { html in
            if let deferral {
                html.notice(
                    Notice(
                        .warning,
                        words: words(FormWords.pleaseNote),
                        text: words(
                            MyWords.erasedOn(day(deferral.until), deferral.cause.phrase)
                        )
                    )
                )
            } else if let obstacle {
                html.notice(
                    Notice(
                        .warning,
                        words: words(FormWords.pleaseNote),
                        text: words(MyWords.notBefore(day(obstacle.until), obstacle.cause.phrase))
                    )
                )
            }
            html.h2(words(MyWords.whatGoes))
            list(KeptItem.allCases.filter { !$0.isKept }, &html)
            html.h2(words(MyWords.whatStays))
            html.p(words(MyWords.whyStays))
            list(KeptItem.allCases.filter(\.isKept), &html)
        }
        return page
    }

    private func list(_ items: [KeptItem], _ html: inout HTMLWriter) {
        html.ul { html in
            for item in items {
                let row = RetentionTable.row(of: item)
                let why = [row.purpose.phrase, row.until.phrase].map { " · " + words($0) }
                html.li(words(item.phrase) + (item.isKept ? why.joined() : ""))
            }
        }
    }
}

extension KeptItem {
    /// Whether something of it stays when a person is erased: numbers, without a name.
    var isKept: Bool {
        switch RetentionTable.row(of: self).until {
        case .asNumbersForEver, .afterLook, .afterPaper: true
        case .afterDeparture, .untilWithdrawn, .afterAnswer, .untilUsedUp: false
        }
    }
}
