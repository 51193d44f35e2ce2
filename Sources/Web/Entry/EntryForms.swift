import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// The pages on which somebody who is on no list asks, and sees how it stands.
enum EntryForms {
    static let choicesMax = 300
    static let routes: [Route] = ask.routes + slip.routes + appeal.routes

    static let ask = FormRoute<Void, AskForm>(
        name: "askForEntry",
        path: Paths.ask,
        permission: .anyone,
        summary: EntryWords.routeAsk,
        query: [QueryEntry(Parameters.livesAt)],
        page: { exchange, _ throws(Problem) in
            let context = exchange.pageContext
            var page = FormPage(
                PageHeading(
                    context.words(EntryWords.ask),
                    lead: context.words(EntryWords.askLead)
                ),
                button: context.words(EntryWords.send)
            )
            let place = exchange[Parameters.livesAt].map { Identifier<Place>($0) }
            page.isPrivate = true
            page.choices["place"] = context.homes(under: place ?? Places.root)
            page.initial["place"] = place?.description
            page.aside = { html in
                html.card(Card(context.words(EntryWords.look), tone: .calm)) { html in
                    html.p(context.words(EntryWords.lookLead))
                    html.p { html in
                        html.secondaryLink(
                            TextLink(context.words(EntryWords.look), to: Paths.slip.address)
                        )
                    }
                }
            }
            return page
        },
        act: { sent, exchange, _ throws(Problem) in
            try await exchange.take(.ask(sent.form.command), sent, by: .visitor)
        }
    )

    static let slip = FormRoute<Void, SlipForm>(
        name: "lookAtSlip",
        path: Paths.slip,
        permission: .anyone,
        summary: EntryWords.routeSlip,
        isPastWriter: true,
        page: { exchange, _ throws(Problem) in
            _ = try exchange.residents()
            return exchange.pageContext.slipForm(
                EntryWords.look,
                lead: EntryWords.lookLead,
                button: EntryWords.lookButton
            )
        },
        act: { sent, exchange, _ throws(Problem) in
            let residents = try exchange.residents()
            let id: Identifier<EntryRequest>
            do throws(JoinDenial) {
                id = try await residents.request(
                    bySlip: sent.form.slip,
                    exchange.caller.visitor
                )
            } catch {
                return Acted(error, field: "slip")
            }
            guard let request = exchange.snapshot.state.district.entryRequest(id) else {
                return Acted(.wrong, field: "slip")
            }
            var answer = exchange.page { context, html in
                EntryStandingPage(context: context, request: request).write(&html)
            }
            answer.headers[.cacheControl] = "no-store"
            return .answer(answer)
        }
    )

    static let appeal = FormRoute<Void, SlipForm>(
        name: "appealEntry",
        path: Paths.appeal,
        permission: .anyone,
        summary: EntryWords.routeAppeal,
        page: { exchange, _ throws(Problem) in
            _ = try exchange.residents()
            return exchange.pageContext.slipForm(
                EntryWords.appeal,
                lead: EntryWords.appealLead,
                button: EntryWords.appeal
            )
        },
        act: { sent, exchange, _ throws(Problem) in
            let residents = try exchange.residents()
            let id: Identifier<EntryRequest>
            do throws(JoinDenial) {
                id = try await residents.request(
                    bySlip: sent.form.slip,
                    exchange.caller.visitor
                )
            } catch {
                return Acted(error, field: "slip")
            }
            let command = Command.entry(.appeal(AppealEntry(request: id)))
            return try await exchange.submit(
                command,
                sent,
                by: .visitor,
                field: { _ in "slip" },
                done: { receipt in
                    Acted.Done(
                        address: Paths.slip.address,
                        receipt: receipt,
                        words: .entryAppealed
                    )
                }
            )
        }
    )
}

