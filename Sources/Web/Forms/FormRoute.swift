import Application
import HTML
import HTTPTypes
import Kernel
import Words

/// One thing that people can do on a page of its own, declared once: where it is, who may do it,
/// what is asked, what the page says, and what happens. It makes two routes, one that shows the
/// form and one that takes it, from a browser or from a program.
struct FormRoute<Value: Sendable, Form: FormShape>: Sendable {
    /// Unique among all routes; the one that shows the form is called `show…`.
    let name: String
    let path: RoutePath<Value>
    let permission: Permission
    let summary: Phrase
    /// What the address of the form may carry besides.
    var query: [QueryEntry] = []
    /// Whether it goes past the writer, which knows repeats.
    var isPastWriter = false
    /// What is asked besides, where that depends on what the address names.
    var more: (@Sendable (Exchange, Value) throws(Problem) -> [FormEntry])?
    let page: @Sendable (Exchange, Value) async throws(Problem) -> FormPage
    let act: @Sendable (FormSubmission<Form>, Exchange, Value) async throws(Problem) -> Acted

    var routes: [Route] { [showing, taking] }

    private var showing: Route {
        let title = name.prefix(1).uppercased() + name.dropFirst()
        return Route(
            name: "show" + title,
            method: .get,
            path: path.pattern,
            permission: permission,
            summary: summary.followed(by: FormWords.routeFormShown),
            query: query,
            answers: .page.or(.data("FormDocument")),
            handler: { exchange, text throws(Problem) in
                guard let value = path.decode(text) else { throw .notFound }
                let page = try await page(exchange, value)
                return try show(page, TypedForm(texts: page.initial), exchange, value)
            },
            showsForm: true
        )
    }

    private var taking: Route {
        Route(
            name: name,
            method: .post,
            path: path.pattern,
            permission: permission,
            summary: summary,
            query: [],
            answers: .redirect,
            handler: { exchange, text throws(Problem) in
                guard let value = path.decode(text) else { throw .notFound }
                return try await take(exchange, value)
            },
            form: Form.entries,
            asksMore: more != nil,
            restore: { exchange, text, typed throws(Problem) in
                guard let value = path.decode(text) else { throw .notFound }
                return try show(try await page(exchange, value), typed, exchange, value)
            }
        )
    }

    private func take(_ exchange: Exchange, _ value: Value) async throws(Problem) -> Answer {
        guard let desk = exchange.desk else { throw .readOnly }
        guard let sent = exchange.sent else { throw .unreadable }
        let asked = try more?(exchange, value) ?? []
        var reader = FormReader(TypedForm(sent, Form.entries + asked))
        let form = Form(&reader)
        for entry in asked { reader.look(at: entry) }
        var typed = reader.typed
        let ticket: FormTicket
        do throws(TicketFlaw) {
            ticket = try desk.tickets.open(
                typed.ticket ?? "",
                for: purpose(value),
                holder: exchange.caller.holder(for: permission),
                now: desk.clock.wall()
            )
        } catch {
            typed.add(.rule(error.phrase), to: nil)
            return try await again(typed, .forbidden, exchange, value)
        }
        guard let form, typed.isFlawless else {
            return try await again(typed, .unprocessableContent, exchange, value)
        }
        // Another file under the same name is another request.
        let files = exchange.files.map { name, file in
            (name: "bytes of " + name, text: String(file.bytes.checksum))
        }
        let content = typed.texts.map { (name: $0.key, text: $0.value) } + files
        let submission = FormSubmission(
            form: form,
            request: desk.tickets.request(ticket, content: content),
            made: ticket.made,
            more: typed.texts.filter { text in asked.contains { $0.name == text.key } }
        )
        switch try await acted(submission, exchange, value, desk) {
        case .done(let done): return exchange.answer(done)
        case .answer(let answer): return answer
        case .refused(let flaws):
            for (field, flaw) in flaws { typed.add(flaw, to: field) }
            return try await again(typed, .unprocessableContent, exchange, value)
        case .trouble(let trouble):
            typed.add(.rule(trouble.phrase), to: nil)
            // The same ticket, so that whoever tries again sends the same request.
            return try await again(
                typed,
                .serviceUnavailable,
                exchange,
                value,
                ticket: typed.ticket
            )
        }
    }

    private func acted(
        _ submission: FormSubmission<Form>,
        _ exchange: Exchange,
        _ value: Value,
        _ desk: Desk
    ) async throws(Problem) -> Acted {
        guard isPastWriter else { return try await act(submission, exchange, value) }
        let act = act
        return try await desk.recent.acted(on: submission.request, now: desk.clock.wall()) {
            do throws(Problem) {
                return .success(try await act(submission, exchange, value))
            } catch {
                return .failure(error)
            }
        }
    }

    /// The form once more, with everything typed and a fresh ticket.
    private func again(
        _ typed: TypedForm,
        _ status: HTTPResponse.Status,
        _ exchange: Exchange,
        _ value: Value,
        ticket: String? = nil
    ) async throws(Problem) -> Answer {
        if exchange.wantsData {
            return exchange.problem(typed, status, try entries(exchange, value))
        }
        let page = try await page(exchange, value)
        return try show(page, typed, exchange, value, status: status, ticket: ticket)
    }

    /// The form with its reasons, for whom a route hands over to it.
    func show(
        _ page: FormPage,
        _ typed: TypedForm,
        _ exchange: Exchange,
        _ value: Value,
        status: HTTPResponse.Status = .ok,
        ticket: String? = nil
    ) throws(Problem) -> Answer {
        guard let desk = exchange.desk else { throw .readOnly }
        let ticket =
            ticket
            ?? desk.ticket(
                for: purpose(value),
                holder: exchange.caller.holder(for: permission)
            )
        let entries = try entries(exchange, value)
        var answer: Answer
        if exchange.wantsData {
            answer = .data(.form(ticket: ticket, typed, entries))
        } else {
            let shown = ShownForm(
                entries: entries,
                typed: typed,
                ticket: ticket,
                action: path.address(value),
                context: exchange.pageContext
            )
            answer = .page(status: status) { shown.write(page, &$0) }
        }
        if page.isPrivate { answer.headers[.cacheControl] = "no-store" }
        exchange.caller.keepHolder(
            for: permission,
            in: &answer,
            isSecure: exchange.isSecure
        )
        return answer
    }

    private func entries(
        _ exchange: Exchange,
        _ value: Value
    ) throws(Problem) -> [FormEntry] {
        Form.entries + (try more?(exchange, value) ?? [])
    }

    /// What a ticket is good for: this action on this one thing.
    private func purpose(_ value: Value) -> String { name + " " + path.address(value).value }
}

/// A form that was found whole and genuine, with the name of the request it makes.
struct FormSubmission<Form: FormShape>: Sendable {
    let form: Form
    let request: RequestID
    let made: Instant
    /// What was answered to what was asked besides, by the names of the fields.
    var more: [String: String] = [:]
}

/// How acting on a form went.
enum Acted: Sendable {
    case done(Done)
    /// Reasons, each with the field it stands beside.
    case refused([(field: String?, flaw: FieldFlaw)])
    case trouble(Trouble)
    case answer(Answer)

    /// What a browser is led to, and what a program is told.
    struct Done: Sendable {
        let address: WebAddress
        var receipt: Receipt?
        var words: DoneWords?
    }
}

extension TicketFlaw {
    var phrase: Phrase {
        switch self {
        case .notOurs: FormWords.ticketNotOurs
        case .expired(let hoursMax): FormWords.ticketExpired(hoursMax: hoursMax)
        }
    }
}
