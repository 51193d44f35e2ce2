import Application
import Domain
import HTML
import Kernel
import Words

/// What is on file about one person, for staff who may see it.
struct PersonPage {
    let context: PageContext
    let id: Identifier<Person>
    let person: Person

    private var state: HostedDistrict { context.snapshot.state }

    func write(_ html: inout HTMLWriter) {
        let name = state.people.details(of: id)?.name ?? context.words(person.standing.phrase)
        let heading = PageHeading(name, eyebrow: context.words(PersonFormWords.people))
        var frame = context.frame(heading, section: .places)
        frame.breadcrumb = Breadcrumb(
            label: context.words(PageWords.youAreHere),
            above: context.peopleAbove(id),
            here: name
        )
        html.page(frame) { html in
            html.stack { html in
                if !person.isPresent {
                    html.notice(
                        Notice(
                            .plain,
                            words: context.words(PageWords.note),
                            text: context.words(person.standing.phrase.capitalised)
                        )
                    )
                }
                html.facts(facts)
                household(&html)
                letters(&html)
                actions(&html)
                PersonKeeping(context, of: id)?.write(&html)
            }
        }
    }

    private var facts: [Fact] {
        var facts = [Fact(context.words(PageWords.number), id.description)]
        if let home = context.home(of: id) {
            facts.append(Fact(context.words(PersonFormWords.home), home))
        }
        guard let details = state.people.details(of: id) else { return facts }
        let age = context.words(person.age.phrase)
        let born = details.birth.map { "\($0) · \(age)" } ?? age
        facts.append(Fact(context.words(PersonFormWords.born), born))
        if !details.phone.isEmpty {
            facts.append(Fact(context.words(PersonFormWords.phone), details.phone))
        }
        let choices: [(Phrase, Phrase?)] = [
            (PersonFormWords.language, details.language?.phrase),
            (PersonFormWords.channel, details.channel?.phrase),
            (PersonFormWords.tenancy, details.tenancy?.phrase),
        ]
        for case (let term, let phrase?) in choices {
            facts.append(Fact(context.words(term), context.words(phrase)))
        }
        return facts
    }

    private func household(_ html: inout HTMLWriter) {
        let members = person.household.map { state.district.members(of: $0) } ?? []
        let others = members.filter { $0 != id }
        guard !others.isEmpty else { return }
        html.h2(context.words(PersonFormWords.household))
        html.placeTree(
            others.map { other in
                PlaceBranch(
                    TextLink(
                        state.people.details(of: other)?.name ?? other.description,
                        to: Paths.person.address(other)
                    ),
                    note: state.district.person(other).map { context.words($0.age.phrase) }
                )
            },
            label: context.words(PersonFormWords.household)
        )
    }

    /// How the desk lets somebody in, or their whole household.
    private func letters(_ html: inout HTMLWriter) {
        let homes = state.district.homes(of: id)
        guard person.isPresent, !homes.isEmpty, let household = person.household,
            homes.allSatisfy({ context.may(.sendLetters, at: $0) })
        else { return }
        html.h2(context.words(EntryWords.helpIn))
        html.actions { html in
            if person.age.mayHaveCode {
                html.secondaryLink(link(LetterWords.code, to: Paths.personCode))
            }
            if state.district.household(household)?.isGuests == false {
                html.secondaryLink(
                    TextLink(
                        context.words(LetterWords.householdLetter),
                        to: Paths.householdLetters.address(household)
                    )
                )
            }
        }
    }

    private func actions(_ html: inout HTMLWriter) {
        let homes = state.district.homes(of: id)
        guard person.isPresent, homes.allSatisfy({ context.may(.keepPeople, at: $0) }) else {
            return
        }
        html.h2(context.words(PlaceFormWords.section))
        html.actions { html in
            html.mainLink(link(PersonFormWords.correct, to: Paths.correctPerson))
            html.secondaryLink(link(PersonFormWords.move, to: Paths.movePerson))
            html.secondaryLink(link(PersonFormWords.leave, to: Paths.leavePerson))
            html.secondaryLink(link(PersonFormWords.merge, to: Paths.mergePerson))
        }
    }

    private func link(_ phrase: Phrase, to path: RoutePath<Identifier<Person>>) -> TextLink {
        TextLink(context.words(phrase), to: path.address(id))
    }

    /// Whose names stand on the page.
    private static func shown(
        _ id: Identifier<Person>,
        _ person: Person,
        in district: District
    ) -> [Identifier<Person>] {
        let members = person.household.map { district.members(of: $0) } ?? []
        return [id] + members.filter { $0 != id }
    }

    static func answer(
        _ exchange: Exchange,
        _ id: Identifier<Person>
    ) async throws(Problem) -> Answer {
        let district = exchange.snapshot.state.district
        guard let person = district.person(id) else { throw .notFound }
        try await exchange.look(at: shown(id, person, in: district), for: .atTheDesk)
        return exchange.page { context, html in
            PersonPage(context: context, id: id, person: person).write(&html)
        }
    }
}

extension PageContext {
    /// Where somebody lives, from the widest part to the door; nothing if nobody knows.
    func home(of id: Identifier<Person>) -> String? {
        let state = snapshot.state
        var parts: [String] = []
        var next = state.district.home(of: id)
        while let place = next, place != Places.root {
            parts.append(names.name(place))
            next = state.district.place(place)?.parent
        }
        guard !parts.isEmpty else { return nil }
        let door = state.district.person(id)?.household.flatMap { state.people.door(of: $0) }
        return (parts.reversed() + [door].compactMap(\.self)).joined(separator: " · ")
    }
}
