import Application
import Domain
import HTML
import Kernel
import Words

/// What is held about one person, part by part: on their own page, on that of whoever helps them,
/// and for an auditor who opened it.
struct RecordParts {
    static let looksMax = 200

    let context: PageContext
    let record: OwnRecord
    /// The newest first; nothing where nobody may see them.
    var looks: [Look] = []
    /// Whether the person reads it, who can change what stands there.
    var isOwn = false

    var facts: [Fact] {
        var facts = [fact(MyWords.number, record.id.description)]
        if let details = record.details {
            facts.append(fact(PersonFormWords.name, details.name))
            if let birth = details.birth {
                facts.append(fact(PersonFormWords.born, birth.description))
            }
            facts.append(fact(PersonFormWords.phone, details.phone))
            let choices: [(Phrase, Phrase?)] = [
                (PersonFormWords.language, details.language?.phrase),
                (MyWords.channel, details.channel?.phrase),
                (PersonFormWords.tenancy, details.tenancy?.phrase),
            ]
            facts += choices.map { fact($0, $1.map { context.words($0) } ?? "") }
        }
        facts.append(fact(MyWords.age, context.words(record.person.age.phrase)))
        if let home = context.home(of: record.id) {
            facts.append(fact(PersonFormWords.home, home))
        }
        facts.append(fact(JoinWords.displayName, record.displayName ?? ""))
        return facts
    }

    private func fact(_ term: Phrase, _ detail: String) -> Fact {
        Fact(context.words(term), detail.isEmpty ? context.words(MyWords.notOnFile) : detail)
    }

    /// Every purpose there is, and what the person said to it last.
    func consents(_ html: inout HTMLWriter) {
        html.h2(context.words(PrivacyWords.consents))
        var table = table(
            PrivacyWords.consents,
            [PrivacyWords.purpose, MyWords.standing, PrivacyWords.said, PrivacyWords.by]
        ) {
            ConsentPurpose.allCases.map { purpose in
                let last = record.consents.last { $0.purpose == purpose }
                let act = last.map { $0.withdrawn ?? $0.given }
                let path =
                    last?.holds == true ? Paths.withdrawConsent : Paths.giveConsent
                return Table.Row(
                    [
                        context.words(purpose.phrase), standing(of: last),
                        act.map { context.words($0.channel.phrase) } ?? "",
                        act.map { context.name(of: $0.by, to: record.id) } ?? "",
                    ],
                    to: isOwn ? path.address(purpose) : nil
                )
            }
        }
        table.showsCaption = false
        html.table(table)
    }

    private func standing(of consent: Consent?) -> String {
        guard let consent else { return context.words(MyWords.notAgreed) }
        if let withdrawn = consent.withdrawn {
            return context.words(MyWords.withdrawn(on: context.day(withdrawn.when)))
        }
        let since = MyWords.agreed(on: context.day(consent.given.when))
        guard consent.version == consent.purpose.version else {
            return context.words(MyWords.olderText(since))
        }
        return context.words(since)
    }

    /// Who may act for the person, and whom the person acts for.
    func mandates(_ html: inout HTMLWriter) {
        html.h2(context.words(MandateWords.mandates))
        if record.mandates.isEmpty {
            html.p(context.words(MyWords.nobodyActs))
        } else {
            html.table(forPerson)
        }
        guard !record.inHand.isEmpty else { return }
        html.h2(context.words(MyWords.actsFor))
        html.table(inHand)
    }

    private var forPerson: Table {
        var table = table(
            MandateWords.mandates,
            [
                MandateWords.hand, MandateWords.kind, MandateWords.acts, MandateWords.ends,
                MandateWords.standing, MandateWords.done,
            ]
        ) {
            record.mandates.reversed().map { given in
                Table.Row(
                    [
                        context.name(of: given.mandate.hand),
                        context.words(given.mandate.kind.phrase),
                        context.words(of: given.mandate.acts),
                        context.words(context.day(given.mandate.ends)),
                        context.standing(of: given.mandate),
                        context.words(MandateWords.times(given.acts.count)),
                    ],
                    to: isOwn && given.mandate.holds(at: context.now)
                        ? Paths.endOwnMandate.address(given.id) : nil
                )
            }
        }
        table.showsCaption = false
        return table
    }

