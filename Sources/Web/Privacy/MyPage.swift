import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// Everything that is held about whoever reads it, and what they can do about it.
struct MyPage {
    let context: PageContext
    let record: OwnRecord
    let looks: [Look]

    private var parts: RecordParts {
        RecordParts(context: context, record: record, looks: looks, isOwn: true)
    }

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(MyWords.title),
            lead: context.words(MyWords.lead)
        )
        html.page(context.frame(heading, section: nil)) { html in
            html.stack { html in
                notices(&html)
                html.p { html in
                    html.secondaryLink(link(TidingsWords.inbox, to: Paths.inbox.address))
                }
                html.facts(parts.facts)
                html.actions { html in
                    html.mainLink(link(MyWords.correct, to: Paths.correctOwn.address))
                    html.secondaryLink(
                        link(JoinWords.changeDisplayName, to: Paths.displayName.address)
                    )
                    html.secondaryLink(link(JoinWords.household, to: Paths.household.address))
                }
                html.p(context.words(MyWords.bornAtTheDesk))
                parts.consents(&html)
                groupFacts(&html)
                given(&html)
                parts.mandates(&html)
                html.actions { html in
                    html.secondaryLink(
                        link(MandateWords.give, to: Paths.giveMandate.address)
                    )
                }
                parts.seats(&html)
                parts.uses(&html)
                parts.looked(&html)
                parts.holds(&html)
                ends(&html)
            }
        }
    }

    private func notices(_ html: inout HTMLWriter) {
        if let deferral = record.deferral {
            html.notice(
                Notice(
                    .warning,
                    words: context.words(FormWords.pleaseNote),
                    text: context.words(
                        MyWords.erasedOn(context.day(deferral.until), deferral.cause.phrase)
                    )
                )
            )
        }
        let recent = record.openings.filter { opening in
            context.now < opening.when.adding(days: Self.toldDays)
        }
        for opening in recent {
            html.notice(
                Notice(
                    .warning,
                    words: context.words(FormWords.pleaseNote),
                    text: context.words(
                        MyWords.told(
                            context.name(of: opening.by, to: record.id),
                            context.minute(opening.when),
                            opening.reason.phrase
                        )
                    )
                )
            )
        }
    }

    /// So long an auditor’s look stands at the head of the page; later it stands among the looks.
    private static let toldDays: Int64 = 90

    private func groupFacts(_ html: inout HTMLWriter) {
        html.h2(context.words(PrivacyWords.groupFacts))
        html.p(context.words(MyWords.groupLead(GroupShares.personsMin)))
        if !record.answers.isEmpty {
            html.facts(
                GroupFact.allCases.compactMap { fact in
                    record.answers[fact].map { answer in
                        Fact(
                            context.words(fact.phrase),
                            context.words(answer ? MyWords.yes : MyWords.no)
                        )
                    }
                }
            )
        }
        html.actions { html in
            html.secondaryLink(
                link(
                    record.answers.isEmpty ? MyWords.answer : MyWords.changeAnswers,
                    to: Paths.groupFacts.address
                )
            )
        }
    }

    private func ends(_ html: inout HTMLWriter) {
        html.h2(context.words(MyWords.takeAlong))
        html.p(context.words(MyWords.takeAlongLead))
        html.actions { html in
            html.secondaryLink(link(MyWords.asTable, to: Paths.myTable.address))
            html.secondaryLink(link(MyWords.asData, to: Paths.myData.address))
        }
        html.h2(context.words(MyWords.erase))
        html.p(context.words(MyWords.eraseLead))
        html.actions { html in
            html.secondaryLink(link(MyWords.erase, to: Paths.eraseOwn.address))
            html.secondaryLink(link(RetentionWords.title, to: Paths.privacy.address))
        }
    }

    private func link(_ phrase: Phrase, to address: WebAddress) -> TextLink {
        TextLink(context.words(phrase), to: address)
    }

    static func answer(_ exchange: Exchange) throws(Problem) -> Answer {
        let record = try exchange.ownRecord()
        let looks = exchange.desk?.looks?.looks(at: record.id) ?? []
        var answer = exchange.page { context, html in
            MyPage(context: context, record: record, looks: looks).write(&html)
        }
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}

extension Exchange {
    func ownRecord() throws(Problem) -> OwnRecord {
        let person = try resident()
        guard let record = OwnRecord(of: person, in: snapshot.state, now: now) else {
            throw .comeInFirst
        }
        return record
    }
}
