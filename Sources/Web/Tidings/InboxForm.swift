import Application
import Domain
import HTML
import Kernel
import Words

/// What is new to whoever reads: what moved, how they were answered, what waits for them.
enum InboxForm {
    static let form = FormRoute<Void, NoQuestions>(
        name: "readTidings",
        path: Paths.inbox,
        permission: .resident,
        summary: TidingsWords.routeInbox,
        page: { exchange, _ throws(Problem) in
            let inbox = Inbox(context: exchange.pageContext, person: try exchange.resident())
            return inbox.page
        },
        act: { sent, exchange, _ throws(Problem) in
            let person = try exchange.resident()
            let matters = exchange.snapshot.state.district.tidings(for: person, at: exchange.now)
            let command = ReadTidings(
                person: person,
                matters: Array(matters.prefix(ReadTidings.mattersMax)),
                through: sent.made
            )
            return try await exchange.submit(
                .tidings(.read(command)),
                sent,
                field: { _ in nil },
                done: { receipt in
                    Acted.Done(
                        address: Paths.inbox.address,
                        receipt: receipt,
                        words: .tidingsRead
                    )
                }
            )
        }
    )
}

/// The page itself.
struct Inbox {
    static let thingsMax = 50

    let context: PageContext
    let person: Identifier<Person>

    private var district: District { context.district }

    var page: FormPage {
        var page = FormPage(
            PageHeading(
                context.words(TidingsWords.inbox),
                lead: context.words(TidingsWords.inboxLead)
            ),
            button: context.words(TidingsWords.read)
        )
        page.isPrivate = true
        let news = news
        page.before = { html in
            waits(&html)
            guard !news.isEmpty else { return }
            html.h2(context.words(TidingsWords.moved))
            for thing in news { entry(thing, &html) }
        }
        if news.isEmpty {
            page.instead = { html in
                html.emptyState(
                    EmptyState(
                        context.words(TidingsWords.nothingNew),
                        text: context.words(TidingsWords.nothingNewAdvice)
                    )
                )
                rest(&html)
            }
        }
        return page
    }

    private var news: [Thing] {
        district.tidings(for: person, at: context.now).prefix(Self.thingsMax)
            .compactMap { Thing(context, $0) }
    }

    private func entry(_ thing: Thing, _ html: inout HTMLWriter) {
        html.card(Card(thing.title, to: Paths.thing.address(thing.id))) { html in
            html.p(thing.whatToSay)
            for answer in thing.answers(to: person) { html.p(answer) }
        }
    }

    /// What is owed by those whom the reader acts for, and what they can do where they take part.
    private func waits(_ html: inout HTMLWriter) {
        let party = MatterParty.person(person)
        let owed = context.owed(by: context.bodiesActedFor(by: party)).count
        let turns = taken.compactMap { id -> PlaceBranch? in
            guard let thing = Thing(context, id),
                let act = thing.acts.first(where: \.isTheirTurn)
            else { return nil }
            return PlaceBranch(thing.link, note: thing.label(act.kind))
        }
        guard owed > 0 || !turns.isEmpty else { return }
        html.h2(context.words(TidingsWords.waits))
        let work = PlaceBranch(
            TextLink(context.words(TidingsWords.duties(owed)), to: Paths.work.address)
        )
        html.placeTree(
            (owed > 0 ? [work] : []) + turns,
            label: context.words(TidingsWords.waits)
        )
    }

    /// The matters that the reader follows or said something in, the latest first.
    private var taken: [Identifier<Matter>] {
        let own = district.tellings.own(person)
        let followed = district.voices.followed(by: person)
        return (followed + own.suffix(Self.thingsMax)).reversed()
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            .filter { district.maySee($0, .person(person), at: context.now) }
    }

    private func rest(_ html: inout HTMLWriter) {
        let things = taken.prefix(Self.thingsMax).compactMap { Thing(context, $0) }
        guard !things.isEmpty else { return }
        html.h2(context.words(TidingsWords.following))
        html.placeTree(
            things.map(\.branch),
            label: context.words(TidingsWords.following)
        )
    }
}

extension PossibleAct {
    fileprivate var isTheirTurn: Bool {
        guard obstacles.isEmpty else { return false }
        return switch kind {
        case .step, .count, .confirm, .sign, .answer: true
        case .add: false
        }
    }
}

extension Thing {
    /// In a sentence or two: how it stands since when, and who acts next.
    var whatToSay: String {
        let stands = context.words(
            TidingsWords.stands(local(state.title), since: context.day(matter.entered))
        )
        guard !state.isFinal else { return stands }
        return stands + context.words(TidingsWords.space) + nextSentence
    }

    /// How what somebody said in it was answered.
    func answers(to person: Identifier<Person>) -> [String] {
        matter.lines.filter { $0.addedBy == .person(person) && $0.verdict != nil }
            .compactMap { line in
                let kind = process.lines[Int(line.kind)]
                return answer(to: line, kind).map { text(of: line, kind) + " — " + $0 }
            }
    }
}