extension Exchange {
    /// Records a request, and shows its slip once.
    func take(
        _ command: EntryCommand,
        _ sent: FormSubmission<AskForm>,
        by actor: Actor
    ) async throws(Problem) -> Acted {
        let residents = try residents()
        let acted = try await submit(
            .entry(command),
            sent,
            by: actor,
            field: EntryRefusal.field,
            done: { Acted.Done(address: Paths.slip.address, receipt: $0) }
        )
        guard case .done(let done) = acted, let receipt = done.receipt, !wantsData else {
            return acted
        }
        let code = residents.key.slip(Identifier(receipt.subject))
        let due = snapshot.state.district.answerDue(now)
        var answer = page { context, html in
            SlipPage(
                context: context,
                holder: context.words(EntryWords.slip),
                title: EntryWords.asked,
                text: EntryWords.askedLead(context.lastDay(before: due))
                    .followed(by: Phrase(zh: "", en: " "))
                    .followed(by: EntryWords.slipOnce),
                code: code,
                link: origin + Paths.slip.address.value + "#" + code.plainText
            ).write(&html)
        }
        answer.headers[.cacheControl] = "no-store"
        return .answer(answer)
    }
}

extension PageContext {
    fileprivate func slipForm(_ title: Phrase, lead: Phrase, button: Phrase) -> FormPage {
        var page = FormPage(
            PageHeading(words(title), lead: words(lead)),
            button: words(button)
        )
        page.isPrivate = true
        page.modules = [Asset.join.address]
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.home.address)
        return page
    }

    /// Where people live in a place, from the communities down to the buildings; nothing if they
    /// are too many to choose from.
    func homes(under root: Identifier<Place>) -> [Choice]? {
        homes(under: root, withBuildings: true) ?? homes(under: root, withBuildings: false)
    }

    private func homes(
        under root: Identifier<Place>,
        withBuildings: Bool
    ) -> [Choice]? {
        let district = snapshot.state.district
        let start = district.place(root) == nil ? Places.root : district.standing(root)
        var (choices, next) = ([Choice("", words(FormWords.chooseOne))], [(start, 0)])
        while let (id, depth) = next.popLast() {
            guard let place = district.place(id), place.isStanding else { continue }
            let isBuilding = place.kind == .building || place.kind == .address
            if place.kind.isHome, withBuildings || !isBuilding {
                let indent = String(repeating: "\u{3000}", count: depth)
                choices.append(Choice(id.description, indent + names.name(id)))
            }
            guard choices.count <= EntryForms.choicesMax else { return nil }
            next += place.children.reversed().map { ($0, place.kind.isHome ? depth + 1 : depth) }
        }
        return choices
    }
}

/// How a request stands, for whoever holds its slip.
struct EntryStandingPage {
    let context: PageContext
    let request: EntryRequest

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(context.words(EntryWords.standing))
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                html.facts(context.facts(of: request))
                if case .refused = request.stage {
                    html.p(context.words(EntryWords.appealLead))
                    html.actions { html in
                        html.mainLink(
                            TextLink(context.words(EntryWords.appeal), to: Paths.appeal.address)
                        )
                    }
                }
            }
        }
    }
}

extension PageContext {
    /// Each step of a request with its day.
    func facts(of request: EntryRequest) -> [Fact] {
        var facts = [Fact(words(EntryWords.askedOn), words(day(request.asked)))]
        func answered(_ answer: EntryAnswer, _ result: Phrase) {
            facts.append(Fact(words(EntryWords.answeredOn), words(day(answer.recorded))))
            facts.append(Fact(words(EntryWords.result), words(result)))
        }
        switch request.stage {
        case .open: facts.append(contentsOf: waiting(request, EntryWords.waiting))
        case .accepted(let answer, _): answered(answer, EntryWords.accepted)
        case .refused(let answer, let reason), .closed(let answer, let reason):
            answered(answer, EntryWords.refused(reason))
        case .appealed(let answer, let reason, _):
            answered(answer, EntryWords.refused(reason))
            facts.append(contentsOf: waiting(request, EntryWords.atAbove))
        }
        return facts
    }

    private func waiting(_ request: EntryRequest, _ result: Phrase) -> [Fact] {
        let due = lastDay(before: request.due)
        let isLate = now >= request.due
        return [
            Fact(words(EntryWords.answerBy), words(due)),
            Fact(words(EntryWords.result), words(isLate ? EntryWords.overdue(due) : result)),
        ]
    }
}
