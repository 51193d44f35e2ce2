import Application
import Domain
import HTML
import Kernel
import Words

/// For whom a form is filled in, by whose hand, and where it leads back to.
struct OwnCase: Sendable {
    let person: Identifier<Person>
    let actor: Actor
    let back: WebAddress
}

extension Exchange {
    /// Whoever asks, for themselves.
    func ownCase() throws(Problem) -> OwnCase {
        let person = try resident()
        return OwnCase(person: person, actor: .resident(person), back: Paths.my.address)
    }

    /// Whoever asks, for somebody whose mandate covers `acts` now.
    func helpedCase(
        _ id: Identifier<Mandate>,
        _ acts: MandatedActs = []
    ) throws(Problem) -> OwnCase {
        let mandate = try heldMandate(id)
        guard mandate.acts.isSuperset(of: acts) else { throw .notFound }
        return OwnCase(
            person: mandate.person,
            actor: .helper(mandate.hand, mandate: id),
            back: Paths.helped.address(id)
        )
    }

    /// A mandate that holds and is in the hand of whoever asks. Whether there is any such mandate
    /// at all, nobody else learns.
    @discardableResult
    func heldMandate(_ id: Identifier<Mandate>?) throws(Problem) -> Mandate {
        let asker = try actor()
        let hand: HelpingHand? =
            switch asker {
            case .staff(let account): .staff(account)
            case .resident(let person): .resident(person)
            case .console, .clock, .helper, .visitor: nil
            }
        guard let id, let mandate = snapshot.state.district.mandate(id), mandate.hand == hand,
            mandate.holds(at: now),
            snapshot.state.district.person(mandate.person)?.isPresent == true
        else { throw .forbidden(.helpPeople, at: Places.root) }
        return mandate
    }

    /// Somebody who is on file, here or not.
    func knownPerson(_ id: Identifier<Person>) throws(Problem) -> Person {
        guard let person = snapshot.state.district.person(id) else { throw .notFound }
        switch person.standing {
        case .present, .movedAway: return person
        case .merged, .erased: throw .notFound
        }
    }
}

extension Route {
    /// The mandate that an address of this route names.
    func mandate(_ value: String?) -> Identifier<Mandate>? {
        guard path.parameter == Parameters.mandate.name else { return nil }
        return value.flatMap(Parameters.mandate.decode)
    }
}

extension PageContext {
    /// What whoever acts for somebody is called; for those who may know it.
    func name(of hand: HelpingHand) -> String {
        switch hand {
        case .staff(let account):
            words(MandateWords.staff(names.staff(account)))
        case .resident(let person): fileName(of: person)
        }
    }

    /// Who did something about `person`: staff by name, neighbours by name only if they hold a
    /// mandate.
    func name(of actor: Actor, to person: Identifier<Person>) -> String {
        switch actor {
        case .console: words(MyWords.operatorOfServer)
        case .clock: words(MyWords.byItself)
        case .staff(let account): words(MandateWords.staff(names.staff(account)))
        case .resident(person):
            words(caller?.resident?.person == person ? MyWords.oneself : MyWords.thePerson)
        case .resident: words(MyWords.somebodyElse)
        case .helper(let hand, _): words(MyWords.helperNamed(name(of: hand)))
        case .visitor: words(MyWords.withoutSignIn)
        }
    }

    /// A form about what is on file, leading back to where it belongs.
    func privacyForm(
        _ title: Phrase,
        eyebrow: String? = nil,
        lead: Phrase? = nil,
        button: Phrase,
        back: WebAddress
    ) -> FormPage {
        var page = FormPage(
            PageHeading(words(title), eyebrow: eyebrow, lead: lead.map { words($0) }),
            button: words(button)
        )
        page.isPrivate = true
        page.wayBack = TextLink(words(FormWords.notNow), to: back)
        return page
    }
}

extension PrivacyRefusal {
    /// The field that a reason stands beside; nothing where none of them is to blame.
    static func field(of refusal: Refusal) -> String? {
        guard case .privacy(let refusal) = refusal else { return nil }
        return switch refusal {
        case .flawed(.name): "name"
        case .flawed(.phone): "phone"
        case .momentOutOfRange: "until"
        case .kept: "may-wait"
        case .alreadyAgreed, .notAgreed, .adultsOnly: "purpose"
        case .flawed, .notFounded, .unknownPerson, .notPresent, .nothingChanged, .guardianOnly,
            .otherVersion, .tooManyConsents, .tooManyHolds, .unknownHold, .holdOver,
            .alreadyDeferred, .unknownPlace, .noPapersDue:
            nil
        }
    }
}

extension MandateRefusal {
    static func field(of refusal: Refusal) -> String? {
        guard case .mandates(let refusal) = refusal else { return nil }
        return switch refusal {
        case .oneself, .unknownHand, .handUnderAge: "hand"
        case .documentNeeded, .documentOfOther: "given"
        case .guardianFromOffice: "kind"
        case .nothingCovered, .tooFar: "may-see"
        case .daysOutOfRange: "days"
        case .notFounded, .unknownPerson, .notPresent, .guardianOnly, .tooManyMandates,
            .alreadyGiven, .unknownMandate, .over:
            nil
        }
    }
}
