import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// Who objects to a thing and with which words, for its mediator alone.
///
/// It is not noted among the looks at anybody's record: that note would itself say who objects.
struct HearingPage {
    let thing: Thing

    private var context: PageContext { thing.context }

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(ObjectionWords.hearing),
            eyebrow: thing.title,
            lead: context.words(ObjectionWords.hearingLead)
        )
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = thing.breadcrumb(
            here: context.words(ObjectionWords.hearing),
            above: thing.link
        )
        html.page(frame) { html in
            html.stack { html in
                objections(&html)
                html.actions { html in
                    if mayState {
                        html.secondaryLink(
                            TextLink(
                                context.words(ObjectionWords.state),
                                to: Paths.minority.address(thing.id)
                            )
                        )
                    }
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

    private var mayState: Bool {
        guard let act = thing.district.lastDecision(of: thing.id) else { return false }
        let statements = thing.district.mediations[thing.id].statements
        return !statements.contains { $0.act == act }
    }

    private func objections(_ html: inout HTMLWriter) {
        let sight = thing.sight
        let rows = thing.objections.filter { sight?.knowsAuthor(of: $0) == true }
        guard !rows.isEmpty else { return html.p(context.words(ObjectionWords.none)) }
        let refusing = thing.district.mediations[thing.id].refusing
        for index in rows {
            let line = thing.matter.lines[index]
            let kind = thing.process.lines[Int(line.kind)]
            html.h2(name(of: line.addedBy))
            html.blockquote(thing.text(of: line, kind))
            if let answer = thing.answer(to: line, kind) { html.p(answer, .class(.note)) }
            guard !refusing.contains(line.addedBy) else {
                html.p(context.words(ObjectionWords.wantsNoContact))
                continue
            }
            let times = thing.district.contacts(
                with: line.addedBy,
                about: thing.id,
                at: context.now
            )
            html.p(
                context.words(
                    ObjectionWords.contacted(times, of: Mediation.contactsPerWeekMax)
                )
            )
            guard times < Mediation.contactsPerWeekMax, line.addedBy != context.party else {
                continue
            }
            html.p { html in
                html.secondaryLink(
                    TextLink(
                        context.words(ObjectionWords.contact),
                        to: Paths.contact.address(ThingRow(thing.id, UInt16(index)))
                    )
                )
            }
        }
    }

    private func name(of party: MatterParty) -> String {
        switch party {
        case .person(let person): context.fileName(of: person)
        case .account(let account): context.names.staff(account)
        }
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Matter>
    ) throws(Problem) -> Answer {
        let thing = try exchange.heard(id)
        var answer = exchange.page { HearingPage(thing: thing.read(in: $0)).write(&$1) }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}
