import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

extension Exchange {
    /// Whoever lives here and asks.
    func resident() throws(Problem) -> Identifier<Person> {
        guard let person = caller.resident?.person else { throw .comeInFirst }
        return person
    }

    func residents() throws(Problem) -> ResidentDoor {
        guard let residents = desk?.residents else { throw .notFound }
        return residents
    }
}

extension PageContext {
    /// What somebody is called on file; for those who may see it.
    func fileName(of person: Identifier<Person>) -> String {
        snapshot.state.people.details(of: person)?.name ?? words(LetterWords.unknownName)
    }

    /// What others see of somebody.
    func displayName(of person: Identifier<Person>) -> String {
        snapshot.state.displayNames.name(of: person) ?? words(JoinWords.household)
    }

    /// Building and door of a household.
    func home(of id: Identifier<Household>) -> (place: String, door: String) {
        let state = snapshot.state
        let place = state.district.household(id).map { state.district.standing($0.place) }
        return (
            place.map(names.name) ?? "",
            state.people.door(of: id) ?? words(LetterWords.unknownDoor)
        )
    }

    func minute(_ instant: Instant) -> Phrase {
        Dates.minute(instant, offsetMinutes: names.offsetMinutes)
    }

    func day(_ instant: Instant) -> Phrase {
        Dates.day(instant, offsetMinutes: names.offsetMinutes)
    }

    /// The last day before a moment that is the beginning of one.
    func lastDay(before instant: Instant) -> Phrase {
        day(instant.adding(milliseconds: -1))
    }
}

extension OpenedResidentSession {
    /// Hands the session over to the browser: on a shared device until it is closed.
    func keep(in answer: inout Answer, isSecure: Bool) {
        let days = Int(ResidentSession.ownDaysMax)
        SiteCookie.session.set(
            token.text,
            secondsMax: session.keeping == .own ? days * 86_400 : nil,
            in: &answer,
            isSecure: isSecure
        )
        SiteCookie.joining.remove(from: &answer, isSecure: isSecure)
        answer.headers[.cacheControl] = "no-store"
    }
}

extension Acted {
    /// Why nobody comes in, beside the field it is about.
    init(_ denial: JoinDenial, field: String?) {
        switch denial {
        case .trouble(let trouble): self = .trouble(trouble)
        case .malformed, .wrong, .wait, .busy, .over, .refused, .expired:
            self = .refused([(denial.field ?? field, .rule(denial.phrase))])
        }
    }
}

extension JoinDenial {
    fileprivate var field: String? {
        guard case .refused(.letters(let refusal)) = self else { return nil }
        return switch refusal {
        case .displayName: "display-name"
        case .name, .nameNeeded, .alreadyOnFile: "name"
        default: nil
        }
    }
}
