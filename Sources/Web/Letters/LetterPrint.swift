import Application
import Domain
import HTML
import Kernel
import Words

/// Letters as they go to the printer: a sheet each.
struct LetterPrint {
    /// On one page, so that the printer and the reader’s browser bear it.
    static let lettersMax = 100

    let context: PageContext
    let residents: ResidentDoor
    let letters: [Identifier<Domain.Letter>]
    /// Scheme and name by which the site is reached.
    let origin: String
    let place: Identifier<Place>

    func write(_ html: inout HTMLWriter) {
        let heading = PageHeading(
            context.words(LetterWords.runTitle),
            lead: context.words(LetterWords.runLead(letters.count))
        )
        html.page(context.frame(heading, section: nil)) { html in
            for letter in letters { sheet(letter, &html) }
            html.actions { html in
                html.secondaryLink(
                    TextLink(
                        context.words(LetterWords.letters),
                        to: Paths.placeLetters.address(place)
                    )
                )
            }
        }
    }

    private func sheet(_ id: Identifier<Domain.Letter>, _ html: inout HTMLWriter) {
        let district = context.snapshot.state.district
        guard let letter = district.letter(id) else { return }
        let home = context.home(of: letter.household)
        let expires = context.lastDay(before: district.issue(of: letter).expires)
        let codes = residents.codes(of: id, now: context.now)
        html.sealedLetter(
            SealedLetter(
                sender: sender(of: letter.household),
                number: context.words(LetterWords.number(id)),
                texts: Language.allCases.map { language in
                    SealedLetter.Text(
                        language: language.htmlTag,
                        title: LetterWords.title[language],
                        addressee: LetterWords.toHousehold(home.door, at: home.place)[language],
                        paragraphs: [
                            LetterWords.what, LetterWords.how(origin + Self.path),
                            LetterWords.useBy(expires), LetterWords.seen, LetterWords.lost,
                        ].map { $0[language] }
                    )
                },
                strips: codes.map { strip($0.code, $0.person, $0.spoken) }
            )
        )
    }

    private func strip(
        _ code: LetterCode,
        _ person: Identifier<Person>?,
        _ spoken: SpokenCode
    ) -> CodeStrip {
        CodeStrip(
            holder: person.map { both(LetterWords.onlyFor(context.fileName(of: $0))) }
                ?? both(LetterWords.spare),
            fold: both(LetterWords.fold),
            code: spoken.text,
            square: QRCode.square(
                of: Self.link(spoken, origin),
                title: context.words(LetterWords.squareTitle(code.slot + 1)),
                identifier: ElementID("square-\(code.letter)-\(code.slot)")
            )
        )
    }

    /// Behind the `#`, which browsers keep to themselves: it reaches no server, log or referrer.
    static func link(_ code: SpokenCode, _ origin: String) -> String {
        origin + path + "#" + code.plainText
    }

    private static let path = Paths.join.address.value

    private func both(_ phrase: Phrase) -> String { phrase.zh + " " + phrase.en }

    /// The community or village of a household: whose desk it is.
    private func sender(of household: Identifier<Household>) -> String {
        let district = context.snapshot.state.district
        var next = district.household(household).map { district.standing($0.place) }
        while let id = next, let place = district.place(id) {
            if place.kind == .community || place.kind == .village {
                return context.names.name(id)
            }
            next = place.parent
        }
        return context.names.district
    }
}

extension District {
    /// The letters to households in a place with codes that are still good, household by
    /// household.
    func printable(in place: Identifier<Place>, now: Instant) -> [Identifier<Domain.Letter>] {
        households(in: place).flatMap { printable(of: $0, now: now) }
    }

    /// The same of one household. A code for one person was handed over and is printed by nobody
    /// again.
    func printable(
        of household: Identifier<Household>,
        now: Instant
    ) -> [Identifier<Domain.Letter>] {
        letters(of: household).filter { id in
            guard let letter = letter(id) else { return false }
            return !issue(of: letter).isOfOnePerson && isOutstanding(id, now: now)
        }.sorted()
    }
}