    private var inHand: Table {
        var table = table(
            MyWords.actsFor,
            [MandateWords.forWhom, MandateWords.acts, MandateWords.ends, MandateWords.standing]
        ) {
            record.inHand.reversed().map { held in
                Table.Row(
                    [
                        context.fileName(of: held.mandate.person),
                        context.words(of: held.mandate.acts),
                        context.words(context.day(held.mandate.ends)),
                        context.standing(of: held.mandate),
                    ],
                    to: isOwn && held.mandate.holds(at: context.now)
                        ? Paths.helped.address(held.id) : nil
                )
            }
        }
        table.showsCaption = false
        return table
    }

    func uses(_ html: inout HTMLWriter) {
        html.h2(context.words(MyWords.uses))
        guard !record.uses.isEmpty else { return html.p(context.words(MyWords.neverCameIn)) }
        var table = table(MyWords.uses, [JoinWords.when, JoinWords.state]) {
            record.uses.map { use in
                Table.Row([context.words(context.minute(use.used)), context.words(use.phrase)])
            }
        }
        table.showsCaption = false
        html.table(table)
    }

    func seats(_ html: inout HTMLWriter) {
        guard !record.seats.isEmpty else { return }
        html.h2(context.words(MyWords.seats))
        var table = table(MyWords.seats, [MyWords.body, MandateWords.begins, MandateWords.ends]) {
            record.seats.map { seat in
                Table.Row(
                    [
                        context.bodyNames.body(seat.body),
                        context.words(context.day(seat.begins)),
                        seat.ends.map { context.words(context.day($0)) } ?? "",
                    ],
                    to: Paths.body.address(seat.body)
                )
            }
        }
        table.showsCaption = false
        html.table(table)
    }

    func holds(_ html: inout HTMLWriter) {
        guard !record.holds.isEmpty else { return }
        html.h2(context.words(PrivacyWords.holds))
        html.p(context.words(MyWords.holdsLead))
        html.table(holdTable { _ in nil })
    }

    func holdTable(_ address: (Identifier<Hold>) -> WebAddress?) -> Table {
        var table = table(
            PrivacyWords.holds,
            [PrivacyWords.ground, MandateWords.begins, PrivacyWords.until]
        ) {
            record.holds.map { held in
                Table.Row(
                    [
                        context.words(held.hold.ground.phrase.capitalised),
                        context.words(context.day(held.hold.placed)),
                        context.words(context.lastDay(before: held.hold.until)),
                    ],
                    to: address(held.id)
                )
            }
        }
        table.showsCaption = false
        return table
    }

    /// Who opened the record: staff at their work, and auditors with their reason.
    func looked(_ html: inout HTMLWriter) {
        html.h2(context.words(PrivacyWords.looks))
        html.p(context.words(MyWords.looksLead(days: Look.daysKept)))
        let opened = record.openings.map { opening in
            (opening.when, opening.by, MyWords.opened(opening.reason.phrase))
        }
        let looked = looks.filter { $0.who != .resident(record.id) }
            .map { ($0.when, $0.who, $0.reason.phrase.capitalised) }
        let lines = (opened + looked).sorted { $0.0 > $1.0 }
        guard !lines.isEmpty else { return html.p(context.words(PrivacyWords.nobodyLooked)) }
        if lines.count > Self.looksMax {
            html.p(context.words(MyWords.onlyNewest(Self.looksMax, of: lines.count)))
        }
        var table = table(
            PrivacyWords.looks,
            [PrivacyWords.lookedAt, PrivacyWords.who, PrivacyWords.why]
        ) {
            lines.prefix(Self.looksMax).map { when, who, why in
                Table.Row(
                    [
                        context.words(context.minute(when)), context.name(of: who, to: record.id),
                        context.words(why),
                    ]
                )
            }
        }
        table.showsCaption = false
        html.table(table)
    }

    private func table(
        _ caption: Phrase,
        _ columns: [Phrase],
        rows: () -> [Table.Row]
    ) -> Table {
        Table(
            caption: context.words(caption),
            columns: columns.map { Table.Column(context.words($0)) },
            rows: rows()
        )
    }
}

extension LetterUse {
    fileprivate var phrase: Phrase {
        guard let contest else { return JoinWords.fine }
        return contest.settled == nil ? JoinWords.openContest : JoinWords.settledContest
    }
}
