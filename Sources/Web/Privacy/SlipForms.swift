import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// What whoever holds the slip of a mandate sees and says with it, signed in or not.
enum SlipForms {
    static let routes: [Route] = look.routes + contest.routes

    static let look = FormRoute<Void, SlipForm>(
        name: "lookAtMandate",
        path: Paths.mandateSlip,
        permission: .anyone,
        summary: MandateWords.routeSlip,
        isPastWriter: true,
        page: { exchange, _ throws(Problem) in
            _ = try exchange.residents()
            return exchange.pageContext.slipForm(
                MandateWords.slip,
                lead: MandateWords.slipLead,
                button: MandateWords.slipButton
            )
        },
        act: { sent, exchange, _ throws(Problem) in
            let residents = try exchange.residents()
            let found: MandateSlip
            do throws(JoinDenial) {
                found = try await residents.mandate(
                    bySlip: sent.form.slip,
                    exchange.caller.visitor
                )
            } catch {
                return Acted(error, field: "slip")
            }
            return .answer(try shown(found, sent.form.slip, exchange))
        }
    )

    /// The form that contests it, with what was done above it and the code as it was typed.
    private static func shown(
        _ found: MandateSlip,
        _ typed: String,
        _ exchange: Exchange
    ) throws(Problem) -> Answer {
        let context = exchange.pageContext
        var page = context.slipForm(
            MandateWords.contestTitle,
            lead: MandateWords.contestLead,
            button: MandateWords.contest
        )
        page.before = { html in context.write(found, &html) }
        if !found.mayContest {
            page.instead = { html in html.p(context.words(MandateWords.contested)) }
        }
        return try contest.show(page, TypedForm(texts: ["slip": typed]), exchange, ())
    }

    static let contest = FormRoute<Void, SlipForm>(
        name: "contestMandate",
        path: Paths.contestMandate,
        permission: .anyone,
        summary: MandateWords.routeContest,
        page: { exchange, _ throws(Problem) in
            _ = try exchange.residents()
            return exchange.pageContext.slipForm(
                MandateWords.contestTitle,
                lead: MandateWords.contestLead,
                button: MandateWords.contest
            )
        },
        act: { sent, exchange, _ throws(Problem) in
            let residents = try exchange.residents()
            let receipt: Receipt
            do throws(JoinDenial) {
                receipt = try await residents.contestMandate(
                    sent.form.slip,
                    sent.request,
                    made: sent.made,
                    exchange.caller.visitor
                )
            } catch {
                return Acted(error, field: "slip")
            }
            return .done(
                Acted.Done(
                    address: Paths.mandateSlip.address,
                    receipt: receipt,
                    words: .mandateContested
                )
            )
        }
    )
}

extension PageContext {
    fileprivate func slipForm(_ title: Phrase, lead: Phrase, button: Phrase) -> FormPage {
        var page = FormPage(PageHeading(words(title), lead: words(lead)), button: words(button))
        page.isPrivate = true
        page.modules = [Asset.join.address]
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.home.address)
        return page
    }

    /// What was done in somebody’s name, by whose hand.
    fileprivate func write(_ found: MandateSlip, _ html: inout HTMLWriter) {
        html.facts(facts(of: found.mandate))
        html.h2(words(MandateWords.done))
        guard !found.acts.isEmpty else { return html.p(words(MandateWords.nothingDone)) }
        var table = Table(
            caption: words(MandateWords.done),
            columns: [.init(words(JoinWords.when)), .init(words(MandateWords.what))],
            rows: found.acts.map { act in
                Table.Row([words(minute(act.when)), words(of: act.act)])
            }
        )
        table.showsCaption = false
        html.table(table)
    }
}
