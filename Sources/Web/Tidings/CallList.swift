import Application
import Domain
import HTML
import Kernel
import Words

/// One thing, and those at the reader's places who are to be told of it.
struct Call: Sendable {
    let thing: Identifier<Matter>
    let persons: [Identifier<Person>]
}

/// A sheet to telephone and to walk by, thing by thing: what to say, and to whom.
struct CallList {
    let context: PageContext
    let calls: [Call]

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(TidingsWords.calls),
            eyebrow: context.words(context.day(context.now)),
            lead: context.words(TidingsWords.callsLead)
        )
        html.page(context.frame(heading, section: .desk)) { html in
            html.stack { html in
                if calls.isEmpty {
                    html.emptyState(
                        EmptyState(
                            context.words(TidingsWords.nobodyWaits),
                            text: context.words(TidingsWords.nobodyWaitsAdvice)
                        )
                    )
                }
                for call in calls { write(call, &html) }
            }
        }
    }

    private func write(_ call: Call, _ html: inout HTMLWriter) {
        guard let thing = Thing(context, call.thing) else { return }
        html.h2(thing.title)
        html.p(context.words(TidingsWords.toSay) + thing.whatToSay)
        let columns = [
            TidingsWords.who, TidingsWords.how, TidingsWords.phone, TidingsWords.home,
            TidingsWords.told,
        ]
        var table = Table(
            caption: thing.title,
            columns: columns.map { .init(context.words($0)) },
            rows: call.persons.map(row)
        )
        table.showsCaption = false
        html.table(table)
        html.actions { html in
            html.secondaryLink(
                TextLink(
                    context.words(TidingsWords.noteTold),
                    to: Paths.noteTold.address(call.thing)
                )
            )
        }
    }

    private func row(_ person: Identifier<Person>) -> Table.Row {
        let details = context.snapshot.state.people.details(of: person)
        return Table.Row([
            context.fileName(of: person),
            details?.channel.map { context.words($0.phrase) } ?? "",
            details?.phone ?? "",
            context.home(of: person) ?? "",
            context.words(TidingsWords.box),
        ])
    }
}

extension PageContext {
    static let callsMax = 100
    static let thingChoicesMax = 200

    /// What the reader's desk has to tell, the matter of the lowest number first.
    var calls: [Call] {
        Array(district.tellings.askedMatters.lazy.compactMap { call(of: $0) }.prefix(Self.callsMax))
    }

    /// Nothing if the reader may not see it, or nobody at the reader's places waits to hear of it.
    func call(of id: Identifier<Matter>) -> Call? {
        guard district.maySee(id, party, at: now) else { return nil }
        let persons = district.toBeTold(of: id, at: now).filter { person in
            let homes = district.homes(of: person)
            return !homes.isEmpty && homes.allSatisfy { may(.helpPeople, at: $0) }
        }.prefix(TellPeople.personsMax)
        return persons.isEmpty ? nil : Call(thing: id, persons: Array(persons))
    }

    /// The things that somebody may hear of, at their community.
    func thingChoices(for person: Identifier<Person>) -> [Choice] {
        guard let home = district.home(of: person) else { return [] }
        let open: [Phase] = [.heard, .deciding, .doing, .lookingBack]
        let place = district.community(of: home)
        return open.flatMap { phase in
            snapshot.state.things.list(
                at: place,
                phase,
                for: [.everybody, .residents],
                countMax: Self.thingChoicesMax
            )
        }.filter { district.maySee($0, .person(person), at: now) }
            .compactMap { Thing(self, $0) }
            .map { Choice($0.id.description, $0.title) }
    }
}

extension Collection where Element: Hashable {
    /// Each once, in the order of their first.
    var distinct: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
