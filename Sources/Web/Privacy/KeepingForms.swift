import Application
import Domain
import HTML
import HTTPTypes
import Kernel
import Words

/// What staff do about somebody’s record when that person, or the law, asks for it.
enum KeepingForms {
    static let routes: [Route] = [
        hold.routes, lift.routes, erase.routes, consent.routes, openRecord.routes, [opened],
        mandate.routes, endMandate.routes,
    ].flatMap(\.self)

    static let hold = FormRoute<Identifier<Person>, PlaceHoldForm>(
        name: "placeHold",
        path: Paths.placeHold,
        permission: .power(.holdRecords),
        summary: KeepingWords.routeHold,
        page: { exchange, id throws(Problem) in
            _ = try exchange.knownPerson(id)
            try await exchange.look(at: [id], for: .erasure)
            return exchange.pageContext.keepingForm(
                id,
                KeepingWords.hold,
                lead: KeepingWords.holdLead,
                button: KeepingWords.holdButton
            )
        },
        act: { sent, exchange, id throws(Problem) in
            let offset = exchange.pageContext.names.offsetMinutes
            let command = PlaceHold(
                person: id,
                ground: sent.form.ground,
                until: sent.form.until.adding(days: 1).start(offsetMinutes: offset)
            )
            return try await exchange.submit(
                .privacy(.placeHold(command)),
                sent,
                in: try exchange.staffCase(id),
                done: .holdPlaced
            )
        }
    )

    static let lift = FormRoute<Identifier<Hold>, NoQuestions>(
        name: "liftHold",
        path: Paths.liftHold,
        permission: .power(.holdRecords),
        summary: KeepingWords.routeLift,
        page: { exchange, id throws(Problem) in
            guard let hold = exchange.snapshot.state.district.hold(id),
                hold.stands(at: exchange.now)
            else { throw .notFound }
            try await exchange.look(at: [hold.person], for: .erasure)
            let context = exchange.pageContext
            var page = context.keepingForm(
                hold.person,
                KeepingWords.lift,
                lead: KeepingWords.liftLead,
                button: KeepingWords.lift
            )
            page.before = { html in
                html.facts([
                    Fact(
                        context.words(PrivacyWords.ground),
                        context.words(hold.ground.phrase.capitalised)
                    ),
                    Fact(
                        context.words(PrivacyWords.until),
                        context.words(context.lastDay(before: hold.until))
                    ),
                ])
            }
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            guard let hold = exchange.snapshot.state.district.hold(id) else { throw .notFound }
            return try await exchange.submit(
                .privacy(.liftHold(LiftHold(hold: id))),
                sent,
                in: try exchange.staffCase(hold.person),
                done: .holdLifted
            )
        }
    )

    static let erase = FormRoute<Identifier<Person>, ErasePersonForm>(
        name: "erasePerson",
        path: Paths.erasePerson,
        permission: .power(.removeWords),
        summary: KeepingWords.routeErase,
        page: { exchange, id throws(Problem) in
            _ = try exchange.knownPerson(id)
            try await exchange.look(at: [id], for: .erasure)
            let context = exchange.pageContext
            let form = context.keepingForm(
                id,
                KeepingWords.erase,
                lead: KeepingWords.eraseLead,
                button: KeepingWords.eraseButton
            )
            return context.erasing(form, id)
        },
        act: { sent, exchange, id throws(Problem) in
            let home = exchange.snapshot.state.district.home(of: id) ?? Places.root
            let command = ErasePerson(
                person: id,
                channel: sent.form.channel,
                mayWait: sent.form.mayWait
            )
            return try await exchange.submit(
                .privacy(.erase(command)),
                sent,
                in: OwnCase(
                    person: id,
                    actor: try exchange.actor(),
                    back: Paths.people.address(home)
                ),
                done: .erasureNoted
            )
        }
    )

    static let consent = FormRoute<Identifier<Person>, NoteConsentForm>(
        name: "noteConsent",
        path: Paths.noteConsent,
        permission: .power(.keepPeople),
        summary: KeepingWords.routeConsent,
        page: { exchange, id throws(Problem) in
            _ = try exchange.knownPerson(id)
            try await exchange.look(at: [id], for: .atTheDesk)
            let context = exchange.pageContext
            var page = context.keepingForm(
                id,
                MyWords.noteConsent,
                lead: MyWords.readAloud,
                button: MyWords.noteButton
            )
            page.choices["purpose"] = context.purposes
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let form = sent.form
            let guardian = exchange.snapshot.state.district.mandates(of: id).first {
                $0.mandate.kind == .guardian && $0.mandate.holds(at: exchange.now)
            }
            let command = PrivacyCommand.consent(
                of: id,
                to: form.purpose,
                agrees: form.agrees,
                form.channel,
                guardian: guardian?.id
            )
            return try await exchange.submit(
                .privacy(command),
                sent,
                in: try exchange.staffCase(id),
                done: form.agrees ? .consentGiven : .consentWithdrawn
            )
        }
    )
}

extension Exchange {
    /// What staff do about somebody, leading back to that person’s page.
    func staffCase(_ id: Identifier<Person>) throws(Problem) -> OwnCase {
        OwnCase(person: id, actor: try actor(), back: Paths.person.address(id))
    }
}

extension PageContext {
    /// A form about one person, leading back to them.
    func keepingForm(
        _ id: Identifier<Person>,
        _ here: Phrase,
        lead: Phrase,
        button: Phrase
    ) -> FormPage {
        let back =
            mayOpen(id) ? Paths.openedRecord.address(id) : Paths.person.address(id)
        var page = privacyForm(
            here,
            eyebrow: fileName(of: id),
            lead: lead,
            button: button,
            back: back
        )
        page.section = .places
        page.breadcrumb = Breadcrumb(
            label: words(PageWords.youAreHere),
            above: peopleAbove(id) + [TextLink(fileName(of: id), to: back)],
            here: words(here)
        )
        return page
    }

    /// Whether the reader sees somebody only by opening the record.
    private func mayOpen(_ id: Identifier<Person>) -> Bool {
        let home = snapshot.state.district.home(of: id) ?? Places.root
        return !may(.seePeople, at: home) && may(.openRecords, at: home)
    }
}
