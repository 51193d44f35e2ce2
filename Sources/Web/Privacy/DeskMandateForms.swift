import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// How the desk lets somebody act for somebody else, on that person’s word.
extension KeepingForms {
    static let mandate = FormRoute<Identifier<Person>, NoteMandateForm>(
        name: "noteMandate",
        path: Paths.noteMandate,
        permission: .power(.helpPeople),
        summary: MandateWords.routeNote,
        page: { exchange, id throws(Problem) in
            guard exchange.snapshot.state.district.person(id)?.isPresent == true else {
                throw .notFound
            }
            try await exchange.look(at: [id], for: .mandate)
            let context = exchange.pageContext
            var page = context.keepingForm(
                id,
                MandateWords.note,
                lead: MandateWords.noteLead,
                button: MandateWords.noteButton
            )
            page.initial["kind"] = MandateKind.helper.word
            page.initial["days"] = "1"
            page.before = { html in html.p(context.words(MandateWords.never)) }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let form = sent.form
            guard case .staff(let account) = try exchange.actor() else { throw .signInFirst }
            let command = GiveMandate(
                person: id,
                hand: form.hand.map(HelpingHand.resident) ?? .staff(account),
                kind: form.kind,
                acts: form.acts,
                days: form.days,
                given: form.given
            )
            let acted = try await exchange.submit(
                .mandates(.give(command)),
                sent,
                in: try exchange.staffCase(id),
                done: .mandateGiven
            )
            guard case .done(let done) = acted, let receipt = done.receipt, !exchange.wantsData
            else { return acted }
            return try exchange.slip(of: Identifier(receipt.subject), command) ?? acted
        }
    )

    static let endMandate = FormRoute<Identifier<Mandate>, NoQuestions>(
        name: "endMandate",
        path: Paths.endMandate,
        permission: .power(.helpPeople),
        summary: MandateWords.routeEndAtDesk,
        page: { exchange, id throws(Problem) in
            guard let mandate = exchange.snapshot.state.district.mandate(id),
                mandate.holds(at: exchange.now)
            else { throw .notFound }
            try await exchange.look(at: [mandate.person], for: .mandate)
            let context = exchange.pageContext
            var page = context.keepingForm(
                mandate.person,
                MandateWords.end,
                lead: MandateWords.endLead,
                button: MandateWords.end
            )
            page.before = { html in html.facts(context.facts(of: mandate)) }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            guard let mandate = exchange.snapshot.state.district.mandate(id) else {
                throw .notFound
            }
            return try await exchange.submit(
                .mandates(.revoke(RevokeMandate(mandate: id, way: .atTheDesk))),
                sent,
                in: try exchange.staffCase(mandate.person),
                done: .mandateEnded
            )
        }
    )
}

extension Exchange {
    /// What the person takes along: who may act for them, and the code to see or contest it.
    fileprivate func slip(
        of id: Identifier<Mandate>,
        _ given: GiveMandate
    ) throws(Problem) -> Acted? {
        guard let code = try residents().slipCode(of: id) else { return nil }
        var answer = page { context, html in
            MandateSlipPage(
                context: context,
                id: id,
                given: given,
                code: code,
                link: origin + Paths.mandateSlip.address.value + "#" + code.plainText
            ).write(&html)
        }
        answer.headers[.cacheControl] = "no-store"
        return .answer(answer)
    }
}

/// The slip of a mandate, to print and hand over: shown once.
struct MandateSlipPage {
    let context: PageContext
    let id: Identifier<Mandate>
    let given: GiveMandate
    let code: SpokenCode
    /// What the square holds.
    let link: String

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(MandateWords.slip),
            lead: context.words(MandateWords.slipText)
        )
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                html.panel { html in
                    html.facts(facts)
                    html.codeSheet(
                        CodeSheet(
                            label: context.words(MandateWords.slipCode),
                            codes: [code.text]
                        )
                    )
                    html.scanSquare(of: link, title: context.words(MandateWords.slipSquare))
                }
                html.actions { html in
                    if case .staff = given.hand {
                        html.mainLink(
                            TextLink(
                                context.words(MandateWords.begin),
                                to: Paths.helped.address(id)
                            )
                        )
                    }
                    html.secondaryLink(
                        TextLink(
                            context.words(MandateWords.back),
                            to: Paths.person.address(given.person)
                        )
                    )
                }
            }
        }
    }

    private var facts: [Fact] {
        let ends = context.now.adding(days: Int64(given.days))
        return [
            Fact(context.words(MandateWords.forWhom), context.fileName(of: given.person)),
            Fact(context.words(MandateWords.hand), context.name(of: given.hand)),
            Fact(context.words(MandateWords.acts), context.words(of: given.acts)),
            Fact(context.words(MandateWords.ends), context.words(context.day(ends))),
            Fact(context.words(MandateWords.given), context.words(given.given.phrase.capitalised)),
        ]
    }
}
