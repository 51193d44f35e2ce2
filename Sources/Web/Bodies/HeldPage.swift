import Application
import Domain
import HTML
import Kernel
import Words

/// Who held what on a day, as it is known today or as it was known on another day.
struct HeldPage {
    static let rowsMax = 500

    /// What was asked, once the days are found to be days.
    struct Asked {
        let on: Day
        let known: Day?
        let place: Identifier<Place>
    }

    let context: PageContext
    let place: Identifier<Place>
    let on: String
    let known: String

    func write(_ html: inout HTMLWriter) {
        let question = question
        let heading =
            question.map { question in
                PageHeading(
                    context.words(BodyPageWords.heldOn(Dates.day(question.on))),
                    lead: question.known.map {
                        context.words(BodyPageWords.knownOn(Dates.day($0)))
                    }
                )
            }
            ?? PageHeading(
                context.words(BodyPageWords.whoHeldWhat),
                lead: context.words(BodyPageWords.heldLead)
            )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: [
                TextLink(
                    context.words(BodyPageWords.bodiesOf(context.names.name(place))),
                    to: Paths.bodies(at: place)
                )
            ],
            here: context.words(BodyPageWords.whoHeldWhat)
        )
        html.page(frame) { html in
            html.stack { html in
                form(&html)
                if let question { table(question, &html) }
            }
        }
    }

    /// Nothing before anybody asked, and for what is no day.
    var question: Asked? {
        guard let day = Day(on), known.isEmpty || Day(known) != nil else { return nil }
        return Asked(on: day, known: Day(known), place: place)
    }

    private func form(_ html: inout HTMLWriter) {
        html.panel { html in
            html.askingForm(action: Paths.held.address) { html in
                html.dateField(
                    Parameters.heldOn.name,
                    asking(BodyPageWords.heldOn, on, isRequired: true),
                    value: on
                )
                html.dateField(
                    Parameters.heldKnown.name,
                    asking(BodyPageWords.heldKnown, known, isRequired: false),
                    value: known,
                    isRequired: false
                )
                if place != Places.root {
                    html.input(
                        .hidden,
                        name: Parameters.place.name,
                        .value(place.description)
                    )
                }
                html.actions { $0.mainButton(context.words(BodyPageWords.heldButton)) }
            }
        }
    }

    private func asking(_ label: Phrase, _ text: String, isRequired: Bool) -> Question {
        let isWrong = !text.isEmpty && Day(text) == nil
        return Question(
            context.words(label),
            error: isWrong ? context.words(BodyPageWords.noSuchDay) : nil,
            note: isRequired ? nil : context.words(FormWords.mayBeEmpty)
        )
    }

    private func table(_ question: Asked, _ html: inout HTMLWriter) {
        let names = context.bodyNames
        let found = context.held(question)
        guard !found.isEmpty else {
            html.p(context.words(BodyPageWords.nobodyHeld))
            return
        }
        var table = Table(
            caption: context.words(BodyPageWords.whoHeldWhat),
            columns: [
                BodyPageWords.body, BodyPageWords.what, BodyPageWords.who, BodyPageWords.when,
            ]
            .map { .init(context.words($0)) },
            rows: found.prefix(Self.rowsMax).map { holding in
                let body = context.district.standing(holding.body)
                return Table.Row(
                    [
                        names.body(body), "\(names.group(of: holding)) \(holding.seat)",
                        names.holder(holding),
                        names.time(holding, known: context.known(question)),
                    ],
                    to: Paths.body.address(body)
                )
            }
        )
        table.showsCaption = false
        html.table(table)
        if found.count > Self.rowsMax {
            html.p(context.words(BodyPageWords.heldMany(Self.rowsMax)))
        }
    }

    static func answer(_ exchange: Exchange) throws(Problem) -> Answer {
        let place = exchange[Parameters.place] ?? Places.root
        guard exchange.snapshot.state.district.place(place) != nil else { throw .notFound }
        let page = HeldPage(
            context: exchange.pageContext,
            place: place,
            on: exchange[Parameters.heldOn] ?? "",
            known: exchange[Parameters.heldKnown] ?? ""
        )
        guard exchange.wantsData else { return Answer.page { page.write(&$0) } }
        guard let question = page.question else { throw .unreadable }
        return .data(BodyDocuments(exchange.pageContext).held(question))
    }
}

extension Paths {
    static func held(at place: Identifier<Place>) -> WebAddress {
        place == Places.root
            ? held.address : held.address.query(Parameters.place.name, place.description)
    }
}

extension PageContext {
    func known(_ question: HeldPage.Asked) -> Instant {
        question.known.map { district.end(of: $0) } ?? .latest
    }

    func held(_ question: HeldPage.Asked) -> [Holding] {
        district.holdings(heldAt: district.end(of: question.on), known: known(question))
            .compactMap { district.holding($0) }
            .filter { district.covers(question.place, district.place(of: $0.body)) }
    }
}
