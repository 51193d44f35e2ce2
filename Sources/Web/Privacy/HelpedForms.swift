import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// What somebody does for another under a mandate, in both names, and never in the other’s session.
enum HelpedForms {
    static let routes: [Route] = [
        [page], correct.routes, chooseName.routes, consent.routes,
    ].flatMap(\.self)

    private static let page = Route(
        "showHelped",
        Paths.helped,
        for: .hand,
        Route.Shape(MandateWords.routeHelped, answers: .page)
    ) { exchange, id throws(Problem) in try await HelpedPage.answer(exchange, id) }

    static let correct = OwnForms.correct(
        name: "correctFor",
        path: Paths.correctFor,
        permission: .hand
    ) { exchange, id throws(Problem) in try exchange.helpedCase(id, .correctDetails) }

    static let chooseName = OwnForms.chooseName(
        name: "chooseDisplayNameFor",
        path: Paths.nameFor,
        permission: .hand
    ) { exchange, id throws(Problem) in try exchange.helpedCase(id, .chooseDisplayName) }

    static let consent = FormRoute<Identifier<Mandate>, ConsentForForm>(
        name: "consentFor",
        path: Paths.consentFor,
        permission: .hand,
        summary: MandateWords.routeConsentFor,
        page: { exchange, id throws(Problem) in
            let own = try exchange.helpedCase(id, .consent)
            let context = exchange.pageContext
            var page = context.privacyForm(
                MyWords.noteConsent,
                eyebrow: exchange.helpedName(own),
                lead: MyWords.readAloud,
                button: MyWords.noteButton,
                back: own.back
            )
            page.choices["purpose"] = context.purposes
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let own = try exchange.helpedCase(id, .consent)
            let form = sent.form
            let command = PrivacyCommand.consent(
                of: own.person,
                to: form.purpose,
                agrees: form.agrees,
                .onPage
            )
            return try await exchange.submit(
                .privacy(command),
                sent,
                in: own,
                done: form.agrees ? .consentGiven : .consentWithdrawn
            )
        }
    )
}

extension PrivacyCommand {
    static func consent(
        of person: Identifier<Person>,
        to purpose: ConsentPurpose,
        agrees: Bool,
        _ channel: ConsentChannel,
        guardian: Identifier<Mandate>? = nil
    ) -> PrivacyCommand {
        guard agrees else {
            return .withdrawConsent(
                WithdrawConsent(person: person, purpose: purpose, channel: channel)
            )
        }
        return .giveConsent(
            GiveConsent(
                person: person,
                purpose: purpose,
                version: purpose.version,
                channel: channel,
                guardian: guardian
            )
        )
    }
}

extension PageContext {
    /// Every purpose with the text to read out before anybody agrees.
    var purposes: [Choice] {
        ConsentPurpose.allCases.map { purpose in
            Choice(
                purpose.word,
                words(purpose.phrase),
                hint: words(purpose.text(version: purpose.version))
            )
        }
    }
}

/// What somebody may do for another, and what is held about them if the mandate says so.
struct HelpedPage {
    let context: PageContext
    let id: Identifier<Mandate>
    let mandate: Mandate
    let record: OwnRecord

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(MyWords.forWhom(context.fileName(of: mandate.person))),
            lead: context.words(MandateWords.helpedLead)
        )
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                html.facts(context.facts(of: mandate))
                html.p(context.words(MandateWords.never))
                actions(&html)
                if mandate.acts.contains(.seeOwnData) {
                    let parts = RecordParts(context: context, record: record)
                    html.h2(context.words(MyWords.onFile))
                    html.facts(parts.facts)
                    parts.consents(&html)
                }
            }
        }
    }

    private func actions(_ html: inout HTMLWriter) {
        let all: [(MandatedActs, Phrase, RoutePath<Identifier<Mandate>>)] = [
            (.correctDetails, MyWords.correct, Paths.correctFor),
            (.chooseDisplayName, JoinWords.changeDisplayName, Paths.nameFor),
            (.consent, MyWords.noteConsent, Paths.consentFor),
        ]
        let links = all.filter { mandate.acts.contains($0.0) }
        html.actions { html in
            for (_, phrase, path) in links {
                html.secondaryLink(TextLink(context.words(phrase), to: path.address(id)))
            }
            if context.caller?.resident != nil {
                html.secondaryLink(
                    TextLink(
                        context.words(MandateWords.layDown),
                        to: Paths.endOwnMandate.address(id)
                    )
                )
            }
        }
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Mandate>
    ) async throws(Problem) -> Answer {
        let mandate = try exchange.heldMandate(id)
        let own = try exchange.helpedCase(id)
        guard
            let record = OwnRecord(
                of: mandate.person,
                in: exchange.snapshot.state,
                now: exchange.now
            )
        else { throw .notFound }
        try await exchange.lookUnlessOwn(own)
        var answer = exchange.page { context, html in
            HelpedPage(context: context, id: id, mandate: mandate, record: record).write(&html)
        }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}
