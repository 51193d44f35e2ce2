import Application
import Domain
import HTML
import Kernel
import Words

/// On the page of one person, for staff: what was agreed to, who acts for them, what is kept by
/// law, and what staff may do about it.
struct PersonKeeping {
    let context: PageContext
    let record: OwnRecord

    init?(_ context: PageContext, of id: Identifier<Person>) {
        guard let record = OwnRecord(of: id, in: context.snapshot.state, now: context.now) else {
            return nil
        }
        (self.context, self.record) = (context, record)
    }

    func write(_ html: inout HTMLWriter) {
        let parts = RecordParts(context: context, record: record)
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
        if !record.consents.isEmpty { parts.consents(&html) }
        mandates(&html)
        if !record.holds.isEmpty {
            html.h2(context.words(PrivacyWords.holds))
            html.table(
                parts.holdTable { may(.holdRecords) ? Paths.liftHold.address($0) : nil }
            )
        }
        actions(&html)
    }

    private func mandates(_ html: inout HTMLWriter) {
        let held = record.mandates.filter { $0.mandate.holds(at: context.now) }
        guard !held.isEmpty else { return }
        html.h2(context.words(MandateWords.mandates))
        var table = Table(
            caption: context.words(MandateWords.mandates),
            columns: [
                .init(context.words(MandateWords.hand)), .init(context.words(MandateWords.acts)),
                .init(context.words(MandateWords.ends)),
            ],
            rows: held.map { given in
                Table.Row(
                    [
                        context.name(of: given.mandate.hand),
                        context.words(of: given.mandate.acts),
                        context.words(context.day(given.mandate.ends)),
                    ],
                    to: may(.helpPeople) ? Paths.endMandate.address(given.id) : nil
                )
            }
        )
        table.showsCaption = false
        html.table(table)
        let own = held.filter { given in
            context.caller?.session.map { given.mandate.hand == .staff($0.account) } ?? false
        }
        guard !own.isEmpty else { return }
        html.actions { html in
            for given in own {
                html.secondaryLink(
                    TextLink(
                        context.words(MandateWords.begin),
                        to: Paths.helped.address(given.id)
                    )
                )
            }
        }
    }

    private func actions(_ html: inout HTMLWriter) {
        let isPresent = record.person.isPresent
        let links: [(Phrase, RoutePath<Identifier<Person>>, Bool)] = [
            (MandateWords.note, Paths.noteMandate, isPresent && may(.helpPeople)),
            (TidingsWords.ask, Paths.askForTidings, isPresent && may(.helpPeople)),
            (MyWords.noteConsent, Paths.noteConsent, isPresent && may(.keepPeople)),
            (KeepingWords.hold, Paths.placeHold, may(.holdRecords)),
            (KeepingWords.erase, Paths.erasePerson, may(.removeWords)),
        ]
        guard links.contains(where: \.2) else { return }
        html.h2(context.words(KeepingWords.section))
        html.actions { html in
            for (phrase, path, isAllowed) in links where isAllowed {
                html.secondaryLink(
                    TextLink(context.words(phrase), to: path.address(record.id))
                )
            }
        }
    }

    private func may(_ power: Power) -> Bool {
        let homes = context.snapshot.state.district.homes(of: record.id)
        return (homes.isEmpty ? [Places.root] : homes).allSatisfy { context.may(power, at: $0) }
    }
}
