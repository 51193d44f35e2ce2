import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// How an auditor opens the record of somebody they have nothing to do with: the reason is an
/// event, the person is told, and after an hour it is closed again.
extension KeepingForms {
    static let openRecord = FormRoute<Identifier<Person>, OpenRecordForm>(
        name: "openRecord",
        path: Paths.openRecord,
        permission: .power(.openRecords),
        summary: KeepingWords.routeOpen,
        page: { exchange, id throws(Problem) in
            _ = try exchange.knownPerson(id)
            let context = exchange.pageContext
            // The name stands behind the glass.
            var page = context.privacyForm(
                KeepingWords.open,
                eyebrow: context.words(KeepingWords.numbered(id)),
                lead: KeepingWords.openLead(minutes: Opening.minutesMax),
                button: KeepingWords.openButton,
                back: Paths.home.address
            )
            page.flawTitle = KeepingWords.notOpened
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let command = OpenRecord(person: id, reason: sent.form.reason)
            return try await exchange.submit(
                .privacy(.openRecord(command)),
                sent,
                in: OwnCase(
                    person: id,
                    actor: try exchange.actor(),
                    back: Paths.openedRecord.address(id)
                ),
                done: .recordOpened
            )
        }
    )

    static let opened = Route(
        "showOpenedRecord",
        Paths.openedRecord,
        for: .power(.openRecords),
        Route.Shape(KeepingWords.routeOpened, answers: .page)
    ) { exchange, id throws(Problem) in try await OpenedRecordPage.answer(exchange, id) }
}

/// What an auditor sees for as long as the record is open to them.
struct OpenedRecordPage {
    let context: PageContext
    let record: OwnRecord
    let looks: [Look]
    let opening: Opening

    func write(_ html: inout HTMLWriter) {
        let closes = opening.when.adding(milliseconds: Opening.minutesMax * 60_000)
        let heading = PageHeading(
            context.words(KeepingWords.opened),
            eyebrow: context.words(KeepingWords.numbered(record.id)),
            lead: context.words(
                KeepingWords.openedLead(opening.reason.phrase, until: context.minute(closes))
            )
        )
        let parts = RecordParts(context: context, record: record, looks: looks)
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                html.facts(parts.facts)
                parts.consents(&html)
                parts.mandates(&html)
                parts.seats(&html)
                parts.uses(&html)
                parts.looked(&html)
                parts.holds(&html)
            }
        }
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Person>
    ) async throws(Problem) -> Answer {
        let (state, actor) = (exchange.snapshot.state, try exchange.actor())
        guard let record = OwnRecord(of: id, in: state, now: exchange.now) else {
            throw .notFound
        }
        let opening = record.openings.last { $0.by == actor && $0.isOpen(at: exchange.now) }
        guard let opening else { return .redirect(to: Paths.openRecord.address(id)) }
        try await exchange.look(at: [id], for: .audit)
        let looks = exchange.desk?.looks?.looks(at: id) ?? []
        var answer = exchange.page { context, html in
            OpenedRecordPage(context: context, record: record, looks: looks, opening: opening)
                .write(&html)
        }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}
