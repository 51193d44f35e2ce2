import Application
import Domain
import HTML
import Kernel
import Words

/// The page on which somebody does their one act in a thing: what the step asks for, and a button.
enum ActForm {
    static let form = FormRoute<ThingAct, NoQuestions>(
        name: "actInThing",
        path: Paths.act,
        permission: .participant,
        summary: ThingWords.routeAct,
        more: { exchange, act throws(Problem) in
            let thing = try exchange.thing(act.thing)
            guard thing.has(act.kind) else { throw .notFound }
            return ActQuestions(thing: thing).entries(act.kind)
        },
        page: { exchange, act throws(Problem) in
            let thing = try exchange.thing(act.thing)
            guard thing.has(act.kind) else { throw .notFound }
            return page(thing, act.kind)
        },
        act: { sent, exchange, act throws(Problem) in
            let thing = try exchange.thing(act.thing)
            guard let party = thing.context.party, thing.has(act.kind) else { throw .notFound }
            let command: MatterCommand
            do throws(ActFlaw) {
                command = try ActForm.command(thing, act.kind, sent.more, by: party)
            } catch {
                return .refused([(error.field, error.flaw)])
            }
            return try await exchange.act(command, sent, thing)
        }
    )

    private static func page(_ thing: Thing, _ kind: PossibleAct.Kind) -> FormPage {
        let context = thing.context
        let label = thing.label(kind)
        var page = FormPage(PageHeading(label, eyebrow: thing.title), button: label)
        page.section = .places
        page.breadcrumb = thing.breadcrumb(here: label, above: thing.link)
        page.wayBack = TextLink(
            context.words(FormWords.notNow),
            to: Paths.thing.address(thing.id)
        )
        page.initial = ActQuestions(thing: thing).initial(kind)
        page.isPrivate = true
        page.before = { html in
            html.nextAct(thing.nextAct)
            before(thing, kind, &html)
        }
        let act = thing.acts.first { $0.kind == kind }
        if let act, !act.obstacles.isEmpty {
            page.instead = { html in
                for obstacle in act.obstacles {
                    html.notice(
                        Notice(
                            .warning,
                            words: context.words(ThingWords.inTheWay),
                            text: context.words(obstacle.phrase(thing.titles))
                        )
                    )
                }
                html.p { html in
                    html.secondaryLink(
                        TextLink(
                            context.words(ThingWords.backToThing),
                            to: Paths.thing.address(thing.id)
                        )
                    )
                }
            }
        }
        return page
    }

    private static func before(
        _ thing: Thing,
        _ kind: PossibleAct.Kind,
        _ html: inout HTMLWriter
    ) {
        switch kind {
        case .confirm:
            guard let pending = thing.matter.decision else { return }
            html.p(thing.context.words(ThingWords.counted(pending.count)))
        case .count(let number):
            guard case .decidedBy(let rule) = thing.process.transitions[Int(number)].mover else {
                return
            }
            html.p(thing.context.words(rule.phrase.capitalised))
        case .answer(let number):
            let line = thing.matter.lines[Int(number)]
            html.blockquote(thing.text(of: line, thing.process.lines[Int(line.kind)]))
        case .step, .sign, .add: break
        }
    }

    private static func command(
        _ thing: Thing,
        _ kind: PossibleAct.Kind,
        _ texts: [String: String],
        by party: MatterParty
    ) throws(ActFlaw) -> MatterCommand {
        let reason = texts[ActQuestions.reason].flatMap { text in
            text.allSatisfy(\.isWhitespace) ? nil : text
        }
        func event(_ number: UInt16) -> Key { thing.process.transitions[Int(number)].event }
        switch kind {
        case .step(let number):
            return .act(
                ActInMatter(
                    step: StepMatter(
                        matter: thing.id,
                        event: event(number),
                        reason: reason,
                        by: party
                    ),
                    fields: ActQuestions.fields(in: texts),
                    papers: ActQuestions.papers(in: texts)
                )
            )
        case .count(let number):
            return .countDecision(
                CountDecision(
                    matter: thing.id,
                    event: event(number),
                    count: try count(texts),
                    by: party
                )
            )
        case .confirm:
            return .signDecision(SignDecision(matter: thing.id, reason: reason, by: party))
        case .sign(let role):
            return .note(
                NoteParty(matter: thing.id, note: .signed, role: role, party: party, by: party)
            )
        case .answer(let number):
            return .judgeLine(try judgement(thing, number, texts, reason, by: party))
        case .add(let number):
            return .addLine(
                AddMatterLine(
                    matter: thing.id,
                    kind: thing.process.lines[Int(number)].key,
                    fields: ActQuestions.fields(in: texts),
                    by: party
                )
            )
        }
    }

    private static func count(_ texts: [String: String]) throws(ActFlaw) -> DecisionCount {
        func number(_ name: String) throws(ActFlaw) -> Int {
            let digits = (texts[name] ?? "").filter { !$0.isWhitespace }
            guard let number = UInt16(digits) else { throw ActFlaw(field: name, flaw: .notNumber) }
            return Int(number)
        }
        return DecisionCount(
            members: try number("members"),
            present: try number("present"),
            yes: try number("yes"),
            no: try number("no"),
            abstained: try number("abstained")
        )
    }

    private static func judgement(
        _ thing: Thing,
        _ line: UInt16,
        _ texts: [String: String],
        _ reason: String?,
        by party: MatterParty
    ) throws(ActFlaw) -> JudgeMatterLine {
        guard let verdict = texts["verdict"].flatMap({ Key($0) }) else {
            throw ActFlaw(field: "verdict", flaw: .unchosen)
        }
        var amount: Money?
        if let text = texts["amount"], !text.allSatisfy(\.isWhitespace) {
            do {
                amount = try Money(text)
            } catch {
                throw ActFlaw(field: "amount", flaw: .rule(ThingWords.moneyHint))
            }
        }
        var promise: LinePromise?
        if let body = texts["promised-by"].flatMap({ UInt64($0) }) {
            guard let day = texts["promised-day"].flatMap({ Day($0) }) else {
                throw ActFlaw(field: "promised-day", flaw: .noSuchDay)
            }
            promise = LinePromise(body: Identifier(body), day: day)
        }
        return JudgeMatterLine(
            matter: thing.id,
            line: line,
            verdict: verdict,
            reason: reason,
            promise: promise,
            amount: amount,
            by: party
        )
    }
}

/// What is wrong with an answer before the rules read it.
private struct ActFlaw: Error {
    let field: String
    let flaw: FieldFlaw
}

extension Thing {
    /// Whether the act is one of the reader's, and speaks of what there is.
    func has(_ kind: PossibleAct.Kind) -> Bool { acts.contains { $0.kind == kind } }
}

extension Exchange {
    /// Gives a command about a thing; a refusal is said in the words of its institution.
    func act(
        _ command: MatterCommand,
        _ sent: FormSubmission<some FormShape>,
        _ thing: Thing
    ) async throws(Problem) -> Acted {
        guard let desk else { throw .readOnly }
        let submission = Submission(
            Command.matters(command),
            actor: try actor(),
            request: sent.request,
            made: sent.made
        )
        do throws(Denial<Refusal>) {
            let receipt = try await desk.door.submit(submission)
            return .done(
                Acted.Done(
                    address: Paths.thing.address(thing.id),
                    receipt: receipt,
                    words: .thingMoved
                )
            )
        } catch {
            guard case .refused(.matters(let refusal)) = error else {
                return try Acted(error) { _ in nil }
            }
            let field = ActQuestions.field(of: refusal)
            return .refused([(field, .rule(refusal.phrase(thing.titles)))])
        }
    }
}
