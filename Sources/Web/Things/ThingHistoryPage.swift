import Application
import Domain
import HTML
import Kernel
import Words

/// What happened in a thing, which dates run, what was attached, and how all of it is proved.
struct ThingHistoryPage {
    static let actsMax = 200
    static let papersMax = 100

    let thing: Thing

    private var context: PageContext { thing.context }

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(ThingWords.history),
            eyebrow: thing.title
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = thing.breadcrumb(
            here: context.words(ThingWords.history),
            above: thing.link
        )
        html.page(frame) { html in
            html.stack { html in
                html.h2(context.words(ThingWords.happened))
                html.timeline(entries)
                dates(&html)
                more(&html)
                papers(&html)
                html.h2(context.words(ThingWords.proofs))
                html.p(context.words(ThingWords.proofsLead))
                html.actions { html in
                    html.secondaryLink(
                        TextLink(context.words(PageWords.record), to: Paths.record.address)
                    )
                    html.secondaryLink(
                        TextLink(
                            context.words(ThingWords.backToThing),
                            to: Paths.thing.address(thing.id)
                        )
                    )
                }
            }
        }
    }

    /// The newest first, the beginning last.
    private var entries: [TimelineEntry] {
        let acts = thing.matter.acts.suffix(Self.actsMax).reversed().map { act in
            let step = thing.process.transitions[Int(act.transition)]
            return TimelineEntry(
                thing.local(step.title),
                moment: context.moment(of: act.at),
                text: [thing.who(act, step), act.reason.map(context.bodyNames.text)]
                    .compactMap { $0 }.joined(separator: " · ")
            )
        }
        let begun = TimelineEntry(
            context.words(ThingWords.begun),
            moment: context.moment(of: thing.matter.opened),
            text: context.words(thing.matter.origin.phrase.capitalised)
        )
        return acts + [begun]
    }

    private func dates(_ html: inout HTMLWriter) {
        html.h2(context.words(ThingWords.dates))
        var facts: [Fact] = []
        let duties = [thing.matter.duty].compactMap { $0 } + thing.matter.duties
        for duty in duties.compactMap(thing.district.duty) {
            facts.append(
                Fact(
                    context.words(context.bodyNames.owner(duty, at: context.moment).capitalised),
                    context.words(context.bodyNames.time(of: duty.due, at: context.moment))
                )
            )
        }
        for clock in thing.matter.clocks {
            facts.append(
                Fact(
                    thing.local(thing.process.clocks[Int(clock.clock)].title),
                    context.words(context.lastDay(before: clock.due))
                )
            )
        }
        guard !facts.isEmpty else { return html.p(context.words(ThingWords.noDates)) }
        html.facts(facts)
    }

    /// What the reader may do besides, and what stands in the way of the rest.
    private func more(_ html: inout HTMLWriter) {
        let acts = thing.acts
        let open = acts.filter(\.obstacles.isEmpty)
        if !open.isEmpty {
            html.h2(context.words(ThingWords.moreToDo))
            html.placeTree(
                open.map { PlaceBranch(thing.link($0)) },
                label: context.words(ThingWords.moreToDo)
            )
        }
        let barred = acts.filter { !$0.obstacles.isEmpty }
        guard !barred.isEmpty else { return }
        html.h2(context.words(ThingWords.inTheWay))
        html.facts(
            barred.map { act in
                Fact(
                    thing.label(act.kind),
                    act.obstacles.map { context.words($0.phrase(thing.titles)) }
                        .joined(separator: " ")
                )
            }
        )
    }

    private func papers(_ html: inout HTMLWriter) {
        html.h2(context.words(ThingWords.papers))
        guard !thing.matter.documents.isEmpty else {
            return html.p(context.words(ThingWords.noPapers))
        }
        html.facts(
            thing.matter.documents.suffix(Self.papersMax).map { document in
                Fact(
                    context.words(thing.titles[document.kind]),
                    context.bodyNames.text(document.content) + " · "
                        + context.words(context.day(document.attached))
                )
            }
        )
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Matter>
    ) throws(Problem) -> Answer {
        let thing = try exchange.thing(id)
        return exchange.page { ThingHistoryPage(thing: thing.read(in: $0)).write(&$1) }
    }
}
