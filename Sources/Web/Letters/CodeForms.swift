import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// The page on which the desk makes one code for one person, and the slip it hands over.
enum CodeForms {
    static let routes: [Route] = issue.routes

    static let issue = FormRoute<Identifier<Person>, CodeForm>(
        name: "issueCode",
        path: Paths.personCode,
        permission: .power(.sendLetters),
        summary: JoinWords.routeCode,
        page: { exchange, id throws(Problem) in
            let district = exchange.snapshot.state.district
            guard district.person(id)?.isPresent == true else { throw .notFound }
            try await exchange.look(at: [id], for: .letter)
            let context = exchange.pageContext
            var page = FormPage(
                PageHeading(
                    context.words(LetterWords.codeTitle(context.fileName(of: id))),
                    lead: context.words(LetterWords.codeLead)
                ),
                button: context.words(LetterWords.codeButton)
            )
            page.section = .desk
            page.isPrivate = true
            page.initial["reason"] =
                district.openContest(of: id) == nil
                ? LetterReason.lost.word : LetterReason.contested.word
            page.wayBack = TextLink(context.words(FormWords.notNow), to: Paths.desk.address)
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let residents = try exchange.residents()
            let command = IssueCode(person: id, reason: sent.form.reason)
            let acted = try await exchange.submit(
                .letters(.issueCode(command)),
                sent,
                field: LetterRefusal.field,
                done: { Acted.Done(address: Paths.desk.address, receipt: $0) }
            )
            guard case .done(let done) = acted, let receipt = done.receipt,
                !exchange.wantsData
            else { return acted }
            let code = LetterCode(letter: Identifier(receipt.subject), slot: 0)
            var answer = exchange.page { context, html in
                SlipPage(
                    context: context,
                    holder: context.holder(id),
                    title: LetterWords.slipTitle,
                    text: LetterWords.slipText,
                    code: residents.key.code(code),
                    link: LetterPrint.link(residents.key.code(code), exchange.origin)
                ).write(&html)
            }
            answer.headers[.cacheControl] = "no-store"
            return .answer(answer)
        }
    )
}

/// A slip to hand over: a code in digits and to scan, shown once.
struct SlipPage {
    let context: PageContext
    let holder: String
    let title: Phrase
    let text: Phrase
    let code: SpokenCode
    /// What the square holds.
    let link: String

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(context.words(title), lead: context.words(text))
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                html.panel { html in
                    html.p { $0.strong(holder) }
                    html.codeSheet(
                        CodeSheet(label: context.words(title), codes: [code.text])
                    )
                    html.scanSquare(of: link, title: context.words(EntryWords.slipSquare))
                }
                html.actions { html in
                    html.secondaryLink(
                        TextLink(context.words(PageWords.toHome), to: Paths.home.address)
                    )
                }
            }
        }
    }
}

extension PageContext {
    /// Name and door, for a slip.
    func holder(_ person: Identifier<Person>) -> String {
        let household = snapshot.state.district.person(person)?.household
        let door = household.map(home).map { $0.place + " " + $0.door } ?? ""
        return words(LetterWords.slipFor(fileName(of: person), door))
    }
}
